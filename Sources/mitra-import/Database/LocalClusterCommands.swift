import ArgumentParser
import CustomerImport

extension DatabaseCommand {
  /// `db up`.
  struct Up: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "up",
      abstract: "Starts a private PostgreSQL under your data folder, ready to use as --database local.",
      discussion: """
        No port is opened: a Unix socket in a folder of yours alone. As root it runs as user postgres. A second \
        time it changes nothing.

        Examples:
          mitra-import db up
          MITRA_DATA_DIR=/srv/mitra mitra-import db up
        """)

    func run() throws {
      try operating {
        Interruption.install()
        let options = DatabaseOptions()
        let report = try LocalCluster(environment: options.environment).up()
        print("The private database \(report.isNew ? "is made and runs" : "runs") in \(report.folder).")
        print(
          "Migrations applied now: \(report.migrations.count). Tenants: \(report.tenants.joined(separator: ", "))."
        )
        print("Demo agent: \(LocalCluster.demoAgent) of tenant lic. Use it with --database local.")
      }
    }
  }

  /// `db down`.
  struct Down: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "down",
      abstract: "Stops the private PostgreSQL; its data stays.",
      discussion: """
        Examples:
          mitra-import db down
          MITRA_DATA_DIR=/srv/mitra mitra-import db down
        """)

    func run() throws {
      try operating {
        let cluster = try LocalCluster(environment: DatabaseOptions().environment)
        let wasRunning = try cluster.state() == .running
        try cluster.stop()
        print(wasRunning ? "The private database is stopped." : "The private database does not run.")
      }
    }
  }
}
