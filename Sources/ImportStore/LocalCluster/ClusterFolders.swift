import Foundation

/// The folders of the private cluster: data, socket, log and key.
struct ClusterFolders: Equatable {
  /// The folder of all.
  let root: String
  /// The system user who owns it where that is not the present one: `postgres`, where root is at work.
  let owner: String?

  /// The server's data.
  var data: String { root + "/data" }
  /// What the server has to say.
  var log: String { root + "/server.log" }
  /// Held while the cluster is made, started or stopped.
  var lock: String { root + "/lock" }
  /// The key for fingerprints of personal values (COMMIT), mode 0600.
  var key: String { root + "/import.key" }

  /// `MITRA_DATA_DIR`; else for root /var/lib/mitra-import, since postgres cannot enter /root; else under
  /// `XDG_DATA_HOME` or ~/.local/share.
  init(environment: [String: String]) throws(StoreError) {
    let isRoot = SystemCalls.isRoot
    owner = isRoot ? "postgres" : nil
    if let given = environment["MITRA_DATA_DIR"], !given.isEmpty {
      root = URL(filePath: given).standardizedFileURL.path(percentEncoded: false)
        .trimmingSuffix("/")
    } else if isRoot {
      root = "/var/lib/mitra-import"
    } else if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") {
      root = base + "/mitra-import"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      root = home + "/.local/share/mitra-import"
    } else {
      throw StoreError(
        .badSettings,
        "There is no home folder for the private database; set MITRA_DATA_DIR to a folder of yours.")
    }
    if isRoot, SystemCalls.Account(name: "postgres") == nil { throw ServerPrograms.missing }
  }

  /// The folder of the socket. A socket's whole path may have 107 bytes (unix(7)), so a deep root gets a
  /// short folder under /tmp, named after the root so that it is found again.
  var socket: String {
    let near = root + "/run"
    guard (near + "/.s.PGSQL.5432").utf8.count > 107 else { return near }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in root.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "/tmp/mitra-\(SystemCalls.Account.present.user)-" + String(hash, radix: 16)
  }

  /// Whether there is a cluster.
  var isMade: Bool { FileManager.default.fileExists(atPath: data + "/PG_VERSION") }

  /// The major version that made the cluster.
  var major: Int? {
    (try? String(contentsOfFile: data + "/PG_VERSION", encoding: .utf8))
      .flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  /// Makes the root and the socket's folder, mode 0700 and owned by whom the server runs as.
  func make() throws(StoreError) {
    try make(root)
    try make(socket)
  }

  private func make(_ path: String) throws(StoreError) {
    let fail = StoreError(
      .clusterFailed,
      "The folder \(path) cannot be made or is somebody else's; set MITRA_DATA_DIR to a folder of yours.")
    let parent = URL(filePath: path).deletingLastPathComponent()
    do { try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true) } catch {
      throw fail
    }
    guard SystemCalls.makePrivateFolder(path, for: try account()) else { throw fail }
  }

  /// Whom the server's files belong to.
  func account() throws(StoreError) -> SystemCalls.Account {
    guard let owner else { return .present }
    guard let account = SystemCalls.Account(name: owner) else { throw ServerPrograms.missing }
    return account
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    count > suffix.count && hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
