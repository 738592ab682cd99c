extension Connection {
  /// Runs `body` in a transaction as the owner, agent_mitra, as the operator's functions want it.
  ///
  /// - Throws: `notPermitted` where the login is no member of agent_mitra; `notMigrated` where nothing is
  ///   installed.
  public func asOwner<Value>(_ body: (borrowing Connection) throws -> Value) throws -> Value {
    guard try isMigrated() else {
      throw StoreError(.notMigrated, "The database has not been set up; run `mitra-import db migrate` first.")
    }
    return try withTransaction { connection in
      try connection.assumeLocally(.owner)
      return try body(connection)
    }
  }

  /// Takes a role until the transaction ends; see `assume(_:)` for what it throws.
  public func assumeLocally(_ role: ActingRole) throws(StoreError) {
    try assume(role, words: "SET LOCAL ROLE")
  }

  /// Whether the migrations have been here at all.
  public func isMigrated() throws(StoreError) -> Bool {
    try execute("SELECT to_regclass('shared.tenants') IS NOT NULL").boolean(0, 0) == true
  }
}
