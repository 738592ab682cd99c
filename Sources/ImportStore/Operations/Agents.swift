public import Tabular

/// One agent, as the operator sees him.
public struct AgentRecord: Sendable, Equatable, Codable {
  /// His code.
  public var code: String
  /// His name.
  public var name: String
  /// `active`, `suspended` …
  public var status: String
  /// The number of his licence.
  public var licence: String?
  /// The day on which it ends, ISO 8601.
  public var licenceExpiry: String?
  /// Whether it has ended.
  public var isLicenceExpired: Bool
  /// How many customers he has.
  public var customers: Int
  /// The database logins that stand for him, separated by commas.
  public var logins: String
}

extension Connection {
  /// Makes an agent with his user row, or renews his licence where he is known; a suspended one is active
  /// again.
  ///
  /// - Returns: whether he is new.
  public func addAgent(
    tenant: TenantCode, code: String, name: String, licence: String?, licenceExpiry: CalendarDate?,
    email: String?,
    phone: String?
  ) throws -> Bool {
    try asOwner { connection in
      try connection.execute(
        "SELECT created FROM shared.add_agent($1, $2, $3, $4, $5::date, $6, $7)",
        [tenant.text, code, name, licence, licenceExpiry?.description, email, phone]
      ).boolean(0, 0) ?? false
    }
  }

  /// The agents of a tenant, by code.
  public func agents(tenant: TenantCode) throws -> [AgentRecord] {
    try asOwner { connection in
      let rows = try connection.execute(
        """
        SELECT agent_code, display_name, status, licence_number, licence_expiry, licence_expired, customers,
               array_to_string(logins, ', ')
        FROM shared.list_agents($1) ORDER BY agent_code
        """, [tenant.text])
      return (0..<rows.rowCount).map { row in
        AgentRecord(
          code: rows.text(row, 0) ?? "", name: rows.text(row, 1) ?? "", status: rows.text(row, 2) ?? "",
          licence: rows.text(row, 3), licenceExpiry: rows.text(row, 4),
          isLicenceExpired: rows.boolean(row, 5) ?? false, customers: rows.integer(row, 6) ?? 0,
          logins: rows.text(row, 7) ?? "")
      }
    }
  }

  /// Suspends an agent, or lets him work again.
  public func suspendAgent(tenant: TenantCode, code: String, isSuspended: Bool = true) throws {
    try asOwner { connection in
      let row = try connection.execute(
        "SELECT shared.suspend_agent($1, $2, $3)", [tenant.text, code, isSuspended ? "true" : "false"])
      guard row.text(0, 0) != nil else {
        throw StoreError(.unknownName, "Tenant \(tenant.text) has no agent with this code.")
      }
    }
  }
}
