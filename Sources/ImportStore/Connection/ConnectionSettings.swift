import CPostgreSQL
import Glibc

/// What libpq is told when it connects: keywords and values, those given by the caller last, so that they
/// win.
public struct ConnectionSettings: Sendable {
  var keywords: [String]
  var values: [String]

  /// Reads a URL, a conninfo string or a database's name; `nil` leaves everything to the `PG*` variables, the
  /// service file and libpq's defaults.
  ///
  /// A connect timeout of 10 seconds stands where nobody asked for another.
  public init(_ database: String?) throws(StoreError) {
    keywords = ["fallback_application_name", "client_encoding"]
    values = ["mitra-import", "UTF8"]
    var named: Set<String> = []
    if let database, Self.isConnectionString(database) {
      named = try Self.keywords(in: database)
    }
    let mayHaveService = named.contains("service") || Self.isSet("PGSERVICE")
    if !named.contains("connect_timeout"), !Self.isSet("PGCONNECT_TIMEOUT"), !mayHaveService {
      keywords.append("connect_timeout")
      values.append("10")
    }
    if let database, !database.isEmpty {
      keywords.append("dbname")
      values.append(database)
    }
  }

  /// Settings given one by one.
  init(pairs: [(keyword: String, value: String)]) {
    keywords = ["fallback_application_name", "client_encoding", "connect_timeout"] + pairs.map(\.keyword)
    values = ["mitra-import", "UTF8", "10"] + pairs.map(\.value)
  }

  static let unreadable = StoreError(
    .badSettings,
    "The connection settings cannot be read; write a URL such as postgresql://user@host/database or pairs such as "
      + "host=… dbname=…, special characters of a URL's password as %xx.")

  /// libpq's rule (fe-connect.c, `recognized_connection_string`): a URL's prefix or an equals sign.
  private static func isConnectionString(_ text: String) -> Bool {
    text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") || text.contains("=")
  }

  /// The keywords that a connection string sets. libpq's own message is not passed on: it may quote the
  /// password.
  private static func keywords(in text: String) throws(StoreError) -> Set<String> {
    guard !text.utf8.contains(0) else { throw unreadable }
    var message: UnsafeMutablePointer<CChar>?
    let options = unsafe PQconninfoParse(text, &message)
    if let message = unsafe message { unsafe PQfreemem(message) }
    guard let options = unsafe options else { throw unreadable }
    defer { unsafe PQconninfoFree(options) }
    var found: Set<String> = []
    var index = 0
    while let keyword = unsafe options[index].keyword {
      if unsafe options[index].val != nil { found.insert(unsafe String(cString: keyword)) }
      index += 1
    }
    return found
  }

  private static func isSet(_ variable: String) -> Bool {
    unsafe getenv(variable).map { unsafe $0[0] != 0 } ?? false
  }

  /// The failure behind libpq's message about a connection that did not come about.
  ///
  /// Only messages that begin as libpq's do about a server are shown, and only without `@`: a mistyped URL
  /// can put a piece of the password where the host's name should be.
  static func failure(libpq text: String, wantsPassword: Bool) -> StoreError {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: "; ")
    let shown = line.hasPrefix("connection to server") && !line.contains("@") ? ": " + line : ""
    guard !wantsPassword else {
      return StoreError(
        .loginRefused,
        "The server wants a password; put it into ~/.pgpass or PGPASSWORD, not on the command line.")
    }
    guard line.hasPrefix("connection to server") || line.contains("could not translate") else {
      return unreadable
    }
    let isBusy = ["starting up", "shutting down", "too many", "remaining connection slots", "recovery mode"]
      .contains { line.contains($0) }
    if line.contains("FATAL:"), !isBusy {
      return StoreError(
        .loginRefused,
        "The server does not let this login in\(shown). Check the login, the database's name and pg_hba.conf."
      )
    }
    return StoreError(
      .unreachable,
      "No database can be reached\(shown). Check that the server runs and --database (or PGHOST and its kin) is right."
    )
  }
}
