extension Connection {
  /// Ends an import of which nothing has entered the tenant's tables: one that waits, is held for a retry, or was
  /// abandoned by a program that never came back. Its rows and its trail stay.
  ///
  /// - Returns: the import as it is now.
  /// - Throws: `notPermitted` where it was committed or undone; `passing` where somebody works on it.
  public func cancelImport(tenant: TenantCode, _ reference: ImportReference) throws -> ImportRecord {
    let record = try importRecord(tenant: tenant, reference)
    try withTransaction(attempts: 3) { connection in
      _ = try connection.beginActing(tenant: tenant, agent: record.agent)
      try connection.execute("SET LOCAL lock_timeout = '10s'")
      try connection.cancel(record)
    }
    return try importRecord(tenant: tenant, reference)
  }

  private func cancel(_ record: ImportRecord) throws(StoreError) {
    let name = String(record.id.prefix(8))
    let now = try execute(
      """
      SELECT status, shared.import_state(i), \(Self.moment("processing_completed_at")),
        EXISTS (SELECT FROM shared.import_jobs j WHERE j.import_id = i.import_id AND j.status = 'processing'
                AND j.lease_expires_at > clock_timestamp())
      FROM shared.data_imports i WHERE import_id = $1 FOR UPDATE
      """, [record.id])
    let state = now.text(0, 1).flatMap { ImportState(rawValue: $0) }
    switch state {
    case .undone:
      throw StoreError(.notPermitted, "Import \(name) was committed and undone; there is nothing to cancel.")
    case .committed, .committedWithRejects:
      throw StoreError(
        .notPermitted,
        "Import \(name) was committed on \(now.text(0, 2) ?? record.createdAt), so it cannot be cancelled; "
          + "`mitra-import undo \(name)` takes it back.")
    case .cancelled: return
    case .processing:
      // A lease outlives its run by minutes; the lock of its session does not.
      guard let id = RecordID(record.id), try holdImport(id) else { throw Self.isBeingWorkedOn(name) }
    case .pending, .abandoned, .held, .guarded, .failed, nil: break
    }
    guard now.text(0, 0) != "completed" else {
      throw StoreError(.notPermitted, "Import \(name) is completed, so it cannot be cancelled.")
    }
    guard state == .processing || now.boolean(0, 3) != true else { throw Self.isBeingWorkedOn(name) }
    try execute(
      """
      UPDATE shared.import_jobs SET status = 'failed', error_message = 'cancelled', locked_by = NULL, lease_expires_at = NULL,
        completed_at = clock_timestamp()
      WHERE import_id = $1 AND status IN ('queued', 'processing')
      """, [record.id])
    try execute(
      """
      UPDATE shared.data_imports SET status = 'failed', outcome = 'cancelled', cancelled_at = clock_timestamp(),
        cancelled_by = shared.acting_user(), locked_by = NULL, lease_expires_at = NULL,
        processing_completed_at = coalesce(processing_completed_at, clock_timestamp())
      WHERE import_id = $1
      """, [record.id])
    try recordEvent(
      "cancelled", of: record.id, details: "jsonb_build_object('was', $3::text)", [state?.rawValue])
  }

  private static func isBeingWorkedOn(_ name: String) -> StoreError {
    StoreError(
      .passing, "Somebody is working on import \(name) at this moment; wait until that ends, then try again.")
  }
}
