/// Whom a database login stands for in a tenant.
public enum LoginHolder: Sendable, Equatable {
  /// An agent, by his code.
  case agent(String)
  /// A user by his UUID.
  case user(RecordID)
  /// New staff of a role of the design (`support_staff`, `insurance_provider_admin` …), with a name.
  case staff(role: String, name: String)
  /// A worker of the queue, who is nobody himself.
  case worker
}

extension Connection {
  /// Maps a login to a user of a tenant; runs as the operator himself, since it grants a role.
  ///
  /// - Parameters:
  ///   - login: the database role that logs in.
  ///   - tenant: the tenant.
  ///   - holder: whom it stands for.
  ///   - mayActForAgents: gives staff the role that carries the permission `import.act_for`.
  ///   - makesRole: makes the database role where there is none, without a password.
  public func addLogin(
    _ login: String, tenant: TenantCode, holder: LoginHolder, mayActForAgents: Bool = false,
    makesRole: Bool = false
  ) throws {
    guard try isMigrated() else {
      throw StoreError(.notMigrated, "The database has not been set up; run `mitra-import db migrate` first.")
    }
    try withTransaction { connection in
      try connection.assumeLocally(.owner)
      let person: String? =
        switch holder {
        case .worker: nil
        case .user(let id): id.description
        case .agent(let code): try connection.user(ofAgent: code, tenant: tenant)
        case .staff(let role, let name):
          try connection.execute("SELECT shared.add_staff($1, $2, $3)", [tenant.text, role, name]).text(0, 0)
        }
      if mayActForAgents, let person {
        try connection.execute(
          "SELECT shared.assign_role($1, $2::uuid, 'import_support')", [tenant.text, person])
      }
      try connection.execute("SET LOCAL ROLE NONE")
      try connection.execute(
        "SELECT shared.add_login($1, $2, $3::uuid, $4, $5)",
        [login, tenant.text, person, holder == .worker ? "worker" : "person", makesRole ? "true" : "false"])
    }
  }

  private func user(ofAgent code: String, tenant: TenantCode) throws(StoreError) -> String {
    let row = try execute(
      "SELECT user_id FROM shared.list_agents($1) WHERE agent_code = $2", [tenant.text, code])
    guard let user = row.text(0, 0) else {
      throw StoreError(.unknownName, "Tenant \(tenant.text) has no agent with this code; add him first.")
    }
    return user
  }
}
