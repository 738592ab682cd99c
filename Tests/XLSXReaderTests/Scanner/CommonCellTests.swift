import Tabular
import TestSupport
import Testing

@testable import XLSXReader

@Suite struct CommonCellTests {
  private func word(_ text: String) -> UInt64 {
    text.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @Test func theLiteralsAreTheTextsTheyStandFor() {
    #expect(UInt64(CommonCell.reference) == word(" r=\""))
    #expect(UInt64(CommonCell.style) == word(" s=\""))
    #expect(UInt64(CommonCell.type) == word(" t=\""))
    #expect(UInt64(CommonCell.formulaString) == word("str\""))
    #expect(UInt64(CommonCell.value) == word("><v>"))
    #expect(CommonCell.valueEnd == word("</v></c>"))
    #expect(CommonCell.inlineStart == word("inlineSt"))
    #expect(CommonCell.inlineText == word("><is><t>"))
    #expect(CommonCell.inlineEnd == word("</t></is"))
    #expect(CommonCell.inlineEndRest == word("/is></c>"))
  }

  /// Cells that are nearly, but not quite, in the short form: the long way or libxml2 must read them the same.
  @Test(arguments: [
    "<c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c>", "<c r=\"A1\" t=\"s\" s=\"0\"><v>0</v></c>",
    "<c r='A1' t='s'><v>0</v></c>", "<c r=\"A1\"  t=\"s\"><v>0</v></c>", "<c r=\"A1\" t=\"s\" ><v>0</v></c>",
    "<c r=\"A1\" t=\"s\"><v>0</v ></c>", "<c r=\"A1\" t=\"s\"><v>0</v></c >",
    "<c r=\"a1\" t=\"s\"><v>0</v></c>",
    "<c r=\"A01\" t=\"s\"><v>0</v></c>", "<c r=\"A1\" s=\"0000000\" t=\"s\"><v>0</v></c>",
    "<c r=\"A1\" t=\"s\"><v>&#48;</v></c>", "<c r=\"A1\" t=\"str\"><v>text</v></c>",
    "<c r=\"A1\" t=\"inlineStr\"><is><t>text</t></is></c>",
    "<c r=\"A1\" t=\"inlineStr\"><is><t>text</t> </is></c>",
    "<c r=\"A1\" t=\"inlineStr\"><is ><t>text</t></is></c>", "<c r=\"A1\" t=\"s\"><v>0</v><!-- --></c>",
  ])
  func nearlyCommonCellsReadTheSame(xml: String) throws {
    let sheet = try ReadSheet(rows: "<row r=\"1\">\(xml)<c r=\"B1\"><v>5</v></c></row>") {
      $0.sharedStrings = WorkbookBuilder.sharedStrings(["text"])
    }
    #expect(sheet.rows[0].texts == ["text", "5"])
  }

  @Test func textOfEveryLengthEndsWhereItEnds() throws {
    for length in 0...70 {
      for odd in ["", "é", "&lt;", "_", ">"] {
        let text = String(repeating: "a", count: length) + odd + String(repeating: "b", count: length % 9)
        let sheet = try ReadSheet(rows: "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\(text)</v></c></row>")
        #expect(sheet["A1"]?.text ?? "" == text.replacing("&lt;", with: "<"))
      }
    }
  }
}
