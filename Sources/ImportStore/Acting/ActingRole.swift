/// The roles that the migrations make. Each command works under exactly one of them.
public enum ActingRole: String, Sendable, CaseIterable {
  /// Owns everything; agents, logins, retention. Row-level security is forced upon it, too.
  case owner = "agent_mitra"
  /// Commands of people.
  case app = "agent_mitra_app"
  /// The queue's workers.
  case worker = "agent_mitra_worker"
  /// Reads the audit logs.
  case auditor = "agent_mitra_auditor"
  /// Dumps.
  case backup = "agent_mitra_backup"

  /// Whether rows of customers pass under this role, so that it must stand under row-level security.
  var isForData: Bool { self == .app || self == .worker || self == .auditor }
}

extension Connection {
  /// Takes a role for the rest of the session.
  ///
  /// - Throws: `notPermitted` where the login is no member of the role, or where a role for data turns out to
  ///   be a superuser or to bypass row-level security: then nothing would hold tenants apart.
  public func assume(_ role: ActingRole) throws(StoreError) { try assume(role, words: "SET ROLE") }

  func assume(_ role: ActingRole, words: String) throws(StoreError) {
    do throws(StoreError) {
      try execute("\(words) \(SQLIdentifier(role.rawValue).quoted)")
    } catch {
      // 42704 is a role that does not exist, 22023 the same seen by an older server's SET.
      if error.sqlstate == "42704" || error.sqlstate == "22023" {
        throw StoreError(
          .notMigrated, "The database has no role \(role.rawValue); run `mitra-import db migrate` first.")
      }
      guard error.sqlstate == "42501" else { throw error }
      throw StoreError(
        .notPermitted, sqlstate: "42501",
        "This login may not act as \(role.rawValue); an administrator can grant it: GRANT \(role.rawValue) TO the login."
      )
    }
    if role.isForData { try refuseUnfencedRole() }
  }

  /// Refuses a session whose present role sees past row-level security.
  public func refuseUnfencedRole() throws(StoreError) {
    let result = try execute(
      "SELECT rolsuper OR rolbypassrls FROM pg_catalog.pg_roles WHERE rolname = current_user")
    guard result.boolean(0, 0) == false else {
      throw StoreError(
        .notPermitted,
        "The role in effect is a superuser or bypasses row-level security, which would let tenants see each other; "
          + "use a login that is a member of agent_mitra_app.")
    }
  }
}
