import ImportStore

/// Imports as `commit` leaves them behind, made by statements of the role for people's commands.
///
/// Customers are numbered; number n has customer id `C-n`, policy `P-n`, phone `+9190` and eight digits of n.
public struct ImportFixture: Sendable {
  /// The database: tenant lic with the agents A-1 and A-2; logins `i_agent1`, `i_agent2`, `i_support` (may act for
  /// agents), `i_privacy` (may see values, as well) and `i_idle` (may nothing).
  public let database: ThrowawayDatabase

  /// Makes the database.
  public init() throws {
    let cluster = try ThrowawayCluster.shared()
    database = try cluster.database(.prepared(name: "imports", script: Self.people))
    for name in ["agent1", "agent2", "support", "privacy", "idle"] { try cluster.admit(login: "i_" + name) }
  }

  private static let people = """
    DO $$
    DECLARE person uuid;
    BEGIN
      FOR number IN 1..2 LOOP
        SELECT a.user_id INTO person FROM shared.add_agent('lic', 'A-' || number, 'Agent ' || number, 'L-' || number, current_date + 100) a;
        PERFORM shared.add_login('i_agent' || number, 'lic', person, 'person', true);
      END LOOP;
      FOR number IN 1..3 LOOP
        person := shared.add_staff('lic', 'support_staff', (ARRAY['S. Support', 'P. Privacy', 'I. Idle'])[number]);
        IF number < 3 THEN PERFORM shared.assign_role('lic', person, 'import_support'); END IF;
        IF number = 2 THEN PERFORM shared.assign_role('lic', person, 'privacy_officer'); END IF;
        PERFORM shared.add_login((ARRAY['i_support', 'i_privacy', 'i_idle'])[number], 'lic', person, 'person', true);
      END LOOP;
    END $$;
    """

  /// What becomes of an import.
  public enum End: Sendable {
    /// Committed.
    case committed
    /// Nothing entered: rejected rows.
    case held
    /// A program works on it, or did, until so many seconds from now.
    case processing(lease: Int)
    /// It waits in the queue.
    case pending
  }

  /// What is made or changed by an import.
  public struct Sheet: Sendable {
    /// Customers who are new, by number.
    public var new: ClosedRange<Int>?
    /// Customers whose name, occupation and premium are changed.
    public var changed: ClosedRange<Int>?
    /// What the changed ones are called afterwards.
    public var suffix = "Rao"
    /// How many further rows were rejected.
    public var rejected = 0

    /// A sheet.
    public init(
      new: ClosedRange<Int>? = nil, changed: ClosedRange<Int>? = nil, suffix: String = "Rao",
      rejected: Int = 0
    ) {
      self.new = new
      self.changed = changed
      self.suffix = suffix
      self.rejected = rejected
    }
  }

  /// Makes an import.
  ///
  /// - Returns: its id.
  @discardableResult
  public func add(
    _ sheet: Sheet, file: String, agent: String = "A-1", login: String = "i_agent1", end: End = .committed
  ) throws -> String {
    let id = RecordID.random().description
    let connection = try database.connect(login: login)
    try connection.withTransaction { connection in
      let person = try connection.beginActing(tenant: try TenantCode("lic"), agent: agent)
      try connection.execute(
        """
        INSERT INTO shared.data_imports (import_id, tenant_id, agent_id, created_by, file_name, file_size_bytes, file_sha256, sheet_name,
          mapping_template_id, mapping_sha256, rule_version, idempotency_key, decisions, status, processing_started_at, locked_by, lease_expires_at)
        VALUES ($1, (SELECT shared.current_tenant_id()), (SELECT shared.acting_agent()), (SELECT shared.acting_user()), $2::text, 4711, sha256($2::text::bytea), 'Data',
          'lic-customer-list', sha256('mapping'), '1', $2::text || ' key', '{"columns": [{"heading": "D.O.B.", "dates": "day-month"}]}',
          'processing', clock_timestamp(), 'fixture', clock_timestamp() + interval '5 minutes')
        """, [id, file])
      try connection.execute(
        "INSERT INTO shared.import_jobs (import_id, job_type, tenant_id, agent_id, status) VALUES ($1, 'validate', (SELECT shared.current_tenant_id()), (SELECT shared.acting_agent()), 'completed')",
        [id])
      try connection.event("recorded", id)
      try connection.makeRows(id, sheet)
      if case .committed = end { try connection.enter(id, sheet, schema: person.schema) }
      try connection.end(id, end)
    }
    return id
  }
}

