/// Writes customers: `users` and `policyholders`, new ones and changed ones, each with its snapshot for undo.
extension Connection {
  /// Works out what differs for the customers who are there; fills `change`.
  func compareCustomers(_ scope: CommitScope) throws(StoreError) {
    try execute(
      """
      WITH compared AS (
        SELECT w.customer, w.user_id, w.customer_name, u.display_name,
          jsonb_strip_nulls(jsonb_build_object(\(Self.members(CustomerColumns.users)))) || \(CustomerColumns.emptied) AS users_wanted, to_jsonb(u) AS users_present,
          jsonb_strip_nulls(jsonb_build_object(\(Self.members(CustomerColumns.holders)))) AS holder_wanted, to_jsonb(h) AS holder_present
        FROM pg_temp.wanted w JOIN pg_temp.contact c USING (customer)
        JOIN (SELECT user_id, \(Self.columns(CustomerColumns.users)) FROM \(scope.table("users"))) u ON u.user_id = w.user_id
        JOIN (SELECT policyholder_id, \(Self.columns(CustomerColumns.holders)) FROM \(scope.table("policyholders"))) h
          ON h.policyholder_id = w.customer
        WHERE NOT w.is_new),
      differing AS (
        SELECT *, shared.changed_values(users_wanted, users_present) AS users_new,
          shared.changed_values(holder_wanted, holder_present) AS holder_new FROM compared)
      INSERT INTO pg_temp.change
      SELECT customer, user_id, coalesce(shared.name_key(customer_name) <> shared.name_key(display_name), false),
        users_new, shared.values_before(users_new, users_present), holder_new, shared.values_before(holder_new, holder_present)
      FROM differing WHERE users_new IS NOT NULL OR holder_new IS NOT NULL
      """)
    try execute(CommitTables.analyze("change"))
  }

  /// Makes the new customers and changes the others.
  func enterCustomers(_ scope: CommitScope) throws(StoreError) {
    let me = scope.person.user.description
    let mine = scope.agent.description
    let users = scope.table("users")
    let holders = scope.table("policyholders")
    try execute(
      """
      INSERT INTO \(users) (user_id, tenant_id, password_hash, role, status, notification_preferences, created_by, agent_id,
        \(Self.columns(CustomerColumns.users)))
      SELECT w.user_id, $1, '!', 'policyholder', 'pending_verification',
        '{"push": false, "email": false, "sms": false, "whatsapp": false}', $2, $3, \(Self.values(CustomerColumns.users))
      FROM pg_temp.wanted w JOIN pg_temp.contact c USING (customer)
      CROSS JOIN (SELECT NULL::text AS display_name, NULL::jsonb AS address, NULL::jsonb AS emergency_contact) u
      WHERE w.is_new ORDER BY w.ord
      """, [scope.person.tenant.description, me, mine])
    try execute(
      """
      INSERT INTO \(holders) (policyholder_id, user_id, agent_id, onboarding_status, \(Self.columns(CustomerColumns.holders)))
      SELECT w.customer, w.user_id, $1, 'pending', \(Self.values(CustomerColumns.holders, consent: "coalesce(w.marketing_consent::boolean, false)"))
      FROM pg_temp.wanted w JOIN pg_temp.contact c USING (customer)
      CROSS JOIN (SELECT NULL::jsonb AS nominee_details, NULL::jsonb AS family_members, NULL::jsonb AS communication_preferences,
                         NULL::jsonb AS bank_details) h
      WHERE w.is_new ORDER BY w.ord
      """, [mine])
    try rememberChanges(scope)
    try update(
      users, "user_id", CustomerColumns.users, from: "users_new", key: "user_id", alsoSet: "updated_by = $1",
      [me])
    try update(
      holders, "policyholder_id", CustomerColumns.holders, from: "holder_new", key: "customer", alsoSet: nil,
      [])
    try rememberNewCustomers(scope)
  }

  /// The snapshots from which undo puts old values back; before the change, since who changed a user last is one.
  private func rememberChanges(_ scope: CommitScope) throws(StoreError) {
    let ids = [scope.person.tenant.description, scope.agent.description, scope.importID.description]
    for (table, id, new, old, more) in [
      (
        "users", "w.user_id", "w.users_new || jsonb_build_object('updated_by', $4::uuid)",
        "w.users_old || jsonb_build_object('updated_by', t.updated_by)", [scope.person.user.description]
      ), ("policyholders", "w.customer", "w.holder_new", "w.holder_old", []),
    ] {
      let key = table == "users" ? "user_id" : "policyholder_id"
      try execute(
        """
        INSERT INTO shared.import_changes AS e (tenant_id, agent_id, import_id, table_name, record_id, operation, customer_id, new_values, old_values)
        SELECT $1, $2, $3, '\(table)', \(id), 'UPDATE', w.customer, \(new), \(old)
        FROM pg_temp.change w JOIN \(scope.table(table)) t ON t.\(key) = \(id) WHERE (\(new)) IS NOT NULL
        \(CommitTables.laterChange)
        """, ids + more)
    }
  }

  /// The snapshots by which undo sees whether a new customer is as the import made him.
  private func rememberNewCustomers(_ scope: CommitScope) throws(StoreError) {
    let ids = [scope.person.tenant.description, scope.agent.description, scope.importID.description]
    for (table, key, id) in [
      ("users", "user_id", "w.user_id"), ("policyholders", "policyholder_id", "w.customer"),
    ] {
      let columns =
        (table == "users" ? CustomerColumns.users : CustomerColumns.holders).map(\.column)
        + ["agent_id"] + (table == "users" ? ["notification_preferences"] : [])
      let set = columns.map { "'\($0)', t.\($0)" }.joined(separator: ", ")
      try execute(
        """
        INSERT INTO shared.import_changes AS e (tenant_id, agent_id, import_id, table_name, record_id, operation, customer_id, new_values)
        SELECT $1, $2, $3, '\(table)', \(id), 'INSERT', w.customer, jsonb_strip_nulls(jsonb_build_object(\(set)))
        FROM pg_temp.wanted w JOIN \(scope.table(table)) t ON t.\(key) = \(id) WHERE w.is_new
        """, ids)
    }
  }

  private func update(
    _ table: String, _ id: String, _ columns: [(column: String, wanted: String, type: String)],
    from values: String,
    key: String, alsoSet more: String?, _ parameters: [String?]
  ) throws(StoreError) {
    var sets = columns.map { each in
      let value =
        each.type == "jsonb"
        ? "d.\(values) -> '\(each.column)'" : "(d.\(values) ->> '\(each.column)')::\(each.type)"
      return
        "\(each.column) = CASE WHEN d.\(values) ? '\(each.column)' THEN \(value) ELSE t.\(each.column) END"
    }
    if let more { sets.append(more) }
    try execute(
      """
      UPDATE \(table) t SET \(sets.joined(separator: ", "))
      FROM pg_temp.change d WHERE t.\(id) = d.\(key) AND d.\(values) IS NOT NULL
      """, parameters)
  }

  private static func members(_ columns: [(column: String, wanted: String, type: String)]) -> String {
    columns.map { "'\($0.column)', \($0.wanted)" }.joined(separator: ", ")
  }

  private static func columns(_ columns: [(column: String, wanted: String, type: String)]) -> String {
    columns.map(\.column).joined(separator: ", ")
  }

  private static func values(
    _ columns: [(column: String, wanted: String, type: String)], consent: String? = nil
  ) -> String {
    columns.map { $0.column == "marketing_consent" ? consent ?? $0.wanted : $0.wanted }.joined(
      separator: ", ")
  }
}
