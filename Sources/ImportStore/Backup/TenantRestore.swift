import Foundation

/// Puts a backup into a database in which the tenant has no rows yet: all of it, or nothing.
///
/// The schema itself comes from the migrations and `provision_tenant`; the backup brings the rows. Triggers
/// and foreign keys rest meanwhile (`session_replication_role`), since directories and audit log come from
/// the backup too; that takes a superuser.
public struct TenantRestore: Sendable {
  /// What was put in.
  public struct Receipt: Sendable, Codable, Equatable {
    /// The tenant's code.
    public var tenant: String
    /// When the backup was made, ISO 8601 in UTC.
    public var madeAt: String
    /// How many rows went into shared and audit.
    public var sharedRows: Int
  }

  let path: String
  let secret: BackupSecret?
  let environment: [String: String]

  /// Prepares a restore of a file.
  public init(path: String, secret: BackupSecret?, environment: [String: String]) {
    self.path = path
    self.secret = secret
    self.environment = environment
  }

  /// Restores into the database, which is migrated first where it is not.
  ///
  /// - Throws: `notPermitted` without a superuser or where the tenant has rows already, `backupUnreadable`,
  ///   `databaseNewer` for a backup of a newer program.
  public func restore(_ connection: borrowing Connection) throws -> Receipt {
    try refuseOthers(connection)
    // The whole file is read once before anything is changed: half a backup must not be found out half way.
    try check()
    _ = try Migrator().migrate(connection)
    var archive = BackupReader(file: try SealedFileReader(path: path, secret: secret))
    let manifest = try readManifest(&archive)
    let code = try TenantCode(manifest.tenantCode)
    guard manifest.migration <= (Migration.all.last?.version ?? 0) else {
      throw StoreError(
        .databaseNewer,
        "The backup was made by a newer program (migration \(manifest.migration)); use that one.")
    }
    let rows = try connection.withTransaction { connection in
      try load(&archive, manifest: manifest, code: code, connection)
    }
    do {
      try restoreSchema(&archive, code: code, connection)
    } catch {
      try? connection.withTransaction { connection in
        try connection.execute("SET LOCAL session_replication_role = replica")
        try clear(connection, code: code, id: manifest.tenantID)
      }
      throw error
    }
    try connection.asOwner { connection in
      try connection.execute("SELECT shared.provision_tenant($1)", [code.text])
      try connection.execute("SELECT shared.refresh_agent_metrics()")
    }
    return Receipt(tenant: code.text, madeAt: manifest.madeAt, sharedRows: rows)
  }

  private func refuseOthers(_ connection: borrowing Connection) throws {
    let row = try connection.execute("SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user")
    guard row.boolean(0, 0) == true else {
      throw StoreError(
        .notPermitted, "A restore needs a superuser of the server: triggers must rest while rows go in.")
    }
  }

  private func check() throws(StoreError) {
    var archive = BackupReader(file: try SealedFileReader(path: path, secret: secret))
    while try archive.nextEntry() != nil {
      while try archive.nextBlock() != nil { try Interruption.check() }
    }
  }

