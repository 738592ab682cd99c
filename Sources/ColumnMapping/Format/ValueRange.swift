package import Tabular

/// The least and the greatest value that a field may have.
package enum ValueRange: Sendable, Equatable {
  /// Numbers, in hundredths: amounts carry two decimals.
  case number(least: Int?, most: Int?)
  /// Days, in ISO 8601; `today` is the day of the import.
  case date(least: Limit?, most: Limit?)

  /// One end of a range of dates.
  package enum Limit: Sendable, Equatable {
    /// A day.
    case day(CalendarDate)
    /// The day of the import.
    case today
  }

  /// Whether a value that was written to the record lies inside: `265000.50`, `42`, `2024-01-31`.
  package func contains(_ text: borrowing Span<UInt8>, today: CalendarDate) -> Bool {
    switch self {
    case .number(let least, let most):
      guard let value = Self.hundredths(text) else { return false }
      return (least.map { value >= $0 } ?? true) && (most.map { value <= $0 } ?? true)
    case .date(let least, let most):
      guard let value = Self.day(text) else { return false }
      return (least.map { value >= Self.number($0, today) } ?? true)
        && (most.map { value <= Self.number($0, today) } ?? true)
    }
  }

  /// The end that a value outside lies beyond, and on which side of it, as a report names them.
  package func breach(_ text: borrowing Span<UInt8>, today: CalendarDate) -> [String: String] {
    switch self {
    case .number(let least, let most):
      let countable = 999_999_999_999_999_999
      let isNegative = text.count > 0 && text[0] == UInt8(ascii: "-")
      let value = Self.hundredths(text) ?? (isNegative ? -countable : countable)
      return if value < least ?? -countable || isNegative && value == -countable {
        ["beyond": "below", "limit": Self.text(least ?? -countable)]
      } else {
        ["beyond": "above", "limit": Self.text(most ?? countable)]
      }
    case .date(let least, let most):
      if let least, let value = Self.day(text), value < Self.number(least, today) {
        return ["beyond": "before", "limit": Self.text(least)]
      }
      return ["beyond": "after", "limit": Self.text(most ?? least ?? .today)]
    }
  }

  /// As amounts are written in India: 10,00,000.50.
  private static func text(_ hundredths: Int) -> String {
    let digits = String(abs(hundredths / 100))
    var whole = String(digits.suffix(3))
    var rest = digits.dropLast(3)
    while !rest.isEmpty {
      whole = rest.suffix(2) + "," + whole
      rest = rest.dropLast(2)
    }
    let decimals = abs(hundredths % 100)
    let sign = hundredths < 0 ? "-" : ""
    return sign + whole + (decimals == 0 ? "" : "." + (decimals < 10 ? "0" : "") + String(decimals))
  }

  private static func text(_ limit: Limit) -> String {
    switch limit {
    case .day(let date): date.description
    case .today: "today"
    }
  }

  /// A number with up to two decimals in hundredths; `nil` where it is none or too large.
  package static func hundredths(_ text: borrowing Span<UInt8>) -> Int? {
    let start = text.count > 0 && text[0] == UInt8(ascii: "-") ? 1 : 0
    guard start < text.count, text.count - start <= 18 else { return nil }
    // Eighteen digits fit: nothing overflows before the last factor.
    var value = 0
    var point = -1
    for index in start..<text.count {
      let byte = text[index]
      if byte.isDigit {
        value = value &* 10 &+ byte.digitValue
      } else if byte == UInt8(ascii: "."), point < 0, text.count > start + 1 {
        point = index
      } else {
        return nil
      }
    }
    let decimals = point < 0 ? 0 : text.count - point - 1
    guard decimals <= 2 else { return nil }
    let (product, overflow) = value.multipliedReportingOverflow(
      by: decimals == 2 ? 1 : decimals == 1 ? 10 : 100)
    return overflow ? nil : start == 1 ? -product : product
  }

  /// A day as the number 20240131.
  private static func day(_ text: borrowing Span<UInt8>) -> Int? {
    guard text.count == 10 else { return nil }
    var value = 0
    for index in 0..<10 where index != 4 && index != 7 {
      guard text[index].isDigit else { return nil }
      value = value * 10 + text[index].digitValue
    }
    return value
  }

  private static func number(_ limit: Limit, _ today: CalendarDate) -> Int {
    let date =
      switch limit {
      case .day(let date): date
      case .today: today
      }
    return date.year * 10_000 + date.month * 100 + date.day
  }
}
