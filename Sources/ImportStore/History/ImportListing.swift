extension Connection {
  /// The imports that the person behind the login may deal with, the newest first: an agent sees his own, an admin and
  /// whoever holds `import.act_for` those of all agents of the tenant.
  ///
  /// - Throws: `notPermitted` where the login stands for nobody of the tenant.
  public func imports(tenant: TenantCode, _ filter: ImportFilter = ImportFilter()) throws -> [ImportRecord] {
    try requireHistory()
    return try withTransaction(readOnly: true) { connection in
      _ = try connection.beginActing(tenant: tenant)
      return try connection.findImports(nil, filter)
    }
  }

  /// The one import that a person means.
  ///
  /// - Throws: `unknownName` where none of those he may deal with is meant, `badArgument` where several are.
  public func importRecord(tenant: TenantCode, _ reference: ImportReference) throws -> ImportRecord {
    try requireHistory()
    return try withTransaction(readOnly: true) { connection in
      _ = try connection.beginActing(tenant: tenant)
      let found = try connection.findImports(reference, ImportFilter(limit: 2))
      guard let first = found.first else {
        throw StoreError(
          .unknownName,
          "This login may see no import \(reference) of tenant \(tenant); `mitra-import imports list` shows those there are."
        )
      }
      guard found.count == 1 else {
        throw StoreError(
          .badArgument, "More than one import begins with \(reference); give more digits of the id.")
      }
      return first
    }
  }

  /// The tenant a command is about: the one that is given, or the only one in which the login stands for a person.
  public func tenant(_ given: String?) throws -> TenantCode {
    if let given { return try TenantCode(given) }
    try requireHistory()
    let codes = try withTransaction(readOnly: true) { connection in
      try connection.assumeLocally(.app)
      return try connection.execute("SELECT tenant_code FROM shared.tenants_of_login()").allRows()
    }
    guard codes.count == 1, let code = codes.first?.first ?? nil else {
      throw StoreError(
        codes.isEmpty ? .notPermitted : .badArgument,
        codes.isEmpty
          ? "This login stands for nobody of any tenant; see `mitra-import db login add`."
          : "This login stands for persons of several tenants; say which with --tenant.")
    }
    return try TenantCode(code)
  }

  /// Refuses a database that lacks what history and undo need.
  func requireHistory() throws(StoreError) {
    let isThere = try execute("SELECT to_regprocedure('shared.undo_plan(uuid)') IS NOT NULL").boolean(0, 0)
    guard isThere == true else {
      throw StoreError(
        .notMigrated, "The database lacks what imports need; run `mitra-import db migrate` first.")
    }
  }

  private func findImports(
    _ reference: ImportReference?, _ filter: ImportFilter
  ) throws(StoreError) -> [ImportRecord] {
    let columns = ImportColumn.allCases.map(\.sql).joined(separator: ", ")
    let rows = try execute(
      "SELECT \(columns) FROM shared.find_imports($1, $2, $3, $4::timestamptz, $5::integer) f",
      [reference?.digits, filter.agent, filter.state, filter.since, filter.limit.map { String($0) }])
    return (0..<rows.rowCount).map { ImportRecord(rows, row: $0) }
  }

  /// A timestamp as ISO 8601 in UTC.
  static func moment(_ column: String) -> String {
    "to_char(\(column) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
  }
}

/// The columns of a listing, in the order in which they are asked for.
private enum ImportColumn: Int, CaseIterable {
  case id, agent, agentName, state, status, outcome, createdAt, createdBy, startedAt, completedAt
  case fileName, fileBytes, fileSHA256, sheet, type, mapping, mappingSHA256, ruleVersion, onError, maxErrors
  case rows, created, updated, unchanged, conflicts, rejected
  case undoneAt, undoReason, cancelledAt, rawPurgedAt, snapshotsPurgedAt, leaseExpiresAt

  var sql: String {
    switch self {
    case .id: "(f.import).import_id"
    case .agent: "f.agent_code"
    case .agentName: "f.agent_name"
    case .state: "f.import_state"
    case .status: "(f.import).status"
    case .outcome: "(f.import).outcome"
    case .createdAt: Connection.moment("(f.import).created_at")
    case .createdBy: "f.created_by_name"
    case .startedAt: Connection.moment("(f.import).processing_started_at")
    case .completedAt: Connection.moment("(f.import).processing_completed_at")
    case .fileName: "(f.import).file_name"
    case .fileBytes: "(f.import).file_size_bytes"
    case .fileSHA256: "encode((f.import).file_sha256, 'hex')"
    case .sheet: "(f.import).sheet_name"
    case .type: "(f.import).import_type"
    case .mapping: "(f.import).mapping_template_id"
    case .mappingSHA256: "encode((f.import).mapping_sha256, 'hex')"
    case .ruleVersion: "(f.import).rule_version"
    case .onError: "(f.import).on_error"
    case .maxErrors: "(f.import).max_errors"
    case .rows: "(f.import).total_records"
    case .created: "(f.import).created_records"
    case .updated: "(f.import).updated_records"
    case .unchanged: "(f.import).unchanged_records"
    case .conflicts: "(f.import).conflict_records"
    case .rejected: "(f.import).error_records"
    case .undoneAt: Connection.moment("(f.import).undone_at")
    case .undoReason: "(f.import).undo_reason"
    case .cancelledAt: Connection.moment("(f.import).cancelled_at")
    case .rawPurgedAt: Connection.moment("(f.import).raw_purged_at")
    case .snapshotsPurgedAt: Connection.moment("(f.import).snapshots_purged_at")
    case .leaseExpiresAt: Connection.moment("(f.import).lease_expires_at")
    }
  }
}

extension ImportRecord {
  fileprivate init(_ rows: borrowing StatementResult, row: Int) {
    let values = ImportColumn.allCases.map { rows.text(row, $0.rawValue) }
    func text(_ column: ImportColumn) -> String? { values[column.rawValue] }
    func count(_ column: ImportColumn) -> Int { text(column).flatMap { Int($0) } ?? 0 }
    self.init(
      id: text(.id) ?? "", agent: text(.agent) ?? "", agentName: text(.agentName), state: text(.state) ?? "",
      status: text(.status) ?? "", outcome: text(.outcome), createdAt: text(.createdAt) ?? "",
      createdBy: text(.createdBy), startedAt: text(.startedAt), completedAt: text(.completedAt),
      fileName: text(.fileName) ?? "", fileBytes: text(.fileBytes).flatMap { Int($0) },
      fileSHA256: text(.fileSHA256) ?? "", sheet: text(.sheet) ?? "", type: text(.type) ?? "",
      mapping: text(.mapping) ?? "", mappingSHA256: text(.mappingSHA256) ?? "",
      ruleVersion: text(.ruleVersion), onError: text(.onError) ?? "", maxErrors: text(.maxErrors),
      rows: count(.rows), created: count(.created), updated: count(.updated), unchanged: count(.unchanged),
      conflicts: count(.conflicts), rejected: count(.rejected), undoneAt: text(.undoneAt),
      undoReason: text(.undoReason), cancelledAt: text(.cancelledAt), rawPurgedAt: text(.rawPurgedAt),
      snapshotsPurgedAt: text(.snapshotsPurgedAt), leaseExpiresAt: text(.leaseExpiresAt))
  }
}
