import Tabular
import TestSupport
import Testing
@testable import XLSXReader

/// `_xHHHH_` in every place that has the type ST_Xstring (ECMA-376 part 1, 22.9.2.19).
@Suite struct XStringTests {
  /// The same text as a shared string, an inline string and a formula's string.
  private func readings(of xml: String) throws -> [ReadCell?] {
    let sheet = try ReadSheet(
      rows:
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>\(xml)</t></is></c>"
        + "<c r=\"C1\" t=\"str\"><v>\(xml)</v></c></row>"
    ) { $0.sharedStrings = WorkbookBuilder.sharedStrings(items: ["<si><t>\(xml)</t></si>"]) }
    return [sheet["A1"], sheet["B1"], sheet["C1"]]
  }

  @Test(arguments: [
    ("a_x000D_b", "a\rb"), ("_x005F_x000D_", "_x000D_"), ("_x005f_x0041_", "_x0041_"),
    ("_x0041__x0042_", "AB"),
    ("_x0041_x0042_", "Ax0042_"), ("_X0041_", "_X0041_"), ("_x041_", "_x041_"), ("_x00g1_", "_x00g1_"),
    ("__x0041__", "_A_"), ("_x20AC_", "€"), ("_xD83D__xDE00_", "😀"), ("plain_text", "plain_text"), ("_", "_"),
    ("_x005F__x005F_", "__"), ("end_x000A", "end_x000A"),
  ])
  func escapesAreDecodedOnce(xml: String, text: String) throws {
    for cell in try readings(of: xml) {
      #expect(cell?.text == text)
      #expect(cell?.problem == CellProblem.none)
    }
  }

  @Test(arguments: [
    ("a_xD83D_b", "a\u{FFFD}b"), ("_xDE00_", "\u{FFFD}"), ("_x0000_", "\u{FFFD}"),
    ("_xDE00__xD83D_", "\u{FFFD}\u{FFFD}"),
    ("_xD83D_x", "\u{FFFD}x"),
  ])
  func halfAPairAndZeroAreTold(xml: String, text: String) throws {
    for cell in try readings(of: xml) {
      #expect(cell?.text == text)
      #expect(cell?.problem == .impossibleCharacter)
    }
  }

  @Test func runsOfRichTextAreTextsOfTheirOwn() throws {
    let item = "<si><r><t>a_x00</t></r><r><t>41_b</t></r></si>"
    let sheet = try ReadSheet(rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>") {
      $0.sharedStrings = WorkbookBuilder.sharedStrings(items: [item])
    }
    #expect(sheet["A1"]?.text == "a_x0041_b")
  }
}
