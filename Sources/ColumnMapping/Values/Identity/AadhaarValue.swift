import Tabular

/// Aadhaar numbers in a column of their own: whatever the cell holds, four digits are the most that is written.
enum AadhaarValue {
  /// Reads a number and writes `XXXXXXXX` and its last four digits.
  static func read(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    var digits = InlineArray<12, UInt8>(repeating: 0)
    var count = 0
    var masked = 0
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isDigit {
        if count < 12 { digits[count] = byte &- 0x30 }
        count += 1
      } else if byte | 0x20 == UInt8(ascii: "x") || byte == UInt8(ascii: "*") {
        guard count == 0 else { return .failed(.aadhaarNotRecognised) }
        masked += 1
      } else if byte != 0x20, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "."), byte != UInt8(ascii: "'")
      {
        return .failed(.aadhaarNotRecognised)
      }
    }
    // Already cut: XXXX XXXX 2346, or the four digits alone.
    if count == 4, masked == 0 || masked == 8 {
      write(digits, from: 0, to: &out)
      return .good
    }
    guard count == 12, masked == 0, digits[0] >= 2 else { return .failed(.aadhaarNotRecognised) }
    write(digits, from: 8, to: &out)
    let reading = Reading.noted(.aadhaarCut, ["count": "1"])
    return Verhoeff.passes(digits) ? reading : reading.adding(Issue(.aadhaarCheckDigit))
  }

  private static func write(_ digits: InlineArray<12, UInt8>, from start: Int, to out: inout [UInt8]) {
    let x = UInt8(ascii: "X")
    let text: InlineArray<12, UInt8> = [
      x, x, x, x, x, x, x, x, digits[start] + 0x30, digits[start + 1] + 0x30, digits[start + 2] + 0x30,
      digits[start + 3] + 0x30,
    ]
    out.append(text.span)
  }
}
