import ArgumentParser

/// The root of the command line: parses, runs, and turns whatever went wrong into one sentence and an exit status.
///
/// Every command spells its name out: ArgumentParser would make it from the type's description, a third of the start.
@main
struct MitraImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mitra-import",
    abstract: "Checks insurance agents' workbooks and turns them into customers in a database.",
    discussion: """
      Examples:
        mitra-import validate customers.xlsx
        mitra-import inspect customers.xlsx
      """,
    version: Version.current,
    subcommands: [
      Validate.self, CommitCommand.self, Inspect.self, Cells.self, ImportsCommand.self, RetryCommand.self,
      Undo.self,
      MappingCommand.self, DatabaseCommand.self, Doctor.self,
    ]
  )

  static func main() {
    Console.prepare()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as ReportedFailure {
      Console.complain(error.sentence)
      exit(withError: error.status.code)
    } catch {
      exit(withError: error)
    }
  }
}

/// The version of the whole package.
enum Version {
  static let current = "0.1.0"
}
