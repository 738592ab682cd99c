import ArgumentParser
import CustomerImport
import Tabular

/// `commit`: the same judgement as `validate`, then one transaction.
struct CommitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commit",
    abstract: "Judges a file and enters its customers into the database, all or nothing.",
    discussion: """
      Rejected rows stop the whole file unless --on-error skip is given; then the good rows enter and the rejected ones
      are kept for `retry`. A file that was imported already is refused.

      Exit status: 0 entered, 1 entered without the rejected rows, 3 nothing entered and all rows kept, 65 the file
      cannot be read, 69 the database cannot be reached, 75 look and try again, 77 refused, 78 the mapping is wrong.

      Examples:
        mitra-import commit customers.xlsx --tenant lic --agent DEMO-1 --database local
        mitra-import commit due-list.xlsx --tenant lic --agent A-17 --on-error skip --max-errors 5%
      """
  )

  @Argument(help: "The workbook or CSV file; - reads standard input.")
  var file: String

  @Option(help: "The mapping: a name from `mapping list`, or the path of a mapping file.")
  var mapping: String?

  @OptionGroup var whose: AgentOptions
  @OptionGroup var sheets: SheetOptions
  @OptionGroup var password: PasswordOptions
  @OptionGroup var limits: LimitOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var rejects: RejectOptions

  @Option(name: .customLong("format"), help: "The report's form: text, json, ndjson, csv or html.")
  var format: ReportFormat = .text

  @Option(help: "The plan that `validate --plan` wrote; the commit is refused if anything differs.")
  var plan: String?

  @Option(help: "The code that a stopped commit has shown, where so many changes are right.")
  var confirm: String?

  @Flag(help: "Imports a file once more that was imported already.")
  var again = false

  func run() throws {
    let end = try operating {
      try password.opening { password in
        var commit = try prepared()
        commit.password = password
        var progress = ProgressLine(isShown: !report.noProgress && !report.quiet)
        defer { progress.end() }
        return try commit.run(
          connect: database.connectForData, to: Output(path: report.output),
          progress: { progress.show($0) })
      }
    }
    try end.exit()
  }

  private func prepared() throws -> Commit {
    var commit = Commit(
      path: file, tenant: try whose.code, agent: whose.agent, key: try database.importKey(),
      form: ReportForm(format: format, language: report.language, usesColor: report.usesColor))
    commit.mapping = mapping
    commit.limits = try limits.ceilings()
    commit.sheet = sheets.sheet
    commit.headerRow = sheets.headerRow
    commit.type = whose.type
    commit.onError = rejects.policy
    commit.isAgain = again
    commit.confirmation = confirm
    commit.plan = try plan.map { try ImportPlan(file: $0) }
    return commit
  }
}

/// Whose customers they are.
struct AgentOptions: ParsableArguments {
  @Option(help: "The tenant's code: lic, hdfc, icici …")
  var tenant: String

  @Option(help: "The agent's code; an agent's own login may leave it out.")
  var agent: String?

  @Option(
    help: "What the import may do: customer_data, policy_data or bulk_update; else what the mapping says.")
  var type: ImportType?

  /// The tenant's code, checked.
  var code: TenantCode { get throws(StoreError) { try TenantCode(tenant) } }
}

/// What is done about rejected rows.
struct RejectOptions: ParsableArguments {
  @Option(help: "stop enters nothing where a row is rejected; skip enters the good rows.")
  var onError: OnError = .stop

  @Option(help: "With --on-error skip: how many rows may be rejected, 25 or 10%.")
  var maxErrors = "10%"

  enum OnError: String, ExpressibleByArgument, CaseIterable { case stop, skip }

  var policy: ErrorPolicy { onError == .stop ? .stop : .skip(atMost: RejectLimit(maxErrors) ?? .rows(0)) }

  func validate() throws {
    guard RejectLimit(maxErrors) != nil else {
      throw ValidationError("--max-errors is a number of rows such as 25, or a share such as 10%.")
    }
  }
}

extension DatabaseOptions {
  /// Connects for a command that reads or writes rows of customers.
  func connectForData() throws(StoreError) -> Connection { try connect(for: .data) }

  /// The key for personal values: MITRA_KEY_FILE, or the one that `db up` has made.
  func importKey() throws -> ImportKey {
    let path = try environment["MITRA_KEY_FILE"] ?? LocalCluster.keyFile(environment: environment)
    return try reporting { try keyed(path) }
  }

  /// The same for a command that can do without: history is readable without the key.
  func importKeyIfReadable() -> ImportKey? { try? importKey() }

  private func keyed(_ path: String) throws -> ImportKey {
    do { return try ImportKey(file: path) } catch { throw Failure(error) }
  }
}
