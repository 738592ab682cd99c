import Foundation

/// What a commit would do, or has done: counts, and what stands in the way.
public struct CommitDecision: Sendable, Equatable {
  /// Customers who are made.
  public var created = 0
  /// Customers of whom anything changes, a policy included.
  public var updated = 0
  /// Customers who stay as they are.
  public var unchanged = 0
  /// Customers who were there before.
  public var matched = 0
  /// Matched customers whose name changes, capitals and punctuation aside.
  public var renamed = 0
  /// Matched customers of whom a value changes; a new policy alone changes none.
  public var altered = 0
  /// Policies that are made.
  public var policiesCreated = 0
  /// Policies that change.
  public var policiesUpdated = 0
  /// Rows that this database refuses: another agent's policy, an ambiguous or unknown customer.
  public var conflictRows = 0
}

/// What becomes of one row in the database.
public struct RowFate: Sendable {
  /// What is done.
  public enum Action: String, Sendable {
    case new, update, unchanged, conflict
  }
  /// The sheet; empty for CSV.
  public var sheet: String
  /// The row's number as Excel shows it.
  public var row: Int
  /// What is done.
  public var action: Action
  /// Why it is refused: the name of a rule; `nil` where it is not.
  public var refusal: String?
  /// What is worth knowing about its phone: `household`, `taken`, `locked`, `placeholder`.
  public var phone: String?
  /// The same about its e-mail.
  public var email: String?
  /// The fields in which another row of the same customer, further up, says something else that was taken.
  public var notTaken: [String] = []
  /// Whether the status of its policy is none of the platform's.
  public var hasUnknownStatus = false
  /// The changed columns of each table, with old and new values as text.
  public var changes: [(table: String, columns: [(name: String, old: String?, new: String?)])]
}

extension Connection {
  /// Asks which keys of the rows somebody else of the tenant holds. It is audited, so it needs a transaction that
  /// may write; a dry run calls it in one of its own.
  public func askForTakenKeys() throws(StoreError) {
    try execute("DELETE FROM pg_temp.taken")
    try execute(
      """
      INSERT INTO pg_temp.taken
      SELECT t.kind, t.key FROM (
        SELECT coalesce(array_agg(DISTINCT phone_number) FILTER (WHERE phone_number IS NOT NULL), '{}') AS phones,
               coalesce(array_agg(DISTINCT email) FILTER (WHERE email IS NOT NULL), '{}') AS emails,
               coalesce(array_agg(DISTINCT policy_number) FILTER (WHERE policy_number IS NOT NULL), '{}') AS policies
        FROM pg_temp.incoming WHERE verdict < 2) k,
        LATERAL shared.taken_keys(k.phones, k.emails, k.policies) t
      """)
    try execute(CommitTables.analyze("taken"))
  }

  /// Works out what the received rows mean for this database. Writes temporary tables only, so a READ ONLY
  /// transaction will do; the commit calls the very same.
  public func decide(_ scope: CommitScope) throws(StoreError) -> CommitDecision {
    try matchRows(scope)
    try collectWanted(scope)
    try compareCustomers(scope)
    try collectPolicies(scope)
    let counts = try execute(
      """
      SELECT count(*) FILTER (WHERE w.is_new), count(*) FILTER (WHERE NOT w.is_new),
        count(*) FILTER (WHERE NOT w.is_new AND (d.customer IS NOT NULL OR p.customer IS NOT NULL)),
        count(*) FILTER (WHERE d.is_renamed),
        count(*) FILTER (WHERE NOT w.is_new AND (d.customer IS NOT NULL OR p.changes))
      FROM pg_temp.wanted w LEFT JOIN pg_temp.change d USING (customer)
      LEFT JOIN (SELECT customer, bool_or(NOT is_new) AS changes FROM pg_temp.wanted_policy GROUP BY 1) p USING (customer)
      """)
    let policies = try execute(
      "SELECT count(*) FILTER (WHERE is_new), count(*) FILTER (WHERE NOT is_new) FROM pg_temp.wanted_policy")
    let refused = try execute("SELECT count(*) FROM pg_temp.item WHERE refusal IS NOT NULL")
    var decision = CommitDecision()
    decision.created = counts.integer(0, 0) ?? 0
    decision.matched = counts.integer(0, 1) ?? 0
    decision.updated = counts.integer(0, 2) ?? 0
    decision.unchanged = decision.matched - decision.updated
    decision.renamed = counts.integer(0, 3) ?? 0
    decision.altered = counts.integer(0, 4) ?? 0
    decision.policiesCreated = policies.integer(0, 0) ?? 0
    decision.policiesUpdated = policies.integer(0, 1) ?? 0
    decision.conflictRows = refused.integer(0, 0) ?? 0
    return decision
  }

