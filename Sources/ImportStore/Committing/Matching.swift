import Tabular

/// Who each row is: rows of one person are joined, and persons are matched with the agent's customers.
///
/// By policy number, by customer id, then by phone and name (issue COMMIT, "Matching"). Only customers of the acting
/// agent come into question; what others hold is known as taken or free, and never by whom.
extension Connection {
  /// Fills `item` and `person` from the rows that can be entered.
  func matchRows(_ scope: CommitScope) throws(StoreError) {
    try execute(
      """
      INSERT INTO pg_temp.item (ord, person, policy_number, customer_id, phone, name_key, refusal)
      SELECT r.ord, r.ord, r.policy_number, r.customer_id, r.phone_number, shared.name_key(r.customer_name),
        CASE WHEN t.key IS NOT NULL THEN '\(RowRefusal.policyOfAnotherAgent.rawValue)' END
      FROM pg_temp.incoming r
      LEFT JOIN pg_temp.taken t ON t.kind = 'policy_number' AND t.key = r.policy_number
      WHERE r.verdict < 2
      """)
    try execute(CommitTables.analyze("item"))
    try joinRowsOfOnePerson()
    try findCustomers(scope)
    try settlePersons(scope)
  }

  private func joinRowsOfOnePerson() throws(StoreError) {
    // A row without a customer id belongs to the only id that its phone and name have in the file.
    try execute(
      """
      UPDATE pg_temp.item i SET customer_id = k.customer_id
      FROM (SELECT phone, name_key, min(customer_id) AS customer_id FROM pg_temp.item
            WHERE refusal IS NULL AND phone IS NOT NULL AND name_key IS NOT NULL
            GROUP BY 1, 2 HAVING count(*) > 1 AND min(customer_id) = max(customer_id)) k
      WHERE i.customer_id IS NULL AND i.phone = k.phone AND i.name_key = k.name_key
      """)
    for key in ["policy_number", "customer_id", "phone, name_key"] {
      let columns = key.split(separator: ", ").map(String.init)
      // Two ids are two customers, even of one name and phone.
      let same = columns.count > 1 ? columns + ["coalesce(customer_id, '')"] : columns
      let names = same.indices.map { "k\($0)" }.joined(separator: ", ")
      let keys = same.indices.map { "\(same[$0]) AS k\($0)" }.joined(separator: ", ")
      let isThere = columns.map { "\($0) IS NOT NULL" }.joined(separator: " AND ")
      try execute(
        """
        WITH keyed AS (SELECT ord, \(keys) FROM pg_temp.item WHERE refusal IS NULL AND \(isThere)),
             repeated AS (SELECT \(names), min(ord) AS first FROM keyed GROUP BY \(names) HAVING count(*) > 1)
        INSERT INTO pg_temp.link SELECT ord, first FROM keyed JOIN repeated USING (\(names)) WHERE ord <> first
        """)
    }
    try execute(CommitTables.analyze("link"))
    // The least row number travels along the links, and each row takes that of the row whose number it has: so that the
    // way doubles with each round, and 64 rounds are more than any file needs.
    for _ in 0..<64 {
      let met = try execute(
        """
        UPDATE pg_temp.item i SET person = n.least
        FROM (SELECT ord, min(person) AS least
              FROM (SELECT l.ord, f.person FROM pg_temp.link l JOIN pg_temp.item f ON f.ord = l.first
                    UNION ALL SELECT l.first, o.person FROM pg_temp.link l JOIN pg_temp.item o ON o.ord = l.ord) b
              GROUP BY ord) n
        WHERE i.ord = n.ord AND n.least < i.person
        """
      ).affectedRows
      if met == 0 { return }
      try execute(
        "UPDATE pg_temp.item i SET person = f.person FROM pg_temp.item f WHERE f.ord = i.person AND f.person < i.person"
      )
    }
    throw StoreError(
      .statementFailed, "The rows of one person could not be joined. Please report this file's form.")
  }

