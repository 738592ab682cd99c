/// What a retry has changed, in rows.
public struct RetryCounts: Sendable, Equatable {
  /// Rejected before, right now.
  public var fixed = 0
  /// Rejected before and now.
  public var stillWrong = 0
  /// Right before, rejected now.
  public var newlyWrong = 0
  /// Rows that this run left alone.
  public var untouched = 0
}

extension Connection {
  /// A policy number that must be unique in the import must be so among all of its rows, those that entered earlier
  /// included.
  public func refuseRepeatedPolicies(_ scope: CommitScope) throws(StoreError) {
    try execute(
      """
      WITH repeated AS (
        SELECT ord FROM (SELECT ord, row_number() OVER (PARTITION BY policy_number ORDER BY ord) AS place
                         FROM pg_temp.incoming WHERE verdict < 2 AND policy_number IS NOT NULL) r WHERE place > 1
        UNION
        SELECT f.ord FROM pg_temp.incoming f JOIN shared.customer_data_mapping m ON m.policy_number = f.policy_number
        WHERE m.import_id = $1 AND m.mapping_status = 'mapped' AND f.verdict < 2
          AND (m.sheet_name, m.excel_row_number) <> (f.sheet, f.excel_row))
      UPDATE pg_temp.incoming f SET verdict = 2, errors = coalesce(f.errors::jsonb, '[]')
        || '[{"rule": "duplicate-in-file", "severity": "error", "field": "policy_number"}]'
      FROM repeated r WHERE r.ord = f.ord
      """, [scope.importID.description])
  }

  /// Brings the kept rows up to what was judged now, and counts what changed.
  public func restageRows(_ scope: CommitScope) throws(StoreError) -> RetryCounts {
    let id = scope.importID.description
    let row = try execute(
      """
      SELECT count(*) FILTER (WHERE m.mapping_status = 'error' AND w.verdict < 2),
             count(*) FILTER (WHERE m.mapping_status = 'error' AND w.verdict = 2),
             count(*) FILTER (WHERE m.mapping_status <> 'error' AND w.verdict = 2),
             count(*) FILTER (WHERE w.ord IS NULL)
      FROM shared.customer_data_mapping m
      LEFT JOIN pg_temp.incoming w ON w.sheet = m.sheet_name AND w.excel_row = m.excel_row_number
      WHERE m.import_id = $1
      """, [id])
    var counts = RetryCounts()
    counts.fixed = row.integer(0, 0) ?? 0
    counts.stillWrong = row.integer(0, 1) ?? 0
    counts.newlyWrong = row.integer(0, 2) ?? 0
    counts.untouched = row.integer(0, 3) ?? 0
    try execute(
      """
      UPDATE pg_temp.incoming w SET was_wrong = true FROM shared.customer_data_mapping m
      WHERE m.import_id = $1 AND m.sheet_name = w.sheet AND m.excel_row_number = w.excel_row AND m.mapping_status = 'error'
      """, [id])
    // A row that has entered keeps what it entered with where its correction is wrong.
    try execute(
      "DELETE FROM pg_temp.incoming w USING shared.customer_data_mapping m WHERE w.verdict = 2 AND m.import_id = $1 "
        + "AND m.sheet_name = w.sheet AND m.excel_row_number = w.excel_row AND m.mapping_status = 'mapped'",
      [id])
    try execute(
      """
      UPDATE shared.customer_data_mapping m SET customer_name = w.customer_name, phone_number = w.phone_number, email = w.email,
        policy_number = w.policy_number, date_of_birth = w.date_of_birth::date, address = \(CustomerColumns.address),
        raw_excel_data = w.raw::jsonb, row_sha256 = decode(w.fingerprint, 'hex'), validation_errors = w.errors::jsonb,
        mapping_status = CASE WHEN w.verdict < 2 THEN CASE m.mapping_status WHEN 'mapped' THEN 'mapped' ELSE 'pending' END ELSE 'error' END
      FROM pg_temp.incoming w WHERE m.import_id = $1 AND m.sheet_name = w.sheet AND m.excel_row_number = w.excel_row
      """, [id])
    return counts
  }

  /// Counts the rows that the database refuses as wrong; once it was decided.
  public func countRefusals(_ counts: inout RetryCounts) throws(StoreError) {
    let row = try execute(
      """
      SELECT count(*) FILTER (WHERE r.was_wrong), count(*) FILTER (WHERE NOT r.was_wrong)
      FROM pg_temp.item i JOIN pg_temp.incoming r USING (ord) WHERE i.refusal IS NOT NULL
      """)
    counts.fixed -= row.integer(0, 0) ?? 0
    counts.stillWrong += row.integer(0, 0) ?? 0
    counts.newlyWrong += row.integer(0, 1) ?? 0
  }

  /// Ends a retry: the import's counts over all of its rows, its outcome, a job and the trail.
  public func finishRetry(
    _ scope: CommitScope, as outcome: ImportOutcome, mapping: String, mappingHash: String,
    _ decision: CommitDecision,
    _ retried: RetryCounts
  ) throws(StoreError) {
    let isIn = outcome == .committed || outcome == .committedWithRejects
    let id = scope.importID.description
    try execute(
      """
      UPDATE shared.data_imports i SET
        status = CASE WHEN $2 OR i.status = 'completed' THEN 'completed' ELSE 'failed' END,
        outcome = CASE WHEN $2 OR i.status <> 'completed' THEN $3 ELSE i.outcome END,
        mapping_template_id = $4, mapping_sha256 = decode($5, 'hex'),
        total_records = c.rows, processed_records = c.entered, error_records = c.errors,
        created_records = created_records + $6, updated_records = updated_records + $7,
        unchanged_records = unchanged_records + $8, conflict_records = $9,
        processing_completed_at = CASE WHEN i.status = 'completed' THEN i.processing_completed_at ELSE clock_timestamp() END, locked_by = NULL, lease_expires_at = NULL
      FROM (SELECT count(*) AS rows, count(*) FILTER (WHERE mapping_status = 'mapped') AS entered,
              count(*) FILTER (WHERE mapping_status = 'error') AS errors
            FROM shared.customer_data_mapping WHERE import_id = $1) c
      WHERE i.import_id = $1
      """,
      [
        id, String(isIn), outcome.rawValue, mapping, mappingHash, String(isIn ? decision.created : 0),
        String(isIn ? decision.updated : 0), String(isIn ? decision.unchanged : 0),
        String(decision.conflictRows),
      ])
    try execute(
      """
      INSERT INTO shared.import_jobs (import_id, tenant_id, agent_id, job_type, status, retry_count, started_at, completed_at, error_message)
      SELECT $1, $2, $3, 'process', $4, 1 + (SELECT count(*) FROM shared.import_events e WHERE e.import_id = $1 AND e.event = 'retried'),
        clock_timestamp(), clock_timestamp(), $5
      """,
      [
        id, scope.person.tenant.description, scope.agent.description, isIn ? "completed" : "failed",
        isIn ? nil : "nothing entered: \(outcome.rawValue)",
      ])
    try note(
      event: "retried", import: scope.importID, person: scope.person,
      details:
        "{\"outcome\": \"\(outcome.rawValue)\", \"fixed\": \(retried.fixed), \"still_wrong\": \(retried.stillWrong), "
        + "\"newly_wrong\": \(retried.newlyWrong), \"untouched\": \(retried.untouched)}")
  }
}