  /// Hands over what becomes of each row, in the order of the file; in the transaction that has decided.
  ///
  /// - Parameter onlyNoteworthy: leaves out rows that simply enter.
  public func fates(onlyNoteworthy: Bool, _ body: (RowFate) throws -> Void) throws {
    let filter =
      onlyNoteworthy
      ? """
      AND (i.refusal IS NOT NULL OR c.phone NOT IN ('free', 'same') OR c.email NOT IN ('free', 'same')
        OR p.policy_number IS NOT NULL AND \(PolicyColumns.hasUnknownStatus) OR w.ord <> i.ord AND cardinality(\(Self.notTaken)) > 0)
      """
      : ""
    try stream(
      """
      SELECT r.sheet, r.excel_row,
        CASE WHEN i.refusal IS NOT NULL THEN 'conflict' WHEN w.is_new THEN 'new'
             WHEN d.customer IS NOT NULL OR p.policy_number IS NOT NULL THEN 'update' ELSE 'unchanged' END,
        i.refusal, CASE WHEN w.phone_number = r.phone_number THEN c.phone END, CASE WHEN w.email = r.email THEN c.email END,
        d.users_old, d.users_new, d.holder_old, d.holder_new, p.policy_old, p.policy_new,
        CASE WHEN w.ord <> i.ord THEN array_to_string(\(Self.notTaken), ' ') END, p.policy_number IS NOT NULL AND \(PolicyColumns.hasUnknownStatus)
      FROM pg_temp.item i JOIN pg_temp.incoming r USING (ord)
      LEFT JOIN pg_temp.wanted w ON w.customer = i.customer AND i.refusal IS NULL
      LEFT JOIN pg_temp.contact c ON c.customer = w.customer
      LEFT JOIN pg_temp.change d ON d.customer = w.customer
      LEFT JOIN pg_temp.wanted_policy p ON p.policy_number = i.policy_number AND i.refusal IS NULL
      WHERE true \(filter) ORDER BY i.ord
      """
    ) { row in
      var changes: [(table: String, columns: [(name: String, old: String?, new: String?)])] = []
      for (index, table) in ["users", "policyholders", "insurance_policies"].enumerated() {
        guard let old = row.text(0, 6 + 2 * index), let new = row.text(0, 7 + 2 * index) else { continue }
        changes.append((table: table, columns: try Self.changedColumns(old: old, new: new)))
      }
      try body(
        RowFate(
          sheet: row.text(0, 0) ?? "", row: row.integer(0, 1) ?? 0,
          action: RowFate.Action(rawValue: row.text(0, 2) ?? "") ?? .conflict, refusal: row.text(0, 3),
          phone: row.text(0, 4), email: row.text(0, 5),
          notTaken: (row.text(0, 12) ?? "").split(separator: " ").map(String.init),
          hasUnknownStatus: row.boolean(0, 13) ?? false, changes: changes))
    }
  }

  /// The fields of a row whose values were not taken, but for those that the mapper has said already.
  private static var notTaken: String {
    let fields = CommitTables.customerFields.map { field in
      let differs =
        ["pan", "bank_account", "ifsc"].contains(field)
        ? "r.\(field)::jsonb -> 'mark' <> w.\(field)::jsonb -> 'mark'" : "r.\(field) <> w.\(field)"
      return """
        CASE WHEN \(differs) AND NOT coalesce(r.errors::jsonb @> '[{"rule": "customer-disagrees", "field": "\(field)"}]', false)
        THEN '\(field)' END
        """
    }
    return "array_remove(ARRAY[\(fields.joined(separator: ", "))], NULL)"
  }

  private static func changedColumns(old: String, new: String) throws -> [(
    name: String, old: String?, new: String?
  )] {
    func members(_ json: String) throws -> [String: String?] {
      let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
      return try object.mapValues { value in
        switch value {
        case is NSNull: nil
        case let text as String: text
        default:
          String(
            decoding: try JSONSerialization.data(
              withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys]),
            as: UTF8.self)
        }
      }
    }
    let before = try members(old)
    let after = try members(new)
    return after.keys.sorted().map { (name: $0, old: before[$0] ?? nil, new: after[$0] ?? nil) }
  }
}
