import Foundation
import TestSupport
import Testing

@testable import ImportStore

/// Installing where nobody is a superuser: a role with CREATEROLE that owns the database. The roles are of
/// the whole cluster, so a cluster of its own is needed in which no superuser has made them.
@Suite struct InstallerTests {
  @Test func `a role with CREATEROLE that owns the database installs everything`() throws {
    let folder =
      ThrowawayCluster.temporaryFolder + "/mitra-own-installer-\(RecordID.random().description.prefix(8))"
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
      tenant: TenantCode("lic"), code: "A", name: "A", licence: nil, licenceExpiry: nil, email: nil,
      phone: nil)
    try connection.addLogin(
      "agent_login", tenant: TenantCode("lic"), holder: .agent("A"), makesRole: true)
    #expect(try connection.agents(tenant: TenantCode("lic")).map(\.logins) == ["agent_login"])

    // A backup, though the backup role does not bypass row-level security: policies let it read one tenant.
    try superuser.execute("GRANT agent_mitra_backup TO installer")
    let secret = BackupSecret.passphrase(Array("correct horse".utf8))
    let environment = try ThrowawayCluster.shared().environment
    let taking = try Connection(cluster.settings(login: "installer", database: "theirs"))
    #expect(
      try taking.execute("SELECT rolbypassrls FROM pg_roles WHERE rolname = 'agent_mitra_backup'").boolean(
        0, 0)
        == false)
    let receipt = try TenantBackup(
      tenant: TenantCode("lic"), folder: NSTemporaryDirectory(), secret: secret, environment: environment
    ).take(taking)
    defer { try? FileManager.default.removeItem(atPath: receipt.path) }
    try superuser.execute("CREATE DATABASE copy")
    let copy = try Connection(cluster.settings(login: "postgres", database: "copy"))
    _ = try TenantRestore(path: receipt.path, secret: secret, environment: environment).restore(copy)
    #expect(try copy.agents(tenant: TenantCode("lic")).map(\.code) == ["A"])
    #expect(try copy.execute("SELECT count(*) > 0 FROM audit.lic_audit_log").boolean(0, 0) == true)
  }
}
