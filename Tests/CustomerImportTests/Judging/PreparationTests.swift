import ColumnMapping
import ImportReports
import Tabular
import Testing

@testable import CustomerImport

@Suite("A file is prepared once, for validate and commit")
struct PreparationTests {
  private func judge(
    _ prepared: Preparation, keepsRawCells: Bool = false, rows: (JudgedRows) throws -> Void = { _ in }
  ) throws -> JudgedFile {
    var spool = FindingSpool()
    return try prepared.judge(
      into: &spool, today: SampleFiles.today, validators: [], keepsRawCells: keepsRawCells, rows: rows,
      progress: { _ in })
  }

  @Test func rowsComeBeforeTheBatchIsEmptied() throws {
    var numbers: [Int] = []
    let file = try judge(Preparation(path: SampleFiles.path("01-clean.xlsx"))) { rows in
      guard case .batch(let batch, _, _) = rows else { return }
      numbers += batch.rowNumbers
      #expect(batch.rawCells(row: 0).isEmpty)
    }
    #expect(numbers.count == file.report.rows.read && !numbers.isEmpty)
  }

  @Test func aSecondLookMakesAllRowsVoid() throws {
    // The first 2,000 rows could be either; the last ones put the day first.
    let first = (0..<2100).map { "Name \($0 % 26),98765\(10_000 + $0),05/06/1980\n" }.joined()
    let last = (0..<50).map { "Other,98764\(10_000 + $0),25/06/1980\n" }.joined()
    try SampleFiles.withFile("Customer Name,Mobile,Date of Birth\n" + first + last) { path in
      let prepared = try Preparation(path: path, mapping: "lic-customer-list")
      var restarts = 0
      var count = 0
      let file = try judge(prepared) { rows in
        switch rows {
        case .restart:
          restarts += 1
          count = 0
        case .batch(let batch, _, _): count += batch.count
        }
      }
      #expect(restarts == 1 && count == 2150)
      let dates = try #require(file.sheets[0].survey.columns.first { $0.heading == "Date of Birth" })
      #expect(dates.dayMonth.dayFirst == 50 && dates.dayMonth.ambiguous == 2100)
    }
  }

  @Test func whatTheReceiverThrowsStopsTheRun() throws {
    struct Full: Error {}
    let prepared = try Preparation(path: SampleFiles.path("01-clean.xlsx"))
    #expect(throws: Full.self) { try judge(prepared) { _ in throw Full() } }
  }

  @Test func theLetterheadTellsWhoseListItIs() throws {
    let due = try judge(Preparation(path: SampleFiles.path("04-premium-due-list.xlsx"))).sheets[0]
    #expect(
      due.facts.agentCode == "0099901X" && due.facts.agentName == "KAVYA IYER" && due.facts.branch == "99Z")
    #expect(due.letterhead["agent_code"] == "0099901X")
    let hdfc = try judge(Preparation(path: SampleFiles.path("19-hdfc-renewal-due.xlsx"))).sheets[0]
    #expect(hdfc.facts.insurer == "hdfc" && hdfc.facts.agentCode == "SAMPLE01")
    let icici = try judge(Preparation(path: SampleFiles.path("20-icici-renewal-premium.xlsx"))).sheets[0]
    #expect(icici.facts.insurer == "icici" && icici.facts.agentCode == nil)
  }

  @Test func theMappingBringsItsTextSourceAndType() throws {
    let mapping = try Preparation(path: SampleFiles.path("04-premium-due-list.xlsx")).mapping
    #expect(mapping.source == "lic" && mapping.importType == .customerData)
    #expect(mapping.text == MappingLibrary.source(of: "lic-premium-due-list"))
  }

  @Test func theDateSystemIsTheWorkbooks() throws {
    #expect(try Preparation(path: SampleFiles.path("27-1904-dates.xlsx")).dateSystem == .from1904)
    #expect(try Preparation(path: SampleFiles.path("11-agents-list.csv")).dateSystem == .from1900)
  }
}
