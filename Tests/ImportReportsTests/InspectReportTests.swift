import Tabular
import Testing

@testable import ImportReports

@Suite struct InspectReportTests {
  static let report: InspectReport = {
    var report = InspectReport(
      file: FileSummary(name: "agents.xlsx", format: "xlsx", byteCount: 900), dateSystem: .from1900)
    report.count(.externalLinks, times: 2)
    report.count(.legacyFonts, detail: "Kruti Dev 010")
    var sheet = SheetInspection(
      SheetInfo(name: "Customers"), statedRange: CellRange("A1"))
    sheet.include(CellReference(row: 3, column: 2))
    sheet.include(CellReference(row: 1, column: 5))
    sheet.include(CellReference(row: 900, column: 1))
    sheet.rows = 898
    sheet.headerRow = 3
    var names = ColumnSurvey(column: 1, heading: "Name\nof the customer")
    names.texts = 895
    var dates = ColumnSurvey(column: 2, heading: "DOB")
    dates.texts = 3
    dates.dates = 800
    dates.errors = 1
    sheet.columns = [names, dates, ColumnSurvey(column: 5, heading: "")]
    for row in 4..<30 { sheet.count(.numbersAsText, at: "B\(row)") }
    sheet.count(.duplicateHeadings, at: "C3", detail: "Mobile")
    sheet.count(.statedRangeWrong)
    sheet.count(.styledTail, at: "901", times: 1_047_676)
    report.sheets = [
      sheet, SheetInspection(SheetInfo(name: "Macro1", visibility: .veryHidden, kind: .macrosheet)),
    ]
    return report
  }()

  @Test(arguments: Language.allCases) func bothFormsAreAsRecorded(_ language: Language) throws {
    var text = TextSink()
    InspectTextReport(Catalogue(language)).write(Self.report, to: &text)
    try GoldenFile.expect(text.text, is: "inspect.\(language.rawValue).text")
    for line in text.text.split(separator: "\n") { #expect(ShownText.width(String(line)) <= 100) }
    var json = TextSink()
    InspectJSONReport(Catalogue(language)).write(Self.report, to: &json)
    try GoldenFile.expect(json.text, is: "inspect.\(language.rawValue).json")
  }

  @Test func theRealRangeGrows() {
    #expect(Self.report.sheets[0].realRange?.description == "A1:E900")
    #expect(Self.report.sheets[0].cells == 3)
    #expect(Self.report.sheets[1].realRange == nil)
  }

  @Test func countsKeepTheFirstPlacesAlone() throws {
    let numbers = try #require(Self.report.sheets[0].observations.first { $0.kind == .numbersAsText })
    #expect(numbers.count == 26)
    #expect(numbers.cells == ["B4", "B5", "B6", "B7", "B8"])
  }
}
