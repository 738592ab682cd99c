import Foundation

extension LocalCluster {
  /// What `up` has found and done.
  public struct Report: Sendable {
    /// Whether the cluster was made now.
    public var isNew: Bool
    /// The migrations that were applied now.
    public var migrations: [String]
    /// The tenants.
    public var tenants: [String]
    /// Where everything lies.
    public var folder: String
    /// The key file for fingerprints.
    public var keyFile: String
  }

  /// The demo agent's code, in tenant lic.
  public static let demoAgent = "DEMO-1"

  /// Where the key for personal values lies that `up` makes.
  public static func keyFile(environment: [String: String]) throws(StoreError) -> String {
    try ClusterFolders(environment: environment).key
  }

  /// Starts the cluster, migrates its database, and sees to the tenants, the local logins, the demo agent and
  /// the key file; a second time it changes nothing.
  public func up() throws -> Report {
    let isNew = try start()
    try makeKey()
    do {
      let connection = try Connection(settings(login: Self.operatorLogin, database: "postgres"))
      let there = try connection.execute(
        "SELECT FROM pg_catalog.pg_database WHERE datname = $1", [Self.database])
      if there.rowCount == 0 {
        try connection.execute("CREATE DATABASE \(SQLIdentifier(Self.database).quoted)")
      }
    }
    let connection = try Connection(settings(login: Self.operatorLogin, database: Self.database))
    let migrations = try Migrator().migrate(connection)
    let tenants = try connection.asOwner { connection in try connection.tenants().map(\.code) }
    for text in tenants {
      let code = try TenantCode(text)
      // Who works at this machine: support staff of each tenant, who may act for its agents.
      try connection.addLocalLogin(
        Self.dataLogin, tenant: code, holder: .staff(role: "support_staff", name: "Local support"))
      try connection.addLocalLogin(Self.workerLogin, tenant: code, holder: .worker)
    }
    try connection.addDemoAgent()
    return Report(
      isNew: isNew, migrations: migrations.map(\.name), tenants: tenants, folder: folder,
      keyFile: try folders.key)
  }

  private func makeKey() throws {
    let path = try folders.key
    guard !FileManager.default.fileExists(atPath: path) else { return }
    var key = ""
    for _ in 0..<2 { key += RecordID.random128Hexadecimal() }
    guard SystemCalls.makePrivateFile(path, holding: Array((key + "\n").utf8)) else {
      throw StoreError(.clusterFailed, "The key file \(path) cannot be written.")
    }
  }
}

extension Connection {
  fileprivate func addLocalLogin(_ login: String, tenant: TenantCode, holder: LoginHolder) throws {
    let known = try asOwner { connection in
      try connection.execute(
        """
        SELECT FROM shared.database_logins l JOIN shared.tenants t USING (tenant_id)
        WHERE l.login_name = $1 AND t.tenant_code = $2
        """, [login, tenant.text]
      ).rowCount > 0
    }
    guard !known else { return }
    try addLogin(login, tenant: tenant, holder: holder, mayActForAgents: holder != .worker, makesRole: true)
  }

  fileprivate func addDemoAgent() throws {
    let lic = try TenantCode("lic")
    guard try !agents(tenant: lic).contains(where: { $0.code == LocalCluster.demoAgent }) else { return }
    _ = try addAgent(
      tenant: lic, code: LocalCluster.demoAgent, name: "Demo Agent", licence: nil, licenceExpiry: nil,
      email: nil,
      phone: nil)
  }
}
