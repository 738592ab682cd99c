import Foundation

/// Where PostgreSQL's own programs are: Debian keeps them out of PATH, one folder a major version.
struct ServerPrograms: Equatable {
  /// The folder.
  var folder: String
  /// The major version, 15 or later.
  var major: Int

  /// The path of one program.
  func path(of program: String) -> String { folder + "/" + program }

  /// All that are installed, the newest first.
  /// - Parameter needing: programs that must be in the folder.
  static func installed(
    needing programs: [String] = ["initdb", "pg_ctl", "postgres"], environment: [String: String]
  ) -> [ServerPrograms] {
    let packaged = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
    // MITRA_SERVER_PROGRAMS names one folder and no other, for servers built by hand and for tests.
    let folders =
      environment["MITRA_SERVER_PROGRAMS"].map { [$0] }
      ?? packaged.map { "/usr/lib/postgresql/\($0)/bin" }
      + (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    var found: [ServerPrograms] = []
    for folder in folders where programs.allSatisfy({ isProgram(folder + "/" + $0) }) {
      // Debian's folder is named after the version; others must be asked.
      let named = folder.hasPrefix("/usr/lib/postgresql/") ? Int(folder.split(separator: "/")[3]) : nil
      guard let major = named ?? major(of: folder + "/" + (programs.last ?? "postgres")), major >= 15,
        !found.contains(where: { $0.major == major })
      else { continue }
      found.append(ServerPrograms(folder: folder, major: major))
    }
    return found.sorted { $0.major > $1.major }
  }

  /// The programs for a server of a major version or newer; for pg_dump, which must not be older than its
  /// server.
  static func forClients(
    ofServer major: Int, program: String, environment: [String: String]
  ) throws(StoreError) -> ServerPrograms {
    let found = installed(needing: [program], environment: environment)
    guard let newest = found.first, newest.major >= major else {
      throw StoreError(
        .serverProgramsMissing,
        "\(program) of PostgreSQL \(major) or later is not installed; on Debian: apt install postgresql-client-\(major)."
      )
    }
    return found.last { $0.major >= major } ?? newest
  }

  static let missing = StoreError(
    .serverProgramsMissing,
    "The server programs of PostgreSQL 15 or later (initdb, pg_ctl, postgres) are not installed; on Debian and Ubuntu: "
      + "apt install postgresql.")

  private static func isProgram(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// The first number in what `--version` prints: `postgres (PostgreSQL) 15.18 (Debian …)`.
  private static func major(of program: String) -> Int? {
    var text: [UInt8] = []
    let child = ChildProgram(path: program, arguments: ["--version"])
    guard (try? child.run(reading: { text += $0 }))?.status == 0 else { return nil }
    let words = String(decoding: text, as: UTF8.self).split(separator: " ")
    let number = words.first { $0.first?.isNumber == true }
    return number.flatMap { Int($0.prefix { $0.isNumber }) }
  }
}
