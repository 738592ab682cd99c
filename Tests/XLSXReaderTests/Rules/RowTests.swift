import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// Rows and cells in every order, with and without their addresses (ECMA-376 part 1, 18.3.1.73 and 18.3.1.4).
@Suite struct RowTests {
  static func sheet(_ rows: String) throws -> SheetReading { try SheetReading(PackageBuilder(rows: rows)) }

  @Test func rowsComeInTheOrderOfTheFileAndRepeatedOnesSaySo() throws {
    let sheet = try Self.sheet(
      "<row r=\"9\"/><row r=\"2\"/><row r=\"9\"><c r=\"A9\"><v>1</v></c></row><row r=\"2\"/><row/>")
    #expect(sheet.rows.map(\.number) == [9, 2, 9, 2, 3])
    #expect(sheet.rows.map(\.isRepeated) == [false, false, true, true, false])
  }

  @Test func hiddenRowsSaySo() throws {
    let sheet = try Self.sheet(
      "<row r=\"1\" hidden=\"1\"/><row r=\"2\" hidden=\"true\"/><row r=\"3\" hidden=\"0\"/><row r=\"4\"/>"
        + "<row r='5' hidden='true'/><row r='6' hidden='1'/><row r='7' hidden='false'/><row r=\"8\" hidden=\"truex\"/>"
    )
    #expect(sheet.rows.map(\.isHidden) == [true, true, false, false, true, true, false, false])
  }

  @Test(arguments: ["0", "1048577", "999999999", "99999999999999999999", "18446744073709551617"])
  func aRowBeyondTheLastIsCountedAndLeftOut(_ number: String) throws {
    let sheet = try Self.sheet(
      """
      <row r="1"><c r="A1"><v>1</v></c></row><row r="\(number)"><c><v>2</v></c><c><v>3</v></c></row>\
      <row r="3"><c r="A3"><v>4</v></c></row>
      """)
    #expect(sheet.rows.map(\.number) == [1, 3])
    #expect(sheet.facts.cellsOutOfRange == 2)
  }

  @Test func theLastRowAndColumnAreRead() throws {
    let sheet = try Self.sheet(
      "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row><row><c><v>2</v></c></row>")
    #expect(sheet.rows.map(\.number) == [1_048_576])
    #expect(sheet["XFD1048576"]?.value == .number("1"))
    #expect(sheet.facts.cellsOutOfRange == 1)
  }

  @Test func aCellBeyondTheLastColumnIsCountedAndLeftOut() throws {
    for cells in [
      "<c r=\"XFD1\"><v>1</v></c><c r=\"XFE1\"><v>2</v></c>", "<c r=\"XFD1\"><v>1</v></c><c><v>2</v></c>",
      "<c r=\"XFD1\"><v>1</v></c><c r=\"ZZZZZZZZZZZZZZZZZZZZ1\"><v>2</v></c>",
    ] {
      let sheet = try Self.sheet("<row r=\"1\">\(cells)</row>")
      #expect(sheet.cells.map(\.place) == ["XFD1"])
      #expect(sheet.facts.cellsOutOfRange == 1)
    }
  }

  @Test func cellsWithoutAddressesFollowTheOneBefore() throws {
    let sheet = try Self.sheet(
      "<row r=\"2\"><c><v>1</v></c><c r=\"D2\"><v>2</v></c><c><v>3</v></c><c r=\"\"><v>4</v></c></row>")
    #expect(sheet.cells.map(\.place) == ["A2", "D2", "E2", "F2"])
  }

  @Test func unorderedCellsArePutInOrder() throws {
    let sheet = try Self.sheet(
      "<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"a1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>")
    #expect(sheet.cells.map(\.place) == ["A1", "B1", "C1"])
    #expect(sheet.cells.map(\.problem) == [.none, .none, .none])
  }

  @Test func theLastOfRepeatedCellsStandsAndSaysSo() throws {
    let sheet = try Self.sheet(
      "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>9</v></c><c r=\"B1\"><v>2</v></c><c r=\"B1\"><v>3</v></c></row>"
    )
    #expect(sheet.cells.map(\.place) == ["A1", "B1"])
    #expect(sheet["B1"]?.value == .number("3"))
    #expect(sheet["B1"]?.problem == .repeated)
    #expect(sheet["A1"]?.problem == CellProblem.none)
  }

  @Test func aRepeatedCellThatIsEmptyLosesNoValueInSilence() throws {
    let sheet = try Self.sheet(
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"A1\"/></row>")
    #expect(sheet["A1"]?.value == .number("1"))
    #expect(sheet["A1"]?.problem == .repeated)
    #expect(sheet["B1"]?.problem == CellProblem.none)
  }

  @Test func factsOutsideTheRowsAreRead() throws {
    let book = PackageBuilder(sheets: [
      PackageBuilder.sheet(
        rows: "<row r=\"1\"/>",
        before: """
          <dimension ref="A1:B9"/><cols><col min="2" max="3" hidden="1"/><col min="5" max="99999" hidden="true"/>\
          <col min="7" max="6" hidden="1"/><col min="9" max="9"/></cols>
          """,
        after: """
          <autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>\
          <tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>
          """)
    ])
    let facts = try SheetReading(book).facts
    #expect(facts.statedRange == CellRange("A1:B9"))
    #expect(facts.hiddenColumns == [2...3, 5...16_384])
    #expect(facts.filterRange == CellRange("A1:B9"))
    #expect(facts.hasFilterCriteria)
    #expect(facts.tables == 2)
  }
}