  private func readManifest(_ archive: inout BackupReader) throws -> BackupManifest {
    guard try archive.nextEntry()?.name == "manifest" else { throw SealedFileReader.damaged }
    var bytes: [UInt8] = []
    while let block = try archive.nextBlock() { bytes += block }
    guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: Data(bytes)) else {
      throw SealedFileReader.damaged
    }
    return manifest
  }

  /// Loads the entries up to the schema's: the insurer first, then the tenant is provisioned, then the rest.
  private func load(
    _ archive: inout BackupReader, manifest: BackupManifest, code: TenantCode,
    _ connection: borrowing Connection
  ) throws -> Int {
    var rows = 0
    var isProvisioned = false
    while let entry = try archive.nextEntry(), entry.name != "schema" {
      let relation = String(entry.name.dropFirst("rows:".count))
      guard entry.name.hasPrefix("rows:"), let place = try Self.place(of: relation, code: code) else {
        throw SealedFileReader.damaged
      }
      if relation != "shared.insurance_providers", !isProvisioned {
        try provision(connection, manifest: manifest, code: code)
        isProvisioned = true
      }
      let columns = entry.columns.map { SQLIdentifier($0).quoted }.joined(separator: ", ")
      switch relation {
      case "shared.insurance_providers":
        // Insurers are shared: one that is known stays as it is.
        try connection.execute("CREATE TEMP TABLE restored_part (LIKE \(place)) ON COMMIT DROP")
        try copy(&archive, into: "restored_part (\(columns))", connection)
        rows += try connection.execute(
          "INSERT INTO \(place) (\(columns)) SELECT \(columns) FROM restored_part ON CONFLICT DO NOTHING"
        ).affectedRows
      case "shared.tenant_ddl_applied":
        // The schema is this program's own; what it applied is already there.
        while try archive.nextBlock() != nil {}
      default:
        rows += try copy(&archive, into: "\(place) (\(columns))", connection)
      }
    }
    return rows
  }

  @discardableResult
  private func copy(
    _ archive: inout BackupReader, into place: String, _ connection: borrowing Connection
  ) throws -> Int {
    try connection.copyText("COPY \(place) FROM STDIN") { try archive.nextBlock() }
  }

  /// The quoted name of a relation of a backup; only relations of shared, and the tenant's own of audit.
  private static func place(of relation: String, code: TenantCode) throws -> String? {
    let parts = relation.split(separator: ".").map { $0.filter { $0 != "\"" } }
    guard parts.count == 2 else { return nil }
    let isOwn = parts[0] == "audit" && (parts[1] == code.auditLog.name || parts[1] == "archived_audit_logs")
    guard parts[0] == "shared" || isOwn else { return nil }
    return SQLIdentifier(parts[0]).quoted + "." + SQLIdentifier(parts[1]).quoted
  }

  private func provision(
    _ connection: borrowing Connection, manifest: BackupManifest, code: TenantCode
  ) throws {
    let known = try connection.execute(
      "SELECT tenant_id FROM shared.tenants WHERE tenant_code = $1", [code.text])
    if let id = known.text(0, 0), id != manifest.tenantID {
      throw StoreError(
        .notPermitted, "The database has another tenant \(code.text); restore into an empty one.")
    }
    try connection.execute("SET LOCAL ROLE agent_mitra")
    try connection.execute(
      "SELECT shared.provision_tenant($1, $2, $3, $4::uuid, $5)",
      [code.text, manifest.tenantName, manifest.provider, manifest.tenantID, manifest.tenantType])
    try connection.execute("SET LOCAL ROLE NONE")
    let schema = code.schema.quoted
    let held = try connection.execute(
      """
      SELECT EXISTS (SELECT FROM \(schema).users) OR EXISTS (SELECT FROM \(schema).policyholders)
             OR EXISTS (SELECT FROM shared.data_imports WHERE tenant_id = $1::uuid)
      """, [manifest.tenantID])
    guard held.boolean(0, 0) == false else {
      throw StoreError(
        .notPermitted, "Tenant \(code.text) has rows in this database already; restore into an empty one.")
    }
    try connection.execute("SET LOCAL session_replication_role = replica")
    try clear(connection, code: code, id: manifest.tenantID)
  }

  /// Takes out what provisioning has put in: seeds, the registry's row, partitions stay.
  private func clear(_ connection: borrowing Connection, code: TenantCode, id: String) throws {
    let tables = try connection.execute(
      """
      SELECT string_agg(quote_ident(n.nspname) || '.' || quote_ident(c.relname), ', ')
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = $1 AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      """, [code.schema.name])
    if let list = tables.text(0, 0) { try connection.execute("TRUNCATE \(list)") }
    let parts = try connection.execute(
      "SELECT relation FROM shared.backup_parts($1::uuid) ORDER BY part DESC", [id]
    ).allRows().compactMap { $0.first ?? nil }
    for relation in parts
    where !["shared.insurance_providers", "shared.tenant_ddl_applied"].contains(relation) {
      guard let place = try Self.place(of: relation, code: code) else { continue }
      try connection.execute("DELETE FROM \(place) WHERE tenant_id = $1::uuid", [id])
    }
  }

  private func restoreSchema(
    _ archive: inout BackupReader, code: TenantCode, _ connection: borrowing Connection
  ) throws {
    let program = try ServerPrograms.forClients(
      ofServer: connection.serverVersion / 10_000, program: "pg_restore", environment: environment
    ).path(of: "pg_restore")
    var variables = connection.environment()
    variables["PGOPTIONS"] =
      (variables["PGOPTIONS"].map { $0 + " " } ?? "") + "-c session_replication_role=replica"
    let child = ChildProgram(
      path: program,
      arguments: [
        "--data-only", "--single-transaction", "--exit-on-error", "--no-password",
        "--dbname=\(variables["PGDATABASE"] ?? "")",
      ], variables: variables)
    let outcome = try child.run(feeding: { try archive.nextBlock() })
    guard outcome.status == 0 else {
      throw StoreError(
        .backupUnreadable, "pg_restore failed with status \(outcome.status); nothing was restored.")
    }
  }
}
