import ArgumentParser
import CustomerImport

/// `doctor`: what is installed, reachable and missing, and how to mend it.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Says what is installed, reachable and missing, and how to mend it.",
    discussion: """
      Checking files needs none of it. Exit status 69 where the database that was asked for is not in order.

      Examples:
        mitra-import doctor
        mitra-import doctor --database local --format json
      """)
  @OptionGroup var options: DatabaseOptions
  @Option(help: "text or json.")
  var format = ListFormat.text

  func run() throws {
    let diagnosis = Diagnosis(target: options.target, environment: options.environment)
    let findings = diagnosis.findings()
    try ListPrinter.print(
      findings, as: format,
      columns: [
        ("WHAT", \.subject), ("STANDING", \.standing.rawValue), ("FOUND", \.found), ("REMEDY", \.remedy),
      ])
    if findings.contains(where: { $0.standing == .wrong }) {
      throw ExitCode(ExitStatus.databaseUnavailable.rawValue)
    }
  }
}
