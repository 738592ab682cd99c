/// A message of the server, reduced to what may be shown: severity, SQLSTATE and a text without anybody's
/// data.
///
/// DETAIL and HINT never get here. Even the primary message of data errors quotes values ("invalid input
/// syntax for type date: …"), so those classes get a sentence of ours that names the constraint, table and
/// column at most.
public struct ServerMessage: Sendable, Equatable {
  /// `ERROR`, `NOTICE`, `WARNING` …, never translated.
  public var severity: String
  /// Five characters (PostgreSQL appendix A).
  public var sqlstate: String
  /// What may be shown.
  public var text: String

  init(
    severity: String, sqlstate: String, primary: String, table: String?, column: String?, constraint: String?
  ) {
    self.severity = severity
    self.sqlstate = sqlstate
    let quotesValues =
      (sqlstate.hasPrefix("22") && sqlstate != "22023") || sqlstate.hasPrefix("23")
      || sqlstate.hasPrefix("44")
    text =
      quotesValues
      ? Self.sentence(sqlstate: sqlstate, table: table, column: column, constraint: constraint)
      : String(primary.prefix(400))
  }

  private static func sentence(sqlstate: String, table: String?, column: String?, constraint: String?)
    -> String
  {
    let what =
      switch sqlstate {
      case "22001": "a value is too long for its column"
      case "22003": "a number is out of its column's range"
      case "22007", "22008": "a value is no date or time"
      case "22021": "a text holds bytes that are not UTF-8, or U+0000"
      case "22P02": "a value does not have the form of its type"
      case "22P04": "the rows sent by COPY are malformed"
      case "23502": "a required value is missing"
      case "23503": "a row refers to another that does not exist, or is referred to"
      case "23505": "a value that must be unique is there already"
      case "23514": "a value is not among those allowed"
      case "23P01": "two rows exclude each other"
      default: "the server cannot take a value"
      }
    var place: [String] = []
    if let table, !table.isEmpty { place.append("table \(table)") }
    if let column, !column.isEmpty { place.append("column \(column)") }
    if let constraint, !constraint.isEmpty { place.append("constraint \(constraint)") }
    return what + (place.isEmpty ? "" : ": " + place.joined(separator: ", "))
  }

  /// The failure that an error of the server means.
  func failure() -> StoreError {
    let shown = text.hasSuffix(".") ? text : text + "."
    let sentence =
      switch code {
      case .passing:
        "Another session was in the way (\(text)); try again."
      case .interrupted: "Interrupted; nothing of this transaction was kept."
      case .connectionLost: "The server ended the connection (\(text)); look whether it runs, then try again."
      case .notPermitted where sqlstate == "42501":
        "The database refuses this to the present login or role: \(shown)"
      case .notMigrated:
        "The database lacks what this needs (\(text)); run `mitra-import db migrate` first."
      case .badArgument, .unknownName: shown.prefix(1).uppercased() + shown.dropFirst()
      case .statementFailed where sqlstate.hasPrefix("P0"): shown
      default: "The database refused a statement: \(shown)"
      }
    return StoreError(code, sqlstate: sqlstate, sentence)
  }

  private var code: StoreError.Code {
    switch sqlstate {
    case "57014": Interruption.isRequested ? .interrupted : .passing
    case "40001", "40P01", "55P03", "25P03", "53100", "53200", "53300": .passing
    case "57P01", "57P02", "57P05", "08000", "08003", "08006": .connectionLost
    case "57P03": .unreachable
    case "28000", "28P01", "3D000": .loginRefused
    case "42501": .notPermitted
    case "3F000": .notMigrated
    // Our own functions raise these with a sentence: a parameter that cannot be right, and something not
    // there.
    case "22023": .badArgument
    case "P0002": .unknownName
    default: .statementFailed
    }
  }
}
