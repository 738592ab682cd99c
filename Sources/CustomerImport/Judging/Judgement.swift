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
  let mapping: Mapping
  let sheets: [Int]
  let today: CalendarDate
  let validators: [RowValidator]
  let keepsRawCells: Bool
  /// How often, in rows, `progress` is told.
  private static let batchRows = 1024

  /// Which table of the mapping reads which of the surveyed sheets, in the order in which they are read.
  private let readings: [(table: Int, survey: Int)]
  private(set) var surveys: [SheetSurvey]
  private let isSettled: Bool

  init(
    input: InputFile, fit: MappingFit, look: FirstLook, today: CalendarDate, validators: [RowValidator],
    keepsRawCells: Bool
  ) {
    self.input = input
    mapping = fit.mapping
    readings = Self.readings(fit, look.surveys)
    self.today = today
    self.validators = validators
    self.keepsRawCells = keepsRawCells
    sheets = look.sheets
    surveys = look.surveys
    isSettled = look.isSettled
  }

  /// Judges all rows.
  ///
  /// - Parameters:
  ///   - spool: takes the findings.
  ///   - rows: is handed the judged rows, and told when all of them are void.
  ///   - progress: is told how far the run is.
  /// - Returns: what was decided and counted, sheet by sheet, in the order in which they were read.
  mutating func run(
    into spool: inout FindingSpool, rows: (JudgedRows) throws -> Void, progress: (Progress) -> Void
  ) throws -> [JudgedSheet] {
    // Each sheet can contradict its first look once; after that its evidence is complete.
    for look in 0...(2 * readings.count) {
      if look > 0 {
        try spool.discard()
        try rows(.restart)
      }
      if let sheets = try judge(into: &spool, rows: rows, progress: progress) { return sheets }
    }
    throw Failure(.ownMistake, "The columns could not be settled. Please report this file's form.")
  }

  /// Judges all rows by the surveys as they are; `nil` where one was contradicted and has been replaced.
  private mutating func judge(
    into spool: inout FindingSpool, rows: (JudgedRows) throws -> Void, progress: (Progress) -> Void
  ) throws -> [JudgedSheet]? {
    var judged: [JudgedSheet] = []
    var keys: [String: TableKeys] = [:]
    for (turn, (table, place)) in readings.enumerated() {
      let plan = MappingPlan(mapping, table: table, survey: surveys[place])
      let references = plan.table.reference.flatMap { keys[$0.table] }
      var mapper = RowMapper(
        plan, today: today, references: references, validators: validators, keepsRawCells: keepsRawCells)
      try spool.add(contentsOf: plan.findings)
      let facts = try read(sheets[place], with: &mapper, into: &spool, rows: rows) { count, share in
        progress(
          .reading(
            rows: judged.reduce(count) { $0 + $1.report.rows.read },
            share: share.map { (Double(turn) + $0) / Double(readings.count) }))
      }
      if !isSettled, let survey = mapper.needsSecondLook() {
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
      if let facts, let first = facts.contradictoryCells.first {
        try spool.add(
          Finding(
            .cellAddressContradicts, .warning,
            at: Place(sheet: surveys[place].sheet, row: first.row, column: first.column),
            parameters: ["count": String(facts.contradictoryAddresses)]))
      }
      keys[plan.table.name] = mapper.keys
      judged.append(sheet(sheets[place], plan: plan, mapper: mapper))
    }
    return judged
  }

  /// The sheets that the mapping was chosen for. A mapping of one table reads every other sheet that it fits as well
  /// as this: a tab a month, a tab a language; each by its own headings.
  static func readings(_ fit: MappingFit, _ surveys: [SheetSurvey]) -> [(table: Int, survey: Int)] {
    var readings = fit.assignments.compactMap { each in each.sheet.map { (table: each.table, survey: $0) } }
    guard fit.mapping.tables.count == 1, fit.mapping.tables[0].sheet == .best else { return readings }
    for place in surveys.indices where !readings.contains(where: { $0.survey == place }) {
      let other = MappingFit(fit.mapping, [surveys[place]])
      if other.fits, other.score >= fit.score / 2 { readings.append((table: 0, survey: place)) }
    }
    return readings.sorted { $0.survey < $1.survey }
  }

  private func read(
    _ sheet: Int, with mapper: inout RowMapper, into spool: inout FindingSpool,
    rows receiver: (JudgedRows) throws -> Void, progress: (Int, Double?) -> Void
  ) throws -> SheetFacts? {
    var rows = RowsAhead(try input.rows(of: sheet))
    var row = Row()
    var batch = RecordBatch(fields: mapper.fields)
    let table = mapper.plan.table
    var count = 0
    var isAtEnd = false
    while !isAtEnd {
      isAtEnd = try !rows.next(into: &row)
      if !isAtEnd {
        mapper.map(row, into: &batch)
        count += 1
      }
      if isAtEnd || count.isMultiple(of: Self.batchRows) {
        try spool.add(contentsOf: batch.findings)
        try receiver(.batch(batch, sheet: input.sheets[sheet].name, table: table))
        batch.removeAll()
        progress(count, rows.share)
      }
    }
    return rows.facts
  }

  private func sheet(_ index: Int, plan: MappingPlan, mapper: borrowing RowMapper) -> JudgedSheet {
    var report = SheetReport(input.sheets[index])
    report.headerRow = plan.survey.headerRow
    report.columns = mapper.decisions()
    report.rows = ImportReports.RowCounts(mapper.counts)
    return JudgedSheet(
      index: index, table: plan.table.name, report: report, survey: mapper.settledSurvey(),
      letterhead: plan.letterhead, facts: LetterheadFacts(plan.survey, plan.table))
  }
}

extension ImportReports.RowCounts {
  /// The mapper's counts in the report's words.
  init(_ counts: ColumnMapping.RowCounts) {
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
    leftOut = counts.leftOut
    hidden = counts.hidden
  }
}
