import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// Elements and attributes that a worksheet should not have (ECMA-376 part 3), and document types.
@Suite struct ForeignMarkupTests {
  static let namespaces = """
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x="\(PackageBuilder.main)" \
    xmlns:n="urn:new" xmlns:o="urn:other"
    """

  static func sheet(_ rows: String, root: String = "mc:Ignorable=\"n\"") throws -> SheetReading {
    let xml = PackageBuilder.sheet(rows: rows).replacing(
      "<worksheet ", with: "<worksheet \(namespaces) \(root) ")
    return try SheetReading(PackageBuilder(sheets: [xml]))
  }

  @Test func elseTheFallbackIsTaken() throws {
    let sheet = try Self.sheet(
      """
      <mc:AlternateContent><mc:Choice Requires="n"><row r="1"><c><v>1</v></c></row></mc:Choice>\
      <mc:Choice Requires="x o"><row r="1"><c><v>1</v></c></row></mc:Choice>\
      <mc:Choice><row r="1"><c><v>1</v></c></row></mc:Choice>\
      <mc:Fallback><row r="2"><c><v>2</v></c></row></mc:Fallback></mc:AlternateContent>\
      <row r="3"><c><mc:AlternateContent><mc:Choice Requires="n"><v>1</v></mc:Choice></mc:AlternateContent></c></row>
      """)
    #expect(sheet.cells.map(\.place) == ["A2"])
  }

  @Test func aForeignElementIsLeftOutWithItsContent() throws {
    let sheet = try Self.sheet(
      """
      <n:row r="1"><c><v>1</v></c></n:row><row r="2"><n:c><v>2</v></n:c><c><n:v>3</n:v><v>4<n:t>5</n:t></v></c></row>\
      <row r="3" n:hidden="1"><c n:t="s" t="n"><v>6</v></c></row>
      """)
    #expect(sheet.cells.map(\.place) == ["A2", "A3"])
    #expect(sheet["A2"]?.value == .number("4"))
    #expect(sheet["A3"]?.value == .number("6"))
    #expect(sheet.rows.map(\.isHidden) == [false, false])
  }

  @Test func processContentLetsTheContentStand() throws {
    let sheet = try Self.sheet(
      """
      <n:group><row r="1"><n:any><c><v>1</v></c></n:any></row></n:group><n:other><row r="2"/></n:other>\
      <o:star><row r="3"><c><v>3</v></c></row></o:star>
      """, root: "mc:Ignorable=\"n o\" mc:ProcessContent=\"n:group n:any o:*\"")
    #expect(sheet.cells.map(\.place) == ["A1", "A3"])
    #expect(sheet.rows.map(\.number) == [1, 3])
  }

  @Test(arguments: [
    "<!DOCTYPE worksheet>", "<!DOCTYPE worksheet SYSTEM \"http://localhost/x.dtd\">",
    "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
    "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
  ])
  func aDocumentTypeIsRefusedInEveryPart(_ declaration: String) throws {
    var book = PackageBuilder(rows: "<row><c t=\"str\"><v>&amp;</v></c></row>")
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings([])
    book["xl/styles.xml"] = PackageBuilder.styles()
    for part in book.parts {
      var hostile = book
      hostile[part.name] = hostile[part.name]?.replacing("?>\n", with: "?>\n" + declaration)
      let error = try #require(try refusal(hostile), "\(part.name)")
      #expect(error.code == .documentType)
      #expect(error.part == "/" + part.name)
    }
  }
}
