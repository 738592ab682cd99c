import Tabular

/// Writes policies: a new row where the sheet carries enough for the NOT NULL columns, a change where the agent has the
/// policy already, nothing but the remembered number else.
extension Connection {
  /// Works out what each policy shall be; fills `wanted_policy`.
  func collectPolicies(_ scope: CommitScope) throws(StoreError) {
    let table = scope.table("insurance_policies")
    let fields = CommitTables.policyFields.filter { $0 != "policy_number" }
    let first = fields.map {
      "(array_agg(r.\($0) ORDER BY r.ord) FILTER (WHERE r.\($0) IS NOT NULL))[1] AS \($0)"
    }
    let members = PolicyColumns.all.map { "'\($0.column)', \($0.wanted)" }.joined(separator: ", ")
    let present = PolicyColumns.all.map { "p.\($0.column)" }.joined(separator: ", ")
    // A bulk update touches what is there.
    let makesPolicies = scope.type == .bulkUpdate ? "false" : "true"
    let mandatory = PolicyColumns.mandatory.map { "r.\($0) IS NOT NULL" }.joined(separator: " AND ")
    try execute(
      """
      WITH repeated AS (SELECT policy_number FROM pg_temp.item WHERE refusal IS NULL AND policy_number IS NOT NULL
                        GROUP BY 1 HAVING count(*) > 1),
      rows_of AS (
        SELECT i.policy_number, i.customer, i.ord, \(fields.map { "r.\($0)" }.joined(separator: ", "))
        FROM pg_temp.item i JOIN pg_temp.incoming r USING (ord)
        WHERE i.refusal IS NULL AND i.policy_number IS NOT NULL AND i.policy_number NOT IN (SELECT policy_number FROM repeated)
        UNION ALL
        SELECT i.policy_number, (array_agg(i.customer ORDER BY i.ord))[1], min(i.ord), \(first.joined(separator: ", "))
        FROM pg_temp.item i JOIN pg_temp.incoming r USING (ord) JOIN repeated p ON p.policy_number = i.policy_number
        WHERE i.refusal IS NULL GROUP BY i.policy_number),
      derived AS (SELECT *, \(PolicyColumns.derived) FROM rows_of)
      INSERT INTO pg_temp.wanted_policy
      SELECT r.policy_number, coalesce(p.policy_id, gen_random_uuid()), r.customer, r.ord, p.policy_id IS NULL,
        jsonb_strip_nulls(jsonb_build_object(\(members))) || \(PolicyColumns.emptied), NULL, to_jsonb(p)
      FROM derived r
      LEFT JOIN (SELECT p.policy_id, p.policy_number, \(present) FROM \(table) p WHERE p.agent_id = $1) p USING (policy_number)
      WHERE p.policy_id IS NOT NULL OR (\(mandatory)) AND \(makesPolicies)
      """, [scope.agent.description])
    try execute(
      "UPDATE pg_temp.wanted_policy SET policy_new = shared.changed_values(columns, policy_old) WHERE NOT is_new"
    )
    // A policy that stays as it is has nothing to be written, and yet the rows that name it are its rows.
    try execute(
      """
      WITH same AS (DELETE FROM pg_temp.wanted_policy WHERE NOT is_new AND policy_new IS NULL RETURNING policy_number, policy_id)
      INSERT INTO pg_temp.same_policy SELECT policy_number, policy_id FROM same
      """)
    try execute(
      "UPDATE pg_temp.wanted_policy SET policy_old = shared.values_before(policy_new, policy_old) WHERE NOT is_new"
    )
    try execute(CommitTables.analyze("wanted_policy"))
  }

