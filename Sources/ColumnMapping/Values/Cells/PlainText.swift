/// The fast path: cells that hold nothing but printable ASCII, as nearly all do.
enum PlainText {
  /// The bytes between the blanks at both ends, where all of them are printable ASCII; `nil` where any is not.
  /// An empty range stands for a cell of blanks alone.
  @inline(__always)
  static func range(in text: borrowing Span<UInt8>) -> Range<Int>? {
    var start = 0
    var end = text.count
    while start < end, text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    for index in start..<end where text[index] &- 0x20 > 0x5E { return nil }
    return start..<end
  }
}

extension PlainText {
  /// The same for text in scripts of India: `nil` where any character could be removed, or could change in NFC.
  ///
  /// Only letters of U+0900 to U+0D7F that neither compose nor are composed pass; a nukta, a vowel sign in two parts
  /// or a joiner does not.
  static func indicRange(in text: borrowing Span<UInt8>) -> Range<Int>? {
    var start = 0
    var end = text.count
    while start < end, text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    var index = start
    while index < end {
      let byte = text[index]
      if byte &- 0x20 <= 0x5E {
        // Two blanks in a row become one elsewhere.
        if byte == 0x20, text[index - 1] == 0x20 { return nil }
        index += 1
        continue
      }
      guard byte == 0xE0, index + 2 < end, text[index + 1] >= 0xA4, text[index + 1] <= 0xB5,
        text[index + 2] & 0xC0 == 0x80
      else { return nil }
      let scalar = Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
      guard isInert(scalar) else { return nil }
      index += 3
    }
    return start..<end
  }

  /// Whether NFC leaves a scalar alone whatever stands beside it (UAX #15; Unicode's composition exclusions).
  private static func isInert(_ scalar: Int) -> Bool {
    switch scalar {
    case 0x929, 0x931, 0x934, 0x93C, 0x951...0x954, 0x958...0x95F: false
    case 0x9BC, 0x9C7, 0x9CB, 0x9CC, 0x9D7, 0x9DC, 0x9DD, 0x9DF, 0x9FE: false
    case 0xA33, 0xA36, 0xA3C, 0xA59...0xA5E: false
    case 0xABC: false
    case 0xB3C, 0xB47...0xB4C, 0xB56, 0xB57, 0xB5C, 0xB5D: false
    case 0xB92, 0xB94, 0xBC6, 0xBC7, 0xBCA...0xBCC, 0xBD7: false
    case 0xC3C, 0xC46, 0xC48, 0xC55, 0xC56: false
    case 0xCBC, 0xCBF, 0xCC0, 0xCC6...0xCCB, 0xCD5, 0xCD6: false
    case 0xD3B...0xD3C, 0xD46...0xD4C, 0xD57: false
    default: true
    }
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }

  /// The value of an ASCII digit.
  @inline(__always) var digitValue: Int { Int(self &- 0x30) }

  /// Whether the byte is an ASCII letter.
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// The byte in lower case, where it is an ASCII letter.
  @inline(__always) var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// The byte in upper case, where it is an ASCII letter.
  @inline(__always) var uppercased: UInt8 { self &- 0x61 < 26 ? self & 0xDF : self }

  /// The digit of a value from 0 to 9.
  @inline(__always) init(digit value: Int) { self = 0x30 &+ UInt8(truncatingIfNeeded: value) }
}
