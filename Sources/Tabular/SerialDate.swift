/// The serial number of a date cell, read in a date system, without any time zone.
///
/// ECMA-376 part 1, 18.17.4. The fraction is the time of day, rounded to the millisecond.
public struct SerialDate: Hashable, Sendable {
  /// The calendar day; `nil` for a time of day alone (a serial below 1 in the 1900 system).
  public let date: CalendarDate?
  /// The time of day in milliseconds, 0 to 86,399,999.
  public let milliseconds: Int

  /// Makes a moment of its parts.
  public init(date: CalendarDate?, milliseconds: Int) {
    self.date = date
    self.milliseconds = milliseconds
  }

  /// Reads a serial; `nil` where it is no date: negative, beyond the year 9999, or 60 in the 1900 system, the
  /// 29 February 1900 that Excel inherited from Lotus 1-2-3.
  public init?(serial: Double, system: DateSystem) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var days = Int(serial)
    var milliseconds = Int(((serial - Double(days)) * 86_400_000).rounded())
    if milliseconds == 86_400_000 {
      days += 1
      milliseconds = 0
    }
    switch system {
    case .from1904:
      guard let date = CalendarDate(daysSince1970: days - 24_107) else { return nil }
      self.init(date: date, milliseconds: milliseconds)
    case .from1900 where days == 0:
      self.init(date: nil, milliseconds: milliseconds)
    case .from1900:
      guard days != 60, let date = CalendarDate(daysSince1970: days - (days < 60 ? 25_568 : 25_569)) else {
        return nil
      }
      self.init(date: date, milliseconds: milliseconds)
    }
  }

  /// Reads a serial under a number format. In the 1904 system, whose day 0 is a date, a serial below 1 under a format
  /// that shows no day is a time of day, as it is in the 1900 system under any format.
  package init?(serial: Double, format: NumberFormatKind, system: DateSystem) {
    self.init(serial: serial, system: system)
    if format == .time, system == .from1904, serial < 1, milliseconds > 0 || serial == 0 {
      self.init(date: nil, milliseconds: milliseconds)
    }
  }

  /// The seconds of a serial under a format of elapsed time, rounded to the millisecond; `nil` beyond 10,000 years,
  /// which no such cell means.
  package static func seconds(ofDuration serial: Double) -> Double? {
    guard abs(serial) < 3_652_500 else { return nil }
    return (serial * 86_400_000).rounded() / 1000
  }

  /// `2024-01-31T09:30:00`, with milliseconds where there are any; a time of day alone begins with `T`.
  public var iso8601: String {
    (date?.description ?? "") + "T" + Self.clock(milliseconds: milliseconds)
  }

  static func clock(milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { CalendarDate.padded($0, to: 2) }
    let fraction = milliseconds % 1000
    return parts.joined(separator: ":") + (fraction == 0 ? "" : "." + CalendarDate.padded(fraction, to: 3))
  }
}
