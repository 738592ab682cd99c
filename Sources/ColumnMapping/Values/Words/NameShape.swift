/// What one look at a name's bytes shows; most names need no second one.
struct NameShape {
  /// Whether any letter stands in it; all beyond ASCII counts as one.
  private(set) var hasLetter = false
  /// Whether an ASCII or native digit stands in it.
  private(set) var hasDigit = false
  /// Whether all bytes are ASCII.
  private(set) var isASCII = true
  /// Whether it is ASCII on one line with single blanks.
  private(set) var isPlain = true
  /// Where a slash stands as in `S/o`; -1 where none does.
  private(set) var relationSlash = -1
  /// Whether `son of`, `wife of` or `S.O.` may stand in it: the letter `o` begins a word or follows a point.
  private(set) var mayHaveRelation = false
  /// Whether it is as short as the words for "nothing" and begins like one.
  private(set) var mayBeEmptyWord = false

  /// Looks at a name.
  init(_ text: borrowing Span<UInt8>) {
    var previous: UInt8 = 0x20
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isLetter {
        hasLetter = true
        if byte | 0x20 == UInt8(ascii: "o"), !previous.isLetter, index > 0 { mayHaveRelation = true }
      } else if byte == 0x20 {
        if previous == 0x20 { isPlain = false }
      } else if byte.isDigit {
        hasDigit = true
      } else if byte >= 0x80 {
        isASCII = false
        isPlain = false
        hasLetter = true
      } else if byte == UInt8(ascii: "/") {
        relationSlash = index
      } else if byte == UInt8(ascii: "\n") {
        isPlain = false
      }
      previous = byte
    }
    if !isASCII { hasDigit = hasDigit || Self.hasNativeDigit(text) }
    if text.count > 0 {
      switch text[0] | 0x20 {
      case UInt8(ascii: "n"), UInt8(ascii: "b"), UInt8(ascii: "e"), UInt8(ascii: "x"), UInt8(ascii: "t"),
        UInt8(ascii: "p"), UInt8(ascii: "u"), UInt8(ascii: "#"), 0x80...:
        mayBeEmptyWord = true
      default:
        break
      }
    }
  }

  private static func hasNativeDigit(_ text: borrowing Span<UInt8>) -> Bool {
    let written = unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    return written.unicodeScalars.contains { $0.decimalDigit != nil }
  }
}
