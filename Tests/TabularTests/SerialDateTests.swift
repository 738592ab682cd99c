import Tabular
import Testing

@Suite struct SerialDateTests {
  private func shown(_ serial: Double, _ system: DateSystem = .from1900) -> String? {
    SerialDate(serial: serial, system: system)?.iso8601
  }

  @Test(arguments: [
    (0.0, "T00:00:00"), (0.5, "T12:00:00"), (1, "1900-01-01T00:00:00"), (1.5, "1900-01-01T12:00:00"),
    (59, "1900-02-28T00:00:00"), (61, "1900-03-01T00:00:00"), (45_322, "2024-01-31T00:00:00"),
    (44_644.9461155324, "2022-03-24T22:42:24.382"), (2_958_465, "9999-12-31T00:00:00"),
    (0.999_999_999_9, "1900-01-01T00:00:00"), (45_321.999_999_999_9, "2024-01-31T00:00:00"),
  ])
  func countsFrom1900(_ serial: Double, _ date: String) {
    #expect(shown(serial) == date)
  }

  @Test(arguments: [
    (0.0, "1904-01-01T00:00:00"), (1, "1904-01-02T00:00:00"), (59, "1904-02-29T00:00:00"),
    (60, "1904-03-01T00:00:00"), (43_860, "2024-01-31T00:00:00"), (0.25, "1904-01-01T06:00:00"),
  ])
  func countsFrom1904(_ serial: Double, _ date: String) {
    #expect(shown(serial, .from1904) == date)
  }

  @Test func theDayThatNeverWasIsNoDate() {
    #expect(shown(60) == nil && shown(60.75) == nil)
    #expect(shown(59.999_999_999_9) == nil, "rounds into the day that never was")
  }

  @Test(arguments: [
    -1, -0.001, 2_958_466, 1e300, -1e300, Double.infinity, -Double.infinity, Double.nan,
    2_958_465.999_999_999_99,
  ])
  func whatIsNoDateIsNone(_ serial: Double) {
    #expect(SerialDate(serial: serial, system: .from1900) == nil)
    #expect(SerialDate(serial: -serial, system: .from1904) == nil || serial < 0)
  }

  @Test func bothSystemsAre1462DaysApart() throws {
    for serial in 1462...60_000 {
      #expect(shown(Double(serial)) == shown(Double(serial - 1462), .from1904))
    }
  }

  @Test func everySerialIsADayAfterTheOneBefore() throws {
    let first = try #require(CalendarDate(year: 1900, month: 3, day: 1)).daysSince1970
    for serial in stride(from: 61, to: 2_958_466, by: 97) {
      #expect(
        SerialDate(serial: Double(serial), system: .from1900)?.date?.daysSince1970 == first + serial - 61)
    }
  }

  @Test func timesAreRoundedToTheMillisecond() {
    for milliseconds in stride(from: 0, to: 86_400_000, by: 9973) {
      let serial = 45_000 + Double(milliseconds) / 86_400_000
      #expect(SerialDate(serial: serial, system: .from1900)?.milliseconds == milliseconds)
    }
  }

  @Test func timesOfDayIn1904() {
    func shown(_ serial: Double, _ format: NumberFormatKind) -> String? {
      SerialDate(serial: serial, format: format, system: .from1904)?.iso8601
    }
    #expect(shown(0.25, .time) == "T06:00:00" && shown(0, .time) == "T00:00:00")
    #expect(shown(0.25, .dateTime) == "1904-01-01T06:00:00" && shown(1.25, .time) == "1904-01-02T06:00:00")
  }

  @Test func durationsAreSeconds() {
    #expect(SerialDate.seconds(ofDuration: 4.18090277777778) == 361_230)
    #expect(SerialDate.seconds(ofDuration: -1.2) == -103_680)
    #expect(SerialDate.seconds(ofDuration: .nan) == nil && SerialDate.seconds(ofDuration: 1e308) == nil)
  }
}
