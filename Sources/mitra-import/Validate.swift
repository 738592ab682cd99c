import ArgumentParser
import CustomerImport
import Tabular

/// `validate`: the dry run.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks every row of a file and stores nothing.",
    discussion: """
      The mapping is chosen by the headings unless one is named; the report says which and why. Values are masked
      unless --reveal is given.

      With --database the report also says what a commit would do: which customers are new, which would change and how.
      Nothing is stored, but that it was asked stands in the audit log.

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

  @Option(help: "Why values are shown; with a database --reveal needs a reason, which is audited.")
  var reason: String?

  @Option(help: "Writes a plan to this file: what was found, for `commit --plan` to hold itself to.")
  var plan: String?

  @OptionGroup var database: DatabaseOptions

  @Option(help: "With --database: the tenant's code.")
  var tenant: String?

  @Option(help: "With --database: the agent's code; an agent's own login may leave it out.")
  var agent: String?

  @Option(help: "With --database: customer_data, policy_data or bulk_update; else what the mapping says.")
  var type: ImportType?

  func validate() throws {
    guard database.database != nil else {
      guard tenant == nil, agent == nil, type == nil else {
        throw ValidationError("--tenant, --agent and --type need --database.")
      }
      return
    }
    guard tenant != nil else { throw ValidationError("With --database, say which tenant: --tenant lic.") }
    guard !reveal || reason != nil else {
      throw ValidationError("With --database, --reveal needs a --reason.")
    }
  }

  func run() throws {
    var validation = Validation(path: file)
    validation.mapping = mapping
    validation.limits = try limits.ceilings()
    validation.sheet = sheets.sheet
    validation.headerRow = sheets.headerRow
    validation.format = format
    validation.language = report.language
    validation.usesColor = report.usesColor
    validation.revealReason = reveal ? reason ?? "asked for on the command line" : nil
    validation.planPath = plan
    var progress = ProgressLine(isShown: !report.noProgress && !report.quiet)
    defer { progress.end() }
    let isRejected = try password.opening { password in
      validation.password = password
      let output = Output(path: report.output, isPersonal: reveal)
      guard database.database != nil else {
        return try validation.run(to: output) { progress.show($0) }
      }
      return try operating {
        var prediction = Prediction(
          validation, tenant: try TenantCode(tenant ?? ""), agent: agent, key: try database.importKey())
        prediction.type = type
        return try prediction.run(on: try database.connectForData(), to: output) { progress.show($0) }
      }
    }
    if isRejected { throw ExitStatus.rejectedRows.code }
  }
}
