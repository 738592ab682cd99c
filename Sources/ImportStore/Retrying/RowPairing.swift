/// Which row of a corrected file is which row of the import: by content and by key, never by position.
///
/// Rows of equal content come first; then, among what is left, whatever leads from one row to exactly one other:
/// policy number, phone and name, name and date of birth, phone, e-mail, name.
extension Connection {
  /// Pairs the rows of the corrected file with those of the import, and leaves in `incoming` what is to be entered.
  ///
  /// - Parameter drops: whether rows of the import that the file lacks are given up; else they stay as they are.
  /// - Throws: `notPermitted` where a row could be more than one: that is a question for a person.
  public func pairRows(_ scope: CommitScope, drops: Bool) throws(StoreError) -> RowPairing {
    let id = scope.importID.description
    try execute("TRUNCATE pg_temp.pairing")
    try execute(
      """
      INSERT INTO pg_temp.pairing
      SELECT f.ord, m.mapping_id, true
      FROM (SELECT ord, fingerprint, row_number() OVER (PARTITION BY fingerprint ORDER BY ord) AS place
            FROM pg_temp.incoming WHERE from_file) f
      JOIN (SELECT mapping_id, encode(row_sha256, 'hex') AS fingerprint,
                   row_number() OVER (PARTITION BY row_sha256 ORDER BY sheet_name, excel_row_number) AS place
            FROM shared.customer_data_mapping WHERE import_id = $1) m USING (fingerprint, place)
      """, [id])
    for rung in Self.rungs {
      try execute(CommitTables.analyze("pairing"))
      try execute(
        """
        WITH open_file AS (SELECT ord, \(rung.file) AS key FROM pg_temp.incoming f
                           WHERE from_file AND NOT EXISTS (SELECT FROM pg_temp.pairing p WHERE p.ord = f.ord)),
             open_kept AS (SELECT mapping_id, \(rung.kept) AS key FROM shared.customer_data_mapping m
                           WHERE import_id = $1 AND NOT EXISTS (SELECT FROM pg_temp.pairing p WHERE p.mapping_id = m.mapping_id)),
             one_file AS (SELECT key, min(ord) AS ord FROM open_file WHERE key IS NOT NULL GROUP BY key HAVING count(*) = 1),
             one_kept AS (SELECT key, min(mapping_id::text)::uuid AS mapping_id FROM open_kept WHERE key IS NOT NULL
                          GROUP BY key HAVING count(*) = 1)
        INSERT INTO pg_temp.pairing SELECT f.ord, k.mapping_id, false FROM one_file f JOIN one_kept k USING (key)
        """, [id])
    }
    try execute(CommitTables.analyze("pairing"))
    try refuseAmbiguity(id)
    return try settlePairs(id, drops: drops)
  }

  private static let rungs: [(file: String, kept: String)] = [
    ("f.policy_number", "m.policy_number"),
    (
      "f.phone_number || ' ' || shared.name_key(f.customer_name)",
      "m.phone_number || ' ' || shared.name_key(m.customer_name)"
    ),
    (
      "f.date_of_birth || ' ' || shared.name_key(f.customer_name)",
      "m.date_of_birth || ' ' || shared.name_key(m.customer_name)"
    ),
    ("f.phone_number", "m.phone_number"), ("f.email", "m.email"),
    ("shared.name_key(f.customer_name)", "shared.name_key(m.customer_name)"),
  ]

