import Tabular

/// A day as the command line takes it: `2026-03-31`.
enum DayArgument {
  /// Reads a day; `nil` where the text is none.
  static func date(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

/// Moments of the database in a list.
enum Moment {
  /// `2026-03-31T10:15:00Z` as `2026-03-31 10:15`.
  static func short(_ moment: String) -> String {
    moment.count < 16 ? moment : moment.prefix(10) + " " + moment.dropFirst(11).prefix(5)
  }
}
