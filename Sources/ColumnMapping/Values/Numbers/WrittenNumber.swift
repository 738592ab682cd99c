import Tabular

/// The exact digits of a numeric cell in a column of identifiers.
///
/// Excel holds numbers as doubles: 15 digits are safe, the sixteenth is zero or chance. It writes them as it likes:
/// `9876543210`, `9876543210.0`, `9.876543210E9` are one number, and all of its digits are in the file.
enum WrittenNumber {
  /// The digits that a double holds for certain, and the most that Excel shows.
  static let safeDigits = 15

  /// What became of the number.
  enum Outcome {
    case digits([UInt8], isRecovered: Bool)
    case failed(Issue)
  }

  /// Whether the text as it stands is what the sheet shows of the cell: the case of nearly every one.
  @inline(__always)
  static func isPlain(_ text: borrowing Span<UInt8>, in cell: Cell) -> Bool {
    isPlain(text, minimumDigits: cell.minimumDigits) && cell.format != .scientific
  }

  /// Whether the text as it stands is the number's digits.
  @inline(__always)
  static func isPlain(_ text: borrowing Span<UInt8>, minimumDigits: UInt8) -> Bool {
    guard text.count > 0, text.count < 12, text.count >= Int(minimumDigits),
      text[0] != UInt8(ascii: "0") || text.count == 1
    else { return false }
    for index in 0..<text.count where !text[index].isDigit { return false }
    return true
  }

  /// The digits of a numeric cell, with the leading zeros that its format shows.
  static func digits(of cell: Cell, _ text: borrowing Span<UInt8>, for type: FieldType) -> Outcome {
    guard var number = DecimalText(text) else {
      return .failed(Issue(.cellDamaged, ["problem": "not-a-number"]))
    }
    if number.integerDigitCount > safeDigits { return .failed(Issue(.numberLostDigits)) }
    number.round(toSignificant: safeDigits)
    guard number.isWhole else { return .failed(Issue(.numberHasFraction, ["type": type.rawValue])) }
    if number.isNegative { return .failed(Issue(.numberIsNegative, ["type": type.rawValue])) }
    var digits: [UInt8] = []
    number.appendInteger(minimum: Int(cell.minimumDigits), to: &digits)
    return .digits(digits, isRecovered: isShownShort(cell, digits: digits.count))
  }

  /// Whether the sheet shows a whole number of so many digits in E notation. General shows eleven of them; one more,
  /// and the sheet says 9.19877E+11.
  static func isShownShort(_ cell: Cell, digits: Int) -> Bool {
    cell.format == .scientific || cell.format == .general && digits >= 12
  }

  /// Where the digits end of a text such as `9812345678.0`: another program held the number as a decimal one, and the
  /// tail is no digit of it. `nil` for every other text.
  @inline(__always)
  static func endBeforeTail(_ text: borrowing Span<UInt8>) -> Int? {
    guard text.count >= 6, text[text.count - 1] == UInt8(ascii: "0") else { return nil }
    var end = text.count
    while end > 0, text[end - 1] == UInt8(ascii: "0") { end -= 1 }
    guard end > 4, text[end - 1] == UInt8(ascii: ".") else { return nil }
    let start = text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "'") ? 1 : 0
    for index in start..<(end - 1) where !text[index].isDigit { return nil }
    return end - 1
  }

  /// Whether a text is a number in E notation (`9.19877E+11`): the digits behind it are not in the file.
  static func isInENotation(_ text: borrowing Span<UInt8>) -> Bool {
    guard text.count >= 4, text[0].isDigit else { return false }
    var index = 1
    guard text[1] == UInt8(ascii: ".") || text[1] == UInt8(ascii: ",") || text[1] | 0x20 == UInt8(ascii: "e")
    else { return false }
    if text[1] | 0x20 != UInt8(ascii: "e") {
      index = 2
      while index < text.count, text[index].isDigit { index += 1 }
    }
    // A sign must follow: 1E05 may be a policy number of another insurer.
    guard index + 2 < text.count, text[index] | 0x20 == UInt8(ascii: "e"),
      text[index + 1] == UInt8(ascii: "+") || text[index + 1] == UInt8(ascii: "-")
    else { return index + 1 < text.count && index > 2 && isBareExponent(text.extracting(index..<text.count)) }
    for rest in (index + 2)..<text.count where !text[rest].isDigit { return false }
    return true
  }

  /// `E11` behind decimals.
  private static func isBareExponent(_ text: borrowing Span<UInt8>) -> Bool {
    guard text.count >= 2, text.count <= 4, text[0] | 0x20 == UInt8(ascii: "e") else { return false }
    for index in 1..<text.count where !text[index].isDigit { return false }
    return true
  }
}
