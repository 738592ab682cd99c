import Foundation
import TestSupport
import Testing

@testable import ImportStore

/// Installing where nobody is a superuser: a role with CREATEROLE that owns the database. The roles are of the whole
/// cluster, so a cluster of its own is needed in which no superuser has made them.
@Suite struct InstallerTests {
  @Test func `a role with CREATEROLE that owns the database installs everything`() throws {
    let folder = ThrowawayCluster.temporaryFolder + "/mitra-own-installer-\(RecordID.random().description.prefix(8))"
    let cluster = try LocalCluster(
      environment: try ThrowawayCluster.shared().environment.merging(["MITRA_DATA_DIR": folder]) { $1 },
      serverSettings: ThrowawayCluster.settings)
    try cluster.start()
    defer {
      try? cluster.stop()
      try? FileManager.default.removeItem(atPath: folder)
    }
    let superuser = try Connection(cluster.settings(login: "postgres", database: "postgres"))
    try superuser.execute("CREATE ROLE installer LOGIN CREATEROLE")
    try superuser.execute("CREATE DATABASE theirs OWNER installer")
    try cluster.admit(login: "installer")
    let connection = try Connection(cluster.settings(login: "installer", database: "theirs"))
    #expect(try Migrator().migrate(connection).count == Migration.all.count)
    #expect(try Migrator().migrate(connection).isEmpty)
    let status = try connection.status()
    #expect(status.pending.isEmpty && status.tenants.count == 3)
    _ = try connection.addAgent(
      tenant: TenantCode("lic"), code: "A", name: "A", licence: nil, licenceExpiry: nil, email: nil, phone: nil)
    try connection.addLogin(
      "agent_login", tenant: TenantCode("lic"), holder: .agent("A"), makesRole: true)
    #expect(try connection.agents(tenant: TenantCode("lic")).map(\.logins) == ["agent_login"])
  }
}