  private func refuseAmbiguity(_ id: String) throws(StoreError) {
    let keys = Array(Self.rungs.prefix(2) + Self.rungs.suffix(1))
    // A join a key: one condition of several keys would compare every row with every other.
    let candidates = keys.indices.map {
      "SELECT f.ord, f.excel_row FROM open_file f JOIN open_kept m ON m.k\($0) = f.k\($0)"
    }
    let rows = try execute(
      """
      WITH open_file AS MATERIALIZED (
             SELECT ord, excel_row, \(keys.indices.map { "\(keys[$0].file) AS k\($0)" }.joined(separator: ", "))
             FROM pg_temp.incoming f WHERE from_file AND NOT EXISTS (SELECT FROM pg_temp.pairing p WHERE p.ord = f.ord)),
           open_kept AS MATERIALIZED (
             SELECT \(keys.indices.map { "\(keys[$0].kept) AS k\($0)" }.joined(separator: ", "))
             FROM shared.customer_data_mapping m WHERE m.import_id = $1 AND m.mapping_status <> 'mapped'
               AND NOT EXISTS (SELECT FROM pg_temp.pairing p WHERE p.mapping_id = m.mapping_id))
      SELECT excel_row FROM (\(candidates.joined(separator: " UNION "))) c ORDER BY ord LIMIT 6
      """, [id])
    guard rows.rowCount > 0 else { return }
    let named = (0..<min(5, rows.rowCount)).map { rows.text($0, 0) ?? "" }.joined(separator: ", ")
    throw StoreError(
      .notPermitted,
      "It is not clear which rows of the import these rows of the file are: \(named)\(rows.rowCount > 5 ? " …" : ""). "
        + "Give them the policy number, or take them out and import them with commit. Nothing was entered.")
  }

  /// Rows of the file take the place of the rows they correct; unchanged rows that have entered are left alone.
  private func settlePairs(_ id: String, drops: Bool) throws(StoreError) -> RowPairing {
    var pairing = RowPairing()
    pairing.strangers = try execute(
      """
      DELETE FROM pg_temp.incoming f WHERE from_file AND NOT EXISTS (SELECT FROM pg_temp.pairing p WHERE p.ord = f.ord)
      """
    ).affectedRows
    try execute(
      """
      DELETE FROM pg_temp.incoming f USING pg_temp.pairing p, shared.customer_data_mapping m
      WHERE p.ord = f.ord AND m.mapping_id = p.mapping_id AND p.is_same AND m.mapping_status = 'mapped'
      """)
    // What the file corrects, or has again, need not come from the kept rows as well.
    try execute(
      """
      DELETE FROM pg_temp.incoming s USING pg_temp.pairing p, shared.customer_data_mapping m
      WHERE NOT s.from_file AND m.mapping_id = p.mapping_id AND m.sheet_name = s.sheet AND m.excel_row_number = s.excel_row
      """)
    try execute(
      """
      UPDATE pg_temp.incoming f SET sheet = m.sheet_name, excel_row = m.excel_row_number
      FROM pg_temp.pairing p, shared.customer_data_mapping m WHERE p.ord = f.ord AND m.mapping_id = p.mapping_id
      """)
    guard drops else { return pairing }
    pairing.dropped =
      try execute(
        "SELECT count(*) FROM shared.customer_data_mapping m WHERE \(Self.isAbsent)", [id]
      ).integer(0, 0) ?? 0
    try execute("DELETE FROM pg_temp.incoming WHERE NOT from_file")
    return pairing
  }
}

extension Connection {
  /// Rows of the import that a corrected file lacks and that have not entered.
  private static var isAbsent: String {
    """
    m.import_id = $1 AND m.mapping_status <> 'mapped' AND NOT \(isGivenUp)
      AND NOT EXISTS (SELECT FROM pg_temp.pairing p WHERE p.mapping_id = m.mapping_id)
    """
  }

  /// Whether a row was given up by an earlier retry: it never comes again by itself.
  static var isGivenUp: String { "coalesce(m.validation_errors @> '[{\"rule\": \"row-dropped\"}]', false)" }

  /// Gives up the rows that the corrected file lacks; once everything else has entered.
  public func giveUpAbsentRows(_ scope: CommitScope) throws(StoreError) {
    try execute(
      """
      UPDATE shared.customer_data_mapping m SET mapping_status = 'error',
        validation_errors = '[{"rule": "row-dropped", "severity": "error"}]' WHERE \(Self.isAbsent)
      """, [scope.importID.description])
  }
}

/// What pairing a corrected file with an import has come to.
public struct RowPairing: Sendable, Equatable {
  /// Rows of the file that are none of the import; they were left out.
  public var strangers = 0
  /// Rows of the import that were given up.
  public var dropped = 0

  /// Nothing yet.
  public init() {}
}
