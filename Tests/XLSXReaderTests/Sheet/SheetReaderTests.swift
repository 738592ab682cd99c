import Tabular
import TestSupport
import Testing
@testable import XLSXReader

@Suite struct SheetReaderTests {
  @Test func rowsAndCellsWithoutAddressesFollowEachOther() throws {
    let sheet = try ReadSheet(
      rows:
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c><v>3</v></c><c r=\"D5\"><v>4</v></c><c><v>5</v></c>"
        + "</row><row><c><v>6</v></c></row>")
    #expect(sheet.rows.map(\.number) == [1, 5, 6])
    #expect(sheet.rows.map { $0.cells.map(\.column) } == [[1, 2], [1, 4, 5], [1]])
  }

  @Test func aRowWithoutANumberTakesThatOfItsFirstCell() throws {
    let sheet = try ReadSheet(rows: "<row><c r=\"B7\"><v>1</v></c></row><row><c><v>2</v></c></row>")
    #expect(sheet.rows.map(\.number) == [7, 8])
  }

  @Test func anAddressThatNamesAnotherRowIsCounted() throws {
    let sheet = try ReadSheet(rows: "<row r=\"4\"><c r=\"A9\"><v>1</v></c></row>")
    #expect(sheet["A4"]?.text == "1")
    #expect(sheet.facts.contradictoryAddresses == 1)
    #expect(sheet.facts.contradictoryCells.map(\.description) == ["A4"])
  }

  @Test func ofManyContradictoryAddressesTheFirstPlacesAreKept() throws {
    let cells = (1...40).map { _ in "<c r=\"C1\"><v>1</v></c>" }.joined()
    let sheet = try ReadSheet(rows: "<row r=\"2\">\(cells)</row><row r=\"3\"><c r=\"B3\"/></row>")
    #expect(sheet.facts.contradictoryAddresses == 40)
    #expect(sheet.facts.contradictoryCells.map(\.description) == Array(repeating: "C2", count: 5))
  }

  @Test func aSheetThatBreaksOffIsRefused() throws {
    for rows in [
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c>", "<row r=\"1\"", "<row r=\"1\"><c r=\"A1\"><v>1</v></d></row>",
    ] {
      let xml = "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData>" + rows
      #expect(try refusal(of: WorkbookBuilder(sheet: xml).bytes()) == .notWellFormed)
    }
  }

  @Test func rowsAlreadyReadStandWhenTheEndIsBad() throws {
    let xml =
      "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></oops>"
    let workbook = try Workbook(bytes: WorkbookBuilder(sheet: xml).bytes())
    var reader = try workbook.rows(of: 0)
    var row = Row()
    #expect(try reader.next(into: &row))
    #expect(throws: XLSXError.self) { while try reader.next(into: &row) {} }
  }

  @Test func theReaderGoesBackToTheScannerBehindAnOddRow() throws {
    // An odd row every third: the rows between them are the scanner's; the order must hold.
    let rows = (1...300).map { number in
      number.isMultiple(of: 3)
        ? "<row r=\"\(number)\" xml:base=\"x\"/>" : "<row r=\"\(number)\"><c><v>\(number)</v></c></row>"
    }
    let sheet = try ReadSheet(rows: rows.joined())
    #expect(sheet.rows.map(\.number) == Array(1...300))
  }

  @Test func aRowLongerThanManyChunksIsRead() throws {
    let cells = (0..<16_384).map { "<c t=\"inlineStr\"><is><t>\($0) नमस्ते</t></is></c>" }
    let sheet = try ReadSheet(rows: "<row r=\"1\">\(cells.joined())</row><row r=\"2\"/>")
    #expect(sheet.rows.count == 2)
    #expect(sheet.rows[0].cells.count == 16_384)
    #expect(sheet.rows[0].cells[16_383].text == "16383 नमस्ते")
  }

  @Test func severalReadersOfOneWorkbookDoNotDisturbEachOther() throws {
    var builder = WorkbookBuilder(
      rows: "<row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>")
    builder.addSheet("Other", rows: "<row r=\"1\"><c><v>10</v></c></row>")
    let workbook = try Workbook(bytes: builder.bytes())
    var one = try workbook.rows(of: 0)
    var other = try workbook.rows(of: 1)
    var row = Row()
    #expect(try one.next(into: &row) && row.text(of: row.cells[0]) == "1")
    #expect(try other.next(into: &row) && row.text(of: row.cells[0]) == "10")
    #expect(try one.next(into: &row) && row.text(of: row.cells[0]) == "2")
    #expect(try !other.next(into: &row) && !one.next(into: &row))
  }
}
