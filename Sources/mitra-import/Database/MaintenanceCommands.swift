import ArgumentParser
import CustomerImport

extension DatabaseCommand {
  /// `db health`.
  struct Health: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "health",
      abstract: "Measures the database's health; exit status 1 where something is critical.",
      discussion: """
        Examples:
          mitra-import db health --database local
          mitra-import db health --format json
        """)
    @OptionGroup var options: DatabaseOptions
    @Option(help: "text or json.")
    var format = ListFormat.text

    func run() throws {
      let metrics = try operating { try options.connect().health() }
      try ListPrinter.print(
        metrics, as: format,
        columns: [
          ("METRIC", \.name), ("VALUE", \.value), ("STATUS", \.status), ("RECOMMENDATION", \.recommendation),
        ])
      if metrics.contains(where: { $0.status == "critical" }) {
        throw ExitCode(ExitStatus.rejectedRows.rawValue)
      }
    }
  }

  /// `db partitions`.
  struct Partitions: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "partitions",
      abstract: "Makes the monthly partitions of this month and the next two where they are missing.",
      discussion: """
        Examples:
          mitra-import db partitions --database local
          mitra-import db partitions --months-ahead 6
        """)
    @OptionGroup var options: DatabaseOptions
    @Option(help: "How many months ahead, 0 to 24.")
    var monthsAhead = 2

    func validate() throws {
      guard (0...24).contains(monthsAhead) else { throw ValidationError("--months-ahead takes 0 to 24.") }
    }

    func run() throws {
      try operating {
        let made = try options.connect().makeDuePartitions(monthsAhead: monthsAhead)
        try ListPrinter.print(
          made, as: .text,
          columns: [("TENANT", \.tenant), ("MONTH", \.subject), ("MADE", { String($0.count) })])
      }
    }
  }

  /// `db archive`.
  struct Archive: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "archive",
      abstract: "Moves audit rows and events that are older than their retention to the archive.",
      discussion: """
        Examples:
          mitra-import db archive --database local
          mitra-import db archive --format json
        """)
    @OptionGroup var options: DatabaseOptions
    @Option(help: "text or json.")
    var format = ListFormat.text

    func run() throws {
      try operating {
        try ListPrinter.print(
          options.connect().archiveExpiredRows(), as: format,
          columns: [("TENANT", \.tenant), ("TABLE", \.subject), ("MOVED", { String($0.count) })])
      }
    }
  }

  /// `db erase`.
  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "erase",
      abstract:
        "Erases a customer's personal values (right to erasure); audited, refused under a legal hold.",
      discussion: """
        Examples:
          mitra-import db erase --tenant lic --customer 3f0c…-… --reason "request of 3 March"
          mitra-import db erase --database local --tenant hdfc --customer 3f0c…-… --reason "court order"
        """)
    @OptionGroup var options: DatabaseOptions
    @OptionGroup var tenant: TenantOption
    @Option(help: "The customer's policyholder_id.")
    var customer: String
    @Option(help: "Why; it stands in the audit log.")
    var reason: String

    func run() throws {
      guard let id = RecordID(customer) else { throw ValidationError("--customer takes a UUID.") }
      guard reason.contains(where: { !$0.isWhitespace }) else {
        throw ValidationError("--reason must say something.")
      }
      try operating {
        print(
          try options.connect(for: .operating).eraseCustomer(
            tenant: tenant.code, customer: id, reason: reason))
      }
    }
  }
}
