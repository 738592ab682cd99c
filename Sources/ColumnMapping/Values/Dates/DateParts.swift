/// The numbers and words of a date as a text writes them, before anybody decides what they stand for.
///
/// `Friday, 14th Feb 2025 10:30 AM` has the parts 14, Feb, 2025 and a time of day.
struct DateParts {
  /// One number or month.
  struct Part {
    /// The number, or the month from 1 to 12.
    var value: Int
    /// How many digits the number is written with; 0 for a month's name.
    var digits: Int

    /// Whether it is a month's name.
    var isMonthName: Bool { digits == 0 }
  }

  /// The first part.
  private(set) var first = Part(value: 0, digits: 0)
  /// The second part.
  private(set) var second = Part(value: 0, digits: 0)
  /// The third part.
  private(set) var third = Part(value: 0, digits: 0)
  /// How many parts there are, 0 to 3.
  private(set) var count = 0
  /// Whether a time of day other than midnight stands behind the date.
  private(set) var hasTime = false

  /// Takes a text apart; `nil` where it holds anything that no date has.
  init?(_ text: borrowing Span<UInt8>) {
    var index = 0
    let end = text.count
    while index < end {
      let byte = text[index]
      if byte.isDigit {
        var value = 0
        let start = index
        while index < end, text[index].isDigit, index - start < 9 {
          value = value * 10 + text[index].digitValue
          index += 1
        }
        if index < end, text[index] == UInt8(ascii: ":") {
          // The hour: all that follows is the time of day.
          guard count > 0, let time = ClockTime.milliseconds(text.extracting(start..<end)) else { return nil }
          hasTime = time != 0
          return
        }
        guard add(Part(value: value, digits: index - start)) else { return nil }
        index = Self.skipOrdinal(text, from: index)
      } else if byte.isLetter || byte >= 0x80 {
        let start = index
        while index < end, text[index].isLetter || text[index] >= 0x80 { index += 1 }
        let word = text.extracting(start..<index)
        if let month = MonthNames.month(word) {
          guard add(Part(value: month, digits: 0)) else { return nil }
        } else if word.count == 1, byte == UInt8(ascii: "T"), count == 3 {
          continue
        } else {
          guard count == 0 && MonthNames.isWeekday(word) || isJoiningWord(word) else { return nil }
        }
      } else {
        switch byte {
        case 0x20, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","),
          UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "_"), UInt8(ascii: "|"):
          index += 1
        default:
          return nil
        }
      }
    }
  }

  private func isJoiningWord(_ word: borrowing Span<UInt8>) -> Bool {
    word.count == 2 && word[0].lowercased == UInt8(ascii: "o") && word[1].lowercased == UInt8(ascii: "f")
  }

  private mutating func add(_ part: Part) -> Bool {
    switch count {
    case 0: first = part
    case 1: second = part
    case 2: third = part
    default: return false
    }
    count += 1
    return true
  }

  /// Passes `st`, `nd`, `rd` or `th` behind a number.
  private static func skipOrdinal(_ text: borrowing Span<UInt8>, from index: Int) -> Int {
    guard index + 1 < text.count, text[index].isLetter else { return index }
    guard index + 2 >= text.count || !text[index + 2].isLetter else { return index }
    switch (text[index].lowercased, text[index + 1].lowercased) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      return index + 2
    default:
      return index
    }
  }
}
