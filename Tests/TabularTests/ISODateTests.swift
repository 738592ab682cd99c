import Tabular
import Testing

@Suite struct ISODateTests {
  private func shown(_ text: String) -> String? { SerialDate(iso8601: Array(text.utf8).span)?.iso8601 }

  @Test(arguments: [
    ("2024-01-31", "2024-01-31T00:00:00"), ("2024-01-31T09:30", "2024-01-31T09:30:00"),
    ("2024-01-31T09:30:15.25Z", "2024-01-31T09:30:15.250"),
    ("2021-06-10T00:47:45.700Z", "2021-06-10T00:47:45.700"),
    ("2024-01-31 09:30:15", "2024-01-31T09:30:15"), ("09:30:15", "T09:30:15"),
    ("T23:44:51.8944", "T23:44:51.894"),
    ("2024-12-31T23:59:59.9996", "2025-01-01T00:00:00"),
    ("2024-01-31T00:00:00.00000000000000000001", "2024-01-31T00:00:00"),
  ])
  func datesAreRead(_ text: String, _ date: String) {
    #expect(shown(text) == date)
  }

  @Test(arguments: [
    "", "invalid::date", "2024-13-01", "2023-02-29", "24-01-31", "2024-1-31", "2024-01-31T",
    "2024-01-31T25:00:00", "2024-01-31T09:60", "12", "9", "2024-01-31x", "T", "2024-01-31T09:30:15.",
    "２０２４-01-31",
  ])
  func whatIsNoDateIsNone(_ text: String) {
    #expect(shown(text) == nil)
  }
}
