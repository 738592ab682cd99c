import ArgumentParser
import CustomerImport
import Tabular

/// `imports`: the history of imports.
struct ImportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imports",
    abstract: "The history of imports: which there were, what became of each and of its rows.",
    discussion: """
      An import is named by its id, or by the first digits of it as the list shows them.

      Examples:
        mitra-import imports list --tenant lic --since 2026-03-01
        mitra-import imports show 3f0c91d2
      """,
    subcommands: [List.self, Show.self, Rows.self, Cancel.self])
}

/// Which import, in which database.
struct ImportOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The import: its id or the first digits of it, at least four.", valueName: "id"))
  var id: String

  @Option(help: "The tenant's code; needed only where the login stands for persons of several.")
  var tenant: String?

  @OptionGroup var database: DatabaseOptions

  /// The id, checked before anything is connected.
  func reference() throws -> ImportReference { try operating { try ImportReference(id) } }
}

extension ImportsCommand {
  /// `imports list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists imports, the newest first.",
      discussion: """
        An agent sees his own; an admin, and staff who may act for agents, those of all agents. Days and times are UTC.

        Examples:
          mitra-import imports list --tenant lic --status held
          mitra-import imports list --tenant lic --agent A-17 --since 2026-03-01 --format json
        """)
    @OptionGroup var options: DatabaseOptions
    @Option(help: "The tenant's code; needed only where the login stands for persons of several.")
    var tenant: String?
    @Option(help: "Only those of this agent, by his code.")
    var agent: String?
    @Option(
      help: ArgumentHelp("Only those: \(ImportFilter.states.joined(separator: ", ")).", valueName: "state"))
    var status: String?
    @Option(help: ArgumentHelp("Only those since this day.", valueName: "yyyy-mm-dd"))
    var since: String?
    @Option(help: "How many at most.")
    var limit = 50
    @Option(help: "text or json.")
    var format = ListFormat.text

    func validate() throws {
      guard status.map(ImportFilter.states.contains) ?? true else {
        throw ValidationError("--status takes one of \(ImportFilter.states.joined(separator: ", ")).")
      }
      guard (1...100_000).contains(limit) else { throw ValidationError("--limit takes 1 to 100000.") }
      guard since == nil || day != nil else {
        throw ValidationError("--since takes a day such as 2026-03-31.")
      }
    }

    private var day: String? {
      since.flatMap { DayArgument.date($0) }.map { "\($0.description)T00:00:00Z" }
    }

    func run() throws {
      try operating {
        let connection = try options.connectForData()
        let filter = ImportFilter(agent: agent, state: status, since: day, limit: limit)
        let imports = try connection.imports(tenant: connection.tenant(tenant), filter)
        try ListPrinter.print(
          imports, as: format,
          columns: [
            ("ID", { String($0.id.prefix(8)) }), ("WHEN (UTC)", { Moment.short($0.createdAt) }),
            ("AGENT", { Shown.line($0.agent) }), ("FILE", { Shown.line($0.fileName, limit: 40) }),
            ("STATE", \.state), ("ROWS", { String($0.rows) }), ("NEW", { String($0.created) }),
            ("CHANGED", { String($0.updated) }), ("SAME", { String($0.unchanged) }),
            ("REJECTED", { String($0.rejected) }), ("BY", { Shown.line($0.createdBy ?? "", limit: 30) }),
          ])
      }
    }
  }

  /// `imports rows`.
  struct Rows: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rows",
      abstract: "Shows the rows of an import: what became of each, and what was found about it.",
      discussion: """
        Values are masked. That rows are read stands in the audit log before the first is shown; with --reveal the login
        must hold the permission import.reveal, and give a reason.

        Examples:
          mitra-import imports rows 3f0c91d2 --status error
          mitra-import imports rows 3f0c91d2 --reveal --reason "agent asks for his sheet" --output rows.json --format json
        """)
    @OptionGroup var options: ImportOptions
    @Option(
      help:
        "Only rows that were rejected (error), are good but have not entered (pending), or entered (mapped).")
    var status: RowStatus?
    @Flag(help: "Shows personal values unmasked; the file of --output is then readable by you alone.")
    var reveal = false
    @Option(help: "Why values are revealed; it stands in the audit log.")
    var reason: String?
    @Option(help: "The file to write to, instead of standard output.")
    var output: String?
    @Option(help: "text or json.")
    var format = ListFormat.text

    func validate() throws {
      let saysSomething = reason?.contains { !$0.isWhitespace } ?? false
      guard reveal == saysSomething, reveal || reason == nil else {
        throw ValidationError("--reveal and --reason go together: say why unmasked values are needed.")
      }
    }

    func run() throws {
      let reference = try options.reference()
      try operating {
        let connection = try options.database.connectForData()
        let report = ImportRowsReport(
          reference: reference, reading: RowReading(status: status?.rawValue, reason: reason),
          isJSON: format == .json, key: options.database.importKeyIfReadable())
        try reporting {
          try report.run(
            connection, tenant: connection.tenant(options.tenant),
            to: Output(path: output, isPersonal: reveal))
        }
      }
    }
  }

  /// What became of a row.
  enum RowStatus: String, ExpressibleByArgument, CaseIterable {
    case error, pending, mapped
  }

  /// `imports cancel`.
  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cancel",
      abstract:
        "Ends an import of which nothing has entered: held, waiting, or abandoned by a program that died.",
      discussion: """
        A committed import is refused (77): `undo` takes it back. Its rows and its trail stay.

        Examples:
          mitra-import imports cancel 3f0c91d2
          mitra-import imports cancel 3f0c91d2 --database local --format json
        """)
    @OptionGroup var options: ImportOptions
    @Option(help: "text or json.")
    var format = ListFormat.text

    func run() throws {
      let reference = try options.reference()
      try operating {
        let connection = try options.database.connectForData()
        let record = try connection.cancelImport(tenant: connection.tenant(options.tenant), reference)
        guard format == .text else { return try ListPrinter.printJSON(record) }
        print(
          "Import \(record.id.prefix(8)) (\(Shown.line(record.fileName)), agent \(Shown.line(record.agent))) is cancelled; "
            + "none of its rows has entered.")
      }
    }
  }
}
