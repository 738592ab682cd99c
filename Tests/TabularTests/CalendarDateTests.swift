import Tabular
import Testing

@Suite struct CalendarDateTests {
  /// The lengths of months as a calendar on a wall shows them, apart from the code under test.
  private func lengths(_ year: Int) -> [Int] {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }

  @Test func everyDayIsOneAfterTheDayBefore() throws {
    // Counted day by day from 1 January of the year 1, 719,162 days before 1970. All days where people live; elsewhere
    // the first and the last of each month.
    var days = -719_162
    for year in 1...9999 {
      for (index, length) in lengths(year).enumerated() {
        let wanted = (1890...2110).contains(year) ? Array(1...length) : [1, length]
        for day in wanted {
          let date = try #require(CalendarDate(year: year, month: index + 1, day: day))
          let number = days + day - 1
          if date.daysSince1970 != number || CalendarDate(daysSince1970: number) != date {
            Issue.record("\(date) is not \(number)")
            return
          }
        }
        if CalendarDate(year: year, month: index + 1, day: length + 1) != nil {
          Issue.record("\(year)-\(index + 1)")
        }
        days += length
      }
    }
    #expect(days == 2_932_897)
  }

  @Test(arguments: [-719_163, 2_932_897, Int.min, Int.max]) func daysBeyondTheCalendarAreNone(_ days: Int) {
    #expect(CalendarDate(daysSince1970: days) == nil)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (2023, 2, 29), (1900, 2, 29),
    (2024, 4, 31), (Int.max, Int.max, Int.max), (2024, 2, Int.min),
  ])
  func impossibleDatesAreNone(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func writesISO8601AndOrdersByTime() throws {
    let dates = [(2024, 1, 31), (987, 12, 1), (2023, 12, 31)].compactMap {
      CalendarDate(year: $0, month: $1, day: $2)
    }
    #expect(dates.sorted().map(\.description) == ["0987-12-01", "2023-12-31", "2024-01-31"])
  }
}
