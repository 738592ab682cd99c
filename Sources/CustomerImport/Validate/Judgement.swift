import ColumnMapping
import ImportReports
import Tabular
import XLSXReader

/// Judges every row of the sheets that a mapping reads: the one loop through which all values go.
///
/// What a first look has decided is held against every row. Where the end contradicts it (the order of day and month,
/// say), all that was found is thrown away and the rows are judged again: nothing is released before it is settled.
struct Judgement {
  let input: InputFile
  let fit: MappingFit
  let sheets: [Int]
  let today: CalendarDate
  /// How often, in rows, `progress` is told.
  private static let batchRows = 1024

  private(set) var surveys: [SheetSurvey]

  init(input: InputFile, fit: MappingFit, look: FirstLook, today: CalendarDate) {
    self.input = input
    self.fit = fit
    self.today = today
    sheets = look.sheets
    surveys = look.surveys
  }

  /// Judges all rows.
  ///
  /// - Parameters:
  ///   - spool: takes the findings.
  ///   - progress: is told how many rows were read so far.
  /// - Returns: what was decided and counted, by the sheet's place in the file's list.
  mutating func run(into spool: inout FindingSpool, progress: (Int) -> Void) throws -> [Int: SheetReport] {
    // Each table can contradict its first look once; after that its evidence is complete.
    for _ in 0...(2 * fit.assignments.count) {
      try spool.discard()
      if let reports = try judge(into: &spool, progress: progress) { return reports }
    }
    throw Failure(.ownMistake, "The columns could not be settled. Please report this file's form.")
  }

  /// Judges all rows by the surveys as they are; `nil` where one was contradicted and has been replaced.
  private mutating func judge(into spool: inout FindingSpool, progress: (Int) -> Void) throws -> [Int:
    SheetReport]?
  {
    var reports: [Int: SheetReport] = [:]
    var keys: [String: TableKeys] = [:]
    for assignment in fit.assignments {
      guard let place = assignment.sheet else { continue }
      let plan = MappingPlan(fit.mapping, table: assignment.table, survey: surveys[place])
      let references = plan.table.reference.flatMap { keys[$0.table] }
      var mapper = RowMapper(plan, today: today, references: references)
      try spool.add(contentsOf: plan.findings)
      let facts = try read(sheets[place], with: &mapper, into: &spool, progress: progress)
      if let survey = mapper.needsSecondLook() {
        surveys[place] = survey
        return nil
      }
      try spool.add(contentsOf: mapper.closingFindings())
      if let facts, facts.cellsOutOfRange > 0 {
        try spool.add(
          Finding(
            .cellOutOfRange, .warning, at: Place(sheet: surveys[place].sheet),
            parameters: ["count": String(facts.cellsOutOfRange)]))
      }
      keys[plan.table.name] = mapper.keys
      reports[sheets[place]] = report(of: sheets[place], plan: plan, mapper: mapper)
    }
    return reports
  }

  private func read(
    _ sheet: Int, with mapper: inout RowMapper, into spool: inout FindingSpool, progress: (Int) -> Void
  ) throws -> SheetFacts? {
    var rows = try input.rows(of: sheet)
    var row = Row()
    var batch = RecordBatch(fields: mapper.fields)
    var count = 0
    while try rows.next(into: &row) {
      mapper.map(row, into: &batch)
      count += 1
      if count.isMultiple(of: Self.batchRows) {
        try spool.add(contentsOf: batch.findings)
        batch.removeAll()
        progress(count)
      }
    }
    try spool.add(contentsOf: batch.findings)
    progress(count)
    return rows.facts
  }

  private func report(of sheet: Int, plan: MappingPlan, mapper: borrowing RowMapper) -> SheetReport {
    var report = SheetReport(input.sheets[sheet])
    report.headerRow = plan.survey.headerRow
    report.columns = mapper.decisions()
    report.rows = ImportReports.RowCounts(mapper.counts)
    return report
  }
}

extension ImportReports.RowCounts {
  /// The mapper's counts in the report's words.
  fileprivate init(_ counts: ColumnMapping.RowCounts) {
    self.init()
    good = counts.good
    warned = counts.warned
    rejected = counts.rejected
    blank = counts.blank
    repeatedHeaders = counts.repeatedHeaders
    totals = counts.totals
    letterhead = counts.letterhead
    styledTail = counts.emptyTail
    footers = counts.footers
    hidden = counts.hidden
  }
}
