import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// What could lead the byte scanner astray. Each sheet is read by it and by libxml2 alone, and both must agree
/// (`SheetReading.init(_:)` holds them equal); what is refused must be refused by both.
@Suite struct ScannerTests {
  static let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

  static func part(_ xml: String) -> PackageBuilder { PackageBuilder(sheets: [xml]) }

  static func codes(_ book: PackageBuilder) throws -> [XLSXError.Code?] {
    var alone = ReadLimits()
    alone.usesScanner = false
    return [try refusal(book)?.code, try refusal(book, limits: alone)?.code]
  }

  @Test func aTagOfTheRowsInsideACommentIsNoBeginning() throws {
    let hidden = "<!-- <sheetData>\(Self.row)</sheetData> -->"
    let root = "<worksheet xmlns=\"\(PackageBuilder.main)\">"
    let real = "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row>"
    for xml in [
      "\(root)\(hidden)<sheetData>\(real)</sheetData></worksheet>",
      "\(root)<sheetData >\(hidden)\(real)</sheetData></worksheet>",
      "\(root)<sheetData>\(hidden)\(real)</sheetData></worksheet>",
      "\(root)<sheetData\n>\(real)\(hidden)</sheetData></worksheet>",
      "\(root)<sheetPr>\n<![CDATA[<sheetData>\(Self.row)]]></sheetPr><sheetData>\(real)</sheetData></worksheet>",
      "\(root)<?pi <sheetData>\(Self.row)?><sheetData>\(real)</sheetData></worksheet>",
    ] {
      let sheet = try SheetReading(Self.part(xml))
      #expect(sheet.cells.map(\.place) == ["A2"], "\(xml)")
    }
  }

  @Test func aTagOfTheStringsInsideACommentIsNoBeginning() throws {
    for strings in [
      "<x:sst xmlns:x=\"\(PackageBuilder.main)\"><!-- <sst><si><t>no</t></si> --><x:si><x:t>yes</x:t></x:si></x:sst>",
      "<!-- <sst><si><t>no</t></si> --><sst xmlns=\"\(PackageBuilder.main)\"><si><t>yes</t></si></sst>",
      "<sst xmlns=\"\(PackageBuilder.main)\"><!-- <si><t>no</t></si> --><si><t>yes</t></si></sst>",
      "<sst xmlns=\"\(PackageBuilder.main)\" x=\"a>b\"><si><t>yes</t></si></sst>",
    ] {
      var book = PackageBuilder(rows: "<row><c t=\"s\"><v>0</v></c></row>")
      book["xl/sharedStrings.xml"] = strings
      #expect(try SheetReading(book)["A1"]?.value == .text("yes"), "\(strings)")
    }
  }

  @Test func aSecondSheetDataIsReadAsWell() throws {
    let xml =
      "<worksheet xmlns=\"\(PackageBuilder.main)\"><sheetData>\(Self.row)</sheetData><sheetData><row/></sheetData></worksheet>"
    #expect(try SheetReading(Self.part(xml)).rows.map(\.number) == [1, 2])
  }

  @Test(arguments: [
    "<c t=\"str\"><v>a]]>b</v></c>", "<c t=\"str\"><v>a&\u{0}amp;b</v></c>",
    "<c t=\"str\"><v>a&\u{0}\u{0}lt;b</v></c>",
    "<c t=\"str\"><v>&#0;</v></c>", "<c t=\"str\"><v>&#xD800;</v></c>", "<c t=\"str\"><v>&#xFFFE;</v></c>",
    "<c t=\"str\"><v>&#1;</v></c>", "<c t=\"str\"><v>&#x110000;</v></c>", "<c t=\"str\"><v>&#;</v></c>",
    "<c t=\"str\"><v>&#x;</v></c>", "<c t=\"str\"><v>&#X41;</v></c>", "<c t=\"str\"><v>&amp</v></c>",
    "<c t=\"str\"><v>&nbsp;</v></c>", "<c t=\"str\"><v>& </v></c>", "<c t=\"str\"><v>\u{1}</v></c>",
    "<c><f>a]]></f></c>", "<c><f>&no;</f></c>", "<c r=\"A1\" r=\"A1\"/>", "<c r=\"A1\"s=\"0\"/>", "<c r=A1/>",
    "<c r=\"A1\" s=\"<\"/>", "<c><v>1</w></c>", "<c><v>1</c>", "<c></row>", "<c><v>1</v>", "</sheetData>",
    "<c cm=\"1\" cm=\"1\"/>", "<c t=\"n\" t=\"n\"/>", "<c><f t=\"shared\" t=\"shared\"/></c>",
    "<c t=\"inlineStr\"><is><t>x</is></t></c>", "<c / >", "< c/>",
  ])
  func whatIsNotWellFormedIsRefusedByBoth(_ cell: String) throws {
    let codes = try Self.codes(PackageBuilder(rows: "<row r=\"1\">\(cell)</row>"))
    #expect(codes == [.notWellFormed, .notWellFormed])
  }

