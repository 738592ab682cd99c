import Foundation

/// The private PostgreSQL that `db up` starts: no port, only a Unix socket in a folder of mode 0700, and peer
/// authentication through a map, so that nobody but its owner (and root) gets in, and never by trust.
public struct LocalCluster: Sendable {
  /// The database in it.
  public static let database = "agent_mitra"
  /// The bootstrap superuser, for the operator's commands.
  static let operatorLogin = "postgres"
  /// The login of data commands: no superuser, a member of agent_mitra_app alone.
  public static let dataLogin = "mitra_local"
  /// The login of workers.
  public static let workerLogin = "mitra_worker"

  let root: String
  let owner: String?
  let environment: [String: String]
  let settings: [String]

  /// Finds the folders; touches nothing.
  /// - Parameter serverSettings: further lines for the server's configuration; tests turn fsync off.
  public init(environment: [String: String], serverSettings: [String] = []) throws(StoreError) {
    let folders = try ClusterFolders(environment: environment)
    root = folders.root
    owner = folders.owner
    self.environment = environment
    settings = serverSettings
  }

  var folders: ClusterFolders { get throws(StoreError) { try ClusterFolders(environment: environment) } }

  /// What there is.
  public enum State: Sendable, Equatable {
    /// No cluster was made yet.
    case absent
    /// Made, and not running.
    case stopped
    /// Running.
    case running
  }

  /// The folder of all that belongs to the cluster.
  public var folder: String { root }
  /// The folder of its socket: libpq's `host`.
  public var socketFolder: String { get throws(StoreError) { try folders.socket } }

  /// Looks whether the cluster is there and runs.
  public func state() throws(StoreError) -> State {
    let folders = try folders
    guard folders.isMade else { return .absent }
    // pg_ctl status answers 3 for a server that does not run.
    let programs = try programs(folders)
    return try program(programs, "pg_ctl", ["-D", folders.data, "status"]).run().status == 0
      ? .running : .stopped
  }

  /// Makes the cluster if it is not there, and starts it if it does not run. Doing it again changes nothing.
  ///
  /// - Returns: whether the cluster was made now.
  @discardableResult
  public func start() throws(StoreError) -> Bool {
    let folders = try folders
    let programs = try programs(folders)
    try folders.make()
    return try locked(folders) { () throws(StoreError) -> Bool in
      let isNew = !folders.isMade
      if isNew { try initialise(folders, programs) }
      try configure(folders)
      guard try program(programs, "pg_ctl", ["-D", folders.data, "status"]).run().status != 0 else {
        return isNew
      }
      let started = try program(
        programs, "pg_ctl", ["-D", folders.data, "-l", folders.log, "-w", "-t", "60", "start"]
      ).run()
      guard started.status == 0 else {
        throw StoreError(
          .clusterFailed, "The private database does not start; \(folders.log) says why.")
      }
      return isNew
    }
  }

  /// Stops the cluster; one that does not run is left as it is.
  public func stop() throws(StoreError) {
    let folders = try folders
    guard try state() == .running else { return }
    let programs = try programs(folders)
    try locked(folders) { () throws(StoreError) in
      let stopped = try program(
        programs, "pg_ctl", ["-D", folders.data, "-m", "fast", "-w", "-t", "60", "stop"]
      ).run()
      guard stopped.status == 0 else {
        throw StoreError(.clusterFailed, "The private database does not stop; \(folders.log) says why.")
      }
    }
  }

  /// How to connect to it.
  public func settings(for purpose: ConnectionTarget.Purpose) throws(StoreError) -> ConnectionSettings {
    guard try state() == .running else {
      throw StoreError(.clusterDown, "The private database does not run; start it with `mitra-import db up`.")
    }
    let login =
      switch purpose {
      case .operating: Self.operatorLogin
      case .data: Self.dataLogin
      case .work: Self.workerLogin
      }
    return try settings(login: login, database: Self.database)
  }

  /// How to connect to one of its databases with one of its logins.
  package func settings(login: String, database: String) throws(StoreError) -> ConnectionSettings {
    ConnectionSettings(pairs: [("host", try folders.socket), ("dbname", database), ("user", login)])
  }

