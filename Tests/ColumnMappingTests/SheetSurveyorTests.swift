import Tabular
import Testing

@testable import ColumnMapping

@Suite struct SheetSurveyorTests {
  private func header(_ rows: [[Value]]) -> Int? { SheetFixture(rows).survey().headerRow }

  @Test func theHeaderIsFoundBelowLetterheadTitleAndBlanks() {
    let data: [[Value]] = (0..<20).map { [1, .text("91234567\($0)"), "Kavya Iyer", "Pune", "9876543210"] }
    let headings: [Value] = ["Sr No", "Policy No", "Name", "City", "Mobile"]
    #expect(header([headings] + data) == 1)
    #expect(header([["Customers of Kavya Iyer"], [], headings] + data) == 3)
    #expect(
      header(
        [["Branch Code : 99Z", nil, "Agent Code : 0099901X", "Agent Name : KAVYA IYER"], headings] + data)
        == 2)
    #expect(header([["Premium", "Due", "List"], ["Run Date", "01/03/2025"], headings] + data) == 3)
  }

  @Test func unknownHeadingsAreFoundByTheirForm() {
    let data: [[Value]] = (0..<9).map { [.text("Z\($0)"), 12, .text("3\($0) kg"), "4"] }
    #expect(header([["Alpha", "Beta", "Gamma", "Delta"]] + data) == 1)
    #expect(header([["A list"], ["Alpha", "Beta", "Gamma", "Delta"]] + data) == 2)
  }

  /// 16,384 columns, of which three are known, were taken for no header at all.
  @Test func threeKnownHeadingsAmongManyCodesMakeAHeader() {
    let codes = (4...200).map { Value.text("H\($0)") }
    let data: [[Value]] = (0..<3).map { row in
      [.text("9123456\(row)1"), "Kavya Iyer", .text("987654321\(row)")] + codes.map { _ in Value.text("x") }
    }
    #expect(header([["Policy No", "Name", "Mobile"] + codes] + data) == 1)
  }

  @Test func dataWithoutHeadingsHasNoHeader() {
    #expect(header((0..<9).map { [.text("91234567\($0)"), 12, .text("987654321\($0)")] }) == nil)
    #expect(header([]) == nil)
    #expect(header([[], []]) == nil)
  }

  @Test func aGivenRowIsTaken() {
    let rows: [[Value]] = [
      ["Policy No", "Name"], ["912345678", "Kavya Iyer"], ["Pol", "Nm"], ["912345679", "Neha Rao"],
    ]
    #expect(SheetFixture(rows).survey(headerRow: 3).headerRow == 3)
    #expect(SheetFixture(rows).survey(headerRow: 3).columns.map(\.heading) == ["Pol", "Nm"])
    #expect(SheetFixture(rows).survey(headerRow: 9).headerRow == nil)
  }

  @Test func columnsAreCountedByKindAndForm() throws {
    let rows: [[Value]] =
      [["Policy No", "Mobile", "DOB", "Email", "PIN", "Premium", "Name"]]
      + (0..<60).map {
        [
          .text("91234560\($0 % 10)"), .number("98765432\(10 + $0)", .general), .day(1980, 1, 1 + $0 % 28),
          .text("a\($0)@example.in"), .text("41100\($0 % 9 + 1)"), .number("26.5", .number), "Kavya Iyer",
        ]
      }
    let columns = SheetFixture(rows).survey().columns
    #expect(columns.map(\.texts) == [60, 0, 0, 60, 60, 0, 60])
    #expect(columns.map(\.numbers) == [0, 60, 0, 0, 0, 60, 0])
    #expect(columns.map(\.dates) == [0, 0, 60, 0, 0, 0, 0])
    #expect(columns[0].shapes.nineDigits == 60)
    #expect(columns[1].shapes.mobiles == 60)
    #expect(columns[2].shapes.days == 60)
    #expect(columns[3].shapes.emails == 60)
    #expect(columns[4].shapes.sixDigits == 60)
    #expect(columns[6].shapes.words == 60)
    #expect(columns[2].dayMonth.serialsOver12 + columns[2].dayMonth.serialsUpTo12 == 60)
  }

  @Test func valuesBesideTheHeadingsHaveAColumnWithoutOne() {
    let rows: [[Value]] = [["Policy No", "Name"], ["912345678", "Kavya Iyer", "stray"]]
    let columns = SheetFixture(rows).survey().columns
    #expect(columns.map(\.heading) == ["Policy No", "Name", ""])
    #expect(columns[2].texts == 1)
  }

  @Test func theLetterheadIsKept() {
    let survey = SheetFixture([["Agent Code : 1", nil, "Branch : 2"], ["Policy No", "Name", "Mobile"]])
      .survey()
    #expect(survey.letterhead == [["Agent Code : 1", "Branch : 2"]])
  }
}
