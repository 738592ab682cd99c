import ArgumentParser
import CustomerImport

/// `inspect`: the file as it is.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows a workbook as it is: sheets, ranges, headings, and what spreadsheets do to values.",
    discussion: """
      Headings and addresses are shown, never what a cell says.

      Examples:
        mitra-import inspect customers.xlsx
        mitra-import inspect customers.xlsx --format json
      """
  )

  @Argument(help: "The workbook or CSV file; - reads standard input.")
  var file: String

  @Option(help: "The only sheet to look at, by its name.")
  var sheet: String?

  @Option(name: .customLong("format"), help: "The report's form: text or json.")
  var format: ReportFormat = .text

  @OptionGroup var password: PasswordOptions
  @OptionGroup var limits: LimitOptions
  @OptionGroup var report: ReportOptions

  func validate() throws {
    guard format == .text || format == .json else {
      throw ValidationError("inspect writes --format text or json.")
    }
  }

  func run() throws {
    var inspection = FileInspection(path: file)
    inspection.sheet = sheet
    inspection.limits = try limits.ceilings()
    inspection.format = format
    inspection.language = report.language
    inspection.usesColor = report.usesColor
    try password.opening { password in
      inspection.password = password
      try inspection.run(to: Output(path: report.output))
    }
  }
}
