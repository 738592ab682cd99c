import Tabular
import TestSupport
import Testing
@testable import XLSXReader

@Suite struct SharedStringsTests {
  private func texts(_ items: [String]) throws -> [String] {
    let cells = items.indices.map { "<c t=\"s\"><v>\($0)</v></c>" }
    let sheet = try ReadSheet(rows: "<row r=\"1\">\(cells.joined())</row>") {
      $0.sharedStrings = WorkbookBuilder.sharedStrings(items: items)
    }
    return sheet.rows[0].texts
  }

  @Test func richTextIsJoinedWithTheBlanksOfItsRuns() throws {
    let item =
      "<si><r><t>Example</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> </t></r><r><t>rich</t></r></si>"
    #expect(try texts([item]) == ["Example rich"])
  }

  @Test func referencesAndSectionsAreDecoded() throws {
    #expect(
      try texts(["<si><t>a &amp;&#38; &lt;&#x41;</t></si>", "<si><t><![CDATA[<b>&amp;]]></t></si>"]) == [
        "a && <A", "<b>&amp;",
      ])
  }

  @Test func theStatedCountIsNotTrusted() throws {
    let sheet = try ReadSheet(rows: "<row r=\"1\"><c t=\"s\"><v>1</v></c></row>") {
      $0.sharedStrings = Array(
        "<sst xmlns=\"\(WorkbookBuilder.main)\" uniqueCount=\"99999999\"><si><t>a</t></si><si><t>b</t></si></sst>"
          .utf8)
    }
    #expect(sheet["A1"]?.text == "b")
  }

  @Test func aThousandStringsAcrossChunks() throws {
    let items = (0..<1000).map { "<si><t>string number \($0) \(String(repeating: "x", count: $0))</t></si>" }
    let read = try texts(items)
    #expect(read.count == 1000)
    #expect(read[999] == "string number 999 " + String(repeating: "x", count: 999))
  }

  @Test func aPartThatBreaksOffIsRefused() throws {
    for end in ["", "<si>", "<si><t>a", "</sst", "</si></sst>"] {
      var builder = WorkbookBuilder(rows: "")
      builder.sharedStrings = Array("<sst xmlns=\"\(WorkbookBuilder.main)\"><si><t>a</t></si>\(end)".utf8)
      #expect(try refusal(of: builder.bytes()) == .notWellFormed)
    }
  }
}
