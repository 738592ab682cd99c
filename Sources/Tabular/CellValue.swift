/// A cell's content as a typed value.
public enum CellValue: Sendable, Hashable {
  /// Text.
  case text(String)
  /// A number, and the text in which the file writes it: nothing is lost to `Double`.
  case number(Double, written: String)
  /// True or false.
  case boolean(Bool)
  /// An error code such as `#N/A`.
  case error(String)
  /// A date, a date with a time, or a time of day.
  case date(SerialDate)
  /// An elapsed time in seconds.
  case duration(seconds: Double)
}
