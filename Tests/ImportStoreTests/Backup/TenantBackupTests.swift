import Foundation
import TestSupport
import Testing

@testable import ImportStore

/// C19: a dump, read back, restored, and equal.
@Suite struct TenantBackupTests {
  static let secret = BackupSecret.passphrase(Array("correct horse battery".utf8))

  private func folder() throws -> String {
    let path = NSTemporaryDirectory() + "backup-\(RecordID.random())"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  /// The number and the digest of the rows of each relation that belongs to a tenant, by name. What the
  /// backup itself changes is left out: its own record, and the view that is computed anew.
  private func digests(_ connection: borrowing Connection, tenant: String) throws -> [String: String] {
    let id = try connection.execute("SELECT tenant_id FROM shared.tenants WHERE tenant_code = $1", [tenant])
      .text(0, 0)
    var queries: [(String, String)] = try connection.execute(
      """
      SELECT quote_ident(relname), format('SELECT * FROM %I.%I', nspname, relname)
      FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
      WHERE nspname = $1 AND relkind IN ('r', 'p') AND NOT relispartition
      """, [tenant + "_schema"]
    ).allRows().map { ($0[0] ?? "", $0[1] ?? "") }
    queries += try connection.execute("SELECT relation, query FROM shared.backup_parts($1::uuid)", [id])
      .allRows()
      .map { ($0[0] ?? "", $0[1] ?? "") }
    var digests: [String: String] = [:]
    // Insurers are shared, and the target has its own row of this one.
    let others = ["shared.backup_history", "shared.tenant_ddl_applied", "shared.insurance_providers"]
    for (name, query) in queries where !others.contains(name) {
      let row = try connection.execute(
        "SELECT count(*) || ' ' || coalesce(md5(string_agg(r::text, '|' ORDER BY r::text)), '') FROM (\(query)) r"
      )
      digests[name] = row.text(0, 0)
    }
    return digests
  }

  @Test func `a backup restored into an empty database has equal rows`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cluster = try ThrowawayCluster.shared()
    let source = try StatementScripts.database()
    let connection = try source.connect()
    let before = try digests(connection, tenant: "lic")
    #expect(
      before["users"]?.hasPrefix("0 ") == false && before["audit.lic_audit_log"]?.hasPrefix("0 ") == false)

    let taking = try source.connect()
    let receipt = try TenantBackup(
      tenant: TenantCode("lic"), folder: folder, secret: Self.secret, environment: cluster.environment
    ).take(taking)
    #expect(receipt.isEncrypted)
    let record = try connection.execute(
      """
      SELECT status, size_bytes, sha256, verification_status, completed_at IS NOT NULL FROM shared.backup_history
      WHERE backup_id = $1::uuid
      """, [receipt.record])
    #expect(record.allRows() == [["completed", String(receipt.bytes), receipt.sha256, "verified", "t"]])
    let size = try FileManager.default.attributesOfItem(atPath: receipt.path)[.size] as? Int
    #expect(size == receipt.bytes)

