public import Tabular

/// What is recorded of an import before its first row.
public struct NewImport: Sendable {
  /// The file's name without folders.
  public var fileName: String
  /// Its size in bytes.
  public var byteCount: Int
  /// Its SHA-256, 64 hexadecimal digits.
  public var fileHash: String
  /// The sheets that were read, joined; empty for CSV.
  public var sheet: String
  /// The mapping's name.
  public var mapping: String
  /// The SHA-256 of the mapping's text, 64 hexadecimal digits.
  public var mappingHash: String
  /// The version of the rules: that of the program.
  public var ruleVersion: String
  /// What was decided for each column, a JSON document.
  public var decisions: String
  /// `stop` or `skip`.
  public var onError: String
  /// With `skip`, how many rows may be rejected: `25` or `10%`.
  public var maxErrors: String?
  /// What is done about an equal import that is complete.
  public var isAgain: Bool

  /// Describes an import.
  public init(
    fileName: String, byteCount: Int, fileHash: String, sheet: String, mapping: String, mappingHash: String,
    ruleVersion: String, decisions: String, onError: String, maxErrors: String?, isAgain: Bool
  ) {
    self.fileName = fileName
    self.byteCount = byteCount
    self.fileHash = fileHash
    self.sheet = sheet
    self.mapping = mapping
    self.mappingHash = mappingHash
    self.ruleVersion = ruleVersion
    self.decisions = decisions
    self.onError = onError
    self.maxErrors = maxErrors
    self.isAgain = isAgain
  }
}

extension Connection {
  /// Records an import as 'processing' under a lease, with its jobs; takes over one whose runner is gone.
  ///
  /// - Returns: the import's id, and whether it was taken over.
  /// - Throws: `notPermitted` where an equal import is complete, `passing` where one is running.
  public func beginImport(_ record: NewImport, person: ActingPerson, type: ImportType) throws(StoreError)
    -> (id: RecordID, wasTakenOver: Bool)
  {
    guard let agent = person.agent else { throw StoreError(.notPermitted, "An import needs an agent.") }
    let me = [person.tenant.description, agent.description]
    let id = RecordID.random()
    var key = [
      record.fileHash, record.sheet, record.mapping, record.mappingHash, agent.description, type.rawValue,
    ]
    .joined(separator: "|")
    // Two runs of one file at once: the second sees what the first has recorded.
    try execute("SELECT pg_advisory_xact_lock(hashtextextended('mitra-import key ' || $1, 0))", [key])
    let earlier = try execute(
      """
      SELECT import_id, status, to_char(coalesce(processing_completed_at, created_at), 'YYYY-MM-DD HH24:MI'), idempotency_key
      FROM shared.data_imports
      WHERE tenant_id = $1 AND agent_id = $2 AND (idempotency_key = $3 OR starts_with(idempotency_key, $3 || '|again '))
        AND status <> 'failed' AND undone_at IS NULL
      ORDER BY status <> 'processing', created_at DESC FOR UPDATE
      """, me + [key])
    if earlier.rowCount > 0, let earlierID = earlier.text(0, 0).flatMap({ RecordID($0) }) {
      if earlier.text(0, 1) != "completed" {
        return (earlierID, try takeOver(earlierID, record, person: person))
      }
      guard record.isAgain else {
        throw StoreError(
          .notPermitted,
          "This file was imported already with this mapping and for this agent: import \(earlierID), complete since "
            + "\(earlier.text(0, 2) ?? "") UTC. To import it once more, say --again.")
      }
      key += "|again \(id)"
    }
    _ = try holdImport(id)
    try insertImport(id, key: key, record, person: person, type: type)
    try execute(
      """
      INSERT INTO shared.import_jobs (import_id, tenant_id, agent_id, job_type, status, started_at, locked_by, lease_expires_at)
      VALUES ($1, $2, $3, 'validate', 'processing', clock_timestamp(), $4, clock_timestamp() + interval '5 minutes')
      """, [id.description] + me + [Self.runner(id)])
    try note(event: "recorded", import: id, person: person)
    return (id, false)
  }

  private func insertImport(
    _ id: RecordID, key: String, _ record: NewImport, person: ActingPerson, type: ImportType
  ) throws(StoreError) {
    do throws(StoreError) {
      try execute(
        """
        INSERT INTO shared.data_imports (import_id, tenant_id, agent_id, created_by, file_name, file_size_bytes, import_type, status,
          file_sha256, sheet_name, mapping_template_id, mapping_sha256, rule_version, idempotency_key, decisions, on_error, max_errors,
          processing_started_at, locked_by, lease_expires_at)
        VALUES ($1, $2, $3, $4, left($5, 255), $6, $7, 'processing', decode($8, 'hex'), $9, $10, decode($11, 'hex'), $12, $13, $14,
          $15, $16, clock_timestamp(), $17, clock_timestamp() + interval '5 minutes')
        """,
        [
          id.description, person.tenant.description, person.agent?.description, person.user.description,
          record.fileName,
          String(record.byteCount), type.rawValue, record.fileHash, record.sheet, record.mapping,
          record.mappingHash,
          record.ruleVersion, key, record.decisions, record.onError, record.maxErrors, Self.runner(id),
        ])
    } catch {
      guard error.sqlstate == "23505" else { throw error }
      throw StoreError(
        .passing,
        "This file is being imported at this moment by somebody else; look at it in a minute: imports list.")
    }
  }