  private func findCustomers(_ scope: CommitScope) throws(StoreError) {
    let mine = [scope.person.tenant.description, scope.agent.description]
    let holders = scope.table("policyholders")
    let users = scope.table("users")
    for (rank, kind, column) in [(1, "policy_number", "policy_number"), (2, "customer_id", "customer_id")] {
      try execute(
        """
        INSERT INTO pg_temp.found SELECT DISTINCT i.person, \(rank), k.customer_id
        FROM pg_temp.item i JOIN shared.customer_keys k
          ON k.tenant_id = $1 AND k.agent_id = $2 AND k.kind = '\(kind)' AND k.key = i.\(column)
        WHERE i.refusal IS NULL
        """, mine)
    }
    try execute(
      """
      INSERT INTO pg_temp.found
      SELECT i.person, 1, p.policyholder_id FROM pg_temp.item i JOIN \(scope.table("insurance_policies")) p
        ON p.policy_number = i.policy_number AND p.agent_id = $1 WHERE i.refusal IS NULL AND p.policyholder_id IS NOT NULL
      UNION SELECT i.person, 2, h.policyholder_id FROM pg_temp.item i JOIN \(holders) h
        ON h.customer_id = i.customer_id AND h.agent_id = $1 WHERE i.refusal IS NULL
      """, [scope.agent.description])
    try execute(
      """
      WITH numbers AS (
        SELECT k.key AS phone, k.customer_id FROM shared.customer_keys k
        WHERE k.tenant_id = $1 AND k.agent_id = $2 AND k.kind = 'phone'
        UNION SELECT u.phone_number, h.policyholder_id FROM \(users) u JOIN \(holders) h ON h.user_id = u.user_id
        WHERE u.phone_number IS NOT NULL AND h.agent_id = $2)
      INSERT INTO pg_temp.found
      SELECT DISTINCT i.person, 3, n.customer_id
      FROM pg_temp.item i JOIN numbers n ON n.phone = i.phone
      JOIN \(holders) h ON h.policyholder_id = n.customer_id AND h.agent_id = $2
        -- Two ids are two customers, even of one name and phone.
        AND (i.customer_id IS NULL OR h.customer_id IS NULL OR h.customer_id = i.customer_id)
      JOIN \(users) u ON u.user_id = h.user_id AND shared.name_key(u.display_name) = i.name_key
      WHERE i.refusal IS NULL
      """, mine)
    // Only users of role policyholder are matched: an agent or a clerk who is a customer, too, is left alone. Row-level
    // security may hide him. His policy number or customer id cannot be a new customer's, so such a row is refused.
    let isLeftAlone = """
      h.policyholder_id = f.customer
        AND NOT EXISTS (SELECT FROM \(users) u WHERE u.user_id = h.user_id AND u.role = 'policyholder')
      """
    try execute(
      """
      UPDATE pg_temp.item i SET refusal = '\(RowRefusal.ambiguousCustomer.rawValue)'
      FROM pg_temp.found f, \(holders) h WHERE f.person = i.person AND f.rank < 3 AND i.refusal IS NULL AND \(isLeftAlone)
      """)
    try execute("DELETE FROM pg_temp.found f USING \(holders) h WHERE \(isLeftAlone)")
    try execute(CommitTables.analyze("found"))
  }

  private func settlePersons(_ scope: CommitScope) throws(StoreError) {
    let makesCustomers = scope.type == .customerData ? "false" : "true"
    try execute(
      """
      INSERT INTO pg_temp.person (person, customer, is_new, refusal)
      SELECT p.person, coalesce(m.customer, gen_random_uuid()), m.customer IS NULL,
        CASE WHEN m.customers > 1 THEN '\(RowRefusal.ambiguousCustomer.rawValue)'
             WHEN m.customer IS NULL AND (\(makesCustomers) OR NOT p.has_name) THEN '\(RowRefusal.unknownCustomer.rawValue)' END
      FROM (SELECT person, bool_or(name_key IS NOT NULL) AS has_name FROM pg_temp.item WHERE refusal IS NULL GROUP BY 1) p
      LEFT JOIN (SELECT f.person, (array_agg(f.customer ORDER BY f.rank, f.customer))[1] AS customer,
                   count(DISTINCT f.customer) FILTER (WHERE f.rank <= greatest(2, b.rank)) AS customers
                 FROM pg_temp.found f JOIN (SELECT person, min(rank) AS rank FROM pg_temp.found GROUP BY 1) b USING (person)
                 GROUP BY 1) m USING (person)
      """)
    try execute(CommitTables.analyze("person"))
    try execute(
      """
      UPDATE pg_temp.item i SET customer = p.customer, refusal = p.refusal
      FROM pg_temp.person p WHERE p.person = i.person AND i.refusal IS NULL
      """)
    try execute(CommitTables.analyze("item"))
  }
}

/// Why a row that is right by itself cannot enter this database; each is the name of a rule.
public enum RowRefusal: String, Sendable, CaseIterable {
  /// Another agent of the tenant holds the policy.
  case policyOfAnotherAgent = "policy-of-another-agent"
  /// Its policy number and its customer id, or its phone and name, lead to different customers.
  case ambiguousCustomer = "customer-ambiguous"
  /// No such customer is there, and this import makes none.
  case unknownCustomer = "customer-unknown"
}