    let target = try cluster.database(.empty).connect()
    let restored = try TenantRestore(
      path: receipt.path, secret: Self.secret, environment: cluster.environment
    )
    .restore(target)
    #expect(restored.tenant == "lic" && restored.sharedRows > 0)
    let after = try digests(target, tenant: "lic")
    for (name, digest) in before { #expect(after[name] == digest, "\(name)") }
    // The other tenants are there, and empty.
    #expect(try target.execute("SELECT count(*) FROM hdfc_schema.users").integer(0, 0) == 0)

    let again = try #require(throws: StoreError.self) {
      try TenantRestore(path: receipt.path, secret: Self.secret, environment: cluster.environment).restore(
        target)
    }
    #expect(again.code == .notPermitted)
  }

  @Test func `no row of another tenant is in it`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cluster = try ThrowawayCluster.shared()
    let source = try StatementScripts.database()
    let connection = try source.connect()
    // Without encryption, so that its bytes can be looked through.
    try connection.execute(
      "INSERT INTO shared.backup_config (tenant_id, encryption_enabled) SELECT tenant_id, false FROM shared.tenants"
    )
    let others = try connection.execute(
      """
      SELECT tenant_id::text FROM shared.tenants WHERE tenant_code <> 'lic'
      UNION SELECT agent_id::text FROM shared.agent_directory WHERE tenant_id <>
        (SELECT tenant_id FROM shared.tenants WHERE tenant_code = 'lic')
      UNION SELECT policyholder_id::text FROM shared.customer_directory WHERE tenant_id <>
        (SELECT tenant_id FROM shared.tenants WHERE tenant_code = 'lic')
      UNION SELECT user_id::text FROM hdfc_schema.users
      """
    ).allRows().compactMap { $0[0] }
    #expect(others.count > 4)
    let receipt = try TenantBackup(
      tenant: TenantCode("lic"), folder: folder, secret: nil, environment: cluster.environment
    ).take(connection)
    #expect(!receipt.isEncrypted)
    var archive = BackupReader(file: try SealedFileReader(path: receipt.path, secret: nil))
    var text: [UInt8] = []
    var dump: [UInt8] = []
    while let entry = try archive.nextEntry() {
      while let block = try archive.nextBlock() {
        if entry.name == "schema" { dump += block } else { text += block }
      }
    }
    // The dump's data are compressed: pg_restore shows them.
    let program = try ServerPrograms.forClients(
      ofServer: 15, program: "pg_restore", environment: cluster.environment)
    var pieces = [dump]
    let listing = folder + "/dump.sql"
    let child = ChildProgram(
      path: program.path(of: "pg_restore"), arguments: ["--data-only", "--file=\(listing)"])
    #expect(try child.run(feeding: { pieces.popLast() }).status == 0)
    let shown = String(decoding: text, as: UTF8.self) + (try String(contentsOfFile: listing, encoding: .utf8))
    #expect(shown.contains("Name11"))
    for id in others { #expect(!shown.contains(id), "\(id)") }
  }

  @Test func `a failed dump is recorded as failed, and leaves no file`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let source = try StatementScripts.database()
    let connection = try source.connect()
    var backup = TenantBackup(
      tenant: try TenantCode("lic"), folder: folder, secret: Self.secret,
      environment: try ThrowawayCluster.shared().environment)
    backup.dumpProgram = "/bin/false"
    let failure = try #require(throws: StoreError.self) { try backup.take(connection) }
    #expect(failure.code == .backupFailed)
    let record = try source.connect().execute(
      "SELECT status, verification_status, error_message IS NOT NULL FROM shared.backup_history")
    #expect(record.allRows() == [["failed", "failed", "t"]])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }

  @Test func `without a secret a backup that must be encrypted is refused and recorded`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let source = try StatementScripts.database()
    let failure = try #require(throws: StoreError.self) {
      try TenantBackup(
        tenant: TenantCode("lic"), folder: folder, secret: nil,
        environment: ThrowawayCluster.shared().environment
      ).take(source.connect())
    }
    #expect(failure.code == .badArgument)
    #expect(try source.connect().execute("SELECT status FROM shared.backup_history").text(0, 0) == "failed")
  }

  @Test func `a fourth tenant is backed up and restored where nobody knows it`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cluster = try ThrowawayCluster.shared()
    let source = try cluster.database()
    let connection = try source.connect()
    let code = try TenantCode("sbi")
    _ = try connection.provisionTenant(code, name: "SBI Life", provider: "SBI_LIFE")
    _ = try connection.addAgent(
      tenant: code, code: "S-1", name: "S One", licence: nil, licenceExpiry: nil, email: nil, phone: nil)
    let before = try digests(connection, tenant: "sbi")
    let receipt = try TenantBackup(
      tenant: code, folder: folder, secret: Self.secret, environment: cluster.environment
    ).take(connection)
    let target = try cluster.database().connect()
    _ = try TenantRestore(path: receipt.path, secret: Self.secret, environment: cluster.environment).restore(
      target)
    let after = try digests(target, tenant: "sbi")
    for (name, digest) in before { #expect(after[name] == digest, "\(name)") }
    #expect(try target.agents(tenant: code).map(\.code) == ["S-1"])
  }
}
