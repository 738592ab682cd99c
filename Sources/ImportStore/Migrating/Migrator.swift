import Dispatch

/// Brings a database to the newest version: each migration in a transaction of its own, one runner at a time.
public struct Migrator: Sendable {
  /// What the database says about one migration.
  public struct Status: Sendable, Equatable {
    /// The migration's number.
    public var version: Int
    /// Its name.
    public var name: String
    /// When it was applied, as ISO 8601 text in UTC; `nil` where it is pending.
    public var appliedAt: String?
    /// How many statements its script has.
    public var statements: Int
  }

  let migrations: [Migration]

  /// Makes a runner.
  /// - Parameter migrations: in ascending order; the embedded ones unless a test gives others.
  public init(migrations: [Migration] = Migration.all) { self.migrations = migrations }

  /// The key of the advisory lock: the bytes of "mitraimp".
  private static let lockKey: UInt64 = 0x6D69_7472_6169_6D70

  /// What is applied and what is pending; changes nothing.
  ///
  /// - Throws: `migrationEdited`, `databaseNewer`.
  public func status(_ connection: borrowing Connection) throws(StoreError) -> [Status] {
    let applied = try readApplied(connection)
    return migrations.map { migration in
      Status(
        version: migration.version, name: migration.name, appliedAt: applied[migration.version],
        statements: ScriptStatements(migration.script).places.count)
    }
  }

  /// Applies what is pending.
  ///
  /// - Returns: the migrations that were applied, none where there was nothing to do.
  /// - Throws: `migrationFailed` with the statement and its line; what was applied before stays.
  public func migrate(
    _ connection: borrowing Connection, progress: (Migration) -> Void = { _ in }
  ) throws -> [Migration] {
    // Another runner is waited for, and then finds nothing left to do.
    try connection.execute("SET lock_timeout = '120s'")
    try connection.execute("SELECT pg_advisory_lock(\(Int64(bitPattern: Self.lockKey)))")
    defer {
      connection.attempt("SELECT pg_advisory_unlock(\(Int64(bitPattern: Self.lockKey)))")
      connection.attempt("RESET lock_timeout")
    }
    let applied = try readApplied(connection)
    var done: [Migration] = []
    for migration in migrations where applied[migration.version] == nil {
      progress(migration)
      try connection.withTransaction { connection in try apply(migration, connection) }
      done.append(migration)
    }
    return done
  }

  private func apply(_ migration: Migration, _ connection: borrowing Connection) throws {
    let start = DispatchTime.now()
    if try connection.execute("SELECT to_regclass('shared.schema_migrations') IS NULL").boolean(0, 0) == true
    {
      try connection.execute("CREATE SCHEMA IF NOT EXISTS shared")
      try connection.execute(Self.table)
    }
    do {
      try connection.runScript(migration.script)
    } catch {
      throw Self.failure(of: migration, error)
    }
    guard connection.isInTransaction else {
      throw StoreError(
        .migrationFailed, "Migration \(migration.fileName) ends its own transaction; it must not.")
    }
    let milliseconds = (DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1_000_000
    try connection.execute(
      """
      INSERT INTO shared.schema_migrations (version, name, checksum, applied_by, duration_ms)
      VALUES ($1, $2, $3, session_user, $4)
      """, [String(migration.version), migration.name, migration.checksum, String(milliseconds)])
    try connection.execute("RESET ROLE")
  }

  /// Made by the runner, as the installer, since it must be there before any migration can be recorded; the
  /// first migration hands it over to agent_mitra. Each script ends under its owner's role.
  private static let table = """
    CREATE TABLE IF NOT EXISTS shared.schema_migrations (
      version integer PRIMARY KEY, name text NOT NULL, checksum text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now(), applied_by name NOT NULL, duration_ms integer NOT NULL)
    """

  /// The times of the applied migrations by version, after their checksums were compared.
  private func readApplied(_ connection: borrowing Connection) throws(StoreError) -> [Int: String] {
    let there = try connection.execute("SELECT to_regclass('shared.schema_migrations') IS NOT NULL")
    guard there.boolean(0, 0) == true else { return [:] }
    let rows = try connection.execute(
      """
      SELECT version, checksum, to_char(applied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
      FROM shared.schema_migrations ORDER BY version
      """)
    var applied: [Int: String] = [:]
    for row in 0..<rows.rowCount {
      guard let version = rows.integer(row, 0) else { continue }
      guard let known = migrations.first(where: { $0.version == version }) else {
        throw StoreError(
          .databaseNewer,
          "The database has migration \(version), which this program does not know; use a newer mitra-import."
        )
      }
      guard rows.text(row, 1) == known.checksum else {
        throw StoreError(
          .migrationEdited,
          "Migration \(known.fileName) was edited after it was applied; undo the edit and write a new migration instead."
        )
      }
      applied[version] = rows.text(row, 2) ?? ""
    }
    return applied
  }

  private static func failure(of migration: Migration, _ failure: ScriptFailure) -> StoreError {
    guard let message = failure.message else { return failure.error }
    let statements = ScriptStatements(migration.script)
    // The whole script is parsed first: an error of syntax has a position and no statement was run. Later
    // errors often have none, but the server has answered for each statement before.
    let counted = statements.places.first { $0.number == failure.completed + 1 }
    let place = failure.position.flatMap { statements.place(atPosition: $0) } ?? counted
    let located = place.map { "statement \($0.number), line \($0.line)" } ?? "an unknown statement"
    let code: StoreError.Code =
      [.passing, .interrupted, .connectionLost, .notPermitted].contains(failure.error.code)
      ? failure.error.code : .migrationFailed
    return StoreError(
      code, sqlstate: message.sqlstate,
      "Migration \(migration.fileName) failed at \(located): \(message.text). The version before it stands.")
  }
}
