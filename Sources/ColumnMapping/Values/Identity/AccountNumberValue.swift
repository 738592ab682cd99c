import Tabular

/// Numbers of bank accounts: digits, leading zeros kept.
enum AccountNumberValue {
  /// Reads the number of an account; blanks and hyphens between its digits are left out.
  static func read(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    if WrittenNumber.isInENotation(text) { return .failed(.numberLostDigits) }
    var digits = 0
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isDigit {
        digits += 1
      } else if byte != 0x20, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "'") {
        return .failed(.accountNumberNotRecognised)
      }
    }
    guard (6...18).contains(digits) else { return .failed(.accountNumberNotRecognised) }
    let judgement = LostDigits.judge(text)
    if judgement == .lost { return .failed(.numberLostDigits) }
    if digits == text.count {
      out.append(text)
    } else {
      for index in 0..<text.count where text[index].isDigit { out.append(text[index]) }
    }
    return judgement == .possible ? .noted(.numberMayHaveLostDigits, ["digits": String(digits)]) : .good
  }
}
