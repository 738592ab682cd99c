import Tabular

/// The serial number of a date cell from the text in which the file writes it.
enum SerialText {
  /// The moment that the number stands for in a date system; `nil` where it stands for none.
  static func moment(_ text: borrowing Span<UInt8>, system: DateSystem) -> SerialDate? {
    value(text).flatMap { SerialDate(serial: $0, system: system) }
  }

  /// The number; `nil` where the text is none, or is negative.
  static func value(_ text: borrowing Span<UInt8>) -> Double? {
    var whole = 0
    var index = 0
    while index < text.count, text[index].isDigit, index < 9 {
      whole = whole * 10 + text[index].digitValue
      index += 1
    }
    if index == text.count { return index == 0 ? nil : Double(whole) }
    // Rare: a time of day behind the point, or E notation.
    guard let number = DecimalText(text), !number.isNegative else { return nil }
    var digits: [UInt8] = []
    number.append(decimals: 0, to: &digits)
    return Double(String(decoding: digits, as: UTF8.self))
  }
}
