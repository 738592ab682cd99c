import Tabular
import TestSupport
import Testing

@testable import CustomerImport

/// The number of the public test vector in the names of a file and its sheets.
@Suite struct AadhaarNamesTests {
  @Test func theNamesOfSheetsAndFilesAreCut() throws {
    var builder = WorkbookBuilder(rows: "")
    builder.addSheet("Aadhaar 234123412346", rows: "")
    let source = SourceFile(name: "Ramesh 2341 2341 2346.xlsx", content: try builder.bytes())
    #expect(source.name == "Ramesh XXXX XXXX 2346.xlsx" && source.hasWorkbookName)
    let input = try InputFile(source)
    #expect(input.sheets.map(\.name) == ["Sheet1", "Aadhaar XXXXXXXX2346"])
    #expect(input.findings.map(\.rule) == ["aadhaar-cut", "aadhaar-cut"])
    #expect(input.findings.map(\.place.sheet) == ["", "Aadhaar XXXXXXXX2346"])
    // The sheet is found by the name that the workbook shows, and by the one that a report shows.
    for name in ["Aadhaar 234123412346", "aadhaar xxxxxxxx2346"] {
      #expect(try input.indices(ofSheet: name) == [1])
    }
    do {
      _ = try input.indices(ofSheet: "Aadhaar 234123412346 ")
      Testing.Issue.record("no such sheet")
    } catch {
      #expect(!error.description.contains("234123412346"))
    }
  }

  @Test func aNumberThatIsCutFromAHeadingIsSaid() throws {
    try SampleFiles.withFile("Name,Mobile,Policy No,UID 234123412346\nAsha Rao,9876543210,912345678,x\n") {
      path in
      let look = try FirstLook(
        try InputFile(try SourceFile(path: path)), sheet: nil, headerRow: nil, mappings: [])
      #expect(look.surveys.first?.columns.last?.heading == "UID XXXXXXXX2346")
      #expect(look.findings.map { "\($0.place.address ?? "-") \($0.rule)" } == ["D1 aadhaar-cut"])
    }
  }
}
