import Foundation
import ImportReports
import Tabular
import Testing

@testable import ColumnMapping
@testable import CustomerImport

/// One judged row, as it can be compared.
private struct JudgedRow: Equatable {
  let number: Int
  let verdict: RowVerdict
  let values: [String: String]
}

extension RecordBatch {
  /// The rows, without what is only known of a whole Aadhaar number: its value, and that its check digit is wrong.
  fileprivate var judgedRows: [JudgedRow] {
    (0..<count).map { row in
      let named = fields.map { field in (field, field == "aadhaar" ? nil : value(row: row, field: field)) }
      let values = named.compactMap { field, value in value.map { (field, $0) } }
      let wasCut = verdicts[row] == .warned && value(row: row, field: "aadhaar") != nil
      return JudgedRow(
        number: rowNumbers[row], verdict: wasCut ? .good : verdicts[row],
        values: Dictionary(values, uniquingKeysWith: { first, _ in first }))
    }
  }
}

@Suite("What was judged from the sheet is judged the same from its raw cells")
struct JudgingAgainTests {
  /// The rows of one sheet: as judged, and what was kept of them.
  private struct Kept {
    var rows: [JudgedRow] = []
    var raw: [(number: Int, json: [UInt8])] = []
  }

  @Test func thereAreTwentySamplesAtLeast() {
    #expect(SampleFiles.judged.count >= 20)
  }

  @Test(arguments: SampleFiles.judged) func everySample(_ name: String) throws {
    let prepared = try Preparation(path: SampleFiles.path(name))
    var kept: [String: Kept] = [:]
    var spool = FindingSpool()
    let file = try prepared.judge(into: &spool, today: SampleFiles.today, validators: [], keepsRawCells: true)
    { rows in
      switch rows {
      case .restart: kept = [:]
      case .batch(let batch, let sheet, _):
        kept[sheet, default: Kept()].rows += batch.judgedRows
        for row in 0..<batch.count {
          kept[sheet, default: Kept()].raw.append((batch.rowNumbers[row], Array(batch.rawCells(row: row))))
        }
      }
    } progress: { _ in
    }
    #expect(file.report.rows.read == kept.values.reduce(0) { $0 + $1.rows.count })

    var keys: [String: TableKeys] = [:]
    for sheet in file.sheets {
      let known = try #require(kept[sheet.report.info.name])
      let survey = try JSONDecoder().decode(SheetSurvey.self, from: JSONEncoder().encode(sheet.survey))
      let table = try #require(prepared.mapping.tables.firstIndex { $0.name == sheet.table })
      let plan = MappingPlan(prepared.mapping, table: table, survey: survey)
      var mapper = RowMapper(
        plan, today: SampleFiles.today, references: plan.table.reference.flatMap { keys[$0.table] },
        origin: .store)
      var batch = RecordBatch(fields: mapper.fields)
      var row = Row()
      for (number, json) in known.raw {
        #expect(try JSONSerialization.jsonObject(with: Data(json)) is [String: Any])
        try RawCells.fill(&row, number: number, from: json)
        mapper.map(row, into: &batch)
      }
      keys[sheet.table] = mapper.keys
      let again = batch.judgedRows
      #expect(again.count == known.rows.count)
      for (before, after) in zip(known.rows, again) { #expect(before == after) }
    }
  }
}
