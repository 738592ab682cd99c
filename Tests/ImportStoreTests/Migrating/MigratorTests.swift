import Foundation
import TestSupport
import Testing

@testable import ImportStore

@Suite struct MigratorTests {
  @Test func `every migration file is in the list, and the list in order`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Sources/ImportStore/Migrations")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".sql")
    }
    #expect(files.sorted() == Migration.all.map(\.fileName))
    #expect(Migration.all.map(\.version) == Array(1...Migration.all.count))
  }

  @Test func `installs from nothing in under five seconds, and a second run changes nothing`() throws {
    let database = try ThrowawayCluster.shared().database(.empty)
    let connection = try database.connect()
    let clock = ContinuousClock()
    var applied: [Migration] = []
    let time = try clock.measure { applied = try Migrator().migrate(connection) }
    print("install from nothing: \(time)")
    #expect(applied.count == Migration.all.count)
    #expect(time < .seconds(5))

    let catalogue = """
      SELECT md5(string_agg(t, ',' ORDER BY t)) FROM (
        SELECT c.oid::text || c.relname || c.relnatts AS t FROM pg_class c UNION ALL SELECT oid::text || prosrc FROM pg_proc
        UNION ALL SELECT version::text || applied_at FROM shared.schema_migrations) x
      """
    let before = try connection.execute(catalogue).text(0, 0)
    #expect(try Migrator().migrate(connection).isEmpty)
    #expect(try connection.execute(catalogue).text(0, 0) == before)
    #expect(try Migrator().status(connection).allSatisfy { $0.appliedAt != nil })
  }

  @Test func `a failing migration leaves the version before it and names statement and line`() throws {
    let connection = try ThrowawayCluster.shared().database(.empty).connect()
    let good = Migration(
      version: 1, name: "good", script: "CREATE SCHEMA toy;\nCREATE TABLE toy.a (b int);\n")
    let bad = Migration(
      version: 2, name: "bad",
      script: """
        -- a comment; with a semicolon
        CREATE TABLE toy.c (d int);
        DO $x$ BEGIN PERFORM 1; END $x$;

        INSERT INTO toy.a
        VALUES ('personal value');
        CREATE TABLE toy.e (f int);
        """)
    let failure = try #require(throws: StoreError.self) {
      try Migrator(migrations: [good, bad]).migrate(connection)
    }
    #expect(failure.code == .migrationFailed)
    #expect(failure.description.contains("m0002_bad.sql failed at statement 3, line 6"))
    #expect(!failure.description.contains("personal value"))
    #expect(
      try Migrator(migrations: [good, bad]).status(connection).map { $0.appliedAt != nil } == [true, false])
    #expect(try connection.execute("SELECT to_regclass('toy.c') IS NULL").boolean(0, 0) == true)
  }

  @Test func `an error without a position is found by counting, one of syntax by its place`() throws {
    let connection = try ThrowawayCluster.shared().database(.empty).connect()
    let twice = Migration(
      version: 1, name: "twice",
      script: "CREATE SCHEMA toy;\nCREATE TABLE toy.a ();;\n\nCREATE TABLE toy.a ();")
    let failure = try #require(throws: StoreError.self) {
      try Migrator(migrations: [twice]).migrate(connection)
    }
    #expect(failure.description.contains("statement 3, line 4"))
    let typo = Migration(
      version: 1, name: "typo", script: "CREATE SCHEMA toy;\nSELECT 'a;b';\nCREAT TABLE a ();")
    let other = try #require(throws: StoreError.self) { try Migrator(migrations: [typo]).migrate(connection) }
    #expect(other.description.contains("statement 3, line 3"))
    #expect(try connection.execute("SELECT to_regnamespace('toy') IS NULL").boolean(0, 0) == true)
  }

  @Test func `an edited applied migration is refused`() throws {
    let connection = try ThrowawayCluster.shared().database(.empty).connect()
    let first = Migration(version: 1, name: "a", script: "CREATE SCHEMA toy;")
    _ = try Migrator(migrations: [first]).migrate(connection)
    let edited = Migration(version: 1, name: "a", script: "CREATE SCHEMA toy; ")
    #expect(throws: StoreError.self) { try Migrator(migrations: [edited]).migrate(connection) }
    let failure = try #require(throws: StoreError.self) {
      try Migrator(migrations: [edited]).status(connection)
    }
    #expect(failure.code == .migrationEdited)
    let newer = try #require(throws: StoreError.self) { try Migrator(migrations: []).status(connection) }
    #expect(newer.code == .databaseNewer)
  }

  @Test func `two runners at once: one installs, the other finds nothing to do`() async throws {
    let database = try ThrowawayCluster.shared().database(.empty)
    let slow = Migration(version: 1, name: "slow", script: "CREATE SCHEMA toy; SELECT pg_sleep(0.3);")
    let applied = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<2 {
        group.addTask { try Migrator(migrations: [slow]).migrate(database.connect()).count }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(applied.sorted() == [0, 1])
  }
}
