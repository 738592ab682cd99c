/// A row of an import as it was kept: what a retry judges again.
public struct KeptRow: Sendable {
  /// The row's number as Excel shows it.
  public var number: Int
  /// The cells as the sheet wrote them, a JSON object.
  public var raw: String
  /// Whether it has entered the tenant's tables.
  public var hasEntered: Bool
}

extension Connection {
  /// The rows of one sheet of an import, in the sheet's order. A connection of its own reads them, since the other is
  /// busy taking the judged rows.
  public func keptRows(of import: RecordID, sheet: String, _ body: (KeptRow) throws -> Void) throws {
    try stream(
      """
      SELECT excel_row_number, raw_excel_data, mapping_status = 'mapped' FROM shared.customer_data_mapping m
      WHERE import_id = $1 AND sheet_name = $2 AND raw_excel_data IS NOT NULL AND NOT \(Self.isGivenUp)
      ORDER BY excel_row_number
      """, [`import`.description, sheet]
    ) { row in
      try body(
        KeptRow(
          number: row.integer(0, 0) ?? 0, raw: row.text(0, 1) ?? "{}", hasEntered: row.boolean(0, 2) ?? false)
      )
    }
  }

  /// What an import has kept of how its file was read, a JSON document.
  public func decisions(of import: RecordID) throws(StoreError) -> String {
    try execute("SELECT decisions FROM shared.data_imports WHERE import_id = $1", [`import`.description])
      .text(0, 0) ?? "{}"
  }

  /// Takes hold of an import for a retry.
  ///
  /// - Throws: `passing` where another run is at it, `notPermitted` where there is nothing to retry.
  public func beginRetry(_ record: ImportRecord, id: RecordID, person: ActingPerson) throws(StoreError) {
    let name = String(record.id.prefix(8))
    guard try holdImport(id) else {
      throw StoreError(
        .passing,
        "Somebody is working on import \(name) at this moment; wait until that ends, then try again.")
    }
    let now = try execute(
      """
      SELECT shared.import_state(i), i.raw_purged_at IS NOT NULL,
        (SELECT count(*) FROM shared.customer_data_mapping m WHERE m.import_id = i.import_id AND m.mapping_status <> 'mapped'
           AND NOT \(Self.isGivenUp)),
        EXISTS (SELECT FROM shared.customer_data_mapping m WHERE m.import_id = i.import_id)
      FROM shared.data_imports i WHERE i.import_id = $1 FOR UPDATE
      """, [id.description])
    switch now.text(0, 0).flatMap({ ImportState(rawValue: $0) }) {
    case .undone:
      throw StoreError(.notPermitted, "Import \(name) was undone; import its file again with commit.")
    case .cancelled:
      throw StoreError(.notPermitted, "Import \(name) was cancelled; import its file again with commit.")
    case .pending:
      throw StoreError(.notPermitted, "Import \(name) waits in the queue; nothing is judged yet.")
    default: break
    }
    guard now.boolean(0, 1) != true else {
      throw StoreError(
        .notPermitted,
        "The cells of import \(name) were purged after 90 days; import the file again with commit.")
    }
    guard now.boolean(0, 3) == true else {
      throw StoreError(
        .notPermitted,
        "Import \(name) was cut off before its rows were kept; import its file again with commit.")
    }
    guard let waiting = now.integer(0, 2), waiting > 0 else {
      throw StoreError(
        .notPermitted, "Every row of import \(name) has entered or was given up; there is nothing to retry.")
    }
    try refuseLaterImport(id, name)
    try execute(
      """
      UPDATE shared.data_imports SET locked_by = $2, lease_expires_at = clock_timestamp() + interval '5 minutes'
      WHERE import_id = $1
      """, [id.description, Self.runner(id)])
  }

  /// The same file may have been imported afterwards, while this import was held: then that one is to be retried.
  private func refuseLaterImport(_ id: RecordID, _ name: String) throws(StoreError) {
    let other = try execute(
      """
      SELECT o.import_id, to_char(coalesce(o.processing_completed_at, o.created_at), 'YYYY-MM-DD HH24:MI')
      FROM shared.data_imports i JOIN shared.data_imports o USING (tenant_id, agent_id, idempotency_key)
      WHERE i.import_id = $1 AND o.import_id <> $1 AND o.status <> 'failed' AND o.undone_at IS NULL
      """, [id.description])
    guard let later = other.text(0, 0) else { return }
    throw StoreError(
      .notPermitted,
      "The file of import \(name) was imported again as \(later) (\(other.text(0, 1) ?? "") UTC); retry that one instead."
    )
  }

  /// Makes sure that this run still holds the import; first thing in the transaction that ends a retry.
  public func confirmRetry(_ scope: CommitScope) throws(StoreError) {
    let row = try execute(
      """
      UPDATE shared.data_imports SET lease_expires_at = clock_timestamp() + interval '5 minutes'
      WHERE import_id = $1 AND locked_by = $2 AND undone_at IS NULL AND outcome IS DISTINCT FROM 'cancelled' RETURNING 1
      """, [scope.importID.description, Self.runner(scope.importID)])
    guard row.rowCount == 1 else {
      throw StoreError(
        .passing,
        "The import was ended or taken over by somebody else while it ran; nothing of this run was entered.")
    }
  }

  /// How a retry ended, read after a connection was lost during COMMIT; `nil` where it was rolled back, and the import is
  /// let go. The transaction that was lost holds the import's row; it is waited for.
  public func retryOutcome(of id: RecordID, seconds: Int = 60) throws(StoreError) -> String? {
    try execute("SELECT set_config('lock_timeout', $1, true)", ["\(seconds)s"])
    let row = try execute(
      """
      SELECT i.locked_by IS NOT DISTINCT FROM $2, (SELECT e.details ->> 'outcome' FROM shared.import_events e
        WHERE e.import_id = i.import_id AND e.event = 'retried' ORDER BY e.created_at DESC LIMIT 1)
      FROM shared.data_imports i WHERE i.import_id = $1 FOR UPDATE
      """, [id.description, Self.runner(id)])
    guard row.boolean(0, 0) == true else { return row.text(0, 1) }
    try leaveRetry(id)
    return nil
  }

  /// Lets go of an import whose retry did not end; its rows are as they were.
  public func leaveRetry(_ id: RecordID) throws(StoreError) {
    try execute(
      "UPDATE shared.data_imports SET locked_by = NULL, lease_expires_at = NULL WHERE import_id = $1 AND locked_by = $2",
      [id.description, Self.runner(id)])
  }
}
