import ColumnMapping
import Glibc
import ImportReports
public import Tabular

/// The forms of a report.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For a person at a terminal.
  case text
  /// One JSON document with every finding.
  case json
  /// One JSON line a finding.
  case ndjson
  /// One line a finding, for a spreadsheet program.
  case csv
  /// A page for a browser.
  case html
}

/// The languages of reports.
public enum ReportLanguage: String, Sendable, CaseIterable {
  /// English.
  case en
  /// Hindi.
  case hi
}

/// The use case of `validate`: every row of a file judged, nothing stored.
public struct Validation: Sendable {
  /// The file; `-` is standard input.
  public var path: String
  /// The name or the path of the mapping; `nil` chooses by the headings.
  public var mapping: String?
  /// What opens an encrypted workbook.
  public var password: String?
  /// The ceilings under which a workbook is read.
  public var limits = InputLimits.standard
  /// The only sheet to judge; `nil` judges those that the mapping reads.
  public var sheet: String?
  /// The number of the row that holds the headings, as Excel counts; `nil` finds it.
  public var headerRow: Int?
  /// The report's form.
  public var format = ReportFormat.text
  /// The report's language.
  public var language = ReportLanguage.en
  /// Why personal values are shown; `nil` masks them.
  public var revealReason: String?
  /// Whether the text may have colours.
  public var usesColor = false
  /// The day against which births and due dates are held.
  public var today: CalendarDate

  /// Prepares to judge a file.
  public init(path: String, today: CalendarDate = .today) {
    self.path = path
    self.today = today
  }

  /// Judges the file and writes the report.
  ///
  /// - Parameters:
  ///   - output: where the report goes.
  ///   - progress: is told how many rows were read so far.
  /// - Returns: whether rows were rejected.
  /// - Throws: `Failure`.
  public func run(to output: Output, progress: (Int) -> Void) throws -> Bool {
    do {
      let disclosure = revealReason.map { Disclosure(reason: $0) }
      var spool = FindingSpool(disclosure: disclosure)
      let report = try judge(into: &spool, progress: progress)
      try write(report, spool, to: output)
      return report.outcome == .rejected
    } catch {
      throw Failure(error)
    }
  }

  private func judge(into spool: inout FindingSpool, progress: (Int) -> Void) throws -> CheckReport {
    let mappings = try MappingSelection.candidates(named: mapping)
    let input = try InputFile(SourceFile(path: path), password: password, limits: limits)
    let look = try FirstLook(input, sheet: sheet, headerRow: headerRow, mappings: mappings)
    let choice = try MappingSelection.choose(from: mappings, for: look.surveys, wasNamed: mapping != nil)
    guard let fit = choice.best else { throw Failure(.wrongMapping, "No mapping fits.") }

    var judgement = Judgement(input: input, fit: fit, look: look, today: today)
    let judged = try judgement.run(into: &spool, progress: progress)
    for finding in input.findings + look.findings { try spool.add(finding) }

    var report = CheckReport(file: input.summary(look.delimitedFormat))
    report.sheets = input.sheets.indices.map { index in
      var sheet = judged[index] ?? SheetReport(input.sheets[index])
      if judged[index] != nil {
        sheet.mapping = chosen(fit, runnerUp: choice.runnerUp, columns: sheet.columns)
      }
      return sheet
    }
    report.findings = spool.summary
    return report
  }

  private func chosen(
    _ fit: MappingFit, runnerUp: MappingFit?, columns: [ColumnDecision]
  ) -> ImportReports.MappingChoice {
    ImportReports.MappingChoice(
      name: fit.mapping.name, title: fit.mapping.title, wasGiven: mapping != nil, score: fit.score,
      matched: columns.filter { !$0.fields.isEmpty }.map(\.heading), missing: fit.missing,
      runnerUp: runnerUp.map { .init(name: $0.mapping.name, score: $0.score) })
  }

  private func write(_ report: CheckReport, _ spool: borrowing FindingSpool, to output: Output) throws {
    let catalogue = Catalogue(Language(rawValue: language.rawValue) ?? .english)
    var sink = try output.sink()
    let isMasked = revealReason == nil
    switch format {
    case .text: TextReport(catalogue, usesColor: usesColor, isMasked: isMasked).write(report, to: &sink)
    case .json: try JSONReport(catalogue).write(report, findings: spool, to: &sink)
    case .ndjson: try NDJSONReport(catalogue).write(report, findings: spool, to: &sink)
    case .csv: try CSVReport(catalogue).write(findings: spool, to: &sink)
    case .html: HTMLReport(catalogue, isMasked: isMasked).write(report, to: &sink)
    }
    try sink.finish()
  }
}

extension CalendarDate {
  /// Today, by the clock and the time zone of this computer.
  public static var today: CalendarDate {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    let days = CalendarDate(daysSince1970: unsafe (now + parts.tm_gmtoff) / 86_400)
    // The clock of a computer cannot pass the year 9999.
    return days ?? .first
  }
}
