import Foundation
public import ImportStore
import Synchronization

/// One private PostgreSQL for a whole test run: made on first use in a temporary folder, with fsync off, and
/// stopped and removed when the process ends.
///
/// `database()` clones a template that has all migrations applied once, so that every test has a database of
/// its own for some 50 ms, and tests can run side by side.
public struct ThrowawayCluster: Sendable {
  /// The cluster itself.
  public let cluster: LocalCluster
  /// The variables that make the program find it as `--database local`.
  public let environment: [String: String]

  private static let made = Mutex<Result<ThrowawayCluster, any Error>?>(nil)
  private static let templates = Mutex<Set<String>>([])
  private static let count = Atomic<Int>(0)

  /// The cluster of this run.
  public static func shared() throws -> ThrowawayCluster {
    try made.withLock { made in
      if let made { return try made.get() }
      let result = Result { try ThrowawayCluster() }
      made = .success(try result.get())
      return try result.get()
    }
  }

  /// Settings of a server whose data nobody will miss.
  public static let settings = [
    "fsync = off", "synchronous_commit = off", "full_page_writes = off", "max_connections = 200",
    "shared_buffers = '128MB'",
  ]

  private init() throws {
    Self.removeLeftOvers()
    let folder = Self.temporaryFolder + "/mitra-test-\(ProcessInfo.processInfo.processIdentifier)"
    environment = ProcessInfo.processInfo.environment.merging(["MITRA_DATA_DIR": folder]) { $1 }
    cluster = try LocalCluster(environment: environment, serverSettings: Self.settings)
    try cluster.start()
    atexit {
      guard let cluster = ThrowawayCluster.made.withLock({ try? $0?.get() }) else { return }
      try? cluster.cluster.stop()
      try? FileManager.default.removeItem(atPath: cluster.cluster.folder)
    }
  }

  /// Memory where there is enough of it: a database has a thousand files, and a test run a hundred databases.
  public static let temporaryFolder: String = {
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: "/dev/shm")
    let free = (attributes?[.systemFreeSize] as? NSNumber)?.int64Value ?? 0
    return free > 4 << 30 && FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : "/tmp"
  }()

  /// Stops and removes the clusters of test runs that were killed.
  private static func removeLeftOvers() {
    for folder in ["/tmp", "/dev/shm"] {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        guard name.hasPrefix("mitra-test-"), let process = Int32(name.dropFirst("mitra-test-".count)),
          kill(process, 0) != 0
        else { continue }
        let path = folder + "/" + name
        if let cluster = try? LocalCluster(environment: ["MITRA_DATA_DIR": path]) { try? cluster.stop() }
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }

  /// What a database begins with.
  public enum Start: Sendable {
    /// Nothing.
    case empty
    /// All migrations.
    case migrated
    /// All migrations, and a script that is run once, as the superuser.
    case prepared(name: String, script: String)

    fileprivate var template: String {
      switch self {
      case .empty: "template0"
      case .migrated: "mitra_template"
      case .prepared(let name, _): "mitra_template_\(name)"
      }
    }
  }

  /// Makes a database.
  public func database(_ start: Start = .migrated) throws -> ThrowawayDatabase {
    try makeTemplate(start)
    let name = "test_\(Self.count.wrappingAdd(1, ordering: .relaxed).newValue)"
    let connection = try Connection(settings(login: "postgres", database: "postgres"))
    // Two clones of one template at once are refused (55006).
    try Self.templates.withLock { _ in
      try connection.execute("CREATE DATABASE \(name) TEMPLATE \(start.template)")
      // A clone gets no rights of the database itself (GRANT … ON DATABASE), which the first migration gives.
      try connection.execute(
        """
        UPDATE pg_database new SET datacl = old.datacl FROM pg_database old
        WHERE new.datname = $1 AND old.datname = $2
        """, [name, start.template])
    }
    return ThrowawayDatabase(cluster: self, name: name)
  }

  /// How to connect.
  public func settings(login: String, database: String) throws -> ConnectionSettings {
    try cluster.settings(login: login, database: database)
  }

  /// Lets this process connect with a login; it must exist, or be made later.
  public func admit(login: String) throws { try cluster.admit(login: login) }

  private func makeTemplate(_ start: Start) throws {
    if case .empty = start { return }
    try Self.templates.withLock { made in
      if !made.contains(Start.migrated.template) {
        try make(template: Start.migrated.template, of: "template0") { _ = try Migrator().migrate($0) }
        made.insert(Start.migrated.template)
      }
      if case .prepared(_, let script) = start, !made.contains(start.template) {
        try make(template: start.template, of: Start.migrated.template) { try $0.run(script: script) }
        made.insert(start.template)
      }
    }
  }

  private func make(
    template name: String, of origin: String, _ fill: (borrowing Connection) throws -> Void
  ) throws {
    do {
      let connection = try Connection(settings(login: "postgres", database: "postgres"))
      try connection.execute("DROP DATABASE IF EXISTS \(name)")
      try connection.execute("CREATE DATABASE \(name) TEMPLATE \(origin)")
      try connection.execute(
        """
        UPDATE pg_database new SET datacl = old.datacl FROM pg_database old
        WHERE new.datname = $1 AND old.datname = $2
        """, [name, origin])
    }
    let connection = try Connection(settings(login: "postgres", database: name))
    try fill(connection)
  }
}

/// A database of one test.
public struct ThrowawayDatabase: Sendable {
  /// The cluster it is in.
  public let cluster: ThrowawayCluster
  /// Its name.
  public let name: String

  /// Connects, as the superuser unless told otherwise.
  public func connect(
    login: String = "postgres", log: @escaping @Sendable (ServerMessage) -> Void = { _ in }
  ) throws -> Connection {
    try Connection(cluster.settings(login: login, database: name), log: log)
  }

  /// What `--database` takes to reach it.
  public func conninfo(login: String = "postgres") throws -> String {
    "host=\(try cluster.cluster.socketFolder) dbname=\(name) user=\(login)"
  }
}