  /// Makes the new policies and changes the others, with their snapshots for undo.
  func enterPolicies(_ scope: CommitScope) throws(StoreError) {
    let table = scope.table("insurance_policies")
    let ids = [scope.person.tenant.description, scope.agent.description, scope.importID.description]
    func value(_ column: (column: String, wanted: String, type: String), in document: String) -> String {
      column.type == "jsonb"
        ? "d.\(document) -> '\(column.column)'" : "(d.\(document) ->> '\(column.column)')::\(column.type)"
    }
    let columns = PolicyColumns.all
    try execute(
      """
      INSERT INTO \(table) (policy_id, policy_number, policyholder_id, agent_id, provider_id, created_by,
        \(columns.map(\.column).joined(separator: ", ")))
      SELECT d.policy_id, d.policy_number, d.customer, $1, (SELECT t.provider_id FROM shared.tenants t WHERE t.tenant_id = $2), $3,
        \(columns.map { value($0, in: "columns") }.joined(separator: ", "))
      FROM pg_temp.wanted_policy d WHERE d.is_new ORDER BY d.ord
      """, [scope.agent.description, scope.person.tenant.description, scope.person.user.description])
    let sets = columns.map { each in
      "\(each.column) = CASE WHEN d.policy_new ? '\(each.column)' THEN \(value(each, in: "policy_new")) ELSE t.\(each.column) END"
    }
    try execute(
      """
      UPDATE \(table) t SET \(sets.joined(separator: ", "))
      FROM pg_temp.wanted_policy d WHERE t.policy_id = d.policy_id AND NOT d.is_new
      """)
    try execute(
      """
      INSERT INTO shared.import_changes AS e (tenant_id, agent_id, import_id, table_name, record_id, operation, customer_id, new_values, old_values)
      SELECT $1, $2, $3, 'insurance_policies', d.policy_id, CASE WHEN d.is_new THEN 'INSERT' ELSE 'UPDATE' END, d.customer,
        CASE WHEN d.is_new THEN d.columns || jsonb_build_object('policy_number', d.policy_number, 'policyholder_id', d.customer,
               'outstanding_amount', d.columns -> 'outstanding_amount')
             ELSE d.policy_new END, CASE WHEN NOT d.is_new THEN d.policy_old END
      FROM pg_temp.wanted_policy d
      \(CommitTables.laterChange)
      """, ids)
  }
}

/// Which field of the record becomes which column of `insurance_policies` (section 2.3 of the design). `r` is the row
/// of the sheet, `p` the policy that is there.
enum PolicyColumns {
  /// The fields, and what is worked out of them, for the columns that cannot be NULL; without all of them the sheet
  /// makes no policy.
  static let mandatory = [
    "policy_type", "plan_title", "sum_assured", "premium_amount", "premium_frequency", "application_date",
    "start_date",
  ]

  /// What is worked out from other fields first: `914/20` is plan and term, and what a plan without a name goes by.
  static let derived = """
    coalesce(plan_code, nullif(split_part(plan_and_term, '/', 1), '')) AS plan,
    coalesce(policy_term, nullif(split_part(plan_and_term, '/', 2), '')) AS term,
    coalesce(plan_name, plan_and_term, plan_code) AS plan_title
    """

  static let all: [(column: String, wanted: String, type: String)] = [
    ("provider_policy_id", "r.application_number", "text"),
    ("policy_type", "r.policy_type", "text"),
    // A name that is there is not written over by a number.
    ("plan_name", "CASE WHEN p.policy_id IS NULL THEN r.plan_title ELSE r.plan_name END", "text"),
    ("plan_code", "r.plan", "text"),
    ("sum_assured", "r.sum_assured::numeric(15,2)", "numeric"),
    ("premium_amount", "r.premium_amount::numeric(12,2)", "numeric"),
    ("premium_frequency", "r.premium_frequency", "text"),
    ("premium_mode", "r.premium_mode", "text"),
    ("application_date", "r.application_date::date", "date"),
    ("start_date", "r.start_date::date", "date"),
    ("maturity_date", "r.maturity_date::date", "date"),
    ("renewal_date", "coalesce(r.renewal_date, r.first_unpaid_premium)::date", "date"),
    ("last_payment_date", "r.last_payment_date::timestamptz", "timestamptz"),
    ("outstanding_amount", "r.outstanding_amount::numeric(12,2)", "numeric"),
    // A status comes from the sheet, never from the column's default; its words stay in sub_status.
    ("status", "\(status)", "shared.policy_status_enum"),
    ("sub_status", "left(r.policy_status, 50)", "text"),
    (
      "coverage_details",
      "CASE WHEN \(coverage) IS NOT NULL THEN coalesce(p.coverage_details, '{}') || \(coverage) END", "jsonb"
    ),
  ]

  private static let coverage = """
    nullif(jsonb_strip_nulls(jsonb_build_object('policy_term', r.term, 'premium_paying_term', r.premium_paying_term,
      'payment_method', r.payment_method, 'grace_period_end', r.grace_period_end, 'rider_details', r.rider_details,
      'branch_code', r.branch_code, 'life_assured', r.life_assured_name)), '{}')
    """

  /// A word that stands for no status of the platform leaves none, and not the one from before.
  static let emptied = "CASE WHEN \(hasUnknownStatus) THEN '{\"status\": null}' ELSE '{}' END::jsonb"
  /// Whether the sheet's word stands for no status of the platform.
  static let hasUnknownStatus = "(r.policy_status IS NOT NULL AND (\(status)) IS NULL)"

  /// A paid-up policy is in force; how, its words in sub_status say.
  private static let status =
    "CASE \(PolicyStatusWords.plain("r.policy_status")) \(PolicyStatusWords.whens) END"
}
