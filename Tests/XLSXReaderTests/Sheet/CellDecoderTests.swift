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

  @Test func aTextUnderATextFormatIsText() throws {
    let cell = try #require(try read("<c r=\"A1\" s=\"1\"><v>0042</v></c>", formats: ["@"]))
    #expect(cell.kind == .number && cell.format == .text && cell.text == "0042")
  }

  @Test func stringsOfFormulasAreText() throws {
    let cell = try #require(try read("<c r=\"A1\" t=\"str\"><f>B1&amp;\"x\"</f><v>a &amp; b</v></c>"))
    #expect(cell.kind == .text && cell.text == "a & b" && cell.formula == .cached)
  }

  @Test func datesWrittenAsSuch() throws {
    let cell = try #require(try read("<c r=\"A1\" t=\"d\"><v>2021-06-10T00:47:45.700Z</v></c>"))
    #expect(cell.kind == .isoDate)
    #expect(
      cell.value
        == .date(SerialDate(date: CalendarDate(year: 2021, month: 6, day: 10), milliseconds: 2_865_700)))
    #expect(try read("<c r=\"A1\" t=\"d\"><v>PT0H11M0.000S</v></c>")?.problem == .notADate)
  }

  @Test func aCellWithoutAStyleHasStyleZero() throws {
    let sheet = try ReadSheet(rows: "<row r=\"1\"><c r=\"A1\"><v>45000</v></c></row>") {
      $0.styles = WorkbookBuilder.styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
    }
    #expect(sheet["A1"]?.format == .date)
  }
}
