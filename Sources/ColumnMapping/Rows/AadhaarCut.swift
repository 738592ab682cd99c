/// Cuts Aadhaar numbers in free text down to their last four digits.
///
/// A number is twelve digits, the first 2 to 9, that pass Verhoeff's check, alone or in groups with one blank or hyphen
/// between them, and not part of a longer row of digits.
enum AadhaarCut {
  /// The least number of bytes that can hold one.
  static let shortest = 12

  /// Cuts every number in the text from `start` on, and says how many there were.
  static func cut(_ text: inout [UInt8], from start: Int) -> Int {
    var found = 0
    var index = start
    while index < text.count {
      guard text[index].isDigit else {
        index += 1
        continue
      }
      var places: [Int] = []
      var end = index
      while end < text.count {
        if text[end].isDigit {
          places.append(end)
        } else {
          let isDivider = text[end] == 0x20 || text[end] == UInt8(ascii: "-")
          guard isDivider, end + 1 < text.count, text[end + 1].isDigit else { break }
        }
        end += 1
      }
      found += cutRun(&text, places)
      index = end
    }
    return found
  }

  /// Looks through the digits of one run: twelve of them that begin and end where a group does.
  private static func cutRun(_ text: inout [UInt8], _ places: [Int]) -> Int {
    var found = 0
    var first = 0
    while first + 12 <= places.count {
      let last = first + 11
      let beginsGroup = first == 0 || places[first - 1] + 1 < places[first]
      let endsGroup = last + 1 == places.count || places[last] + 1 < places[last + 1]
      guard beginsGroup, endsGroup, passes(text, places[first...last]) else {
        first += 1
        continue
      }
      for place in places[first..<(first + 8)] { text[place] = UInt8(ascii: "X") }
      found += 1
      first += 12
    }
    return found
  }

  /// Verhoeff's check over the dihedral group of ten elements.
  private static func passes(_ text: [UInt8], _ places: ArraySlice<Int>) -> Bool {
    guard let first = places.first, text[first] >= UInt8(ascii: "2") else { return false }
    var check = 0
    for (position, place) in places.reversed().enumerated() {
      check = multiplication[check * 10 + permutation[position % 8 * 10 + text[place].digitValue]]
    }
    return check == 0
  }

  private static let multiplication = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 0, 6, 7, 8, 9, 5, 2, 3, 4, 0, 1, 7, 8, 9, 5, 6, 3, 4, 0, 1, 2,
    8, 9, 5,
    6, 7, 4, 0, 1, 2, 3, 9, 5, 6, 7, 8, 5, 9, 8, 7, 6, 0, 4, 3, 2, 1, 6, 5, 9, 8, 7, 1, 0, 4, 3, 2, 7, 6, 5,
    9, 8, 2,
    1, 0, 4, 3, 8, 7, 6, 5, 9, 3, 2, 1, 0, 4, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
  ]

  private static let permutation = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 5, 7, 6, 2, 8, 3, 0, 9, 4, 5, 8, 0, 3, 7, 9, 6, 1, 4, 2, 8, 9, 1, 6, 0,
    4, 3, 5,
    2, 7, 9, 4, 5, 3, 1, 2, 6, 8, 7, 0, 4, 2, 8, 6, 5, 7, 3, 9, 0, 1, 2, 7, 9, 3, 8, 0, 6, 4, 1, 5, 7, 0, 4,
    6, 9, 1,
    3, 2, 5, 8,
  ]
}
