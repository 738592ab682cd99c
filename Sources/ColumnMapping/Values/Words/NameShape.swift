/// What one look at a name's bytes shows; most names need no second one.
struct NameShape {
  /// Whether any letter stands in it; all beyond ASCII counts as one.
  private(set) var hasLetter = false
  /// Whether an ASCII or native digit stands in it.
  private(set) var hasDigit = false
  /// Whether it stands on one line with single blanks.
  private(set) var isPlain = true
  /// Whether its letters come from two scripts, or from one that is neither Latin nor of India.
  private(set) var mayMixScripts = false
  /// Where a slash stands as in `S/o`; -1 where none does.
  private(set) var relationSlash = -1
  /// Whether `son of`, `wife of`, `S.O.` or `पुत्र` may stand in it: the letter `o` begins a word or
  /// follows a point.
  private(set) var mayHaveRelation = false
  /// Whether it is as short as the words for "nothing" and begins like one.
  private(set) var mayBeEmptyWord = false

  /// Looks at a name.
  init(_ text: borrowing Span<UInt8>) {
    var previous: UInt8 = 0x20
    // A bit for Latin and for each of the blocks of 128 from U+0900 to U+0D7F.
    var scripts: UInt32 = 0
    var hasOther = false
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isLetter {
        hasLetter = true
        scripts |= 1 << 31
        if byte | 0x20 == UInt8(ascii: "o"), !previous.isLetter, index > 0 { mayHaveRelation = true }
      } else if byte == 0x20 {
        if previous == 0x20 { isPlain = false }
      } else if byte.isDigit {
        hasDigit = true
      } else if byte >= 0x80 {
        if byte == 0xE0, index + 2 < text.count, text[index + 1] >= 0xA4, text[index + 1] <= 0xB5 {
          scripts |= 1 << (UInt32(text[index + 1] &- 0xA4) >> 1)
          let place = (text[index + 1] & 1) << 6 | (text[index + 2] & 0x3F)
          if (0x66...0x6F).contains(place) { hasDigit = true }
          // पुत्र, पुत्री, पत्नी, सुपुत्र, धर्मपत्नी begin a word.
          if previous == 0x20, text[index + 1] == 0xA4,
            text[index + 2] == 0xAA || text[index + 2] == 0xB8 || text[index + 2] == 0xA7
          {
            mayHaveRelation = true
          }
        } else if byte >= 0xC0, byte != 0xE0 {
          hasOther = true
        }
        hasLetter = true
      } else if byte == UInt8(ascii: "/") {
        relationSlash = index
      } else if byte == UInt8(ascii: "\n") {
        isPlain = false
      }
      previous = byte
    }
    mayMixScripts = hasOther || scripts.nonzeroBitCount > 1
    if hasOther { hasDigit = hasDigit || Self.hasNativeDigit(text) }
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
    let written = String(text)
    return written.unicodeScalars.contains { $0.decimalDigit != nil }
  }
}
