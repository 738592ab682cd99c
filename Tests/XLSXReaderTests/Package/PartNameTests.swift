import Testing
@testable import XLSXReader

@Suite struct PartNameTests {
  @Test(arguments: [
    ("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"),
    ("/xl/worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"),
    ("../other/sheet1.xml", "/other/sheet1.xml"), ("../../../sheet1.xml", "/sheet1.xml"),
    ("./worksheets//sheet1.xml", "/xl/worksheets/sheet1.xml"),
    ("worksheets\\sheet1.xml", "/xl/worksheets/sheet1.xml"),
    ("worksheets/my%20sheet.xml", "/xl/worksheets/my sheet.xml"), ("sheet.xml#A1", "/xl/sheet.xml"),
    ("100%.xml", "/xl/100%.xml"), ("a%00b.xml", "/xl/a%00b.xml"),
  ])
  func targetsAreResolved(target: String, part: String) {
    #expect(PartName.resolve(target, from: "/xl/workbook.xml") == part)
  }

  @Test func relationshipsLieBesideTheirPart() {
    #expect(PartName.relationships(of: "/") == "/_rels/.rels")
    #expect(PartName.relationships(of: "/xl/workbook.xml") == "/xl/_rels/workbook.xml.rels")
  }
}
