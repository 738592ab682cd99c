import ArgumentParser

/// `db`: the operator's commands.
struct DatabaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "db",
    abstract: "Sets up, looks after and backs up the database.",
    discussion: """
      Examples:
        mitra-import db up
        mitra-import db status --database postgresql://operator@db.example/agent_mitra
      """,
    subcommands: [
      Up.self, Down.self, Migrate.self, Status.self, Provision.self, Agent.self, Login.self, Health.self,
      Partitions.self, Archive.self, Backup.self, Restore.self, Erase.self,
    ])
}
