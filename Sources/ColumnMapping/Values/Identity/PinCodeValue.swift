import Tabular

/// Postal codes of India: six digits, the first 1 to 9; the first two tell the circle.
enum PinCodeValue {
  /// Reads a code; a blank or hyphen in the middle is left out.
  static func read(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    var digits = InlineArray<6, UInt8>(repeating: 0)
    var count = 0
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isDigit {
        guard count < 6 else { return .failed(.pinCodeNotRecognised) }
        digits[count] = byte
        count += 1
      } else if byte != 0x20, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "."), byte != UInt8(ascii: "'")
      {
        return .failed(.pinCodeNotRecognised)
      }
    }
    guard count == 6, digits[0] != UInt8(ascii: "0") else { return .failed(.pinCodeNotRecognised) }
    out.append(digits.span)
    let prefix = digits[0].digitValue * 10 + digits[1].digitValue
    return PostalCircles.isUsed(prefix) ? .good : .noted(.pinCodeUnusedPrefix, ["prefix": String(prefix)])
  }
}
