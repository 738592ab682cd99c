extension Connection {
  /// How a transaction sees the others' work (PostgreSQL 13.2).
  public enum Isolation: String, Sendable {
    /// Each statement sees what was committed before it.
    case readCommitted = "READ COMMITTED"
    /// All statements see one moment.
    case repeatableRead = "REPEATABLE READ"
    /// As if there were no other transactions.
    case serializable = "SERIALIZABLE"
  }

  /// Runs `body` in a transaction: committed when it returns, rolled back when it throws.
  ///
  /// - Parameters:
  ///   - isolation: how it sees the others' work.
  ///   - readOnly: lets the server refuse any write.
  ///   - attempts: how often it may run in all where another session is in the way (deadlock, serialization,
  ///     lock timeout); `body` must then be able to run again.
  /// - Throws: what `body` throws; `outcomeUnknown` where the connection was lost during COMMIT.
  @discardableResult
  public func withTransaction<Value>(
    isolation: Isolation = .readCommitted, readOnly: Bool = false, attempts: Int = 1,
    _ body: (borrowing Connection) throws -> Value
  ) throws -> Value {
    for _ in 1..<max(1, attempts) {
      do {
        return try runTransaction(isolation: isolation, readOnly: readOnly, body)
      } catch {
        guard isAlive, (error as? StoreError)?.code == .passing else { throw error }
      }
    }
    return try runTransaction(isolation: isolation, readOnly: readOnly, body)
  }

  private func runTransaction<Value>(
    isolation: Isolation, readOnly: Bool, _ body: (borrowing Connection) throws -> Value
  ) throws -> Value {
    guard !isInTransaction else {
      throw StoreError(.statementFailed, "A transaction was begun inside another.")
    }
    try execute("BEGIN ISOLATION LEVEL \(isolation.rawValue) \(readOnly ? "READ ONLY" : "READ WRITE")")
    let outcome = Result { () throws -> Value in
      let value = try body(self)
      try Interruption.check()
      return value
    }
    guard case .success(let value) = outcome else {
      // What went wrong first is what the caller must hear; a lost connection has rolled back by itself.
      if isAlive { attempt("ROLLBACK") }
      return try outcome.get()
    }
    try commit()
    return value
  }

  private func commit() throws(StoreError) {
    do throws(StoreError) {
      try executeAlways("COMMIT")
    } catch {
      guard error.code == .connectionLost else { throw error }
      throw StoreError(
        .outcomeUnknown, sqlstate: error.sqlstate,
        "The connection was lost during COMMIT, so whether the work was kept is unknown; look, then try again."
      )
    }
  }
}
