/// One figure of the database's health.
public struct HealthMetric: Sendable, Equatable, Codable {
  /// What was measured.
  public var name: String
  /// The figure.
  public var value: String
  /// `healthy`, `warning` or `critical`.
  public var status: String
  /// What to do about it.
  public var recommendation: String
}

/// How many rows a piece of maintenance has moved or made.
public struct MaintenanceCount: Sendable, Equatable, Codable {
  /// The tenant.
  public var tenant: String
  /// The table, or the month.
  public var subject: String
  /// How many.
  public var count: Int
}

extension Connection {
  /// Measures the database's health.
  public func health() throws -> [HealthMetric] {
    try asOwner { connection in
      let rows = try connection.execute("SELECT * FROM shared.monitor_database_health()")
      return (0..<rows.rowCount).map { row in
        HealthMetric(
          name: rows.text(row, 0) ?? "", value: rows.text(row, 1) ?? "", status: rows.text(row, 2) ?? "",
          recommendation: rows.text(row, 3) ?? "")
      }
    }
  }

  /// Makes the partitions of this month and the next ones where they are missing.
  public func makeDuePartitions(monthsAhead: Int = 2) throws -> [MaintenanceCount] {
    try counts(
      "SELECT tenant_code, month, made FROM shared.create_due_partitions($1)", [String(monthsAhead)])
  }

  /// Moves what is older than its retention to the archive.
  public func archiveExpiredRows() throws -> [MaintenanceCount] {
    try counts("SELECT tenant_code, table_name, moved FROM shared.archive_expired_rows()", [])
  }

  private func counts(_ sql: String, _ parameters: [String?]) throws -> [MaintenanceCount] {
    try asOwner { connection in
      let rows = try connection.execute(sql, parameters)
      return (0..<rows.rowCount).map { row in
        MaintenanceCount(
          tenant: rows.text(row, 0) ?? "", subject: rows.text(row, 1) ?? "", count: rows.integer(row, 2) ?? 0)
      }
    }
  }

  /// Erases a customer's personal values (the right to erasure); audited by the database.
  ///
  /// A member of agent_mitra does it as the operator; anybody else as the person his login stands for, who
  /// must be an admin or hold `customer.erase`.
  /// - Returns: counts by kind of row, as JSON.
  public func eraseCustomer(tenant: TenantCode, customer: RecordID, reason: String) throws -> String {
    guard try isMigrated() else {
      throw StoreError(.notMigrated, "The database has not been set up; run `mitra-import db migrate` first.")
    }
    do {
      return try withTransaction { connection in
        let isOperator = try connection.execute("SELECT pg_has_role(session_user, 'agent_mitra', 'MEMBER')")
        if isOperator.boolean(0, 0) == true {
          try connection.assumeLocally(.owner)
        } else {
          _ = try connection.beginActing(tenant: tenant)
        }
        return try connection.execute(
          "SELECT shared.erase_customer($1, $2::uuid, $3)", [tenant.text, customer.description, reason]
        ).text(0, 0) ?? "{}"
      }
    } catch let error as StoreError where error.sqlstate == "55006" {
      throw StoreError(
        .notPermitted, sqlstate: "55006",
        "The customer is under a legal hold (an active policy, or the hold flag), so nothing was erased.")
    }
  }
}
