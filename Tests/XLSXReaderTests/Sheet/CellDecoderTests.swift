import Tabular
import TestSupport
import Testing
@testable import XLSXReader

@Suite struct CellDecoderTests {
  private func read(_ xml: String, strings: [String] = [], formats: [String] = []) throws -> ReadCell? {
    let sheet = try ReadSheet(rows: "<row r=\"1\">\(xml)</row>") {
      $0.sharedStrings = WorkbookBuilder.sharedStrings(strings)
      $0.styles = WorkbookBuilder.styles(formatCodes: formats)
    }
    return sheet["A1"]
  }

  @Test func aNumberKeepsItsWrittenText() throws {
    for text in ["7", "0123", "12345678901234567890", "1.10", "1E+3", "-0", "+5", ".5", "9.19877E+11"] {
      let cell = try #require(try read("<c r=\"A1\"><v>\(text)</v></c>"))
      #expect(cell.kind == .number && cell.problem == .none)
      #expect(cell.text == text)
    }
  }

  @Test func blanksAroundANumberAreNoPartOfIt() throws {
    #expect(try read("<c r=\"A1\"><v> 42\n</v></c>")?.text == "42")
  }

  @Test(arguments: ["abc", "1,5", "0x10", "inf", "nan", "1e", "1e+", "1.2.3", "12 34", "--1", "."])
  func aNumericCellWithoutANumberIsOneBadCell(text: String) throws {
    let cell = try #require(try read("<c r=\"A1\"><v>\(text)</v></c>"))
    #expect(cell.kind == .text && cell.problem == .notANumber)
    #expect(cell.text == text)
    #expect(cell.value == .text(text))
  }

  @Test func aBadCellDoesNotHarmItsNeighbours() throws {
    let sheet = try ReadSheet(
      rows:
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>abc</v></c><c r=\"C1\" t=\"e\"><v>#WHAT</v></c>"
        + "<c r=\"D1\" t=\"d\"><v>2024-02-30</v></c><c r=\"E1\"><v>5</v></c></row>")
    #expect(sheet.rows[0].cells.map(\.problem) == [.none, .notANumber, .unknownErrorCode, .notADate, .none])
  }

  @Test func anIndexWithBlanksIsThatIndex() throws {
    let strings = ["zero", "one", "two"]
    #expect(try read("<c r=\"A1\" t=\"s\"><v>2 </v></c>", strings: strings)?.text == "two")
  }

  @Test(arguments: ["3", "-1", "1.0", "x", "99999999999999999999"])
  func aBadIndexIsNeverAnotherCellsText(index: String) throws {
    let cell = try #require(
      try read("<c r=\"A1\" t=\"s\"><v>\(index)</v></c>", strings: ["zero", "one", "two"]))
    #expect(cell.problem == .badSharedStringIndex)
    #expect(cell.text == index)
  }

  @Test func aTextUnderATextFormatIsText() throws {
    let cell = try #require(try read("<c r=\"A1\" s=\"1\"><v>0042</v></c>", formats: ["@"]))
    #expect(cell.kind == .number && cell.format == .text && cell.text == "0042")
  }

  @Test func stringsOfFormulasAreText() throws {
    let cell = try #require(try read("<c r=\"A1\" t=\"str\"><f>B1&amp;\"x\"</f><v>a &amp; b</v></c>"))
    #expect(cell.kind == .text && cell.text == "a & b" && cell.formula == .cached)
  }

  @Test func aFormulaWithoutAValueIsTold() throws {
    for xml in ["<f>1+1</f>", "<f>1+1</f><v/>", "<f>1+1</f><v></v>", "<f/>"] {
      let cell = try #require(try read("<c r=\"A1\">\(xml)</c>"))
      #expect(cell.kind == .blank && cell.formula == .uncached)
      #expect(cell.value == nil)
    }
  }

  @Test func aFormulaWithAValueGivesTheValue() throws {
    let cell = try #require(try read("<c r=\"A1\"><f t=\"shared\" ref=\"A1:A9\" si=\"0\">B1</f><v>5</v></c>"))
    #expect(cell.kind == .number && cell.formula == .cached && cell.text == "5")
  }

  @Test func booleansAreReadInEveryForm() throws {
    for (text, expected) in [("1", true), ("0", false), ("true", true), ("FALSE", false)] {
      #expect(try read("<c r=\"A1\" t=\"b\"><v>\(text)</v></c>")?.value == .boolean(expected))
    }
    #expect(try read("<c r=\"A1\" t=\"b\"><v>yes</v></c>")?.problem == .notABoolean)
  }

  @Test func errorsOfEveryKind() throws {
    for code in [
      "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!",
    ] {
      let cell = try #require(try read("<c r=\"A1\" t=\"e\"><v>\(code)</v></c>"))
      #expect(cell.value == .error(code) && cell.problem == .none)
    }
    let unknown = try #require(try read("<c r=\"A1\" t=\"e\"><v>#ODD!</v></c>"))
    #expect(unknown.value == .error("#ODD!") && unknown.problem == .unknownErrorCode)
  }

  @Test func blankStringsAndStyledCellsAreNoCells() throws {
    for xml in [
      "<c r=\"A1\"/>", "<c r=\"A1\" s=\"1\"/>", "<c r=\"A1\"><v/></c>", "<c r=\"A1\"><v></v></c>",
      "<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c r=\"A1\" t=\"str\"><v></v></c>",
      "<c r=\"A1\" t=\"inlineStr\"><is><t></t></is></c>", "<c r=\"A1\" t=\"s\"/>",
    ] {
      #expect(try read(xml, strings: [""], formats: ["0"]) == nil)
    }
  }

  @Test func aTypeThatNobodyKnowsIsTextAndTold() throws {
    let cell = try #require(try read("<c r=\"A1\" t=\"zz\"><v>text</v></c>"))
    #expect(cell.kind == .text && cell.text == "text" && cell.problem == .unknownType)
  }

  @Test func datesWrittenAsSuch() throws {
    let cell = try #require(try read("<c r=\"A1\" t=\"d\"><v>2021-06-10T00:47:45.700Z</v></c>"))
    #expect(cell.kind == .isoDate)
    #expect(
      cell.value
        == .date(SerialDate(date: CalendarDate(year: 2021, month: 6, day: 10), milliseconds: 2_865_700)))
    #expect(try read("<c r=\"A1\" t=\"d\"><v>PT0H11M0.000S</v></c>")?.problem == .notADate)
  }

  @Test func aStyleBeyondTheTableIsTheDefault() throws {
    let cell = try #require(try read("<c r=\"A1\" s=\"77\"><v>5</v></c>"))
    #expect(cell.format == .general && cell.text == "5")
  }

  @Test func aCellWithoutAStyleHasStyleZero() throws {
    let sheet = try ReadSheet(rows: "<row r=\"1\"><c r=\"A1\"><v>45000</v></c></row>") {
      $0.styles = WorkbookBuilder.styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
    }
    #expect(sheet["A1"]?.format == .date)
  }

  @Test func leadingZerosThatOnlyTheFormatShows() throws {
    var builder = WorkbookBuilder(rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1234</v></c></row>")
    builder.styles = WorkbookBuilder.styles(formatCodes: ["000000000"])
    let workbook = try Workbook(bytes: builder.bytes())
    var reader = try workbook.rows(of: 0)
    var row = Row()
    #expect(try reader.next(into: &row))
    #expect(row.cells[0].minimumDigits == 9)
  }
}
