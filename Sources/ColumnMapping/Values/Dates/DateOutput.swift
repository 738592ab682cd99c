import Tabular

/// Dates in ISO 8601, as PostgreSQL takes them.
enum DateOutput {
  /// Adds `2025-02-14`, or of a month its first day.
  static func append(_ date: CalendarDate, asMonth: Bool, to out: inout [UInt8]) {
    let day = asMonth ? 1 : date.day
    let hyphen = UInt8(ascii: "-")
    let text: InlineArray<10, UInt8> = [
      UInt8(digit: date.year / 1000), UInt8(digit: date.year / 100 % 10), UInt8(digit: date.year / 10 % 10),
      UInt8(digit: date.year % 10), hyphen, UInt8(digit: date.month / 10), UInt8(digit: date.month % 10),
      hyphen,
      UInt8(digit: day / 10), UInt8(digit: day % 10),
    ]
    out.append(text.span)
  }
}
