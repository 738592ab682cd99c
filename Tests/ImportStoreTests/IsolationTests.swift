import Foundation
import TestSupport
import Testing

@testable import ImportStore

/// Logins of two agents, of two tenants, of staff and of a worker, over real connections, against each
/// other's rows.
@Suite struct IsolationTests {
  /// One relation that holds rows of agents.
  private struct Relation {
    var name: String
    var hasTenant: Bool
  }

  private func relations(_ connection: borrowing Connection) throws -> [Relation] {
    try connection.execute(
      """
      SELECT format('%I.%I', nspname, relname),
             EXISTS (SELECT FROM pg_attribute t WHERE t.attrelid = c.oid AND t.attname = 'tenant_id')
      FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE relkind IN ('r', 'p') AND NOT relispartition AND attname = 'agent_id'
        AND (nspname = 'shared' OR nspname IN ('lic_schema', 'hdfc_schema')) ORDER BY 1
      """
    ).allRows().map { Relation(name: $0[0] ?? "", hasTenant: $0[1] == "t") }
  }

  /// A digest of all rows that are none of the login's own agent.
  private func digest(
    _ connection: borrowing Connection, _ relations: [Relation], without agent: String
  ) throws -> [String] {
    try relations.map { relation in
      try connection.execute(
        """
        SELECT count(*) || ' ' || coalesce(md5(string_agg(r::text, '|' ORDER BY r::text)), '')
        FROM \(relation.name) r WHERE agent_id IS DISTINCT FROM $1::uuid
        """, [agent]
      ).text(0, 0) ?? ""
    }
  }

  @Test(arguments: [("p_agent1", "lic", "agent1"), ("p_hagent", "hdfc", "hagent")])
  func `two thousand random statements against others' rows return or change none`(
    login: String, tenant: String, own: String
  ) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("isolation of \(login): seed \(seed)")
    var generator = SplitMix(state: seed)
    let cluster = try ThrowawayCluster.shared()
    let database = try StatementScripts.database()
    try cluster.admit(login: login)
    let superuser = try database.connect()
    let relations = try relations(superuser)
    #expect(relations.count > 12)
    let agents = try superuser.execute("SELECT name, user_id, agent_id FROM probe.who ORDER BY name")
      .allRows()
    let tenants = try superuser.execute("SELECT tenant_id, tenant_code FROM shared.tenants ORDER BY 2")
      .allRows()
    let mine = try #require(agents.first { $0[0] == own }?[2])
    let myself = try #require(agents.first { $0[0] == own }?[1])
    let before = try digest(superuser, relations, without: mine)

