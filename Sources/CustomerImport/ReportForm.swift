public import ImportReports
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

/// Writes the report of judged rows in one of its forms.
public struct ReportForm: Sendable {
  /// The form.
  public var format: ReportFormat
  /// The language of its sentences.
  public var language: ReportLanguage
  /// Whether the text may have colours.
  public var usesColor: Bool
  /// How personal values are shown.
  public var showing: ValueShowing
  /// What rules of one's own say; one without a text speaks by its name.
  public var ruleTexts: [RuleID: RuleText]

  /// Describes a form.
  public init(
    format: ReportFormat = .text, language: ReportLanguage = .en, usesColor: Bool = false,
    showing: ValueShowing = .masked, ruleTexts: [RuleID: RuleText] = [:]
  ) {
    self.format = format
    self.language = language
    self.usesColor = usesColor
    self.showing = showing
    self.ruleTexts = ruleTexts
  }

  /// Writes a report.
  ///
  /// - Parameter rows: hands over what becomes of each row in the database, for the forms that show it.
  func write(
    _ report: CheckReport, _ spool: borrowing FindingSpool, to output: Output,
    rows: ((EnteredRow) -> Void) throws -> Void = { _ in }
  ) throws {
    var catalogue = Catalogue(Language(rawValue: language.rawValue) ?? .english)
    for (rule, text) in ruleTexts { catalogue.add(rule, text) }
    var sink = try output.sink()
    switch format {
    case .text: TextReport(catalogue, usesColor: usesColor, showing: spool.showing).write(report, to: &sink)
    case .json: try JSONReport(catalogue).write(report, findings: spool, to: &sink, rows: rows)
    case .ndjson: try NDJSONReport(catalogue).write(report, findings: spool, to: &sink)
    case .csv: try CSVReport(catalogue).write(findings: spool, to: &sink)
    case .html: HTMLReport(catalogue, showing: spool.showing).write(report, to: &sink)
    }
    try sink.finish()
  }

  /// The same where the database has ended the import already: a report that cannot be written does not undo that.
  func write(
    _ report: CheckReport, _ spool: borrowing FindingSpool, ofEndedImportTo output: Output
  ) throws {
    do { try write(report, spool, to: output) } catch {
      let failure = Failure(error)
      let end = Catalogue(.english).describe(report.entry ?? EntryReport(.held)).prefix(2).joined(
        separator: ": ")
      throw Failure(
        failure.kind, "\(failure.description) The database has ended the run all the same. \(end)")
    }
  }
}
