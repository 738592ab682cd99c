/// What each customer shall be after the import: the first value that his rows have, field by field. Blank cells leave
/// values alone.
extension Connection {
  /// Fills `wanted` and `contact`.
  func collectWanted(_ scope: CommitScope) throws(StoreError) {
    let fields = CommitTables.customerFields
    let plain = fields.map { "r.\($0)" }.joined(separator: ", ")
    let first = fields.map { "(array_agg(r.\($0) ORDER BY r.ord) FILTER (WHERE r.\($0) IS NOT NULL))[1]" }
    try execute(
      """
      WITH rows_of AS (SELECT customer, count(*) AS rows FROM pg_temp.item WHERE refusal IS NULL GROUP BY 1),
           placed AS (SELECT i.ord, i.customer, n.rows, p.is_new FROM pg_temp.item i JOIN rows_of n USING (customer)
                      JOIN pg_temp.person p USING (person) WHERE i.refusal IS NULL)
      INSERT INTO pg_temp.wanted
      SELECT b.customer, CASE WHEN b.is_new THEN gen_random_uuid() ELSE h.user_id END, b.ord, b.is_new,
             \(fields.map { "b.\($0)" }.joined(separator: ", "))
      FROM (SELECT p.customer, p.ord, p.is_new, \(plain)
            FROM placed p JOIN pg_temp.incoming r USING (ord) WHERE p.rows = 1
            UNION ALL
            SELECT p.customer, min(p.ord), bool_and(p.is_new), \(first.joined(separator: ", "))
            FROM placed p JOIN pg_temp.incoming r USING (ord) WHERE p.rows > 1 GROUP BY p.customer) b
      LEFT JOIN \(scope.table("policyholders")) h ON h.policyholder_id = b.customer AND NOT b.is_new
      """)
    try execute(CommitTables.analyze("wanted"))
    try findPlaceholders(scope)
    try placeContacts(scope)
  }

  /// A phone under more than eight names, or the agent's own, is nobody's.
  private func findPlaceholders(_ scope: CommitScope) throws(StoreError) {
    try execute(
      """
      INSERT INTO pg_temp.placeholder
      SELECT phone FROM (
        SELECT phone, name_key FROM pg_temp.item WHERE phone IS NOT NULL AND name_key IS NOT NULL
        UNION SELECT k.key, shared.name_key(u.display_name) FROM shared.customer_keys k
          JOIN \(scope.table("policyholders")) h ON h.policyholder_id = k.customer_id
          JOIN \(scope.table("users")) u ON u.user_id = h.user_id
          WHERE k.tenant_id = $1 AND k.agent_id = $2 AND k.kind = 'phone' AND k.key IN (SELECT phone FROM pg_temp.item)) n
      GROUP BY phone HAVING count(*) > 8
      UNION SELECT own.phone FROM \(scope.table("agents")) a JOIN \(scope.table("users")) u ON u.user_id = a.user_id,
        LATERAL (VALUES (u.phone_number), (a.whatsapp_business_number)) own(phone)
        WHERE a.agent_id = $2 AND own.phone IS NOT NULL
      """, [scope.person.tenant.description, scope.agent.description])
    try execute(CommitTables.analyze("placeholder"))
  }

  /// Where each phone and e-mail goes: `free` to the user's row, `same` it is there already, `household` and `taken` to
  /// the customer's preferences, `locked` and `placeholder` nowhere.
  private func placeContacts(_ scope: CommitScope) throws(StoreError) {
    func place(_ column: String, _ kind: String, nobodys: String) -> String {
      """
      CASE WHEN w.\(column) IS NULL THEN NULL \(nobodys)
           WHEN coalesce(u.\(column), h.communication_preferences ->> 'contact_\(kind)') = w.\(column) THEN 'same'
           WHEN NOT w.is_new AND (u.status = 'active' OR u.phone_verified OR u.email_verified) THEN 'locked'
           WHEN t_\(kind).key IS NOT NULL THEN 'taken'
           WHEN o_\(kind).user_id IS NOT NULL
             OR row_number() OVER (PARTITION BY w.\(column) ORDER BY w.is_new, w.ord) > 1 THEN 'household'
           ELSE 'free' END
      """
    }
    let users = scope.table("users")
    try execute(
      """
      INSERT INTO pg_temp.contact
      SELECT w.customer,
        \(place("phone_number", "phone", nobodys: "WHEN l.phone IS NOT NULL THEN 'placeholder'")),
        \(place("email", "email", nobodys: ""))
      FROM pg_temp.wanted w
      LEFT JOIN \(users) u ON u.user_id = w.user_id AND NOT w.is_new
      LEFT JOIN \(scope.table("policyholders")) h ON h.policyholder_id = w.customer AND NOT w.is_new
      LEFT JOIN pg_temp.placeholder l ON l.phone = w.phone_number
      LEFT JOIN pg_temp.taken t_phone ON t_phone.kind = 'phone' AND t_phone.key = w.phone_number
      LEFT JOIN pg_temp.taken t_email ON t_email.kind = 'email' AND t_email.key = w.email
      LEFT JOIN \(users) o_phone ON o_phone.phone_number = w.phone_number AND o_phone.agent_id = $1 AND o_phone.user_id <> w.user_id
      LEFT JOIN \(users) o_email ON o_email.email = w.email AND o_email.agent_id = $1 AND o_email.user_id <> w.user_id
      """, [scope.agent.description])
    try execute(CommitTables.analyze("contact"))
  }
}
