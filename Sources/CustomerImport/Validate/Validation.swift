public import ColumnMapping
import Glibc
public import ImportReports
public import Tabular

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
  /// Checks of one's own, asked about every row.
  public var validators: [RowValidator] = []
  /// What the rules of one's own validators say; a rule without a text speaks by its name.
  public var ruleTexts: [RuleID: RuleText] = [:]
  /// The day against which births and due dates are held.
  public var today: CalendarDate

  /// Prepares to judge a file.
  public init(path: String, today: CalendarDate = .today) {
    self.path = path
    self.today = today
  }

  /// Where a plan is written; `nil` writes none.
  public var planPath: String?

  /// Judges the file and writes the report.
  ///
  /// - Parameters:
  ///   - output: where the report goes.
  ///   - progress: is told how far the run is.
  /// - Returns: whether rows were rejected.
  /// - Throws: `Failure`.
  public func run(to output: Output, progress: (Progress) -> Void) throws -> Bool {
    do {
      let prepared = try prepared()
      guard let planPath else {
        var spool = FindingSpool(form.showing)
        let report = try prepared.judge(
          into: &spool, today: today, validators: validators, progress: progress
        ).report
        try form.write(report, spool, to: output)
        return report.outcome == .rejected
      }
      let key = ImportKey.random()
      var spool = FindingSpool(key.marking(form.showing))
      var prints = RowFingerprints()
      let report = try prepared.judge(
        into: &spool, today: today, validators: validators, rows: { prints.take($0, key: key) },
        progress: progress
      ).report
      try ImportPlan(prepared, report, prints, key: key).write(to: planPath)
      try form.write(report, spool, to: output)
      return report.outcome == .rejected
    } catch {
      throw Failure(error)
    }
  }

  func prepared() throws -> Preparation {
    try Preparation(
      path: path, mapping: mapping, password: password, limits: limits, sheet: sheet, headerRow: headerRow)
  }

  var form: ReportForm {
    ReportForm(
      format: format, language: language, usesColor: usesColor,
      showing: revealReason.map { .open(Disclosure(reason: $0)) } ?? .masked,
      ruleTexts: ruleTexts)
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
