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
}
