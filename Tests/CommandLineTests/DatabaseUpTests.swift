import Foundation
import TestSupport
import Testing

@testable import ImportStore

/// `db up`, `db down` and `doctor` on a cluster of their own, through the real binary.
@Suite(.serialized) struct DatabaseUpTests {
  private func withProgram(_ name: String, _ body: (DatabaseProgram, String) throws -> Void) throws {
    let folder =
      ThrowawayCluster.temporaryFolder + "/mitra-cli-\(ProcessInfo.processInfo.processIdentifier)-\(name)"
    let program = DatabaseProgram(environment: ["MITRA_DATA_DIR": folder, "HOME": "/nonexistent"])
    defer {
      _ = try? program.run("db", "down")
      try? FileManager.default.removeItem(atPath: folder)
    }
    try body(program, folder)
  }

  @Test func `up, use as local, down, and up again with the data`() throws {
    try withProgram("up") { program, folder in
      #expect(try program.run("db", "status", "--database", "local").status == 69)
      let first = try program.run("db", "up")
      #expect(first.status == 0 && first.output.contains("Tenants: hdfc, icici, lic."), "\(first.complaint)")
      #expect(try program.run("db", "up").output.contains("Migrations applied now: 0."))
      #expect(
        try program.run(
          "db", "agent", "add", "A-2", "--tenant", "lic", "--name", "Two", "--database", "local"
        ).status == 0)
      #expect(
        try program.run(
          "db", "login", "add", "two", "--tenant", "lic", "--agent", "A-2", "--make-role", "--database",
          "local"
        ).status == 0)
      // The login can come in, and is an agent's: not the operator.
      let own = "host=\(folder)/run dbname=agent_mitra user=two"
      #expect(try program.run("db", "health", "--database", own).status == 77)
      let doctor = try program.run("doctor", "--database", "local")
      #expect(doctor.status == 0 && doctor.output.contains("\(Migration.all.count) applied, 0 pending"))
      #expect(try program.run("db", "down").status == 0)
      #expect(try program.run("db", "down").status == 0)
      #expect(try program.run("doctor", "--database", "local").status == 69)
      #expect(try program.run("db", "up").status == 0)
      #expect(
        try program.run("db", "agent", "list", "--tenant", "lic", "--database", "local").output.contains(
          "A-2"))
    }
  }

  @Test func `without server programs the sentence names the package`() throws {
    try withProgram("none") { program, _ in
      var bare = program
      bare.environment["MITRA_SERVER_PROGRAMS"] = "/nonexistent"
      let run = try bare.run("db", "up")
      #expect(run.status == 69 && run.complaint.contains("apt install postgresql"))
      #expect(
        try bare.run("doctor", "--database", "host=/nonexistent").output.contains("apt install postgresql"))
    }
  }

  @Test func `a cluster of another major version is refused with 78`() throws {
    try withProgram("old") { program, folder in
      try FileManager.default.createDirectory(atPath: folder + "/data", withIntermediateDirectories: true)
      try "12\n".write(toFile: folder + "/data/PG_VERSION", atomically: true, encoding: .utf8)
      let run = try program.run("db", "up")
      #expect(run.status == 78 && run.complaint.contains("postgresql-12"))
    }
  }

  @Test func `Ctrl-C cancels the statement, rolls back and ends with 130`() throws {
    let database = try ThrowawayCluster.shared().database(.empty)
    let holder = try database.connect()
    // The migrations wait for a lock that this session holds.
    try holder.execute("SELECT pg_advisory_lock(\(Int64(bitPattern: 0x6D69_7472_6169_6D70)))")
    let conninfo = try database.conninfo()
    let script = """
      "$0" db migrate --database "$1" & child=$!
      sleep 2; kill -INT $child; wait $child
      """
    let outcome = try ChildProgram(
      path: "/bin/bash", arguments: ["-c", "set -m; " + script, DatabaseProgram.path, conninfo]
    ).run(reading: { _ in })
    #expect(outcome.status == 130)
    #expect(outcome.complaint.contains("Interrupted"))
    let waiting = try holder.execute(
      "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
    #expect(waiting.integer(0, 0) == 0)
    #expect(
      try holder.execute("SELECT to_regclass('shared.schema_migrations') IS NULL").boolean(0, 0) == true)
  }
}
