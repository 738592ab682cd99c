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

  @Test func cellsOutOfOrderAreSorted() throws {
    let sheet = try ReadSheet(
      rows: "<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>")
    #expect(sheet.rows[0].texts == ["1", "2", "3"])
    #expect(sheet.rows[0].cells.allSatisfy { $0.problem == .none })
  }

  @Test func ofACellGivenTwiceTheLastStandsAndSaysSo() throws {
    let sheet = try ReadSheet(
      rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>3</v></c></row>")
    #expect(sheet.rows[0].texts == ["3", "2"])
    #expect(sheet.rows[0].cells.map(\.problem) == [.repeated, .none])
  }

  @Test func aRepeatWithoutAValueTakesNothingAway() throws {
    let sheet = try ReadSheet(
      rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>2</v></c><c r=\"A1\" s=\"1\"/></row>")
    #expect(sheet.rows[0].texts == ["1", "2"])
    #expect(sheet.rows[0].cells.map(\.problem) == [.repeated, .none])
  }

  @Test func rowsOutOfOrderAndRepeatedAreDeliveredAndTold() throws {
    let rows = [3, 1, 3, 2, 1].map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }
    let sheet = try ReadSheet(rows: rows.joined())
    #expect(sheet.rows.map(\.number) == [3, 1, 3, 2, 1])
    #expect(sheet.rows.map(\.isRepeated) == [false, false, true, false, true])
  }

  @Test func whatLiesBeyondTheLastCellIsCountedAndLeftOut() throws {
    let sheet = try ReadSheet(
      rows: "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c><c r=\"XFE1\"><v>2</v></c><c><v>3</v></c></row>"
        + "<row r=\"1048577\"><c><v>4</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>5</v></c></row>"
        + "<row r=\"0\"><c><v>6</v></c></row>")
    #expect(sheet.rows.map(\.number) == [1, 1_048_576])
    #expect(sheet.rows.map(\.texts) == [["1"], ["5"]])
    #expect(sheet.facts.cellsOutOfRange == 4)
  }

  @Test func anAddressThatNamesAnotherRowIsCounted() throws {
    let sheet = try ReadSheet(rows: "<row r=\"4\"><c r=\"A9\"><v>1</v></c></row>")
    #expect(sheet["A4"]?.text == "1")
    #expect(sheet.facts.contradictoryAddresses == 1)
  }

  @Test func hiddenRowsAreTold() throws {
    let sheet = try ReadSheet(
      rows: "<row r=\"1\" hidden=\"1\"/><row r=\"2\" hidden=\"true\"/><row r=\"3\" hidden=\"0\"/>")
    #expect(sheet.rows.map(\.isHidden) == [true, true, false])
  }

  @Test func theStatedRangeIsAHintOnly() throws {
    let xml = WorkbookBuilder.worksheet(
      rows: "<row r=\"9\"><c r=\"Z9\"><v>1</v></c></row>", before: "<dimension ref=\"A1:B2\"/>")
    let sheet = try ReadSheet(WorkbookBuilder(sheet: xml).bytes())
    #expect(sheet["Z9"]?.text == "1")
    #expect(sheet.facts.statedRange == CellRange("A1:B2"))
    let odd = WorkbookBuilder.worksheet(rows: "<row r=\"1\"/>", before: "<dimension ref=\"1:2\"/>")
    #expect(try ReadSheet(WorkbookBuilder(sheet: odd).bytes()).facts.statedRange == nil)
  }

  @Test func whatFollowsTheRowsIsReadAtTheEnd() throws {
    let xml = WorkbookBuilder.worksheet(
      rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>covered</v></c></row>",
      before: "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\"/></cols>",
      behind: "<autoFilter ref=\"A1:B9\"><filterColumn colId=\"0\"/></autoFilter>"
        + "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A3:A4\"/></mergeCells>"
        + "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>")
    let facts = try ReadSheet(WorkbookBuilder(sheet: xml).bytes()).facts
    #expect(facts.mergedRanges.map(\.description) == ["A1:B1", "A3:A4"])
    #expect(facts.hiddenColumns == [2...3])
    #expect(facts.filterRange?.description == "A1:B9" && facts.hasFilterCriteria)
    #expect(facts.tables == 1)
  }

  @Test func aCellUnderAMergeKeepsItsValue() throws {
    let sheet = try ReadSheet(
      rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>",
      behind: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
    #expect(sheet.rows[0].texts == ["1", "2"])
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
