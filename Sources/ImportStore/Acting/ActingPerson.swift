/// Who acts in a transaction, as the database has found it: the login's user, and the agent he acts for.
public struct ActingPerson: Sendable, Equatable {
  /// The tenant.
  public var tenant: RecordID
  /// The tenant's schema.
  public var schema: SQLIdentifier
  /// The user whom the login stands for.
  public var user: RecordID
  /// His role, as the design's enum has it.
  public var role: String
  /// The agent he acts for; `nil` where none was asked for and he is none.
  public var agent: RecordID?
  /// How the agent stands: `active`, `licence_expired`, `suspended` …; `nil` without an agent.
  public var standing: String?
}

extension Connection {
  /// Begins to act in the present transaction: the role for people's commands, and the claims, which the
  /// database holds against the login. It must be the first thing in each transaction that touches customers.
  ///
  /// - Parameters:
  ///   - tenant: the tenant.
  ///   - agent: the agent's code; an agent's own login may leave it out.
  /// - Throws: `notPermitted` where the login is not mapped to the tenant, or may not act for that agent, or
  ///   stands above row-level security.
  public func beginActing(tenant: TenantCode, agent: String? = nil) throws(StoreError) -> ActingPerson {
    try assumeLocally(.app)
    let row = try execute(
      "SELECT tenant_id, schema_name, user_id, user_role, agent_id, standing FROM shared.begin_acting($1, $2)",
      [tenant.text, agent])
    guard let tenantID = row.text(0, 0).flatMap({ RecordID($0) }), let schema = row.text(0, 1),
      let user = row.text(0, 2).flatMap({ RecordID($0) })
    else {
      throw StoreError(
        .notPermitted, "This login acts for nobody in tenant \(tenant.text); see `mitra-import db login add`."
      )
    }
    return ActingPerson(
      tenant: tenantID, schema: SQLIdentifier(schema), user: user, role: row.text(0, 3) ?? "",
      agent: row.text(0, 4).flatMap { RecordID($0) }, standing: row.text(0, 5))
  }

  /// The code of the agent who is acted for, as the database writes it: an agent's own login need not say it.
  public func agentCode(of person: ActingPerson) throws(StoreError) -> String {
    let row = try execute(
      "SELECT agent_code FROM \(person.schema.quoted).agents WHERE agent_id = $1", [person.agent?.description]
    )
    guard let code = row.text(0, 0) else {
      throw StoreError(.notPermitted, "This needs an agent: say whose customers they are with --agent.")
    }
    return code
  }
}
