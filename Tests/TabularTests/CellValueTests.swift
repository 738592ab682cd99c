import Tabular
import Testing

@Suite struct CellValueTests {
  private func value(
    _ kind: CellKind, _ text: String, _ format: NumberFormatKind = .general, system: DateSystem = .from1900
  ) -> CellValue? {
    var row = Row()
    row.dateSystem = system
    row.append(Cell(column: 1, kind: kind, format: format), text: Array(text.utf8).span)
    return row.value(of: row.cells[0])
  }

  @Test func eachKindHasItsValue() throws {
    #expect(value(.text, "नाम") == .text("नाम"))
    #expect(value(.number, "9.19877E+11") == .number(9.19877e11, written: "9.19877E+11"))
    #expect(value(.boolean, "1") == .boolean(true) && value(.boolean, "0") == .boolean(false))
    #expect(value(.boolean, "true") == .boolean(true) && value(.boolean, "") == .boolean(false))
    #expect(value(.error, "#N/A") == .error("#N/A"))
    #expect(value(.blank, "") == nil)
    let date = SerialDate(date: CalendarDate(year: 2024, month: 1, day: 31), milliseconds: 0)
    #expect(value(.isoDate, "2024-01-31") == .date(date))
    #expect(value(.number, "45322", .date) == .date(date))
    #expect(value(.number, "43860", .date, system: .from1904) == .date(date))
    #expect(value(.number, "0.5", .duration) == .duration(seconds: 43_200))
  }

  @Test(arguments: ["60", "-1", "2958466"]) func aSerialThatIsNoDateStaysANumber(_ written: String) throws {
    let number = try #require(Double(written))
    #expect(value(.number, written, .date) == .number(number, written: written))
  }

  @Test func aNumberKeepsItsWrittenText() {
    #expect(
      value(.number, "123456789012345678") == .number(123_456_789_012_345_680, written: "123456789012345678"))
    #expect(value(.number, "0012.50", .text) == .number(12.5, written: "0012.50"))
  }
}
