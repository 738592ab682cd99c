import Foundation
import TestSupport
import Testing

@testable import ImportStore

/// Clusters of their own, since these tests stop and break them.
@Suite(.serialized) struct LocalClusterTests {
  private func environment(_ name: String) -> [String: String] {
    ProcessInfo.processInfo.environment.merging(
      [
        "MITRA_DATA_DIR": ThrowawayCluster.temporaryFolder
          + "/mitra-own-\(ProcessInfo.processInfo.processIdentifier)-\(name)"
      ]) { $1 }
  }

  private func remove(_ cluster: LocalCluster) {
    try? cluster.stop()
    try? FileManager.default.removeItem(atPath: cluster.folder)
  }

  @Test func `up makes, migrates and provisions; twice changes nothing; data survives a restart`() throws {
    let cluster = try LocalCluster(environment: environment("up"), serverSettings: ThrowawayCluster.settings)
    defer { remove(cluster) }
    #expect(try cluster.state() == .absent)
    let absent = #expect(throws: StoreError.self) { try cluster.settings(for: .data) }
    #expect(absent?.code == .clusterDown)

    let first = try cluster.up()
    #expect(
      first.isNew && first.migrations.count == Migration.all.count
        && first.tenants == ["hdfc", "icici", "lic"])
    let key = try String(contentsOfFile: first.keyFile, encoding: .utf8)
    let second = try cluster.up()
    #expect(!second.isNew && second.migrations.isEmpty)
    #expect(try String(contentsOfFile: first.keyFile, encoding: .utf8) == key)
    let mode = try FileManager.default.attributesOfItem(atPath: first.keyFile)[.posixPermissions] as? Int
    #expect(mode == 0o600)

    try cluster.stop()
    #expect(try cluster.state() == .stopped)
    try cluster.stop()
    _ = try cluster.up()
    let connection = try Connection(cluster.settings(for: .operating))
    #expect(try connection.agents(tenant: TenantCode("lic")).map(\.code) == [LocalCluster.demoAgent])
    #expect(try connection.execute("SELECT count(*) FROM lic_schema.users").integer(0, 0) == 2)
  }

  @Test func `it has a socket in a closed folder, no port, and never trusts`() throws {
    let cluster = try ThrowawayCluster.shared().cluster
    let connection = try ThrowawayCluster.shared().database(.empty).connect()
    let row = try connection.execute(
      "SELECT current_setting('listen_addresses'), current_setting('unix_socket_permissions'), current_setting('port')"
    )
    #expect(row.allRows() == [["", "0700", "5432"]])
    let rules = try connection.execute("SELECT type, database::text, auth_method FROM pg_hba_file_rules")
      .allRows()
    #expect(rules == [["local", "{all}", "peer"]])
    let attributes = try FileManager.default.attributesOfItem(atPath: cluster.socketFolder)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    #expect((try cluster.socketFolder + "/.s.PGSQL.5432").utf8.count <= 107)
  }

  @Test func `the data login is fenced in, and the operator may not pose as one`() throws {
    let cluster = try LocalCluster(
      environment: environment("fence"), serverSettings: ThrowawayCluster.settings)
    defer { remove(cluster) }
    _ = try cluster.up()
    let data = try Connection(cluster.settings(for: .data))
    #expect(
      try data.execute("SELECT rolsuper FROM pg_roles WHERE rolname = session_user").boolean(0, 0) == false)
    let person = try data.withTransaction { connection in
      try connection.beginActing(tenant: TenantCode("lic"), agent: LocalCluster.demoAgent)
    }
    #expect(person.role == "support_staff" && person.standing == "active")
    let refused = #expect(throws: StoreError.self) { try data.agents(tenant: TenantCode("lic")) }
    #expect(refused?.code == .notPermitted)
    let superuser = try Connection(cluster.settings(for: .operating))
    let unfenced = #expect(throws: StoreError.self) { try superuser.refuseUnfencedRole() }
    #expect(unfenced?.code == .notPermitted)
  }

  @Test func `a socket too deep for its path goes to a short folder`() throws {
    let name = String(repeating: "deep-", count: 20)
    let cluster = try LocalCluster(environment: environment(name), serverSettings: ThrowawayCluster.settings)
    defer { remove(cluster) }
    let socket = try cluster.socketFolder
    defer { try? FileManager.default.removeItem(atPath: socket) }
    #expect(socket.hasPrefix("/tmp/mitra-") && (socket + "/.s.PGSQL.5432").utf8.count <= 107)
    try cluster.start()
    let connection = try Connection(cluster.settings(login: "postgres", database: "postgres"))
    #expect(try connection.execute("SELECT 1").integer(0, 0) == 1)
  }

  @Test func `a cluster of another major version is refused with what to install`() throws {
    let environment = environment("old")
    let folders = try ClusterFolders(environment: environment)
    let cluster = try LocalCluster(environment: environment)
    defer { remove(cluster) }
    try folders.make()
    try FileManager.default.createDirectory(atPath: folders.data, withIntermediateDirectories: true)
    try "13\n".write(toFile: folders.data + "/PG_VERSION", atomically: true, encoding: .utf8)
    let failure = try #require(throws: StoreError.self) { try cluster.start() }
    #expect(failure.code == .otherMajorVersion)
    #expect(
      failure.description.contains("PostgreSQL 13") && failure.description.contains("install postgresql-13"))
    #expect(try String(contentsOfFile: folders.data + "/PG_VERSION", encoding: .utf8) == "13\n")
  }

  @Test func `a folder of somebody else is not taken for the socket's`() throws {
    let path =
      ThrowawayCluster.temporaryFolder + "/mitra-own-\(ProcessInfo.processInfo.processIdentifier)-foreign"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/tmp")
    #expect(!SystemCalls.makePrivateFolder(path, for: .present))
  }
}
