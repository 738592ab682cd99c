import ArgumentParser
import CustomerImport

extension DatabaseCommand {
  /// `db migrate`.
  struct Migrate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "migrate",
      abstract: "Brings the database to the newest version, each step in a transaction of its own.",
      discussion: """
        Examples:
          mitra-import db migrate --dry-run
          mitra-import db migrate --database postgresql://owner@db.example/agent_mitra
        """)
    @OptionGroup var options: DatabaseOptions
    @Flag(help: "Only say what would be done.")
    var dryRun = false

    func run() throws {
      try operating {
        let connection = try options.connect()
        let migrator = Migrator()
        if dryRun {
          let pending = try migrator.status(connection).filter { $0.appliedAt == nil }
          for step in pending {
            print("would apply \(step.version) \(step.name): \(step.statements) statements")
          }
          if pending.isEmpty { print("Nothing to do: the database is at the newest version.") }
          return
        }
        let done = try migrator.migrate(connection) { Console.say("applying \($0.version) \($0.name)") }
        print(
          done.isEmpty
            ? "Nothing to do: the database is at the newest version." : "Applied \(done.count) migrations.")
      }
    }
  }

  /// `db status`.
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "Says what is installed: version, pending migrations, tenants, missing partitions.",
      discussion: """
        Examples:
          mitra-import db status --database local
          mitra-import db status --format json
        """)
    @OptionGroup var options: DatabaseOptions
    @Option(help: "text or json.")
    var format = ListFormat.text

    func run() throws {
      try operating {
        let status = try options.connect().status()
        guard format == .text else { return try ListPrinter.printJSON(status) }
        print(
          "PostgreSQL \(status.server). Migrations: \(status.applied) applied, \(status.pending.count) pending."
        )
        for name in status.pending { print("pending: \(name)") }
        try ListPrinter.print(
          status.tenants, as: .text,
          columns: [
            ("TENANT", \.code), ("NAME", \.name), ("STATUS", \.status), ("SCHEMA", \.schema),
            ("DEFINITION", { String($0.definition) }),
          ])
        for partition in status.missingPartitions {
          print("missing partition: \(partition); run db partitions")
        }
      }
    }
  }

  /// `db provision`.
  struct Provision: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "provision",
      abstract: "Makes a tenant like all others, or brings one up to date.",
      discussion: """
        Examples:
          mitra-import db provision sbi --name "SBI Life" --provider SBI_LIFE
          mitra-import db provision lic
        """)
    @OptionGroup var options: DatabaseOptions
    @Argument(help: "The tenant's code: 1 to 20 of a–z, 0–9 and _.")
    var code: String
    @Option(help: "The tenant's name; a new one needs it.")
    var name: String?
    @Option(help: "The code of its insurer; a new tenant needs it.")
    var provider: String?

    func run() throws {
      try operating {
        let code = try TenantCode(self.code)
        let tenant = try options.connect().provisionTenant(code, name: name, provider: provider)
        print(
          "Tenant \(tenant.code) (\(tenant.name)) is in \(tenant.schema), definition \(tenant.definition).")
      }
    }
  }
}
