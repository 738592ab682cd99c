import ColumnMapping
import ImportReports
import ImportStore
import Tabular

/// Judges the rows that an import has kept, as the sheet was read then: the columns' evidence is that of all its rows,
/// so that ten rows alone cannot turn day and month around.
struct KeptRows {
  let mapping: Mapping
  let today: CalendarDate
  let validators: [RowValidator]
  let key: ImportKey
  /// How many rows the import has, for the share that was read.
  let total: Int
  /// The sheets with what was known of them.
  private(set) var sheets: [ImportDecisions.Sheet]
  private static let batchRows = 1024

  init(
    _ decisions: ImportDecisions, mapping: Mapping, today: CalendarDate, validators: [RowValidator],
    key: ImportKey, total: Int
  ) throws {
    self.total = total
    sheets = decisions.sheets
    self.key = key
    self.mapping = mapping
    self.today = today
    self.validators = validators
    guard
      sheets.allSatisfy({ sheet in
        mapping.tables.count == 1 || mapping.tables.contains { $0.name == sheet.table }
      })
    else {
      throw Failure(
        .wrongMapping, "The mapping \(mapping.name) has other tables than the one the import was read with.")
    }
  }

  /// Judges all rows, those that have entered as well, since they count for what must be unique.
  ///
  /// - Parameters:
  ///   - id: the import.
  ///   - connection: reads the kept rows.
  ///   - take: is handed each batch, with the sheet, and the numbers of rows that have entered.
  ///   - restart: is told when all that came is void.
  mutating func judge(
    _ id: RecordID, from connection: borrowing Connection, into spool: inout FindingSpool,
    take: (RecordBatch, String, Set<Int>) throws -> Void, restart: () throws -> Void,
    progress: (Progress) -> Void
  ) throws -> [SheetReport] {
    for look in 0...(2 * sheets.count) {
      if look > 0 {
        try spool.discard()
        try restart()
      }
      if let reports = try judgeOnce(id, from: connection, into: &spool, take: take, progress: progress) {
        return reports
      }
    }
    throw Failure(.ownMistake, "The columns could not be settled. Please report this file's form.")
  }

  private mutating func judgeOnce(
    _ id: RecordID, from connection: borrowing Connection, into spool: inout FindingSpool,
    take: (RecordBatch, String, Set<Int>) throws -> Void, progress: (Progress) -> Void
  ) throws -> [SheetReport]? {
    var reports: [SheetReport] = []
    var keys: [String: TableKeys] = [:]
    var count = 0
    for place in sheets.indices {
      let sheet = sheets[place]
      let table = mapping.tables.firstIndex { $0.name == sheet.table } ?? 0
      let plan = MappingPlan(mapping, table: table, survey: sheet.survey)
      let references = plan.table.reference.flatMap { keys[$0.table] }
      var mapper = RowMapper(
        plan, today: today, references: references, validators: validators, origin: .store,
        keepsRawCells: true)
      var batch = RecordBatch(fields: mapper.fields)
      var entered: Set<Int> = []
      var row = Row()
      func hand() throws {
        try spool.add(contentsOf: batch.findings.filter { !entered.contains($0.place.row ?? 0) })
        try take(batch, sheet.name, entered)
        batch.removeAll()
        entered.removeAll(keepingCapacity: true)
        progress(.reading(rows: count, share: total > 0 ? min(1, Double(count) / Double(total)) : nil))
      }
      try connection.keptRows(of: id, sheet: sheet.name) { kept in
        try RawCells.fill(&row, number: kept.number, from: kept.raw.utf8, opening: key.open)
        mapper.map(row, into: &batch)
        if kept.hasEntered { entered.insert(kept.number) }
        count += 1
        if count.isMultiple(of: Self.batchRows) { try hand() }
      }
      try hand()
      if let survey = mapper.needsSecondLook() {
        sheets[place].survey = survey
        return nil
      }
      keys[plan.table.name] = mapper.keys
      var report = SheetReport(SheetInfo(name: sheet.name))
      report.headerRow = sheet.survey.headerRow
      report.columns = mapper.decisions()
      report.rows = ImportReports.RowCounts(mapper.counts)
      reports.append(report)
    }
    return reports
  }
}
