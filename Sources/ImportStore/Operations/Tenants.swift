/// One tenant, as the operator sees it.
public struct TenantRecord: Sendable, Equatable, Codable {
  /// The code: `lic`.
  public var code: String
  /// The name.
  public var name: String
  /// `active`, `inactive` or `suspended`.
  public var status: String
  /// The tenant's schema.
  public var schema: String
  /// The UUID.
  public var id: String
  /// The newest version of the tenants' definition that was applied.
  public var definition: Int
}

extension Connection {
  /// Makes a tenant of the one definition, or brings it up to the newest; a second call changes nothing.
  ///
  /// - Parameters:
  ///   - code: the tenant.
  ///   - name: its name, needed for a new one.
  ///   - provider: the code of its insurer, needed for a new one.
  public func provisionTenant(_ code: TenantCode, name: String?, provider: String?) throws -> TenantRecord {
    try asOwner { connection in
      try connection.execute("SELECT shared.provision_tenant($1, $2, $3)", [code.text, name, provider])
      guard let tenant = try connection.tenants().first(where: { $0.code == code.text }) else {
        throw StoreError(.unknownName, "There is no tenant \(code.text).")
      }
      return tenant
    }
  }

  /// All tenants, under the owner's role.
  func tenants() throws(StoreError) -> [TenantRecord] {
    let rows = try execute(
      """
      SELECT t.tenant_code, t.tenant_name, t.status, t.schema_name, t.tenant_id,
             coalesce((SELECT max(a.version) FROM shared.tenant_ddl_applied a WHERE a.tenant_id = t.tenant_id), 0)
      FROM shared.tenants t WHERE t.schema_name IS NOT NULL ORDER BY t.tenant_code
      """)
    return (0..<rows.rowCount).map { row in
      TenantRecord(
        code: rows.text(row, 0) ?? "", name: rows.text(row, 1) ?? "", status: rows.text(row, 2) ?? "",
        schema: rows.text(row, 3) ?? "", id: rows.text(row, 4) ?? "", definition: rows.integer(row, 5) ?? 0)
    }
  }

  /// The UUID of a tenant, under the owner's role.
  func tenantID(of code: TenantCode) throws(StoreError) -> String {
    let row = try execute("SELECT tenant_id FROM shared.tenants WHERE tenant_code = $1", [code.text])
    guard let id = row.text(0, 0) else {
      throw StoreError(.unknownName, "There is no tenant \(code.text); `mitra-import db status` lists them.")
    }
    return id
  }
}
