/// `S/o`, `W/o`, `D/o`, `C/o` and `H/o` inside a name, written out and in Hindi as well.
enum Relations {
  /// The first relation in a name: the word in its usual form, and the bytes that it takes; `nil` where none is.
  static func find(in name: borrowing Span<UInt8>) -> (word: String, range: Range<Int>)? {
    for index in 0..<name.count where index == 0 || isBoundary(name[index - 1]) {
      if let found = short(name, at: index) ?? long(name, at: index) { return found }
    }
    return nil
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";")
  }

  private static func word(for letter: UInt8) -> String? {
    switch letter | 0x20 {
    case UInt8(ascii: "s"): "S/o"
    case UInt8(ascii: "w"): "W/o"
    case UInt8(ascii: "d"): "D/o"
    case UInt8(ascii: "c"): "C/o"
    case UInt8(ascii: "h"): "H/o"
    default: nil
    }
  }

  /// `S/o`, `s/O.`, `S / o`, `S/o:`; with a slash, for "S.O." and "So" are names' initials and words.
  private static func short(_ name: borrowing Span<UInt8>, at start: Int) -> (
    word: String, range: Range<Int>
  )? {
    guard let word = word(for: name[start]) else { return nil }
    var index = start + 1
    while index < name.count, name[index] == 0x20 || name[index] == UInt8(ascii: ".") { index += 1 }
    guard index < name.count, name[index] == UInt8(ascii: "/") || name[index] == UInt8(ascii: "\\") else {
      return nil
    }
    index += 1
    while index < name.count, name[index] == 0x20 { index += 1 }
    guard index < name.count, name[index] | 0x20 == UInt8(ascii: "o") || name[index] == UInt8(ascii: "0")
    else { return nil }
    index += 1
    guard index == name.count || !name[index].isLetter else { return nil }
    while index < name.count,
      name[index] == UInt8(ascii: ".") || name[index] == UInt8(ascii: ":") || name[index] == 0x20
    {
      index += 1
    }
    return (word, start..<index)
  }

  /// `son of`, `daughter of`, `wife of`, `husband of`, `care of`, `पुत्र`, `पत्नी`.
  private static func long(_ name: borrowing Span<UInt8>, at start: Int) -> (word: String, range: Range<Int>)?
  {
    for (phrase, word) in phrases {
      let bytes = phrase.utf8
      guard start + bytes.count < name.count else { continue }
      var index = start
      var fits = true
      for byte in bytes {
        if name[index].lowercased != byte {
          fits = false
          break
        }
        index += 1
      }
      if fits, name[index] == 0x20 { return (word, start..<(index + 1)) }
    }
    return nil
  }

  private static let phrases = [
    ("son of", "S/o"), ("daughter of", "D/o"), ("wife of", "W/o"), ("husband of", "H/o"), ("care of", "C/o"),
    ("पुत्र", "S/o"), ("सुपुत्र", "S/o"), ("पुत्री", "D/o"), ("सुपुत्री", "D/o"), ("पत्नी", "W/o"), ("धर्मपत्नी", "W/o"),
  ]
}
