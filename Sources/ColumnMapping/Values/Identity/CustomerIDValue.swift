import Tabular

/// The number under which an agent keeps a customer: any text on one line.
enum CustomerIDValue {
  /// Writes the text as it is.
  static func read(_ text: borrowing Span<UInt8>, limit: Int, into out: inout [UInt8]) -> Reading {
    if WrittenNumber.isInENotation(text) { return .failed(.numberLostDigits) }
    var hasLetterOrDigit = false
    for index in 0..<text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") { return .failed(.customerIDNotRecognised) }
      if byte.isDigit || byte.isLetter || byte >= 0x80 { hasLetterOrDigit = true }
    }
    guard hasLetterOrDigit else { return .failed(.customerIDNotRecognised) }
    return TextValue.read(text, limit: limit, into: &out)
  }
}