    let connection = try database.connect(login: login)
    var outcomes: [String: Int] = [:]
    for _ in 0..<2000 {
      let relation = relations.randomElement(using: &generator) ?? relations[0]
      let target = agents.compactMap { $0[2] }.filter { $0 != mine }.randomElement(using: &generator) ?? ""
      let statement =
        switch Int.random(in: 0..<6, using: &generator) {
        // The agent's own user row is nobody's customer, and his to see.
        case 0 where relation.name.hasSuffix(".users"):
          "SELECT 1 FROM \(relation.name) WHERE agent_id IS DISTINCT FROM '\(mine)' AND user_id <> '\(myself)'"
        case 0: "SELECT 1 FROM \(relation.name) WHERE agent_id IS DISTINCT FROM '\(mine)'"
        case 1: "SELECT 1 FROM \(relation.name) WHERE agent_id = '\(target)'"
        case 2: "UPDATE \(relation.name) SET agent_id = agent_id WHERE agent_id = '\(target)'"
        case 3: "DELETE FROM \(relation.name) WHERE agent_id = '\(target)'"
        case 4: "UPDATE \(relation.name) SET agent_id = '\(mine)' WHERE agent_id = '\(target)' RETURNING 1"
        default: "INSERT INTO \(relation.name) (agent_id) VALUES ('\(target)')"
        }
      let claimed = agents.randomElement(using: &generator) ?? []
      let claims = [
        ("app.tenant_id", (tenants.randomElement(using: &generator) ?? [])[0]),
        ("app.user_id", claimed[1]), ("app.agent_id", Bool.random(using: &generator) ? target : claimed[2]),
      ]
      let isHonest = Bool.random(using: &generator)
      do {
        let rows = try connection.withTransaction { connection in
          if isHonest {
            _ = try connection.beginActing(tenant: TenantCode(tenant))
          } else {
            try connection.assumeLocally(.app)
            for (name, value) in claims {
              try connection.execute("SELECT set_config($1, $2, true)", [name, value])
            }
          }
          let result = try connection.execute(statement)
          return max(result.rowCount, result.affectedRows)
        }
        #expect(rows == 0, "seed \(seed): \(statement), honest \(isHonest), claims \(claims)")
        outcomes["none", default: 0] += 1
      } catch let error as StoreError {
        outcomes[error.sqlstate ?? "?", default: 0] += 1
      }
    }
    print("isolation of \(login): \(outcomes.sorted { $0.value > $1.value })")
    // Statements that went through to nothing and refusals must both have been met, or nothing was tried.
    #expect(outcomes["none", default: 0] > 200 && outcomes["42501", default: 0] > 200)
    // What an error may be: refused, or a row that would have been impossible anyway.
    let allowed: Set = ["none", "42501", "23502", "23514", "428C9"]
    #expect(Set(outcomes.keys).subtracting(allowed) == [])
    #expect(try digest(superuser, relations, without: mine) == before)
  }

  @Test(arguments: ["p_agent2", "p_idle", "p_support", "p_worker", "p_hagent"])
  func `forged settings change nothing`(login: String) throws {
    try ThrowawayCluster.shared().admit(login: login)
    let database = try StatementScripts.database()
    let superuser = try database.connect()
    let admin = try superuser.execute(
      """
      SELECT t.tenant_id, w.user_id, a.agent_id FROM shared.tenants t, probe.who w, probe.who a
      WHERE t.tenant_code = 'lic' AND w.name = 'admin' AND a.name = 'agent1'
      """)
    let connection = try database.connect(login: login)
    let role: ActingRole = login == "p_worker" ? .worker : .app
    for table in ["users", "policyholders", "insurance_policies", "agents"] {
      let seen = try connection.withTransaction { connection in
        try connection.assumeLocally(role)
        for (column, name) in ["app.tenant_id", "app.user_id", "app.agent_id"].enumerated() {
          try connection.execute("SELECT set_config($1, $2, true)", [name, admin.text(0, column)])
        }
        return try connection.execute("SELECT FROM lic_schema.\(table)").rowCount
      }
      #expect(seen == 0, "\(table)")
    }
  }

  @Test func `support staff without the permission may not act for an agent, an agent for himself alone`()
    throws
  {
    let cluster = try ThrowawayCluster.shared()
    let database = try StatementScripts.database()
    for (login, agent, isAllowed) in [
      ("p_agent1", "AG-1", true), ("p_agent1", "AG-2", false), ("p_support", "AG-2", true),
      ("p_idle", "AG-2", false),
      ("p_hagent", "AG-1", false), ("p_admin", "AG-1", true), ("p_agent1", "NONE", false),
    ] {
      try cluster.admit(login: login)
      let connection = try database.connect(login: login)
      do {
        let person = try connection.withTransaction {
          try $0.beginActing(tenant: TenantCode("lic"), agent: agent)
        }
        #expect(isAllowed && person.standing == "active", "\(login) \(agent)")
      } catch let error as StoreError {
        #expect(!isAllowed && error.code == .notPermitted, "\(login) \(agent): \(error)")
      }
    }
  }
}

/// A small generator that a seed repeats (Steele, Lea, Flood: SplitMix64).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