  @Test(arguments: [
    "<row r=\"1\" r=\"1\"/>", "<row hidden=\"1\" hidden=\"1\"/>", "<row r=\"1\"><row>", "<row", "<row ",
    "<row r=\"",
    "<row>text", "<rows>", "<row ht=\"1\" ht=\"2\"/>", "</row>",
  ])
  func brokenRowsAreRefusedByBoth(_ row: String) throws {
    #expect(try Self.codes(PackageBuilder(rows: row)) == [.notWellFormed, .notWellFormed])
  }

  @Test(arguments: [
    "<row r=\"1\" spans=\"1:2\" ht=\"15\" customHeight=\"1\" x14ac:dyDescent=\"0.25\" s=\"1\" thickBot=\"1\"><c><v>1</v></c></row>",
    "<row r='1'><c r='A1'><v>1</v></c></row>", "<row r=\"1\" ><c r=\"A1\" ><v >1</v ></c ></row >",
    "<row\nr=\"1\"\t><c\nr=\"A1\"><v>1</v></c>\r\n</row>",
    "<row r=\"&#49;\"><c r=\"&#65;1\"><v>1</v></c></row>",
    "text<row>text<c>text<v>1</v>text</c>text</row>text", "<row><c><extLst/><v>1</v></c></row>",
    "<row>\n <c>\n <v>1</v>\n </c>\n </row>\n", "<row><c><v>&#x31;</v></c></row>",
    "<row><c s=\"\"><v>1</v></c></row>",
    "<row><c s=\" 1\" ph=\"1\"><v>1</v></c></row>", "<row><c unknown=\"1\"><v>1</v></c></row>",
    "<row r=\" 1 \"><c><v>1</v></c></row>", "<row r=\"x\"><c r=\"9\"><v>1</v></c></row>",
    "<row hidden=\"&#48;\"><c><v xml:space=\"preserve\">1</v></c></row>",
  ])
  func everyWayToWriteARowIsRead(_ rows: String) throws {
    let sheet = try SheetReading(PackageBuilder(rows: rows))
    #expect(sheet.cells.map(\.place) == ["A1"])
    #expect(sheet["A1"]?.value == .number("1"))
    #expect(sheet.rows.map(\.isHidden) == [false])
  }

  @Test func aCarriageReturnIsReadAsXMLSays() throws {
    let sheet = try SheetReading(
      PackageBuilder(rows: "<row><c t=\"str\"><v>a\r\nb&#13;c\rd</v></c></row>"))
    #expect(sheet["A1"]?.value == .text("a\nb\rc\nd"))
  }

  @Test(arguments: [1, 2, 3, 5, 7, 11, 16, 31, 64, 200, 1000])
  func chunksOfEverySizeGiveTheSame(_ size: Int) throws {
    var limits = ReadLimits()
    limits.chunkBytes = size
    let long = String(repeating: "é&amp;x", count: 40)
    var book = PackageBuilder(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>\(long)</t></is></c></row>
        <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><f>A1&amp;B1</f><v>12.5</v></c></row>
        """)
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings(["<t>one</t>", "<t/>", "<t>\(long)</t>"])
    let sheet = try SheetReading(book, limits: limits)
    let text = String(repeating: "é&x", count: 40)
    #expect(sheet["A1"]?.value == .text("one"))
    #expect(sheet["B1"]?.value == .text(text))
    #expect(sheet["A2"]?.value == .text(text))
    #expect(sheet["B2"]?.value == .number("12.5"))
  }

  @Test func aRowLongerThanTheScannerLooksIsRead() throws {
    let text = String(repeating: "abc", count: 300_000)
    var book = PackageBuilder(
      rows: "<row r=\"1\"><c><v>1</v></c></row><row r=\"2\">"
        + String(repeating: "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>", count: 2)
        + "<c t=\"s\"><v>1</v></c></row>")
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings([
      "<t>a</t>", "<t>\(text)\(text)</t>", "<t>c</t>",
    ])
    let bytes = try book.bytes(deflates: true)
    let sheet = try SheetReading(bytes)
    #expect(sheet["B2"]?.value == .text(text))
    #expect(sheet["C2"]?.value == .text(text + text))
  }

  @Test func aReaderThatIsLeftEarlyStopsItsThread() throws {
    let rows = (1...8000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined()
    let workbook = try Workbook(bytes: PackageBuilder(rows: rows).bytes(deflates: true))
    for count in 0..<20 {
      var reader = try workbook.rows(of: 0)
      var row = Row()
      for _ in 0..<(count * 40) { #expect(try reader.next(into: &row)) }
    }
    #expect(try SheetReading(workbook).rows.count == 8000)
  }

  @Test func anErrorIsToldAgainToWhoeverAsksAgain() throws {
    for xml in ["<row r=\"1\"/><row", "<row r=\"1\"/></sheetData></worksheet><"] {
      for usesScanner in [true, false] {
        var limits = ReadLimits()
        limits.usesScanner = usesScanner
        let workbook = try Workbook(bytes: PackageBuilder(rows: xml).bytes(), limits: limits)
        var reader = try workbook.rows(of: 0)
        var row = Row()
        var errors = 0
        for _ in 0..<5 {
          do throws(XLSXError) {
            guard try reader.next(into: &row) else { break }
          } catch {
            errors += 1
          }
        }
        #expect(errors >= 3, "scanner \(usesScanner)")
      }
    }
  }
}
