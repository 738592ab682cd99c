/// A failure of the database stage: what went wrong, in one sentence that says what to do.
///
/// It never holds a row's contents or a connection string. The server's DETAIL, which quotes whole rows, is
/// thrown away where it arrives (`ServerMessage`).
public struct StoreError: Error, Sendable, Equatable {
  /// The kinds of failure, coarse enough to be told apart by an exit status.
  public enum Code: String, Sendable, CaseIterable {
    /// No server answers, or it refuses connections at the moment.
    case unreachable
    /// The connection settings make no sense.
    case badSettings
    /// The server does not accept the login.
    case loginRefused
    /// The server is older than PostgreSQL 15.
    case serverTooOld
    /// The connection was cut in the middle of the work; the transaction is gone.
    case connectionLost
    /// The connection was cut during COMMIT; whether the work is in the database must be looked up.
    case outcomeUnknown
    /// Another session stood in the way: deadlock, serialization failure, lock or statement timeout.
    case passing
    /// Ctrl-C.
    case interrupted
    /// The login, tenant, agent or role may not do this.
    case notPermitted
    /// A tenant code with anything but a–z, 0–9 and _.
    case badTenantCode
    /// A value given by the caller that cannot be right.
    case badArgument
    /// No such tenant, agent, customer or login.
    case unknownName
    /// An applied migration was edited.
    case migrationEdited
    /// The database was migrated by a newer program than this one.
    case databaseNewer
    /// The database has not been migrated, or not far enough.
    case notMigrated
    /// A migration failed; the version before it stands.
    case migrationFailed
    /// PostgreSQL's server programs are not installed.
    case serverProgramsMissing
    /// The private cluster belongs to another major version of PostgreSQL.
    case otherMajorVersion
    /// The private cluster is not running.
    case clusterDown
    /// The private cluster could not be made, started or stopped.
    case clusterFailed
    /// The backup could not be written.
    case backupFailed
    /// The backup file is damaged, or the passphrase or key is not the one it was sealed with.
    case backupUnreadable
    /// The file to read does not exist.
    case noSuchFile
    /// The server refused a statement: a mistake of ours, or data it cannot take.
    case statementFailed
  }

  /// What kind of failure it is.
  public var code: Code
  /// The server's SQLSTATE (PostgreSQL appendix A); `nil` where the server said nothing.
  public var sqlstate: String?
  /// The sentence.
  public var detail: String

  /// Makes a failure.
  public init(_ code: Code, sqlstate: String? = nil, _ detail: String) {
    self.code = code
    self.sqlstate = sqlstate
    self.detail = detail
  }
}

extension StoreError: CustomStringConvertible {
  /// The sentence, with the SQLSTATE behind it.
  public var description: String {
    guard let sqlstate, !detail.contains(sqlstate) else { return detail }
    return "\(detail) (SQLSTATE \(sqlstate))"
  }
}
