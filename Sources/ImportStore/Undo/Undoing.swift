extension Connection {
  /// Takes back what an import made or changed, in one transaction that records itself.
  ///
  /// A row is left alone, and named, where one of the values that the import wrote is another by now, or something
  /// refers to it that the import did not make (`shared.undo_plan`). Where all rows must be left alone, nothing is done.
  ///
  /// - Parameters:
  ///   - reason: why; kept with the import.
  ///   - isDryRun: only works out what would happen.
  /// - Throws: `notPermitted` where the import was not committed, is undone already or its old values are purged;
  ///   `passing` where others stand in the way three times.
  public func undo(
    tenant: TenantCode, _ reference: ImportReference, reason: String? = nil, isDryRun: Bool = false
  ) throws -> UndoReport {
    let record = try importRecord(tenant: tenant, reference)
    guard !isDryRun else {
      return try withTransaction(isolation: .repeatableRead, readOnly: true) { connection in
        _ = try connection.beginActing(tenant: tenant, agent: record.agent)
        try connection.refuseUndo(of: record, locking: false)
        return try connection.report(on: record, plan: UndoStatements.plan, isDryRun: true)
      }
    }
    return try withTransaction(attempts: 3) { connection in
      let person = try connection.beginActing(tenant: tenant, agent: record.agent)
      try connection.execute("SET LOCAL lock_timeout = '30s'")
      // Statistics may be older than the import: a nested loop over tables that seem empty takes minutes. Where there
      // is no other way, its price would make the server compile the statement, for seconds.
      try connection.execute("SET LOCAL enable_nestloop = off")
      try connection.execute("SET LOCAL jit = off")
      do {
        return try connection.undo(record, UndoStatements(schema: person.schema), reason: reason)
      } catch let error as StoreError where error.sqlstate == "23503" || error.sqlstate == "23505" {
        // Somebody took a number or referred to a row between our look and our deed: look again.
        throw StoreError(
          .passing, sqlstate: error.sqlstate,
          "Rows of the import were taken into use at this moment; try again.")
      }
    }
  }

  private func undo(
    _ record: ImportRecord, _ statements: UndoStatements, reason: String?
  ) throws -> UndoReport {
    try execute("SELECT shared.lock_imports(shared.acting_agent())")
    try refuseUndo(of: record, locking: true)
    // In READ COMMITTED the plan below sees whatever was committed before these locks were granted, and what refers
    // to a row that is locked so must wait.
    for table in UndoTable.allCases { try execute(statements.lock(table), [record.id]) }
    try execute(UndoStatements.keepPlan, [record.id])
    try execute(UndoStatements.analyzePlan)
    var report = try self.report(on: record, plan: "SELECT * FROM pg_temp.undo_plan", isDryRun: false)
    guard !report.isRefused else { return report }

    try execute(UndoStatements.passKeysOn, [record.id])
    report.keysRemoved = try execute(UndoStatements.forgetKeys, [record.id]).affectedRows
    try execute(UndoStatements.releaseRows, [record.id])
    try execute(UndoStatements.forgetSynchronisation)
    try execute(UndoStatements.synchroniseAgain)
    // From the last to the first: nothing is left for a cascade to find.
    for table in UndoTable.allCases.reversed() {
      try expect(report.count(table, "INSERT"), try execute(statements.delete(table)).affectedRows)
    }
    for table in UndoTable.allCases where report.count(table, "UPDATE") > 0 {
      let columns = try execute(UndoStatements.changedColumns, [record.id, table.rawValue]).allRows()
      let restored = try execute(
        statements.restore(table, columns.compactMap { $0.first ?? nil }.map(SQLIdentifier.init)), [record.id]
      )
      try expect(report.count(table, "UPDATE"), restored.affectedRows)
    }
    try execute(UndoStatements.markChanges, [record.id])
    try recordUndo(report, reason: reason)
    return report
  }

  /// A row that the plan names and the statement did not reach: row-level security hides it, or our plan is wrong.
  private func expect(_ planned: Int, _ reached: Int) throws(StoreError) {
    guard planned == reached else {
      throw StoreError(
        .statementFailed,
        "Undo would have reached \(reached) rows where \(planned) were planned, so nothing was changed; please report it."
      )
    }
  }

  private func refuseUndo(of record: ImportRecord, locking: Bool) throws(StoreError) {
    let name = String(record.id.prefix(8))
    let now = try execute(
      """
      SELECT status, shared.import_state(i), \(Self.moment("undone_at")), \(Self.moment("snapshots_purged_at"))
      FROM shared.data_imports i WHERE import_id = $1 \(locking ? "FOR UPDATE" : "")
      """, [record.id])
    if let undone = now.text(0, 2) {
      throw StoreError(
        .notPermitted,
        "Import \(name) was undone already, on \(undone); `mitra-import imports show \(name)` tells by whom.")
    }
    guard now.text(0, 0) == "completed" else {
      throw StoreError(
        .notPermitted,
        "Import \(name) was never committed (\(now.text(0, 1) ?? "gone")), so there is nothing to undo; "
          + "`mitra-import imports cancel \(name)` ends it.")
    }
    if let purged = now.text(0, 3) {
      throw StoreError(
        .notPermitted,
        "The values from before import \(name) were purged on \(purged), so it can no longer be undone; correct the "
          + "customers by another import.")
    }
  }

  private func report(
    on record: ImportRecord, plan: String, isDryRun: Bool
  ) throws(StoreError) -> UndoReport {
    var report = UndoReport(
      importID: record.id, fileName: record.fileName, isDryRun: isDryRun, takenBack: [], kept: [],
      keysRemoved: 0,
      warnings: [])
    let rows = try execute(
      """
      WITH plan AS MATERIALIZED (\(plan))
      SELECT t.table_name, t.operation, t.rows, NULL, NULL::uuid, NULL, NULL::integer, NULL
      FROM (SELECT table_name, operation, count(*) AS rows FROM plan WHERE kept_because IS NULL GROUP BY 1, 2
            ORDER BY table_name DESC, operation) t
      UNION ALL
      SELECT k.table_name, k.operation, NULL, k.record_id::text, k.customer_id, k.sheet_name, k.excel_row_number, k.kept_because
      FROM (SELECT p.*, m.sheet_name, m.excel_row_number
            FROM plan p
            LEFT JOIN (SELECT DISTINCT ON (r.created_customer_id) r.created_customer_id, r.sheet_name, r.excel_row_number
                       FROM shared.customer_data_mapping r WHERE r.import_id = $1 AND r.created_customer_id IS NOT NULL
                       ORDER BY r.created_customer_id, r.sheet_name, r.excel_row_number) m ON m.created_customer_id = p.customer_id
            WHERE p.kept_because IS NOT NULL
            ORDER BY m.sheet_name, m.excel_row_number, p.customer_id, p.table_name DESC, p.record_id) k
      """, [record.id])
    for row in 0..<rows.rowCount {
      let table = rows.text(row, 0) ?? ""
      if let count = rows.integer(row, 2) {
        report.takenBack.append(.init(table: table, operation: rows.text(row, 1) ?? "", count: count))
      } else {
        report.kept.append(
          .init(
            table: table, record: rows.text(row, 3) ?? "", customer: rows.text(row, 4),
            sheet: rows.text(row, 5),
            row: rows.integer(row, 6), because: rows.text(row, 7) ?? ""))
      }
    }
    if !report.takenBack.isEmpty {
      report.warnings = [
        "Customers may have received notices because of this import; undo cannot call those back."
      ]
    }
    return report
  }

  private func recordUndo(_ report: UndoReport, reason: String?) throws(StoreError) {
    let counts = report.takenBack.reduce(into: (removed: 0, restored: 0)) { sum, group in
      if group.operation == "INSERT" { sum.removed += group.count } else { sum.restored += group.count }
    }
    try execute(
      """
      UPDATE shared.data_imports SET undone_at = clock_timestamp(), undone_by = shared.acting_user(), undo_reason = $2
      WHERE import_id = $1
      """, [report.importID, reason])
    let details =
      "jsonb_strip_nulls(jsonb_build_object('removed', $3::int, 'put_back', $4::int, 'kept', $5::int, 'reason', $6::text))"
    let values = [String(counts.removed), String(counts.restored), String(report.kept.count), reason]
    try recordEvent("undone", of: report.importID, details: details, values)
    try execute(
      "SELECT shared.log_access($2, 'data_imports', $1::uuid, \(details))",
      [report.importID, "UNDO"] + values)
  }
}

extension UndoReport {
  fileprivate func count(_ table: UndoTable, _ operation: String) -> Int {
    takenBack.first { $0.table == table.rawValue && $0.operation == operation }?.count ?? 0
  }
}
