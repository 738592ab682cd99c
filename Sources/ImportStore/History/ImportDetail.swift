/// All that history knows about one import, but for its rows.
public struct ImportDetail: Sendable, Equatable, Codable {
  /// The record itself.
  public var record: ImportRecord
  /// The decisions taken for each column: heading, date order, date system, letterhead.
  public var decisions: JSONValue?
  /// How many of its rows are `mapped` (entered), `pending` (good, not entered) and `error` (rejected).
  public var rowsByStatus: [String: Int]
  /// The findings about its rows, by rule, those about most rows first.
  public var findings: [FindingGroup]
  /// What it made and changed in the tenant's tables.
  public var changes: [ChangeGroup]
  /// The trail: recorded, committed, retried, read, undone.
  public var events: [ImportEvent]
  /// Its jobs, the oldest first.
  public var jobs: [ImportJob]

  /// Findings of one rule about one column.
  public struct FindingGroup: Sendable, Equatable, Codable {
    /// The rule.
    public var rule: String
    /// How much it weighs.
    public var severity: String
    /// The target field.
    public var field: String?
    /// The column's heading.
    public var heading: String?
    /// About how many rows.
    public var rows: Int
    /// The number of the first of them, as Excel counts.
    public var firstRow: Int
  }

  /// Rows of one table that were made or changed.
  public struct ChangeGroup: Sendable, Equatable, Codable {
    /// The table.
    public var table: String
    /// `INSERT` or `UPDATE`.
    public var operation: String
    /// How many.
    public var count: Int
    /// How many of them an undo has taken back.
    public var takenBack: Int
    /// How many of them an undo had to leave alone.
    public var kept: Int
  }

  /// A step of the trail.
  public struct ImportEvent: Sendable, Equatable, Codable {
    /// When.
    public var at: String
    /// What.
    public var event: String
    /// By whom; `nil` where he is no more.
    public var by: String?
    /// Counts and reasons.
    public var details: JSONValue?
  }

  /// A job of the queue's table.
  public struct ImportJob: Sendable, Equatable, Codable {
    /// `validate`, `process` or `cleanup`.
    public var type: String
    /// `queued`, `processing`, `completed` or `failed`.
    public var status: String
    /// How often it was tried again.
    public var retries: Int
    /// What went wrong.
    public var error: String?
    /// When it was made.
    public var createdAt: String
    /// When it ended.
    public var completedAt: String?
  }
}

extension Connection {
  /// Reads all about an import; no values of its rows, so nothing is logged.
  public func importDetail(tenant: TenantCode, _ reference: ImportReference) throws -> ImportDetail {
    let record = try importRecord(tenant: tenant, reference)
    return try withTransaction(isolation: .repeatableRead, readOnly: true) { connection in
      _ = try connection.beginActing(tenant: tenant, agent: record.agent)
      return try connection.detail(of: record)
    }
  }

  private func detail(of record: ImportRecord) throws(StoreError) -> ImportDetail {
    let id = [record.id]
    let decisions = try execute("SELECT decisions FROM shared.data_imports WHERE import_id = $1", id)
    let statuses = try execute(
      "SELECT mapping_status, count(*) FROM shared.customer_data_mapping WHERE import_id = $1 GROUP BY 1", id)
    return ImportDetail(
      record: record, decisions: JSONValue(json: decisions.text(0, 0)),
      rowsByStatus: Dictionary(
        (0..<statuses.rowCount).map { (statuses.text($0, 0) ?? "", statuses.integer($0, 1) ?? 0) },
        uniquingKeysWith: +),
      findings: try findingGroups(id), changes: try changeGroups(id), events: try events(id),
      jobs: try jobs(id))
  }

  private func findingGroups(_ id: [String]) throws(StoreError) -> [ImportDetail.FindingGroup] {
    let rows = try execute(
      """
      SELECT e ->> 'rule', e ->> 'severity', e ->> 'field', e ->> 'heading', count(DISTINCT m.mapping_id), min(m.excel_row_number)
      FROM shared.customer_data_mapping m
      CROSS JOIN LATERAL jsonb_array_elements(CASE jsonb_typeof(m.validation_errors) WHEN 'array' THEN m.validation_errors ELSE '[]' END) e
      WHERE m.import_id = $1 AND jsonb_typeof(e) = 'object'
      GROUP BY 1, 2, 3, 4 ORDER BY e ->> 'severity' = 'error' DESC, 5 DESC, 1, 4, 3
      """, id)
    return (0..<rows.rowCount).map { row in
      ImportDetail.FindingGroup(
        rule: rows.text(row, 0) ?? "", severity: rows.text(row, 1) ?? "", field: rows.text(row, 2),
        heading: rows.text(row, 3), rows: rows.integer(row, 4) ?? 0, firstRow: rows.integer(row, 5) ?? 0)
    }
  }

  private func changeGroups(_ id: [String]) throws(StoreError) -> [ImportDetail.ChangeGroup] {
    let rows = try execute(
      """
      SELECT table_name, operation, count(*), count(undone_at), count(kept_because)
      FROM shared.import_changes WHERE import_id = $1 GROUP BY 1, 2 ORDER BY table_name DESC, operation
      """, id)
    return (0..<rows.rowCount).map { row in
      ImportDetail.ChangeGroup(
        table: rows.text(row, 0) ?? "", operation: rows.text(row, 1) ?? "", count: rows.integer(row, 2) ?? 0,
        takenBack: rows.integer(row, 3) ?? 0, kept: rows.integer(row, 4) ?? 0)
    }
  }

  private func events(_ id: [String]) throws(StoreError) -> [ImportDetail.ImportEvent] {
    let rows = try execute(
      """
      WITH trail AS (SELECT created_at, event_id, event, user_id, details FROM shared.import_events WHERE import_id = $1)
      SELECT \(Self.moment("t.created_at")), t.event, n.name, t.details
      FROM trail t LEFT JOIN shared.staff_names(ARRAY(SELECT DISTINCT user_id FROM trail)) n USING (user_id)
      ORDER BY t.created_at, t.event_id
      """, id)
    return (0..<rows.rowCount).map { row in
      ImportDetail.ImportEvent(
        at: rows.text(row, 0) ?? "", event: rows.text(row, 1) ?? "", by: rows.text(row, 2),
        details: JSONValue(json: rows.text(row, 3)))
    }
  }

  private func jobs(_ id: [String]) throws(StoreError) -> [ImportDetail.ImportJob] {
    let rows = try execute(
      """
      SELECT job_type, status, retry_count, error_message, \(Self.moment("created_at")), \(Self.moment("completed_at"))
      FROM shared.import_jobs j WHERE import_id = $1 ORDER BY j.created_at, j.job_id
      """, id)
    return (0..<rows.rowCount).map { row in
      ImportDetail.ImportJob(
        type: rows.text(row, 0) ?? "", status: rows.text(row, 1) ?? "", retries: rows.integer(row, 2) ?? 0,
        error: rows.text(row, 3), createdAt: rows.text(row, 4) ?? "", completedAt: rows.text(row, 5))
    }
  }
}
