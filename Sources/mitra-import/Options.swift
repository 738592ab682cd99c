import ArgumentParser
import CustomerImport
import Glibc

/// Which rows of a file are meant.
struct SheetOptions: ParsableArguments {
  @Option(help: "The sheet to read, by its name; hidden sheets are read only when named.")
  var sheet: String?

  @Option(help: "The row that holds the headings, as Excel counts rows.")
  var headerRow: Int?

  func validate() throws {
    if let headerRow, !(1...1_048_576).contains(headerRow) {
      throw ValidationError("--header-row is the number of a row as Excel shows it, 1 to 1048576.")
    }
  }
}

/// How and where a result is written.
struct ReportOptions: ParsableArguments {
  @Option(help: "The file to write to, instead of standard output.")
  var output: String?

  @Option(help: "The report's language: en or hi.")
  var language: ReportLanguage = .en

  @Option(help: "Colours: auto, always or never; NO_COLOR is heeded.")
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Says nothing on standard error but what went wrong.")
  var quiet = false

  @Flag(help: "Shows no progress.")
  var noProgress = false

  /// Whether the text may have colours.
  var usesColor: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: unsafe output == nil && isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
    }
  }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// How much a workbook may take.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Other ceilings for a workbook, such as inflated=16G,time=7200; README.md lists them.",
      valueName: "name=figure,…"))
  var limits: String?

  /// The ceilings that hold.
  func ceilings() throws -> InputLimits {
    guard let limits else { return .standard }
    return try reporting { try InputLimits(limits) }
  }
}

/// How an encrypted workbook is opened: a file that holds the password, or a question at the terminal. There is no
/// option for the password itself: other users see a program's arguments.
struct PasswordOptions: ParsableArguments {
  @Option(help: "A file whose first line is the password of an encrypted workbook.")
  var passwordFile: String?

  /// Runs a use case with the password where one is needed.
  func opening<Result>(_ body: (String?) throws -> Result) throws -> Result {
    if let passwordFile {
      let password = try reporting { try PasswordFile.read(passwordFile) }
      return try reporting { try body(password) }
    }
    do {
      return try body(nil)
    } catch let failure as Failure {
      guard failure.kind == .encrypted, let password = Console.askForPassword() else {
        throw ReportedFailure(sentence: failure.description, status: ExitStatus(failure.kind))
      }
      return try reporting { try body(password) }
    }
  }
}

/// Runs a use case and turns its failure into a sentence and an exit status.
func reporting<Result>(_ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let failure as Failure {
    throw ReportedFailure(sentence: failure.description, status: ExitStatus(failure.kind))
  }
}

extension ExitStatus {
  /// The status of a kind of failure.
  init(_ kind: Failure.Kind) {
    self =
      switch kind {
      case .usage: .usage
      case .unreadableInput, .encrypted: .unreadableInput
      case .noSuchFile: .noSuchFile
      case .wrongMapping: .wrongConfiguration
      case .cannotWrite: .cannotWrite
      case .ownMistake: .ownMistake
      }
  }
}
