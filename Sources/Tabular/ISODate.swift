extension SerialDate {
  /// Reads an ISO 8601 date, time of day or both, as cells of type `d` write them (ECMA-376 part 1, 18.18.11):
  /// `2024-01-31`, `2024-01-31T09:30:00.5Z`, `09:30:00`. Fractions are rounded to the millisecond.
  package init?(iso8601 bytes: Span<UInt8>) {
    var reader = Digits(bytes)
    var date: CalendarDate?
    if let year = reader.number(4), reader.take("-") {
      guard let month = reader.number(2), reader.take("-"), let day = reader.number(2),
        let found = CalendarDate(year: year, month: month, day: day)
      else { return nil }
      date = found
      if reader.isAtEnd {
        self.init(date: date, milliseconds: 0)
        return
      }
      guard reader.take("T") || reader.take("t") || reader.take(" ") else { return nil }
    } else {
      reader = Digits(bytes)
      _ = reader.take("T")
    }
    guard let hour = reader.number(2), hour < 24, reader.take(":"), let minute = reader.number(2), minute < 60
    else {
      return nil
    }
    var milliseconds = (hour * 60 + minute) * 60_000
    if reader.take(":") {
      guard let second = reader.number(2), second < 60 else { return nil }
      milliseconds += second * 1000
      if reader.take(".") || reader.take(",") {
        guard let fraction = reader.fraction() else { return nil }
        milliseconds += fraction
      }
    }
    _ = reader.take("Z")
    guard reader.isAtEnd else { return nil }
    if milliseconds >= 86_400_000 {
      date = date.flatMap { CalendarDate(daysSince1970: $0.daysSince1970 + 1) }
      milliseconds -= 86_400_000
    }
    self.init(date: date, milliseconds: milliseconds)
  }

  private struct Digits: ~Escapable {
    let bytes: Span<UInt8>
    var index = 0

    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }

    @_lifetime(self: copy self)
    mutating func number(_ width: Int) -> Int? {
      guard index + width <= bytes.count else { return nil }
      var value = 0
      for place in index..<(index + width) {
        let digit = bytes[place] &- 0x30
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
      }
      index += width
      return value
    }

    @_lifetime(self: copy self)
    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
      index += 1
      return true
    }

    /// The digits behind the point, rounded to thousandths.
    @_lifetime(self: copy self)
    mutating func fraction() -> Int? {
      var value = 0
      var digits = 0
      while index < bytes.count, bytes[index] &- 0x30 < 10 {
        if digits < 3 {
          value = value * 10 + Int(bytes[index] &- 0x30)
        } else if digits == 3, bytes[index] >= UInt8(ascii: "5") {
          value += 1
        }
        digits += 1
        index += 1
      }
      guard digits > 0 else { return nil }
      for _ in digits..<max(digits, 3) { value *= 10 }
      return value
    }
  }
}
