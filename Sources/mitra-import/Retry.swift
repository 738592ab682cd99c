import ArgumentParser
import CustomerImport
import Tabular

/// `retry`: the rows of an import that have not entered, judged again.
struct RetryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Judges the rows of an import again that have not entered, and enters them.",
    discussion: """
      Without --file the cells that were kept are judged again: after a change of the mapping, or under another. With
      --file a corrected workbook is read; its rows are recognised by what they hold, not by where they stand.

      Exit status: 0 entered, 1 entered without the rejected rows, 3 nothing entered and all rows kept, 75 look and try
      again, 77 refused.

      Examples:
        mitra-import retry 3f0c91d2 --tenant lic --file corrected.xlsx
        mitra-import retry 3f0c91d2 --tenant lic --mapping my-mapping.yaml --on-error skip
      """
  )

  @Argument(
    help: ArgumentHelp("The import: its id or the first digits of it, at least four.", valueName: "id"))
  var id: String

  @Option(help: "The tenant's code; needed only where the login stands for persons of several.")
  var tenant: String?

  @Option(help: "The corrected workbook or CSV file.")
  var file: String?

  @Option(help: "Another mapping: a name from `mapping list`, or the path of a mapping file.")
  var mapping: String?

  @Flag(help: "With --file: gives up rows of the import that the file lacks; else they stay as they are.")
  var drop = false

  @OptionGroup var password: PasswordOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var rejects: RejectOptions

  @Option(name: .customLong("format"), help: "The report's form: text, json, ndjson, csv or html.")
  var format: ReportFormat = .text

  @Option(help: "The code that a stopped run has shown, where so many changes are right.")
  var confirm: String?

  func validate() throws {
    guard !drop || file != nil else { throw ValidationError("--drop needs --file.") }
  }

  func run() throws {
    let end = try operating {
      try password.opening { password in
        var retry = Retry(
          try ImportReference(id), tenant: try database.connectForData().tenant(tenant),
          key: try database.importKey(),
          form: ReportForm(format: format, language: report.language, usesColor: report.usesColor))
        retry.path = file
        retry.mapping = mapping
        retry.password = password
        retry.drops = drop
        retry.onError = rejects.policy
        retry.confirmation = confirm
        var progress = ProgressLine(isShown: !report.noProgress && !report.quiet)
        defer { progress.end() }
        return try retry.run(
          connect: database.connectForData, to: Output(path: report.output),
          progress: { progress.show($0) })
      }
    }
    try end.exit()
  }
}

extension CommitEnd {
  /// Ends the process with the status of the end; returns where everything entered.
  func exit() throws {
    switch self {
    case .entered: return
    case .enteredWithoutRejects: throw ExitStatus.rejectedRows.code
    case .held: throw ExitStatus.nothingEntered.code
    case .guarded: throw ExitStatus.refused.code
    }
  }
}