extension Connection {
  fileprivate func event(_ event: String, _ id: String) throws {
    try execute(
      """
      INSERT INTO shared.import_events (tenant_id, agent_id, import_id, event, user_id)
      VALUES ((SELECT shared.current_tenant_id()), (SELECT shared.acting_agent()), $1, $2, (SELECT shared.acting_user()))
      """, [id, event])
  }

  fileprivate func makeRows(_ id: String, _ sheet: ImportFixture.Sheet) throws {
    try execute(
      """
      CREATE TEMPORARY TABLE sheet_rows ON COMMIT DROP AS
      SELECT n, is_new, gen_random_uuid() AS user_id, gen_random_uuid() AS customer, gen_random_uuid() AS policy, gen_random_uuid() AS mapping,
             'Name' || n || ' ' || $5::text AS name, '+9190' || lpad(n::text, 8, '0') AS phone
      FROM (SELECT n, true AS is_new FROM generate_series($1::int, $2::int) n UNION ALL SELECT n, false FROM generate_series($3::int, $4::int) n) s
      """,
      [sheet.new?.lowerBound, sheet.new?.upperBound, sheet.changed?.lowerBound, sheet.changed?.upperBound].map
      {
        $0.map { String($0) }
      } + [sheet.suffix])
    try execute("ANALYZE pg_temp.sheet_rows")
    try execute(
      """
      INSERT INTO shared.customer_data_mapping (mapping_id, import_id, tenant_id, agent_id, sheet_name, excel_row_number, customer_name,
        phone_number, policy_number, date_of_birth, raw_excel_data)
      SELECT mapping, $1, (SELECT shared.current_tenant_id()), (SELECT shared.acting_agent()), 'Data', n + 1, name, phone, 'P-' || n, '1980-01-02',
        jsonb_build_object('Mobile No', jsonb_build_object('text', phone, 'type', 'text')) FROM pg_temp.sheet_rows
      """, [id])
    try execute(
      """
      INSERT INTO shared.customer_data_mapping (import_id, tenant_id, agent_id, sheet_name, excel_row_number, customer_name, mapping_status,
        validation_errors, raw_excel_data)
      SELECT $1, (SELECT shared.current_tenant_id()), (SELECT shared.acting_agent()), 'Data', 1000000 + n, 'Wrong Person' || n, 'error',
        '[{"rule": "phone-too-short", "severity": "error", "field": "phone_number", "heading": "Mobile No", "cell": "D7", "masked": "•••"}]',
        '{"Mobile No": {"text": "123", "type": "text"}}'
      FROM generate_series(1, $2::int) n
      """, [id, String(sheet.rejected)])
  }

  fileprivate func enter(_ id: String, _ sheet: ImportFixture.Sheet, schema: SQLIdentifier) throws {
    if sheet.new != nil { try enterNew(id, schema: schema) }
    if sheet.changed != nil { try change(id, schema: schema) }
    try execute(
      """
      INSERT INTO shared.data_sync_status (tenant_id, agent_id, customer_id, sync_type, sync_status)
      SELECT (SELECT shared.current_tenant_id()), (SELECT shared.acting_agent()), customer, CASE WHEN is_new THEN 'initial' ELSE 'update' END, 'completed'
      FROM pg_temp.sheet_rows ON CONFLICT (tenant_id, agent_id, customer_id) DO UPDATE SET last_sync_at = now()
      """)
    try execute(
      """
      INSERT INTO shared.customer_keys (tenant_id, agent_id, kind, key, customer_id, first_import_id)
      SELECT (SELECT shared.current_tenant_id()), (SELECT shared.acting_agent()), v.kind, v.key, customer, $1 FROM pg_temp.sheet_rows
      CROSS JOIN LATERAL (VALUES ('policy_number', 'P-' || n), ('customer_id', 'C-' || n), ('phone', phone)) v(kind, key)
      ON CONFLICT DO NOTHING
      """, [id])
    try execute(
      """
      UPDATE shared.customer_data_mapping m SET mapping_status = 'mapped', created_customer_id = s.customer, created_policy_id = s.policy
      FROM pg_temp.sheet_rows s WHERE m.mapping_id = s.mapping
      """)
  }

