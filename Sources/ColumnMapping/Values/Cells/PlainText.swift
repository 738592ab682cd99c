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
    // Every byte below 0x20 or above 0x7E sets the mark: one branch a cell, not one a byte.
    var outside: UInt8 = 0
    for index in start..<end {
      let byte = text[index]
      outside |= byte &- 0x20 > 0x5E ? 1 : 0
    }
    return outside == 0 ? start..<end : nil
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
