import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// Where parts are found, however their names are written (ECMA-376 part 2, 6.2 and 6.5).
@Suite struct WorkbookLayoutTests {
  static let rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

  static func sheetIsRead(_ book: PackageBuilder) throws -> Bool {
    try SheetReading(book)["A1"]?.value == .number("1")
  }

  @Test(arguments: [
    "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml",
    "../xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml", "worksheets//sheet1.xml",
    "WORKSHEETS/Sheet1.XML", "worksheets/sheet%31.xml", "../../../xl/worksheets/sheet1.xml",
    "worksheets/sheet1.xml#A1", "/xl\\worksheets/sheet1.xml",
  ])
  func aTargetIsResolvedHoweverItIsWritten(_ target: String) throws {
    var book = PackageBuilder(rows: Self.rows)
    book["xl/_rels/workbook.xml.rels"] = PackageBuilder.relationships([("rId1", "worksheet", target)])
    #expect(try Self.sheetIsRead(book))
  }

  @Test(arguments: ["xl\\worksheets\\sheet1.xml", "XL/Worksheets/SHEET1.xml", "/xl/worksheets/sheet1.xml"])
  func aNameInTheArchiveIsFoundHoweverItIsWritten(_ name: String) throws {
    var book = PackageBuilder(rows: Self.rows)
    book.rename("xl/worksheets/sheet1.xml", to: name)
    #expect(try Self.sheetIsRead(book))
  }

  @Test func withoutRelationshipsOfThePackageTheContentTypesTell() throws {
    var book = PackageBuilder(rows: Self.rows)
    book["_rels/.rels"] = nil
    #expect(try Self.sheetIsRead(book))
    book["[Content_Types].xml"] = nil
    #expect(try Self.sheetIsRead(book))
  }

  @Test func withoutRelationshipsOfTheWorkbookItIsRefused() throws {
    var book = PackageBuilder(rows: Self.rows)
    book["xl/_rels/workbook.xml.rels"] = nil
    #expect(try refusal(book)?.code == .missingPart)
  }

  @Test func aSheetWithoutARelationshipIsFoundByItsPlace() throws {
    var book = PackageBuilder(rows: Self.rows)
    book["xl/workbook.xml"] = PackageBuilder.workbook(sheets: "<sheet name=\"S\" sheetId=\"7\"/>")
    #expect(try Self.sheetIsRead(book))
  }

  @Test func aMissingSheetIsAFindingAndTheOthersAreRead() throws {
    var book = PackageBuilder(sheets: [
      PackageBuilder.sheet(rows: ""), PackageBuilder.sheet(rows: Self.rows),
    ])
    book["xl/worksheets/sheet1.xml"] = nil
    let workbook = try Workbook(bytes: book.bytes())
    #expect(workbook.findings.map(\.rule) == [.missingPart])
    #expect(!workbook.hasRows(0) && workbook.hasRows(1) && !workbook.hasRows(2) && !workbook.hasRows(-1))
    #expect(try SheetReading(workbook, sheet: 1)["A1"]?.value == .number("1"))
    #expect(throws: XLSXError.self) { _ = try SheetReading(workbook, sheet: 0) }
    #expect(throws: XLSXError.self) { _ = try SheetReading(workbook, sheet: 9) }
  }

  @Test func sheetsOfAllKindsAndStatesAreToldApart() throws {
    var book = PackageBuilder(sheets: [PackageBuilder.sheet(rows: Self.rows)])
    book["xl/workbook.xml"] = PackageBuilder.workbook(
      sheets: """
        <sheet name="A &amp; B" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" state="hidden" r:id="rId2"/>\
        <sheet name="c" sheetId="3" state="veryHidden" r:id="rId3"/><sheet name="d" sheetId="4" r:id="rId4"/>\
        <sheet name="_x0041_" sheetId="5" state="visible" r:id="rId1"/>
        """)
    book["xl/_rels/workbook.xml.rels"] = PackageBuilder.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "chartsheet", "x.xml"),
      ("rId3", "dialogsheet", "x.xml"), ("rId4", "xlMacrosheet", "x.xml"),
    ])
    book["xl/x.xml"] = PackageBuilder.sheet(rows: "")
    let workbook = try Workbook(bytes: book.bytes())
    #expect(workbook.sheets.map(\.name) == ["A & B", "b", "c", "d", "A"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden, .visible, .visible])
    #expect(workbook.sheets.map(\.kind) == [.worksheet, .chartsheet, .dialogsheet, .macrosheet, .worksheet])
    #expect((0..<5).map(workbook.hasRows) == [true, false, false, true, true])
    for index in [1, 2] {
      let error = #expect(throws: XLSXError.self) { _ = try SheetReading(workbook, sheet: index) }
      #expect(error?.code == .notAWorksheet)
    }
  }

  @Test func definedNamesAndExternalLinksAreKnown() throws {
    var book = PackageBuilder(rows: Self.rows)
    book["xl/workbook.xml"] = PackageBuilder.workbook(
      sheets: "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>",
      after: """
        <definedNames><definedName name="n">S!$A$1&amp;""</definedName>\
        <definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">S!$A$1:$B$2</definedName></definedNames>
        """)
    book["xl/_rels/workbook.xml.rels"] = PackageBuilder.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("e", "externalLink", "externalLinks/1.xml"),
    ])
    let workbook = try Workbook(bytes: book.bytes())
    #expect(
      workbook.definedNames == [
        DefinedName(name: "n", reference: "S!$A$1&\"\"", sheet: nil, isHidden: false),
        DefinedName(name: "_xlnm._FilterDatabase", reference: "S!$A$1:$B$2", sheet: 0, isHidden: true),
      ])
    #expect(workbook.externalLinks == 1)
  }

  @Test func strictNamespacesNameTheSameElements() throws {
    var book = PackageBuilder(
      rows:
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"1\"><v>1</v></c></row>"
    )
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings(["<t>text</t>"])
    book["xl/styles.xml"] = PackageBuilder.styles(formats: ["d/m/yy"])
    for part in book.parts {
      book[part.name] = book[part.name]?
        .replacing(PackageBuilder.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replacing(
          PackageBuilder.relationships, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    }
    let sheet = try SheetReading(book)
    #expect(sheet["A1"]?.value == .number("1"))
    #expect(sheet["B1"]?.value == .text("text"))
    #expect(sheet["C1"]?.value == .day(1900, 1, 1))
  }

  @Test func aPrefixOnEveryElementChangesNothing() throws {
    var book = PackageBuilder(
      rows:
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"1\"><v>1</v></c></row>"
    )
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings(["<t>text</t>"])
    book["xl/styles.xml"] = PackageBuilder.styles(formats: ["d/m/yy"])
    for part in book.parts {
      book[part.name] = book[part.name]?
        .replacing("<?xml", with: "\u{1}").replacing("</", with: "\u{2}").replacing("<", with: "<x:")
        .replacing("\u{2}", with: "</x:").replacing("\u{1}", with: "<?xml").replacing(
          "xmlns=", with: "xmlns:x=")
    }
    let sheet = try SheetReading(book)
    #expect(sheet["A1"]?.value == .number("1"))
    #expect(sheet["B1"]?.value == .text("text"))
    #expect(sheet["C1"]?.value == .day(1900, 1, 1))
  }
}