  /// The columns of a new customer that the import sets, each with its expression over `sheet_rows`.
  private static let newColumns:
    [(table: String, key: String, columns: [(name: String, value: String)], constants: [(String, String)])] =
      [
        (
          "users", "user_id",
          [
            ("user_id", "user_id"), ("phone_number", "phone"), ("first_name", "split_part(name, ' ', 1)"),
            ("last_name", "split_part(name, ' ', 2)"), ("display_name", "name"),
            ("address", "'{\"city\": \"Pune\"}'::jsonb"),
            ("notification_preferences", "'{\"sms\": false}'::jsonb"),
            ("created_by", "(SELECT shared.acting_user())"),
            ("agent_id", "(SELECT shared.acting_agent())"),
          ],
          // As a secret and constants, these are not among the snapshot's values.
          [("password_hash", "'!'"), ("role", "'policyholder'"), ("status", "'pending_verification'")]
        ),
        (
          "policyholders", "policyholder_id",
          [
            ("policyholder_id", "customer"), ("user_id", "user_id"),
            ("agent_id", "(SELECT shared.acting_agent())"), ("customer_id", "'C-' || n"),
            ("occupation", "'clerk'"), ("marketing_consent", "false"), ("onboarding_status", "'pending'"),
          ], []
        ),
        (
          "insurance_policies", "policy_id",
          [
            ("policy_id", "policy"), ("policy_number", "'P-' || n"), ("policyholder_id", "customer"),
            ("agent_id", "(SELECT shared.acting_agent())"),
            ("policy_type", "'endowment'"), ("plan_name", "'Plan'"),
            ("sum_assured", "100000.00::numeric(15,2)"),
            ("premium_amount", "1000.50::numeric(12,2)"), ("premium_frequency", "'annual'"),
            ("application_date", "date '2020-01-01'"),
            ("start_date", "date '2020-01-01'"), ("status", "'active'::shared.policy_status_enum"),
            ("created_by", "(SELECT shared.acting_user())"),
          ], []
        ),
      ]

  private func enterNew(_ id: String, schema: SQLIdentifier) throws {
    for (table, key, columns, constants) in Self.newColumns {
      let names = columns.map(\.name) + constants.map(\.0)
      let values = columns.map(\.value) + constants.map(\.1)
      try execute(
        """
        INSERT INTO \(schema).\(table) (\(names.joined(separator: ", ")))
        SELECT \(values.joined(separator: ", ")) FROM pg_temp.sheet_rows WHERE is_new
        """)
      let snapshot = columns.map { "'\($0.name)', \($0.value)" }.joined(separator: ", ")
      try execute(
        """
        INSERT INTO shared.import_changes (tenant_id, agent_id, import_id, table_name, record_id, operation, customer_id, mapping_id, new_values)
        SELECT (SELECT shared.current_tenant_id()), (SELECT shared.acting_agent()), $1, '\(table)', \(columns.first { $0.name == key }?.value ?? key), 'INSERT',
               customer, mapping, jsonb_build_object(\(snapshot))
        FROM pg_temp.sheet_rows WHERE is_new
        """, [id])
    }
  }