  /// Lets the cluster's owner connect with one more login of the database.
  public func admit(login: String) throws(StoreError) {
    let folders = try folders
    let path = folders.data + "/pg_ident.conf"
    let present = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let lines = Self.identLines(login: login).filter { !present.contains($0) }
    guard !lines.isEmpty else { return }
    try write(present + lines.joined(), to: path)
    let connection = try Connection(settings(login: Self.operatorLogin, database: "postgres"))
    try connection.execute("SELECT pg_reload_conf()")
  }

  private func programs(_ folders: ClusterFolders) throws(StoreError) -> ServerPrograms {
    let installed = ServerPrograms.installed(environment: environment)
    guard let newest = installed.first else { throw ServerPrograms.missing }
    guard folders.isMade, let major = folders.major else { return newest }
    guard let same = installed.first(where: { $0.major == major }) else {
      throw StoreError(
        .otherMajorVersion,
        "The private database in \(folders.root) was made by PostgreSQL \(major), and \(newest.major) is installed; "
          + "install postgresql-\(major), or move the folder away and begin anew.")
    }
    return same
  }

  /// One `db up` or `db down` at a time.
  private func locked<Value>(
    _ folders: ClusterFolders, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    guard let value = try SystemCalls.withLock(on: folders.lock, body) else {
      throw StoreError(
        .clusterFailed, "The file \(folders.lock) cannot be opened or locked; look at its owner.")
    }
    return value
  }

  private func program(_ programs: ServerPrograms, _ name: String, _ arguments: [String]) -> ChildProgram {
    ChildProgram(path: programs.path(of: name), arguments: arguments, user: owner)
  }

  private func initialise(_ folders: ClusterFolders, _ programs: ServerPrograms) throws(StoreError) {
    var arguments = [
      "-D", folders.data, "-U", Self.operatorLogin, "-E", "UTF8", "--locale=C.UTF-8", "--auth=peer",
    ]
    // Tests throw the cluster away: its bytes need not reach the disk.
    if settings.contains("fsync = off") { arguments.append("--no-sync") }
    let made = try program(programs, "initdb", arguments).run()
    guard made.status == 0 else {
      throw StoreError(.clusterFailed, "initdb could not make the private database: \(made.complaint).")
    }
  }

  /// Writes what the server must be told, at each start: the folders may have moved.
  private func configure(_ folders: ClusterFolders) throws(StoreError) {
    let quote = { (text: String) in "'" + text.replacing("'", with: "''") + "'" }
    let lines =
      [
        "# Written by mitra-import db up at each start.", "listen_addresses = ''",
        "unix_socket_directories = \(quote(folders.socket))", "unix_socket_permissions = 0700",
        "password_encryption = 'scram-sha-256'", "log_error_verbosity = terse",
        "log_min_error_statement = panic",
        "timezone = 'UTC'",
      ] + settings
    try write(lines.joined(separator: "\n") + "\n", to: folders.data + "/mitra.conf")
    let main = folders.data + "/postgresql.conf"
    let present = (try? String(contentsOfFile: main, encoding: .utf8)) ?? ""
    if !present.contains("include 'mitra.conf'") { try write(present + "\ninclude 'mitra.conf'\n", to: main) }
    try write(
      "# Peer alone: whoever is at the other end of the socket is asked of the system (PostgreSQL 21.9).\n"
        + "local all all peer map=mitra\n",
      to: folders.data + "/pg_hba.conf")
    let ident = folders.data + "/pg_ident.conf"
    let known = (try? String(contentsOfFile: ident, encoding: .utf8)) ?? ""
    var wanted = known.contains("\nmitra ") || known.hasPrefix("mitra ") ? known : ""
    for login in [Self.operatorLogin, Self.dataLogin, Self.workerLogin] {
      for line in Self.identLines(login: login) where !wanted.contains(line) { wanted += line }
    }
    try write(wanted, to: ident)
  }

  private static func identLines(login: String) -> [String] {
    let mine = SystemCalls.userName ?? "root"
    let users = mine == "root" ? ["root", "postgres"] : [mine]
    return users.map { "mitra \"\($0)\" \(SQLIdentifier(login).quoted)\n" }
  }

  private func write(_ text: String, to path: String) throws(StoreError) {
    do { try text.write(toFile: path, atomically: false, encoding: .utf8) } catch {
      throw StoreError(
        .clusterFailed, "The file \(path) cannot be written; look at its folder's owner and room.")
    }
    guard SystemCalls.give(path, to: try folders.account()) else {
      throw StoreError(.clusterFailed, "The file \(path) cannot be given to its owner.")
    }
  }
}
