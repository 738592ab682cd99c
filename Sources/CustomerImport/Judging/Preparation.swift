import ColumnMapping
import ImportReports
import Tabular
import XLSXReader

/// A file that is ready to be judged: opened, looked at, its mapping chosen.
///
/// `validate` and `commit` share it, so that both judge alike.
///
/// ```swift
/// let prepared = try Preparation(path: path, mapping: name)
/// let judged = try prepared.judge(into: &spool, today: today, keepsRawCells: true) { rows in
///   switch rows {
///   case .batch(let batch, let sheet, let table): …
///   case .restart: …
///   }
/// } progress: { … }
/// ```
struct Preparation {
  /// The file.
  let input: InputFile
  /// What its first rows showed.
  var look: FirstLook
  /// The mapping that judges it, with the sheets that its tables read. Its `text`, `source` and `importType` are those
  /// of the mapping file.
  let fit: MappingFit
  /// The next after it, where several were tried.
  let runnerUp: MappingFit?
  /// Whether the mapping was named and not chosen.
  let wasNamed: Bool

  /// Opens a file and chooses its mapping.
  ///
  /// - Parameters:
  ///   - path: the file; `-` is standard input.
  ///   - mapping: the name or the path of the mapping; `nil` chooses by the headings.
  ///   - password: what opens an encrypted workbook.
  ///   - limits: the ceilings under which a workbook is read.
  ///   - sheet: the only sheet to judge; `nil` judges those that the mapping reads.
  ///   - headerRow: the number of the row that holds the headings, as Excel counts; `nil` finds it.
  /// - Throws: the stages' errors, or `Failure` where no mapping fits; `Failure.init(_:)` makes one of each.
  init(
    path: String, mapping: String? = nil, password: String? = nil, limits: InputLimits = .standard,
    sheet: String? = nil, headerRow: Int? = nil
  )
    throws
  {
    let mappings = try MappingSelection.candidates(named: mapping)
    input = try InputFile(SourceFile(path: path), password: password, limits: limits)
    look = try FirstLook(input, sheet: sheet, headerRow: headerRow, mappings: mappings)
    let choice = try MappingSelection.choose(from: mappings, for: look.surveys, wasNamed: mapping != nil)
    guard let best = choice.best else { throw Failure(.wrongMapping, "No mapping fits.") }
    fit = best
    runnerUp = choice.runnerUp
    wasNamed = mapping != nil
  }

  /// The mapping that judges the file.
  var mapping: Mapping { fit.mapping }

  /// The date system that the file's numbers under date formats count in.
  var dateSystem: DateSystem { input.workbook?.dateSystem ?? .from1900 }

  /// The names of the sheets that are judged; an empty one for delimited text.
  var sheetNames: [String] {
    Judgement.readings(fit, look.surveys).map { look.surveys[$0.survey].sheet }
  }

  /// Judges every row.
  ///
  /// - Parameters:
  ///   - spool: takes the findings.
  ///   - today: the day against which births and due dates are held.
  ///   - validators: checks of one's own.
  ///   - keepsRawCells: whether the batches get the rows' raw cells.
  ///   - rows: is handed the judged rows.
  ///   - progress: is told how far the run is.
  func judge(
    into spool: inout FindingSpool, today: CalendarDate, validators: [RowValidator],
    keepsRawCells: Bool = false, rows: (JudgedRows) throws -> Void = { _ in }, progress: (Progress) -> Void
  ) throws -> JudgedFile {
    var judgement = Judgement(
      input: input, fit: fit, look: look, today: today, validators: validators,
      keepsRawCells: keepsRawCells)
    let judged = try judgement.run(into: &spool, rows: rows, progress: progress)
    try spool.add(contentsOf: input.findings + look.findings)

    var report = CheckReport(file: input.summary(look.delimitedFormat))
    report.sheets = input.sheets.indices.map { index in
      guard var sheet = judged.first(where: { $0.index == index })?.report else {
        return SheetReport(input.sheets[index])
      }
      sheet.mapping = chosen(columns: sheet.columns)
      return sheet
    }
    report.findings = spool.summary
    return JudgedFile(report: report, sheets: judged)
  }

  private func chosen(columns: [ColumnDecision]) -> ImportReports.MappingChoice {
    ImportReports.MappingChoice(
      name: mapping.name, title: mapping.title, wasGiven: wasNamed, score: fit.score,
      matched: columns.filter { !$0.fields.isEmpty }.map(\.heading), missing: fit.missing,
      runnerUp: runnerUp.map { .init(name: $0.mapping.name, score: $0.score) })
  }
}
