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

extension Row {
  /// A cell's content as a typed value; `nil` where it has none: a formula whose value was never stored.
  ///
  /// A number under a date format is a date where its serial is one; serial 60 of the 1900 system, negative ones and
  /// those beyond the year 9999 stay numbers. What is no number in a numeric cell, and no date in a date cell, is text.
  public func value(of cell: Cell) -> CellValue? {
    let bytes = bytes(of: cell)
    switch cell.kind {
    case .blank: return nil
    case .text: return .text(text(of: cell))
    case .boolean:
      return .boolean(
        !bytes.isEmpty && (bytes[0] == UInt8(ascii: "1") || bytes[0] | 0x20 == UInt8(ascii: "t")))
    case .error: return .error(text(of: cell))
    case .isoDate:
      if let moment = SerialDate(iso8601: bytes) { return .date(moment) }
      return .text(text(of: cell))
    case .number:
      guard let number = NumberText.double(bytes) else { return .text(text(of: cell)) }
      switch cell.format {
      case .date, .time, .dateTime:
        if let moment = SerialDate(serial: number, format: cell.format, system: dateSystem) {
          return .date(moment)
        }
      case .duration:
        if let seconds = SerialDate.seconds(ofDuration: number) { return .duration(seconds: seconds) }
      case .general, .number, .scientific, .marked, .text:
        break
      }
      return .number(number, written: text(of: cell))
    }
  }
}
