import ImportReports
import Tabular

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
struct ReportForm {
  var format = ReportFormat.text
  var language = ReportLanguage.en
  /// Whether the text may have colours.
  var usesColor = false
  /// Whether personal values are hidden.
  var isMasked = true
  /// What rules of one's own say.
  var ruleTexts: [RuleID: RuleText] = [:]

  func write(_ report: CheckReport, _ spool: borrowing FindingSpool, to output: Output) throws {
    var catalogue = Catalogue(Language(rawValue: language.rawValue) ?? .english)
    for (rule, text) in ruleTexts { catalogue.add(rule, text) }
    var sink = try output.sink()
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
