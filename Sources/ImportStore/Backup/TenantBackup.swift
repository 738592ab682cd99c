import Foundation

/// A backup of one tenant: pg_dump of its schema, and its own rows of shared and audit by filtered COPY, all
/// of one moment, sealed into one file, recorded, and read back.
public struct TenantBackup: Sendable {
  /// What was written.
  public struct Receipt: Sendable, Codable, Equatable {
    /// The file's path.
    public var path: String
    /// Its size in bytes.
    public var bytes: Int
    /// Its SHA-256, in hexadecimal digits.
    public var sha256: String
    /// The record's id in `shared.backup_history`.
    public var record: String
    /// Whether it is encrypted.
    public var isEncrypted: Bool
  }

  let tenant: TenantCode
  let folder: String
  let secret: BackupSecret?
  let environment: [String: String]
  /// The program, where a test needs one that fails.
  var dumpProgram: String?

  /// Prepares a backup.
  /// - Parameters:
  ///   - tenant: whose.
  ///   - folder: where the file goes; it must exist.
  ///   - secret: what it is sealed with; may be missing only where `shared.backup_config` says that it need
  ///     not be.
  ///   - environment: where PATH is looked up.
  public init(tenant: TenantCode, folder: String, secret: BackupSecret?, environment: [String: String]) {
    self.tenant = tenant
    self.folder = folder
    self.secret = secret
    self.environment = environment
  }

  /// Takes it. A failure on the way is recorded as failed, and no file stays.
  ///
  /// - Throws: `backupFailed`, `badArgument` without a secret that is needed, `notPermitted` where the login
  ///   is no member of agent_mitra_backup.
  public func take(_ connection: borrowing Connection) throws -> Receipt {
    guard try connection.isMigrated() else {
      throw StoreError(.notMigrated, "The database has not been set up; run `mitra-import db migrate` first.")
    }
    try connection.assume(.backup)
    let id = try connection.tenantID(of: tenant)
    let record = try begin(connection, id: id)
    let path = folder + "/\(tenant.text)-\(record.id.prefix(8)).mitra"
    do {
      if record.needsSecret, secret == nil {
        throw StoreError(
          .badArgument,
          "The backup of this tenant must be encrypted; give --passphrase-file or --key-file.")
      }
      let isEncrypted = secret != nil && record.needsSecret
      let sealing = isEncrypted ? secret : nil
      let written = try write(connection, id: id, to: path, secret: sealing)
      try verify(path, secret: sealing)
      try finish(connection, record, path: path, written: written)
      return Receipt(
        path: path, bytes: written.size, sha256: written.sha256, record: record.id, isEncrypted: isEncrypted)
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      recordFailure(connection, record, error)
      throw error
    }
  }

  private struct Record {
    var id: String
    var needsSecret: Bool
  }

  private func begin(_ connection: borrowing Connection, id: String) throws -> Record {
    let made = try connection.execute("SELECT shared.execute_tenant_backup($1::uuid)", [id])
    guard let record = made.text(0, 0) else {
      throw StoreError(.backupFailed, "The backup could not be recorded.")
    }
    let row = try connection.execute(
      "SELECT encrypted FROM shared.backup_history WHERE backup_id = $1::uuid", [record])
    return Record(id: record, needsSecret: row.boolean(0, 0) ?? true)
  }

  private func write(
    _ connection: borrowing Connection, id: String, to path: String, secret: BackupSecret?
  ) throws -> (size: Int, sha256: String) {
    guard let file = Descriptor.creating(path) else {
      throw StoreError(
        .backupFailed, "The file \(path) cannot be made; give a folder that exists and is yours.")
    }
    var archive = BackupWriter(file: try SealedFileWriter(file: file, secret: secret))
    return try connection.withTransaction(isolation: .repeatableRead, readOnly: true) { connection in
      // Where the backup role does not bypass row-level security, its policies let it read the tenant claimed.
      try connection.execute("SELECT set_config('app.tenant_id', $1, true)", [id])
      let manifest = try manifest(connection, id: id)
      try archive.begin("manifest")
      try archive.append([UInt8](try JSONEncoder().encode(manifest)).span)
      try archive.end()
      let parts = try connection.execute(
        "SELECT relation, query FROM shared.backup_parts($1::uuid) ORDER BY part", [id]
      ).allRows()
      for part in parts {
        guard let relation = part.first ?? nil, let query = part.last ?? nil else { continue }
        let columns = try connection.execute("SELECT * FROM (\(query)) part LIMIT 0")
        try archive.begin(
          "rows:" + relation, columns: (0..<columns.columnCount).map { columns.name(ofColumn: $0) })
        try connection.copyOut("COPY (\(query)) TO STDOUT") { try archive.append($0) }
        try archive.end()
      }
      let snapshot = try connection.execute("SELECT pg_export_snapshot()").text(0, 0) ?? ""
      try archive.begin("schema")
      try dump(connection, id: id, snapshot: snapshot) { try archive.append($0.span) }
      try archive.end()
      return try archive.finish()
    }
  }

