import Tabular
import Testing

@testable import ColumnMapping

@Suite struct ValueRangeTests {
  @Test func numbersAreComparedInHundredths() {
    let range = ValueRange.number(least: 50_000, most: 100_000)
    for (text, isInside) in [
      ("500", true), ("500.00", true), ("499.99", false), ("1000", true), ("1000.01", false), ("-600", false),
      ("600.5", true), ("600.555", false), ("", false), ("abc", false), ("9999999999999999999", false),
    ] {
      #expect(range.holds(text) == isInside, "\(text)")
    }
    #expect(range.breach("-9999999999999999999")["beyond"] == "below")
    #expect(range.breach("9999999999999999999") == ["beyond": "above", "limit": "1,000"])
    #expect(range.breach("499.99") == ["beyond": "below", "limit": "500"])
    #expect(range.breach("1000.01") == ["beyond": "above", "limit": "1,000"])
    #expect(
      ValueRange.number(least: nil, most: 123_456_789_050).breach("9999999999")["limit"]
        == "1,23,45,67,890.50")
  }

  @Test func daysAreComparedWithToday() throws {
    let first = try #require(CalendarDate(year: 1956, month: 9, day: 1))
    let range = ValueRange.date(least: .day(first), most: .today)
    for (text, isInside) in [
      ("1956-09-01", true), ("1956-08-31", false), ("2026-11-24", true), ("2026-11-25", false),
      ("2026", false),
      ("2026-1x-01", false),
    ] {
      #expect(range.holds(text) == isInside, "\(text)")
    }
    #expect(range.breach("1956-08-31") == ["beyond": "before", "limit": "1956-09-01"])
    #expect(range.breach("2026-11-25") == ["beyond": "after", "limit": "today"])
  }

  @Test func openEndsAllowAll() {
    #expect(ValueRange.number(least: nil, most: nil).holds("-5"))
    #expect(ValueRange.date(least: nil, most: .today).holds("0001-01-01"))
  }

  @Test func theGreatestNumbersDoNotTrap() {
    let range = ValueRange.number(least: 0, most: 100)
    for text in [
      "999999999999999999", "-999999999999999999", "99999999999999999.9", "1e400", "--1", "1..2", ".",
    ] {
      #expect(!range.holds(text), "\(text)")
    }
  }
}
