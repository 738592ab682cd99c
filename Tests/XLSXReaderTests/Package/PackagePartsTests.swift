import Tabular
import TestSupport
import Testing
@testable import XLSXReader

@Suite struct PackagePartsTests {
  private let row = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"

  private func read(_ change: (inout WorkbookBuilder) -> Void) throws -> String? {
    try ReadSheet(rows: row, change)["A1"]?.text
  }

  @Test func namesThatDifferInCaseAndBackslashes() throws {
    #expect(try read { $0.nameInArchive = { $0.uppercased() } } == "7")
    #expect(try read { $0.nameInArchive = { $0.replacing("/", with: "\\") } } == "7")
  }

  @Test func aWorkbookInAnotherPlace() throws {
    #expect(
      try read {
        $0.workbookPart = "data/book.xml"
        $0.sheets[0].part = "data/worksheets/sheet1.xml"
      } == "7")
  }

  @Test func withoutContentTypesTheRelationshipsTell() throws {
    #expect(try read { $0.overrides["[Content_Types].xml"] = .some(nil) } == "7")
  }

  @Test func aWorkbookWithoutAnySheetIsRefused() throws {
    var builder = WorkbookBuilder(rows: "")
    builder.sheets = []
    #expect(try refusal(of: builder.bytes()) == .noSheets)
    builder = WorkbookBuilder(rows: row)
    builder.sheets[0].part = nil
    #expect(try refusal(of: builder.bytes()) == .missingPart)
  }

  @Test func aPartGivenTwiceThatNobodyReadsHarmsNothing() throws {
    #expect(
      try read {
        $0.overrides["xl/media/one.png"] = .some([1])
        $0.overrides["XL/MEDIA/ONE.PNG"] = .some([2])
      } == "7")
  }
}