  private func dump(
    _ connection: borrowing Connection, id: String, snapshot: String, into take: ([UInt8]) throws -> Void
  ) throws {
    let program =
      try dumpProgram
      ?? ServerPrograms.forClients(
        ofServer: connection.serverVersion / 10_000, program: "pg_dump", environment: environment
      ).path(of: "pg_dump")
    // A materialized view is computed anew after a restore: a plain owner could not refresh it behind forced
    // RLS.
    let views = try connection.execute(
      "SELECT matviewname FROM pg_catalog.pg_matviews WHERE schemaname = $1", [tenant.schema.name]
    ).allRows().compactMap { $0.first ?? nil }
    var arguments =
      [
        "--role=agent_mitra_backup", "--schema=\(tenant.schema.quoted)", "--format=custom",
        "--snapshot=\(snapshot)", "--no-password", "--load-via-partition-root",
      ] + views.map { "--exclude-table-data=\(tenant.schema.quoted).\(SQLIdentifier($0).quoted)" }
    var variables = connection.environment()
    let role = try connection.execute(
      "SELECT rolbypassrls FROM pg_catalog.pg_roles WHERE rolname = current_user")
    if role.boolean(0, 0) == false {
      arguments.append("--enable-row-security")
      variables["PGOPTIONS"] = (variables["PGOPTIONS"].map { $0 + " " } ?? "") + "-c app.tenant_id=\(id)"
    }
    let child = ChildProgram(path: program, arguments: arguments, variables: variables)
    let outcome = try child.run(reading: take)
    guard outcome.status == 0 else {
      throw StoreError(
        .backupFailed,
        "pg_dump failed with status \(outcome.status), so there is no backup: \(Self.harmless(outcome.complaint))"
      )
    }
  }

  /// What pg_dump said, its first line only and without what may follow as DETAIL.
  private static func harmless(_ complaint: String) -> String {
    complaint.split(separator: ";").first.map { $0.prefix(200) + "." } ?? "it gave no reason."
  }

  private func manifest(_ connection: borrowing Connection, id: String) throws -> BackupManifest {
    let row = try connection.execute(
      """
      SELECT t.tenant_name, t.tenant_type, p.provider_code,
             (SELECT max(version) FROM shared.schema_migrations),
             to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
      FROM shared.tenants t LEFT JOIN shared.insurance_providers p USING (provider_id) WHERE t.tenant_id = $1::uuid
      """, [id])
    return BackupManifest(
      tenantID: id, tenantCode: tenant.text, tenantName: row.text(0, 0) ?? "",
      tenantType: row.text(0, 1) ?? "",
      provider: row.text(0, 2) ?? "", migration: row.integer(0, 3) ?? 0, madeAt: row.text(0, 4) ?? "")
  }

  /// Reads the whole file back: every chunk opens, every entry ends, and pg_restore can list the dump.
  private func verify(_ path: String, secret: BackupSecret?) throws {
    var archive = BackupReader(file: try SealedFileReader(path: path, secret: secret))
    var entries = 0
    var dumpStart: [UInt8] = []
    while let entry = try archive.nextEntry() {
      entries += 1
      while let block = try archive.nextBlock() {
        if entry.name == "schema", dumpStart.count < 5 { dumpStart += block.prefix(5) }
      }
    }
    // The custom format begins with these letters (pg_backup_archiver.c).
    guard entries > 2, dumpStart.prefix(5).elementsEqual("PGDMP".utf8) else {
      throw StoreError(
        .backupFailed, "The backup does not read back as it was written; nothing was kept of it.")
    }
  }

  private func finish(
    _ connection: borrowing Connection, _ record: Record, path: String, written: (size: Int, sha256: String)
  ) throws {
    try connection.execute(
      "SELECT shared.finish_tenant_backup($1::uuid, true, $2::bigint, $3, $4, NULL, 'verified')",
      [record.id, String(written.size), written.sha256, path])
  }

  private func recordFailure(_ connection: borrowing Connection, _ record: Record, _ error: any Error) {
    let reason = (error as? StoreError)?.detail ?? "a failure of the file system"
    do {
      try connection.executeAlways(
        "SELECT shared.finish_tenant_backup($1::uuid, false, NULL, NULL, NULL, $2, 'failed')",
        [record.id, reason])
    } catch {
      // The connection is gone; the record stays 'running', which says as much.
      return
    }
  }
}