  /// Who holds the lease: this import's run. A session-level lock beside it says at once when the run is gone.
  static func runner(_ id: RecordID) -> String { "mitra-import \(id)" }

  /// Holds the import for this session; false where another session has it.
  public func holdImport(_ id: RecordID) throws(StoreError) -> Bool {
    try execute(
      "SELECT pg_try_advisory_lock(hashtextextended('mitra-import run ' || $1, 0))", [id.description]
    )
    .boolean(0, 0) ?? false
  }

  private func takeOver(_ id: RecordID, _ record: NewImport, person: ActingPerson) throws(StoreError) -> Bool
  {
    guard try holdImport(id) else {
      throw StoreError(
        .passing,
        "This file is being imported at this moment (import \(id)); look at it in a minute: imports show.")
    }
    try execute("DELETE FROM shared.customer_data_mapping WHERE import_id = $1", [id.description])
    try execute(
      """
      UPDATE shared.data_imports SET status = 'processing', processing_started_at = clock_timestamp(), locked_by = $2,
        lease_expires_at = clock_timestamp() + interval '5 minutes', rule_version = $3, on_error = $4, max_errors = $5
      WHERE import_id = $1
      """, [id.description, Self.runner(id), record.ruleVersion, record.onError, record.maxErrors])
    // As a worker leaves it that takes over the job of another (m0021).
    try execute(
      """
      UPDATE shared.import_jobs SET retry_count = retry_count + 1, started_at = clock_timestamp(), locked_by = $2,
        lease_expires_at = clock_timestamp() + interval '5 minutes' WHERE import_id = $1 AND status = 'processing'
      """, [id.description, Self.runner(id)])
    try note(event: "lease_taken_over", import: id, person: person)
    return true
  }

  /// Adds to the import's trail.
  public func note(event: String, import id: RecordID, person: ActingPerson, details: String? = nil)
    throws(StoreError)
  {
    try execute(
      "INSERT INTO shared.import_events (tenant_id, agent_id, import_id, event, user_id, details) VALUES ($1, $2, $3, $4, $5, $6)",
      [
        person.tenant.description, person.agent?.description, id.description, event, person.user.description,
        details,
      ])
  }

  /// Keeps what was decided for each column.
  public func keepDecisions(_ scope: CommitScope, _ json: String) throws(StoreError) {
    try execute(
      "UPDATE shared.data_imports SET decisions = $2 WHERE import_id = $1",
      [scope.importID.description, json])
  }

  /// Ends an import that could not be finished, so that its file may come again.
  public func failImport(_ id: RecordID, person: ActingPerson) throws(StoreError) {
    let ended = try execute(
      """
      UPDATE shared.data_imports SET status = 'failed', processing_completed_at = clock_timestamp(), locked_by = NULL,
        lease_expires_at = NULL WHERE import_id = $1 AND status = 'processing' RETURNING 1
      """, [id.description])
    guard ended.rowCount == 1 else { return }
    try execute(
      """
      UPDATE shared.import_jobs SET status = 'failed', error_message = 'the run ended early', completed_at = clock_timestamp(),
        locked_by = NULL, lease_expires_at = NULL WHERE import_id = $1 AND status = 'processing'
      """, [id.description])
    try note(event: "failed", import: id, person: person)
  }

  /// Refuses a mapping of another insurer than the tenant's: `hdfc` in tenant `lic`.
  public func refuseOtherInsurer(_ source: String, tenant: TenantCode) throws(StoreError) {
    let known = ["lic", "hdfc", "icici"]
    guard known.contains(source) else { return }
    let row = try execute(
      """
      SELECT lower(p.provider_code) FROM shared.tenants t JOIN shared.insurance_providers p USING (provider_id)
      WHERE t.tenant_code = $1
      """, [tenant.text])
    guard let provider = row.text(0, 0), known.contains(where: provider.hasPrefix),
      !provider.hasPrefix(source)
    else {
      return
    }
    throw StoreError(
      .notPermitted,
      "The file is a list of \(source), and tenant \(tenant.text) is of \(provider). Nothing was entered.")
  }
}
