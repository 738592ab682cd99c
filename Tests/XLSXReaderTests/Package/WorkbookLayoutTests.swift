import Tabular
import TestSupport
import Testing
@testable import XLSXReader

@Suite struct WorkbookLayoutTests {
  private let row = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"

  private func read(_ change: (inout WorkbookBuilder) -> Void) throws -> String? {
    try ReadSheet(rows: row, change)["A1"]?.text
  }

  @Test func strictNamesMeanTheSame() throws {
    let strict = WorkbookBuilder.worksheet(rows: row).replacing(
      WorkbookBuilder.main, with: WorkbookBuilder.strictMain)
    var builder = WorkbookBuilder(sheet: strict)
    builder.isStrict = true
    #expect(try ReadSheet(builder.bytes())["A1"]?.text == "7")
  }

  @Test func prefixesOnEveryElement() throws {
    let xml =
      "<x:worksheet xmlns:x=\"\(WorkbookBuilder.main)\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>7</x:v></x:c></x:row>"
      + "</x:sheetData></x:worksheet>"
    #expect(try ReadSheet(WorkbookBuilder(sheet: xml).bytes())["A1"]?.text == "7")
  }

  @Test func namesThatDifferInCaseAndBackslashes() throws {
    #expect(try read { $0.nameInArchive = { $0.uppercased() } } == "7")
    #expect(try read { $0.nameInArchive = { $0.replacing("/", with: "\\") } } == "7")
  }

  @Test func absoluteTargetsAndThoseWithDots() throws {
    for target in ["/xl/worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml"] {
      #expect(try read { $0.sheets[0].target = target } == "7")
    }
  }

  @Test func aWorkbookInAnotherPlace() throws {
    #expect(
      try read {
        $0.workbookPart = "data/book.xml"
        $0.sheets[0].part = "data/worksheets/sheet1.xml"
      } == "7")
  }

  @Test func withoutPackageRelationshipsTheContentTypesTell() throws {
    #expect(try read { $0.overrides["_rels/.rels"] = .some(nil) } == "7")
  }

  @Test func withoutContentTypesTheRelationshipsTell() throws {
    #expect(try read { $0.overrides["[Content_Types].xml"] = .some(nil) } == "7")
  }

  @Test func aSheetWithoutAPartIsToldAndTheOthersAreRead() throws {
    var builder = WorkbookBuilder(rows: row)
    builder.addSheet("Lost", rows: "")
    builder.sheets[1].part = nil
    let workbook = try Workbook(bytes: builder.bytes())
    #expect(workbook.sheets.map(\.name) == ["Sheet1", "Lost"])
    #expect(workbook.findings.map(\.rule) == [.missingPart])
    #expect(try ReadSheet(workbook)["A1"]?.text == "7")
    #expect(throws: XLSXError.self) { _ = try workbook.rows(of: 1) }
  }

  @Test func aWorkbookWithoutAnySheetIsRefused() throws {
    var builder = WorkbookBuilder(rows: "")
    builder.sheets = []
    #expect(try refusal(of: builder.bytes()) == .noSheets)
    builder = WorkbookBuilder(rows: row)
    builder.sheets[0].part = nil
    #expect(try refusal(of: builder.bytes()) == .missingPart)
  }

  @Test func kindsAndVisibilityOfSheets() throws {
    var builder = WorkbookBuilder(rows: row)
    builder.addSheet("Hidden", rows: row, state: "hidden")
    builder.addSheet("Very", rows: row, state: "veryHidden")
    for kind in ["chartsheet", "dialogsheet", "xlMacrosheet"] {
      builder.addSheet(kind, rows: "")
      builder.sheets[builder.sheets.count - 1].kind = kind
    }
    let workbook = try Workbook(bytes: builder.bytes())
    #expect(
      workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden, .visible, .visible, .visible])
    #expect(
      workbook.sheets.map(\.kind) == [
        .worksheet, .worksheet, .worksheet, .chartsheet, .dialogsheet, .macrosheet,
      ])
    #expect(throws: XLSXError.self) { _ = try workbook.rows(of: 3) }
  }

  @Test func definedNamesAndExternalLinks() throws {
    var builder = WorkbookBuilder(rows: row)
    builder.behindSheets =
      "<definedNames><definedName name=\"Area\">Sheet1!$A$1:$B$2</definedName><definedName name=\"_xlnm._FilterDatabase\" "
      + "localSheetId=\"0\" hidden=\"1\">Sheet1!$A$1:$B$9</definedName></definedNames>"
    let names = try Workbook(bytes: builder.bytes()).definedNames
    #expect(names.map(\.name) == ["Area", "_xlnm._FilterDatabase"])
    #expect(names[0].reference == "Sheet1!$A$1:$B$2")
    #expect(names[1].isHidden && names[1].sheet == 0)
  }

  @Test func aPartGivenTwiceWithDifferentContentIsRefused() throws {
    var builder = WorkbookBuilder(rows: row)
    builder.overrides["XL/worksheets/SHEET1.xml"] = .some(Array("<worksheet/>".utf8))
    guard case .damaged? = try refusal(of: builder.bytes()) else {
      Issue.record("it was read")
      return
    }
  }

  @Test func aPartGivenTwiceThatNobodyReadsHarmsNothing() throws {
    #expect(
      try read {
        $0.overrides["xl/media/one.png"] = .some([1])
        $0.overrides["XL/MEDIA/ONE.PNG"] = .some([2])
      } == "7")
  }
}
