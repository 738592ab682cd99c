import ArgumentParser
import CustomerImport
import Foundation

/// The options that all database commands share.
struct DatabaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A libpq URL or conninfo, or `local` for the private cluster; else MITRA_DATABASE_URL, else the PG* variables.",
      valueName: "url"))
  var database: String?

  @Flag(help: "Show the server's notices on standard error.")
  var verbose = false

  /// The variables of this process.
  var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// Where the database is.
  var target: ConnectionTarget { ConnectionTarget(option: database, environment: environment) }

  /// Connects.
  func connect(for purpose: ConnectionTarget.Purpose = .operating) throws(StoreError) -> Connection {
    Interruption.install()
    let shows = verbose
    return try Connection(target.settings(for: purpose, environment: environment)) { message in
      if shows || message.severity == "WARNING" {
        Console.say("\(message.severity.lowercased()): \(message.text)")
      }
    }
  }
}

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// The tenant a command is about.
struct TenantOption: ParsableArguments {
  @Option(help: "The tenant's code: lic, hdfc, icici …")
  var tenant: String

  /// The code, checked.
  var code: TenantCode { get throws(StoreError) { try TenantCode(tenant) } }
}

/// Runs the body of a command and turns what the database stage throws into a sentence and a status.
func operating<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as StoreError {
    throw ReportedFailure(sentence: error.description, status: ExitStatus(error.code))
  }
}

extension ExitStatus {
  /// The status of each kind of failure.
  init(_ code: StoreError.Code) {
    self =
      switch code {
      case .badTenantCode, .badArgument: .usage
      case .backupUnreadable: .unreadableInput
      case .noSuchFile: .noSuchFile
      case .unreachable, .clusterDown, .clusterFailed, .serverProgramsMissing: .databaseUnavailable
      case .statementFailed, .migrationFailed: .ownMistake
      case .backupFailed: .cannotWrite
      case .passing, .connectionLost, .outcomeUnknown: .passingFault
      case .notPermitted, .loginRefused, .unknownName: .refused
      case .badSettings, .serverTooOld, .migrationEdited, .databaseNewer, .notMigrated, .otherMajorVersion:
        .wrongConfiguration
      case .interrupted: .interrupted
      }
  }
}
