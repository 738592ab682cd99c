import Foundation
import TestSupport
import Testing

@testable import ImportStore

/// The scripts of `Statements/`: each raises where the statement it is named after (C1–C20, E1–E47) does not
/// hold.
enum StatementScripts {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Statements")

  static var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { $0.hasSuffix(".sql") && $0 != "fixture.sql" }.sorted()
  }

  /// Counts the sessions of the whole server, so it needs one of its own.
  static let alone = "e31.sql"

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// A database with two agents, an admin, support staff, a worker and an auditor of lic, and an agent of
  /// hdfc.
  static func database() throws -> ThrowawayDatabase {
    try ThrowawayCluster.shared().database(.prepared(name: "fixture", script: text("fixture.sql")))
  }
}

@Suite struct StatementTests {
  /// Each script rolls back what it did, so one database serves them all, one after the other.
  private static let database = Result { try StatementScripts.database() }

  @Test(.serialized, arguments: StatementScripts.names.filter { $0 != StatementScripts.alone })
  func statement(_ file: String) throws {
    try hold(file, try Self.database.get().connect())
  }

  @Test func `E31 holds on a server of its own`() throws {
    let folder =
      ThrowawayCluster.temporaryFolder + "/mitra-own-alone-\(RecordID.random().description.prefix(8))"
    let cluster = try LocalCluster(
      environment: try ThrowawayCluster.shared().environment.merging(["MITRA_DATA_DIR": folder]) { $1 },
      serverSettings: ThrowawayCluster.settings)
    try cluster.start()
    defer {
      try? cluster.stop()
      try? FileManager.default.removeItem(atPath: folder)
    }
    let connection = try Connection(cluster.settings(login: "postgres", database: "postgres"))
    _ = try Migrator().migrate(connection)
    try connection.run(script: StatementScripts.text("fixture.sql"))
    try hold(StatementScripts.alone, connection)
  }

  private func hold(_ file: String, _ connection: borrowing Connection) throws {
    let script = try StatementScripts.text(file)
    if file == "random_isolation.sql" {
      let seed = Double.random(in: -1...1)
      print("random isolation: seed \(seed)")
      try connection.execute("SELECT set_config('probe.seed', $1, false)", [String(seed)])
    }
    do {
      try connection.runScript(script)
    } catch {
      let statements = ScriptStatements(script)
      let place =
        error.position.flatMap { statements.place(atPosition: $0) }
        ?? statements.places.first { $0.number == error.completed + 1 }
      Issue.record("\(file), line \(place?.line ?? 0): \(error.message?.text ?? error.error.description)")
    }
  }

  @Test func `there is a script or a test for each statement that can be checked`() {
    let present = Set(StatementScripts.names.map { $0.prefix { $0 != "." && $0 != "_" && $0 != "-" } })
    // C16 needs several sessions: QueueTests.
    let wanted = (1...20).filter { $0 != 16 }.map { $0 < 10 ? "c0\($0)" : "c\($0)" }
    #expect(wanted.filter { !present.contains(Substring($0)) } == [])
  }
}
