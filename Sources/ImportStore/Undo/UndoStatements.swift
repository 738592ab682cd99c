/// The tables of a tenant that an import writes, in the order in which rows refer to each other.
enum UndoTable: String, CaseIterable {
  case users
  case policyholders
  case policies = "insurance_policies"

  var key: String {
    switch self {
    case .users: "user_id"
    case .policyholders: "policyholder_id"
    case .policies: "policy_id"
    }
  }
}

/// The statements of an undo. All are set-based; `pg_temp.undo_plan` says row by row what is to be done.
struct UndoStatements {
  /// The tenant's schema.
  let schema: SQLIdentifier

  private func name(_ table: UndoTable) -> String { "\(schema).\(table.rawValue)" }

  /// What can be taken back, and why something cannot.
  static let plan = "SELECT * FROM shared.undo_plan($1)"

  static let keepPlan = """
    CREATE TEMPORARY TABLE undo_plan ON COMMIT DROP AS
    SELECT p.*, c.old_values, c.new_values
    FROM shared.undo_plan($1) p JOIN shared.import_changes c ON c.import_id = $1 AND c.table_name = p.table_name AND c.record_id = p.record_id
    """

  /// Without it the statements below are planned for a table of unknown size.
  static let analyzePlan = "ANALYZE pg_temp.undo_plan"

  /// Locks the rows in the order of their keys, so that two who lock many cannot wait for each other.
  func lock(_ table: UndoTable) -> String {
    """
    SELECT count(*) FROM (
      SELECT FROM \(name(table)) t WHERE t.\(table.key) IN (
        SELECT c.record_id FROM shared.import_changes c
        WHERE c.import_id = $1 AND c.table_name = '\(table.rawValue)' AND c.undone_at IS NULL)
      ORDER BY t.\(table.key) FOR UPDATE OF t) locked
    """
  }

  func delete(_ table: UndoTable) -> String {
    """
    DELETE FROM \(name(table)) t USING pg_temp.undo_plan p
    WHERE p.table_name = '\(table.rawValue)' AND p.operation = 'INSERT' AND p.kept_because IS NULL AND t.\(table.key) = p.record_id
    """
  }

  /// The columns that the import changed in some row of a table.
  static let changedColumns = """
    SELECT DISTINCT k FROM pg_temp.undo_plan p CROSS JOIN LATERAL jsonb_object_keys(p.old_values) k
    WHERE $1::uuid IS NOT NULL AND p.table_name = $2 AND p.operation = 'UPDATE' AND p.kept_because IS NULL ORDER BY 1
    """

  /// Puts the old values back: in each row into the columns that were changed in it.
  func restore(_ table: UndoTable, _ columns: [SQLIdentifier]) -> String {
    let assignments = columns.map { column in
      "\(column) = CASE WHEN o.old_values ? \(Self.literal(column.name)) THEN (o.former).\(column) ELSE t.\(column) END"
    }
    return """
      UPDATE \(name(table)) t SET \(assignments.joined(separator: ", "))
      FROM (SELECT p.record_id, p.old_values, jsonb_populate_record(NULL::\(name(table)), p.old_values) AS former
            FROM pg_temp.undo_plan p
            WHERE $1::uuid IS NOT NULL AND p.table_name = '\(table.rawValue)' AND p.operation = 'UPDATE' AND p.kept_because IS NULL
            OFFSET 0) o
      WHERE t.\(table.key) = o.record_id
      """
  }

  private static func literal(_ text: String) -> String {
    "E'" + text.map { $0 == "'" ? "''" : $0 == "\\" ? "\\\\" : String($0) }.joined() + "'"
  }

  /// A key that another import has met as well becomes that one's, and stays known.
  static let passKeysOn = """
    UPDATE shared.customer_keys k SET first_import_id = s.import_id
    FROM (
      SELECT DISTINCT ON (m.tenant_id, m.created_customer_id, v.kind, v.key) m.tenant_id, m.created_customer_id AS customer_id,
             v.kind, v.key, m.import_id
      FROM shared.customer_data_mapping m JOIN shared.data_imports o USING (import_id)
      CROSS JOIN LATERAL (VALUES ('policy_number', m.policy_number), ('phone', m.phone_number), ('email', m.email)) v(kind, key)
      WHERE m.created_customer_id IN (SELECT h.customer_id FROM shared.customer_keys h WHERE h.first_import_id = $1)
        AND m.mapping_status = 'mapped' AND v.key IS NOT NULL AND o.import_id <> $1 AND o.status = 'completed' AND o.undone_at IS NULL
      ORDER BY m.tenant_id, m.created_customer_id, v.kind, v.key, o.created_at) s
    WHERE k.first_import_id = $1 AND k.tenant_id = s.tenant_id AND k.customer_id = s.customer_id AND k.kind = s.kind AND k.key = s.key
    """

  /// What the import had learnt about customers of whom nothing is kept. A customer who is kept stays known by all that
  /// led to him, the number of a policy that goes included: else the same file would make him a second time.
  static let forgetKeys = """
    DELETE FROM shared.customer_keys k
    WHERE k.first_import_id = $1
      AND k.customer_id NOT IN (SELECT p.customer_id FROM pg_temp.undo_plan p
                                WHERE p.kept_because IS NOT NULL AND NOT p.is_gone AND p.customer_id IS NOT NULL)
    """

  /// The rows of the sheet stay, as rows that have not entered.
  static let releaseRows = """
    UPDATE shared.customer_data_mapping m
    SET mapping_status = CASE WHEN k.customer_id IS NULL THEN 'pending' ELSE m.mapping_status END,
        created_customer_id = CASE WHEN k.customer_id IS NULL THEN NULL ELSE m.created_customer_id END,
        created_policy_id = CASE WHEN k.customer_id IS NULL OR g.record_id IS NOT NULL THEN NULL ELSE m.created_policy_id END
    FROM shared.customer_data_mapping r
    LEFT JOIN (SELECT DISTINCT p.customer_id FROM pg_temp.undo_plan p WHERE p.kept_because IS NOT NULL AND NOT p.is_gone) k ON k.customer_id = r.created_customer_id
    LEFT JOIN pg_temp.undo_plan g ON g.record_id = r.created_policy_id AND g.table_name = 'insurance_policies' AND g.operation = 'INSERT'
      AND (g.kept_because IS NULL OR g.is_gone)
    WHERE m.import_id = $1 AND r.mapping_id = m.mapping_id AND r.mapping_status = 'mapped' AND (k.customer_id IS NULL OR g.record_id IS NOT NULL)
    """

  static let forgetSynchronisation = """
    DELETE FROM shared.data_sync_status s USING pg_temp.undo_plan p
    WHERE p.table_name = 'policyholders' AND p.operation = 'INSERT' AND p.kept_because IS NULL AND s.customer_id = p.record_id
    """

  /// A customer whose values come back has to be synchronised again.
  static let synchroniseAgain = """
    UPDATE shared.data_sync_status s SET sync_status = 'pending', sync_type = 'update', retry_count = 0, next_retry_at = NULL, error_message = NULL
    FROM (SELECT DISTINCT p.customer_id FROM pg_temp.undo_plan p WHERE p.kept_because IS NULL) u
    WHERE s.customer_id = u.customer_id
    """

  static let markChanges = """
    UPDATE shared.import_changes c
    SET undone_at = CASE WHEN p.kept_because IS NULL THEN clock_timestamp() END, kept_because = p.kept_because
    FROM pg_temp.undo_plan p
    WHERE c.import_id = $1 AND c.table_name = p.table_name AND c.record_id = p.record_id
    """
}
