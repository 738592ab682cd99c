/// How an import ended, in the words of `shared.data_imports.outcome`.
public enum ImportOutcome: String, Sendable {
  /// Every row entered.
  case committed
  /// The good rows entered; the rejected ones are kept.
  case committedWithRejects = "committed_with_rejects"
  /// Nothing entered; all rows are kept for a retry.
  case held
  /// The guard stopped it: too many names or customers would have changed. Nothing entered.
  case guarded
}

/// The counts of an import, in rows.
public struct ImportCounts: Sendable, Equatable {
  /// Data rows.
  public var total: Int
  /// Rows rejected by the rules or by the database.
  public var rejected: Int

  /// Counts an import.
  public init(total: Int, rejected: Int) {
    self.total = total
    self.rejected = rejected
  }
}

extension Connection {
  /// Makes sure that this run still holds the import, and holds its row; first thing in a transaction that ends it.
  public func confirmLease(_ scope: CommitScope) throws(StoreError) {
    let row = try execute(
      """
      UPDATE shared.data_imports SET lease_expires_at = clock_timestamp() + interval '5 minutes'
      WHERE import_id = $1 AND status = 'processing' AND locked_by = $2 RETURNING 1
      """, [scope.importID.description, Self.runner(scope.importID)])
    guard row.rowCount == 1 else {
      throw StoreError(
        .passing,
        "The import was ended or taken over by somebody else while it ran; nothing of this run was entered.")
    }
  }

  /// Ends an import: counts, outcome, jobs and the trail.
  public func finishImport(
    _ scope: CommitScope, as outcome: ImportOutcome, _ counts: ImportCounts, _ decision: CommitDecision
  ) throws(StoreError) {
    let id = scope.importID.description
    let isIn = outcome == .committed || outcome == .committedWithRejects
    try execute(
      """
      UPDATE shared.data_imports SET status = $2, outcome = $3, total_records = $4, processed_records = $5, error_records = $6,
        created_records = $7, updated_records = $8, unchanged_records = $9, conflict_records = $10,
        processing_completed_at = clock_timestamp(), locked_by = NULL, lease_expires_at = NULL
      WHERE import_id = $1
      """,
      [
        id, isIn ? "completed" : "failed", outcome.rawValue, String(counts.total),
        String(isIn ? counts.total - counts.rejected : 0), String(counts.rejected),
        String(isIn ? decision.created : 0), String(isIn ? decision.updated : 0),
        String(isIn ? decision.unchanged : 0), String(decision.conflictRows),
      ])
    try execute(
      """
      UPDATE shared.import_jobs SET status = 'completed', completed_at = clock_timestamp(), locked_by = NULL, lease_expires_at = NULL
      WHERE import_id = $1 AND status = 'processing'
      """, [id])
    // What was run here is recorded in the shape that a queue's worker leaves behind.
    try execute(
      """
      INSERT INTO shared.import_jobs (import_id, tenant_id, agent_id, job_type, status, started_at, completed_at, error_message)
      SELECT $1, $2, $3, j.job_type, j.status, i.processing_started_at, clock_timestamp(), j.error_message
      FROM shared.data_imports i, (VALUES ('process', $4, $5), ('cleanup', 'completed', NULL)) j(job_type, status, error_message)
      WHERE i.import_id = $1
      """,
      [
        id, scope.person.tenant.description, scope.agent.description, isIn ? "completed" : "failed",
        isIn ? nil : "nothing entered: \(outcome.rawValue)",
      ])
    try note(
      event: isIn ? "committed" : "held", import: scope.importID, person: scope.person,
      details:
        "{\"outcome\": \"\(outcome.rawValue)\", \"rows\": \(counts.total), \"rejected\": \(counts.rejected), "
        + "\"created\": \(isIn ? decision.created : 0), \"updated\": \(isIn ? decision.updated : 0)}")
  }

  /// What became of an import, read after a connection was lost during COMMIT: its outcome, `nil` where none stands.
  ///
  /// The transaction that was lost holds the import's row; it is waited for, or what it still does would be overlooked.
  public func outcome(of import: RecordID, seconds: Int = 60) throws(StoreError) -> String? {
    try execute("SELECT set_config('lock_timeout', $1, true)", ["\(seconds)s"])
    let row = try execute(
      "SELECT outcome FROM shared.data_imports WHERE import_id = $1 FOR UPDATE", [`import`.description])
    return row.text(0, 0)
  }
}

/// The limits of the guard against a wrong file (`tenant_config`, keys `import.guard_…`).
public struct CommitGuard: Sendable, Equatable {
  /// Percent of the matched customers that may be renamed.
  public var renamedPercent = 20
  /// Percent of the matched customers that may change.
  public var changedPercent = 50
  /// From how many matched customers on it stands guard.
  public var leastCustomers = 20

  /// Whether a commit would change so much that a person must say so.
  public func stops(_ decision: CommitDecision) -> Bool {
    guard decision.matched >= leastCustomers else { return false }
    return decision.renamed * 100 > decision.matched * renamedPercent
      || decision.altered * 100 > decision.matched * changedPercent
  }
}

extension Connection {
  /// The guard's limits for the acting tenant.
  public func commitGuard() throws(StoreError) -> CommitGuard {
    let rows = try execute(
      "SELECT config_key, config_value #>> '{}' FROM shared.tenant_config WHERE config_key LIKE 'import.guard%'"
    )
    var limits = CommitGuard()
    for row in 0..<rows.rowCount {
      guard let value = rows.integer(row, 1) else { continue }
      switch rows.text(row, 0) {
      case "import.guard_renamed_percent": limits.renamedPercent = value
      case "import.guard_changed_percent": limits.changedPercent = value
      case "import.guard_least_customers": limits.leastCustomers = value
      default: continue
      }
    }
    return limits
  }
}
