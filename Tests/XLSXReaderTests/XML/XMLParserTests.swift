import Tabular
import TestSupport
import Testing
@testable import XLSXReader

@Suite struct XMLParserTests {
  private func sheet(_ xml: String) throws -> [UInt8] { try WorkbookBuilder(sheet: xml).bytes() }
  private let start = "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData>"
  private let end = "</sheetData></worksheet>"

  @Test func theKeysAreTheNamesTheyStandFor() {
    let keys: [(XMLKey, String)] = [
      (.c, "c"), (.f, "f"), (.is, "is"), (.r, "r"), (.rPh, "rPh"), (.row, "row"), (.s, "s"), (.si, "si"),
      (.sst, "sst"), (.t, "t"), (.v, "v"), (.hidden, "hidden"), (.sheetData, "sheetData"),
      (.definedName, "definedName"), (.other, "conditionalFormatting"),
    ]
    for (key, name) in keys { #expect(key == XMLKey(name), "\(name)") }
  }

  /// A tag is looked at in steps of as many bytes as its attributes take at the least.
  @Test func aTagOfManyAttributesBehindShortOnesIsFound() throws {
    let many = (0..<400).map { "a\($0)=\"\"" }.joined(separator: " ")
    for count in [0, 1, 50, 500] {
      let before = String(repeating: "<row/>", count: count)
      #expect(
        try refusal(of: sheet(start + before + "<row \(many)/>" + before + end))
          == .overLimit(.attributes, limit: 256))
    }
  }

  @Test func anUndeclaredEntityIsDamage() throws {
    #expect(
      try refusal(of: sheet(start + "<row><c t=\"str\"><v>&nbsp;</v></c></row>" + end)) == .notWellFormed)
  }

  @Test func elementsNestOnlySoDeep() throws {
    let deep = String(repeating: "<ext>", count: 500) + String(repeating: "</ext>", count: 500)
    #expect(
      try refusal(of: sheet(start + end.replacing("</sheetData>", with: "</sheetData>\(deep)")))
        == .overLimit(.depth, limit: 200))
  }

  @Test func aTagHasOnlySoManyAttributes() throws {
    let many = (0..<400).map { "a\($0)=\"\"" }.joined(separator: " ")
    #expect(try refusal(of: sheet(start + "<row \(many)/>" + end)) == .overLimit(.attributes, limit: 256))
    let spaces = (0..<400).map { "xmlns:a\($0)='u'" }.joined(separator: " ")
    #expect(try refusal(of: sheet(start + "<row \(spaces)/>" + end)) == .overLimit(.attributes, limit: 256))
  }

  /// libxml2's own check for repeated attributes takes time by the square of their number.
  @Test func aMillionAttributesCostNoTime() throws {
    let many = (0..<1_000_000).map { "a\($0)=\"\"" }.joined(separator: " ")
    let clock = ContinuousClock()
    let file = try sheet(start + "<row \(many)/>" + end)
    let time = clock.measure { #expect(refusal(of: file) == .overLimit(.attributes, limit: 256)) }
    #expect(time < .seconds(5))
  }

  @Test func quotesInTextAreNoAttributes() throws {
    let quotes = String(repeating: "\"", count: 5000)
    let rows =
      "<row><!-- \(quotes) --><c t=\"str\"><v>\(quotes)</v></c><c t=\"str\"><v><![CDATA[\(quotes)]]></v></c></row>"
    let read = try ReadSheet(rows: rows)
    #expect(read.rows[0].texts == [quotes, quotes])
  }

  @Test func entitiesInAttributesAreDecoded() throws {
    var builder = WorkbookBuilder(rows: "")
    builder.sheets[0].name = "A &amp; B &lt;&#8377;&gt; &quot;x&quot;"
    #expect(try Workbook(bytes: builder.bytes()).sheets[0].name == "A & B <₹> \"x\"")
  }

  @Test func errorsNameThePartAndNeverItsContent() throws {
    do {
      _ = try ReadSheet(sheet(start + "<row><c t=\"str\"><v>secret</x></c></row>" + end))
      Issue.record("it was read")
    } catch let error as XLSXError {
      #expect(error.description.contains("/xl/worksheets/sheet1.xml"))
      #expect(!error.description.contains("secret"))
    }
  }
}
