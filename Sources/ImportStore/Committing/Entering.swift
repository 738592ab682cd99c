/// The one transaction of a commit: what was decided is written, in the order of the keys.
extension Connection {
  /// Writes the tenant's tables, the remembered keys, the sync marks and what became of each row.
  ///
  /// - Parameter progress: is told which step begins.
  /// - Throws: `passing` where another session has taken a phone, an e-mail address or a policy number since it was
  ///   asked for: tried again, it is known as taken.
  public func enter(_ scope: CommitScope, progress: (CommitStep) -> Void = { _ in }) throws(StoreError) {
    do throws(StoreError) {
      progress(.customers)
      try enterCustomers(scope)
      progress(.policies)
      try enterPolicies(scope)
    } catch {
      guard error.sqlstate == "23505" else { throw error }
      throw StoreError(
        .passing, sqlstate: error.sqlstate,
        "Another import took the same numbers at the same moment; try again.")
    }
    progress(.keys)
    try rememberKeys(scope)
    try markForSync(scope)
    progress(.rows)
    try settleRows(scope)
  }

  /// One import of an agent at a time; waits no longer than the lock timeout.
  public func lockAgent(_ scope: CommitScope, seconds: Int = 10) throws(StoreError) {
    try execute("SELECT set_config('lock_timeout', $1, true)", ["\(seconds)s"])
    try execute(
      "SELECT pg_advisory_xact_lock(hashtextextended('mitra-import ' || $1, 0))", [scope.agent.description])
  }

  /// A number that is nobody's phone is kept as well: with the name, it says that the row was seen before.
  private func rememberKeys(_ scope: CommitScope) throws(StoreError) {
    try execute(
      """
      INSERT INTO shared.customer_keys (tenant_id, agent_id, kind, key, customer_id, first_import_id)
      SELECT DISTINCT ON (k.kind, k.key, i.customer) $1::uuid, $2::uuid, k.kind, k.key, i.customer, $3::uuid
      FROM pg_temp.item i JOIN pg_temp.incoming r USING (ord),
        LATERAL (VALUES ('policy_number', i.policy_number), ('customer_id', r.customer_id), ('phone', i.phone),
                        ('email', r.email)) k(kind, key)
      WHERE i.refusal IS NULL AND k.key IS NOT NULL
      ORDER BY k.kind, k.key, i.customer
      ON CONFLICT (tenant_id, agent_id, kind, key, customer_id) DO NOTHING
      """, [scope.person.tenant.description, scope.agent.description, scope.importID.description])
  }

  private func markForSync(_ scope: CommitScope) throws(StoreError) {
    try execute(
      """
      INSERT INTO shared.data_sync_status AS s (tenant_id, agent_id, customer_id, sync_status, sync_type)
      SELECT $1, $2, w.customer, 'pending', CASE WHEN w.is_new THEN 'initial' ELSE 'update' END
      FROM pg_temp.wanted w
      WHERE w.is_new OR w.customer IN (SELECT customer FROM pg_temp.change UNION SELECT customer FROM pg_temp.wanted_policy)
      ORDER BY w.customer
      ON CONFLICT (tenant_id, agent_id, customer_id) DO UPDATE
      SET sync_status = 'pending', sync_type = excluded.sync_type, retry_count = 0, next_retry_at = NULL, error_message = NULL
      """, [scope.person.tenant.description, scope.agent.description])
  }

  /// For statements over an import's rows, of which the server has no statistics yet: it takes a hundred thousand for one,
  /// and a nested loop would compare each with each. Until it is taken back, or the transaction ends.
  public func avoidNestedLoops(_ isAvoided: Bool) throws(StoreError) {
    try execute(
      "SELECT set_config('enable_nestloop', $1, true), set_config('jit', 'off', true)",
      [isAvoided ? "off" : "on"])
  }

  private func settleRows(_ scope: CommitScope) throws(StoreError) {
    try avoidNestedLoops(true)
    try execute(
      """
      UPDATE shared.customer_data_mapping m
      SET mapping_status = 'mapped', created_customer_id = i.customer, created_policy_id = p.policy_id
      FROM pg_temp.item i JOIN pg_temp.incoming r USING (ord)
      LEFT JOIN (SELECT policy_number, policy_id FROM pg_temp.wanted_policy UNION ALL
                 SELECT policy_number, policy_id FROM pg_temp.same_policy) p ON p.policy_number = i.policy_number
      WHERE m.import_id = $1 AND m.sheet_name = r.sheet AND m.excel_row_number = r.excel_row AND i.refusal IS NULL
      """, [scope.importID.description])
    try markRefused(scope)
    try avoidNestedLoops(false)
  }

  /// Rows that this database refuses stay in the import as errors, with the rule's name.
  public func markRefused(_ scope: CommitScope) throws(StoreError) {
    try avoidNestedLoops(true)
    try execute(
      """
      UPDATE shared.customer_data_mapping m
      SET mapping_status = 'error', validation_errors = coalesce(m.validation_errors, '[]')
        || jsonb_build_array(jsonb_build_object('rule', i.refusal, 'severity', 'error'))
      FROM pg_temp.item i JOIN pg_temp.incoming r USING (ord)
      WHERE m.import_id = $1 AND m.sheet_name = r.sheet AND m.excel_row_number = r.excel_row AND i.refusal IS NOT NULL
      """, [scope.importID.description])
  }

  /// Writes the received rows into `shared.customer_data_mapping`, each 'pending' or 'error'.
  public func stageRows(_ scope: CommitScope) throws(StoreError) {
    try execute(
      """
      INSERT INTO shared.customer_data_mapping (tenant_id, agent_id, import_id, sheet_name, excel_row_number, customer_name,
        phone_number, email, policy_number, date_of_birth, address, raw_excel_data, mapping_status, validation_errors, row_sha256)
      SELECT $1, $2, $3, w.sheet, w.excel_row, w.customer_name, w.phone_number, w.email, w.policy_number,
        w.date_of_birth::date, \(CustomerColumns.address), w.raw::jsonb,
        CASE WHEN w.verdict < 2 THEN 'pending' ELSE 'error' END, w.errors::jsonb, decode(w.fingerprint, 'hex')
      FROM pg_temp.incoming w ORDER BY w.ord
      """, [scope.person.tenant.description, scope.agent.description, scope.importID.description])
  }
}
