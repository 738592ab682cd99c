import Tabular

/// Whole numbers.
enum IntegerValue {
  /// The most digits: what a BIGINT holds for certain.
  static let longest = 18

  /// Reads the text of a numeric cell.
  static func readNumber(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    if WrittenNumber.isPlain(text, minimumDigits: 0) {
      out.append(text)
      return .good
    }
    guard var number = DecimalText(text) else {
      return .failed(Issue(.cellDamaged, ["problem": "not-a-number"]))
    }
    if number.integerDigitCount > WrittenNumber.safeDigits { return .failed(.numberLostDigits) }
    number.round(toSignificant: WrittenNumber.safeDigits)
    guard number.isWhole else { return .failed(.integerNotWhole) }
    number.append(decimals: 0, to: &out)
    return .good
  }

  /// Reads a whole number from text: `1,200`, `-5`, `012`, `20.00`.
  static func read(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    if WrittenNumber.isPlain(text, minimumDigits: 0) {
      out.append(text)
      return .good
    }
    let isSigned = text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+")
    guard text.count > (isSigned ? 1 : 0), text[isSigned ? 1 : 0].isDigit else {
      return .failed(.numberNotRecognised)
    }
    var plain: [UInt8] = text[0] == UInt8(ascii: "-") ? [text[0]] : []
    if let rule = Grouping.append(
      text.extracting((isSigned ? 1 : 0)..<text.count), hasUnit: false, to: &plain)
    {
      return .failed(Issue(rule == .amountAmbiguous ? .numberNotRecognised : rule))
    }
    guard let number = DecimalText(plain.span) else { return .failed(.numberNotRecognised) }
    if number.integerDigitCount > longest {
      return .failed(
        Issue(
          .numberTooLarge, ["digits": String(number.integerDigitCount), "limit": String(longest)]))
    }
    guard number.isWhole else { return .failed(.integerNotWhole) }
    number.append(decimals: 0, to: &out)
    return .good
  }
}
