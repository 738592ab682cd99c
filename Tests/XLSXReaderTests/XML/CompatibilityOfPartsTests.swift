import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// Markup compatibility (ECMA-376 part 3) in the parts other than sheets, and `mc:MustUnderstand` in all of them.
/// `SheetReading` and `sameRefusal(of:)` hold the scanner and libxml2 to the same answer.
@Suite struct CompatibilityOfPartsTests {
  private static let namespaces =
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:m=\"\(PackageBuilder.main)\" "
    + "xmlns:n=\"urn:new\" mc:Ignorable=\"n\""

  /// A part whose root declares the namespaces, with more attributes where they are given.
  private static func opened(_ part: String, root: String, _ attributes: String = "") -> String {
    part.replacing("<\(root) ", with: "<\(root) \(namespaces) \(attributes) ")
  }

  private static func choice(_ chosen: String, else fallback: String) -> String {
    "<mc:AlternateContent><mc:Choice Requires=\"n\">\(chosen)</mc:Choice><mc:Fallback>\(fallback)</mc:Fallback>"
      + "</mc:AlternateContent>"
  }

  @Test func sharedStrings() throws {
    var book = PackageBuilder(
      rows: (0..<4).map { "<row><c t=\"s\"><v>\($0)</v></c></row>" }.joined())
    let list =
      "<sst xmlns=\"\(PackageBuilder.main)\"><si><t>one</t></si>"
      + Self.choice("<si><t>no</t></si><si><t>no</t></si>", else: "<si><t>two</t></si>")
      + "<n:si><t>no</t></n:si><si><n:t>no</n:t><t>th<n:x>no</n:x>ree</t></si><n:group><si><t>four</t></si></n:group></sst>"
    book["xl/sharedStrings.xml"] = Self.opened(list, root: "sst", "mc:ProcessContent=\"n:group\"")
    #expect(
      try SheetReading(book).cells.map(\.value) == [
        .text("one"), .text("two"), .text("three"), .text("four"),
      ])
  }

  @Test func theWorkbook() throws {
    var book = PackageBuilder(sheets: [
      PackageBuilder.sheet(rows: "<row><c><v>0</v></c></row>"), PackageBuilder.sheet(rows: ""),
    ])
    let sheets =
      Self.choice(
        "<sheet name=\"No\" sheetId=\"1\" r:id=\"rId2\"/>",
        else: "<sheet name=\"Yes\" sheetId=\"1\" r:id=\"rId1\"/>")
      + "<n:sheet name=\"No\" sheetId=\"2\" r:id=\"rId2\"/>"
    book["xl/workbook.xml"] = Self.opened(
      PackageBuilder.workbook(
        sheets: sheets, before: Self.choice("<workbookPr/>", else: "<workbookPr date1904=\"1\"/>")),
      root: "workbook")
    let workbook = try Workbook(bytes: book.bytes())
    #expect(workbook.sheets.map(\.name) == ["Yes"])
    #expect(workbook.dateSystem == .from1904)
  }

  @Test func styles() throws {
    var book = PackageBuilder(rows: "<row><c s=\"1\"><v>45000</v></c><c s=\"2\"><v>45000</v></c></row>")
    let formats =
      "<cellXfs><xf numFmtId=\"0\"/>" + Self.choice("<xf numFmtId=\"2\"/>", else: "<xf numFmtId=\"14\"/>")
      + "<n:xf numFmtId=\"2\"/><xf numFmtId=\"49\"/></cellXfs>"
    book["xl/styles.xml"] = Self.opened(
      "<styleSheet xmlns=\"\(PackageBuilder.main)\">\(formats)</styleSheet>", root: "styleSheet")
    #expect(try SheetReading(book).cells.map(\.format) == [.date, .text])
  }

  /// The error of both ways of reading, which must be one.
  private func sameRefusal(of book: PackageBuilder) throws -> XLSXError? {
    var alone = ReadLimits.standard
    alone.usesScanner = false
    let error = try refusal(book)
    #expect(try refusal(book, limits: alone)?.code == error?.code)
    return error
  }

  @Test(arguments: [
    ("xl/worksheets/sheet1.xml", "worksheet"), ("xl/sharedStrings.xml", "sst"),
    ("xl/styles.xml", "styleSheet"),
    ("xl/workbook.xml", "workbook"), ("[Content_Types].xml", "Types"),
    ("xl/_rels/workbook.xml.rels", "Relationships"),
  ])
  func aPartThatDemandsTheUnknownIsRefused(part: String, root: String) throws {
    var book = PackageBuilder(rows: "<row><c><v>1</v></c></row>")
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings(["<t>x</t>"])
    book["xl/styles.xml"] = PackageBuilder.styles()
    let plain = try #require(book[part])
    book[part] = Self.opened(plain, root: root, "mc:MustUnderstand=\"m n\"")
    let error = try #require(try sameRefusal(of: book))
    #expect(error.code == .mustUnderstand)
    #expect(error.part == "/" + part)
    #expect(error.description.contains("urn:new"))
    book[part] = Self.opened(plain, root: root, "mc:MustUnderstand=\"m  mc\"")
    #expect(try sameRefusal(of: book) == nil)
  }

  @Test func rowsAndCellsCanDemandToo() throws {
    for rows in [
      "<row><c><v>1</v></c></row><row mc:MustUnderstand=\"n\"><c><v>2</v></c></row>",
      "<row><c mc:MustUnderstand=\"n\"><v>1</v></c></row>",
      "<row><c><v mc:MustUnderstand=\"nobody\">1</v></c></row>",
      "<mc:AlternateContent mc:MustUnderstand=\"n\"><mc:Fallback/></mc:AlternateContent>",
    ] {
      let sheet = Self.opened(PackageBuilder.sheet(rows: rows), root: "worksheet")
      #expect(try sameRefusal(of: PackageBuilder(sheets: [sheet]))?.code == .mustUnderstand, "\(rows)")
    }
  }

  @Test func whatIsLeftOutDemandsNothing() throws {
    let rows =
      Self.choice(
        "<row mc:MustUnderstand=\"n\"/>", else: "<row><c><v>1</v></c></row>")
      + "<n:row mc:MustUnderstand=\"n\"><c mc:MustUnderstand=\"n\"/></n:row>"
    let sheet = Self.opened(PackageBuilder.sheet(rows: rows), root: "worksheet")
    #expect(try SheetReading(PackageBuilder(sheets: [sheet])).cells.map(\.place) == ["A1"])
  }

  @Test func aNamespaceOutOfTheFileIsShownShortAndPlain() throws {
    var book = PackageBuilder(rows: "")
    let uri = "urn:\u{1B}[31m" + String(repeating: "é", count: 300)
    book["xl/workbook.xml"] = book["xl/workbook.xml"]?.replacing(
      "<workbook ",
      with: "<workbook xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:n=\"\(uri.replacing("\u{1B}", with: "&#x9;"))\" mc:MustUnderstand=\"n\" ")
    let sentence = try #require(try refusal(book)).description
    #expect(sentence.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.isASCII })
    #expect(sentence.count < 400)
  }
}
