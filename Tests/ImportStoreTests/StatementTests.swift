import Foundation
import TestSupport
import Testing

@testable import ImportStore

/// Every script of `Statements/` raises where the statement it is named after (C1–C20, E1–E47) does not hold. Each runs as
/// the superuser of a fresh database, in a transaction that is rolled back.
@Suite struct StatementTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Statements")

  static var scripts: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { $0.hasSuffix(".sql") && !$0.hasPrefix("_") }.sorted()
  }

  @Test(arguments: scripts) func statement(_ file: String) throws {
    let connection = try ThrowawayCluster.shared().database().connect()
    var script = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    let common = Self.folder.appending(path: "_common.sql")
    if let shared = try? String(contentsOf: common, encoding: .utf8) { script = shared + "\n" + script }
    try connection.execute("BEGIN")
    do {
      try connection.runScript(script)
    } catch {
      let statements = ScriptStatements(script)
      let place = error.position.flatMap { statements.place(atPosition: $0) }
        ?? statements.places.first { $0.number == error.completed + 1 }
      Issue.record("\(file), line \(place?.line ?? 0): \(error.message?.text ?? error.error.description)")
    }
  }

  @Test func `there is a script or a test for each statement that can be checked`() {
    let present = Set(Self.scripts.map { $0.prefix { $0 != "." && $0 != "_" && $0 != "-" } })
    // C16 and C19 need several sessions and programs: QueueTests and TenantBackupTests.
    let wanted = (1...20).filter { $0 != 16 && $0 != 19 }.map { $0 < 10 ? "c0\($0)" : "c\($0)" }
    #expect(wanted.filter { !present.contains(Substring($0)) } == [])
  }
}
