import ArgumentParser
import CustomerImport

/// `validate`: the dry run.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks every row of a file and stores nothing.",
    discussion: """
      The mapping is chosen by the headings unless one is named; the report says which and why. Values are masked
      unless --reveal is given.

      Exit status: 0 every row can be entered, 1 rows were rejected, 65 the file cannot be read, 66 there is no such
      file, 73 the report cannot be written, 78 no mapping fits or the mapping is wrong.

      Examples:
        mitra-import validate customers.xlsx
        mitra-import validate due-list.xlsx --mapping lic-premium-due-list --format json --output report.json
      """
  )

  @Argument(help: "The workbook or CSV file; - reads standard input.")
  var file: String

  @Option(help: "The mapping: a name from `mapping list`, or the path of a mapping file.")
  var mapping: String?

  @OptionGroup var sheets: SheetOptions
  @OptionGroup var password: PasswordOptions
  @OptionGroup var limits: LimitOptions
  @OptionGroup var report: ReportOptions

  @Option(name: .customLong("format"), help: "The report's form: text, json, ndjson, csv or html.")
  var format: ReportFormat = .text

  @Flag(help: "Shows personal values unmasked; the file of --output is then readable by you alone.")
  var reveal = false

  func run() throws {
    var validation = Validation(path: file)
    validation.mapping = mapping
    validation.limits = try limits.ceilings()
    validation.sheet = sheets.sheet
    validation.headerRow = sheets.headerRow
    validation.format = format
    validation.language = report.language
    validation.usesColor = report.usesColor
    validation.revealReason = reveal ? "asked for on the command line" : nil
    let progress = ProgressLine(isShown: !report.noProgress && !report.quiet)
    defer { progress.end() }
    let isRejected = try password.opening { password in
      validation.password = password
      return try validation.run(to: Output(path: report.output, isPersonal: reveal)) {
        progress.show(rows: $0)
      }
    }
    if isRejected { throw ExitStatus.rejectedRows.code }
  }
}