  private func change(_ id: String, schema: SQLIdentifier) throws {
    try execute(
      """
      UPDATE pg_temp.sheet_rows s SET customer = h.policyholder_id, user_id = h.user_id, policy = p.policy_id
      FROM \(schema).policyholders h LEFT JOIN \(schema).insurance_policies p ON p.policyholder_id = h.policyholder_id
      WHERE h.customer_id = 'C-' || s.n AND h.agent_id = (SELECT shared.acting_agent()) AND NOT s.is_new
      """)
    for (table, key, record, new) in [
      (
        "users", "user_id", "user_id",
        "jsonb_build_object('last_name', split_part(s.name, ' ', 2), 'display_name', s.name)"
      ),
      (
        "policyholders", "policyholder_id", "customer",
        "jsonb_build_object('occupation', 'farmer ' || s.name, 'risk_profile', jsonb_build_object('n', s.n))"
      ),
      ("insurance_policies", "policy_id", "policy", "jsonb_build_object('premium_amount', 2000 + s.n)"),
    ] {
      let columns =
        ["users": ["last_name", "display_name"], "policyholders": ["occupation", "risk_profile"]][table] ?? [
          "premium_amount"
        ]
      let old = columns.map { "'\($0)', t.\($0)" }.joined(separator: ", ")
      try execute(
        """
        INSERT INTO shared.import_changes (tenant_id, agent_id, import_id, table_name, record_id, operation, customer_id, mapping_id, old_values, new_values)
        SELECT (SELECT shared.current_tenant_id()), (SELECT shared.acting_agent()), $1, '\(table)', t.\(key), 'UPDATE', s.customer, s.mapping, jsonb_build_object(\(old)), \(new)
        FROM pg_temp.sheet_rows s JOIN \(schema).\(table) t ON t.\(key) = s.\(record) WHERE NOT s.is_new
        """, [id])
      let set = columns.map { "\($0) = (jsonb_populate_record(NULL::\(schema).\(table), \(new))).\($0)" }
      try execute(
        """
        UPDATE \(schema).\(table) t SET \(set.joined(separator: ", ")) FROM pg_temp.sheet_rows s
        WHERE t.\(key) = s.\(record) AND NOT s.is_new
        """)
    }
  }

  fileprivate func end(_ id: String, _ end: ImportFixture.End) throws {
    let counts =
      """
      total_records = (SELECT count(*) FROM shared.customer_data_mapping WHERE import_id = $1),
      created_records = (SELECT count(*) FROM pg_temp.sheet_rows WHERE is_new), updated_records = (SELECT count(*) FROM pg_temp.sheet_rows WHERE NOT is_new),
      error_records = (SELECT count(*) FROM shared.customer_data_mapping WHERE import_id = $1 AND mapping_status = 'error')
      """
    switch end {
    case .committed:
      try execute(
        """
        UPDATE shared.data_imports SET status = 'completed', \(counts), processing_completed_at = clock_timestamp(), locked_by = NULL,
          lease_expires_at = NULL, outcome = CASE WHEN EXISTS (SELECT FROM shared.customer_data_mapping m WHERE m.import_id = $1
            AND m.mapping_status = 'error') THEN 'committed_with_rejects' ELSE 'committed' END WHERE import_id = $1
        """, [id])
      try event("committed", id)
    case .held:
      try execute(
        """
        UPDATE shared.data_imports SET status = 'failed', outcome = 'held', processing_completed_at = clock_timestamp(), locked_by = NULL,
          lease_expires_at = NULL, total_records = (SELECT count(*) FROM shared.customer_data_mapping WHERE import_id = $1),
          error_records = (SELECT count(*) FROM shared.customer_data_mapping WHERE import_id = $1 AND mapping_status = 'error')
        WHERE import_id = $1
        """, [id])
      try event("held", id)
    case .processing(let lease):
      try execute(
        "UPDATE shared.data_imports SET lease_expires_at = clock_timestamp() + make_interval(secs => $2) WHERE import_id = $1",
        [id, String(lease)])
    case .pending:
      try execute(
        "UPDATE shared.data_imports SET status = 'pending', locked_by = NULL, lease_expires_at = NULL WHERE import_id = $1",
        [id])
      try execute(
        "INSERT INTO shared.import_jobs (import_id, job_type, tenant_id, agent_id) VALUES ($1, 'process', (SELECT shared.current_tenant_id()), (SELECT shared.acting_agent()))",
        [id])
    }
  }
}
