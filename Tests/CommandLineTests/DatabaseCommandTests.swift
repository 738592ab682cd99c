import Foundation
import TestSupport
import Testing

@testable import ImportStore

@Suite struct DatabaseCommandTests {
  private func program(_ database: ThrowawayDatabase) throws -> DatabaseProgram {
    DatabaseProgram(environment: [
      "MITRA_DATABASE_URL": try database.conninfo(), "MITRA_DATA_DIR": database.cluster.cluster.folder,
    ])
  }

  @Test func `migrate says what it would do, does it, and then has nothing to do`() throws {
    let program = try program(try ThrowawayCluster.shared().database(.empty))
    let before = try program.run("db", "status")
    #expect(before.status == 0 && before.output.contains("0 applied, \(Migration.all.count) pending"))
    let unmigrated = try program.run("db", "health")
    #expect(unmigrated.status == 78 && unmigrated.complaint.contains("db migrate"))
    let dry = try program.run("db", "migrate", "--dry-run")
    #expect(dry.status == 0 && dry.output.split(separator: "\n").count == Migration.all.count)
    #expect(try program.run("db", "status").output.contains("0 applied"))
    let first = try program.run("db", "migrate")
    #expect(first.status == 0 && first.output == "Applied \(Migration.all.count) migrations.\n")
    let second = try program.run("db", "migrate")
    #expect(second.status == 0 && second.output.hasPrefix("Nothing to do"))
  }

  @Test func `an edited migration is refused with 78, by every command that looks`() throws {
    let database = try ThrowawayCluster.shared().database()
    try database.connect().execute("UPDATE shared.schema_migrations SET checksum = 'other' WHERE version = 3")
    for command in ["migrate", "status"] {
      let run = try program(database).run("db", command)
      #expect(run.status == 78 && run.complaint.contains("m0003_") && run.output.isEmpty)
    }
  }

  @Test func `tenants, agents and logins, as an operator makes them`() throws {
    let database = try ThrowawayCluster.shared().database()
    let program = try program(database)
    let bad = try program.run("db", "provision", "S-B;I", "--name", "x", "--provider", "X")
    #expect(bad.status == 64 && bad.complaint.contains("a–z, 0–9 and _"))
    #expect(try program.run("db", "provision", "sbi").status == 64)
    #expect(try program.run("db", "provision", "sbi", "--name", "SBI Life", "--provider", "SBI").status == 0)
    #expect(try program.run("db", "provision", "sbi").status == 0)
    let add = ["db", "agent", "add", "A-1", "--tenant", "sbi", "--name", "A. One", "--licence-expiry"]
    #expect(
      try program.run(add[0], add[1], add[2], add[3], add[4], add[5], add[6], add[7], add[8], "2999-02-29")
        .status == 64)
    #expect(
      try program.run(add[0], add[1], add[2], add[3], add[4], add[5], add[6], add[7], add[8], "2999-02-28")
        .status == 0)
    #expect(
      try program.run("db", "login", "add", "cli_a1", "--tenant", "sbi", "--agent", "A-1", "--make-role")
        .status == 0)
    #expect(
      try program.run("db", "login", "add", "cli_x", "--tenant", "sbi", "--agent", "NONE", "--make-role")
        .status == 77)
    #expect(try program.run("db", "login", "add", "cli_x", "--tenant", "sbi").status == 64)
    let list = try program.run("db", "agent", "list", "--tenant", "sbi", "--format", "json")
    let agents = try JSONDecoder().decode([AgentRecord].self, from: Data(list.output.utf8))
    #expect(agents.map(\.code) == ["A-1"] && agents.map(\.logins) == ["cli_a1"])
    #expect(try program.run("db", "agent", "suspend", "A-1", "--tenant", "sbi").status == 0)
    let table = try program.run("db", "agent", "list", "--tenant", "sbi").output
    #expect(table.contains("suspended") && table.hasPrefix("AGENT"))
    #expect(try program.run("db", "agent", "suspend", "NONE", "--tenant", "sbi").status == 77)
  }

  @Test func `the login of an agent is refused what is the operator's`() throws {
    let cluster = try ThrowawayCluster.shared()
    let database = try cluster.database()
    #expect(
      try program(database).run(
        "db", "login", "add", "cli_s1", "--tenant", "lic", "--staff", "S", "--make-role"
      ).status == 0)
    try cluster.admit(login: "cli_s1")
    let program = DatabaseProgram(environment: ["MITRA_DATABASE_URL": try database.conninfo(login: "cli_s1")])
    for command in [
      ["provision", "lic"], ["health"], ["archive"], ["partitions"], ["agent", "list", "--tenant", "lic"],
    ] {
      let child = ChildProgram(
        path: DatabaseProgram.path, arguments: ["db"] + command, variables: program.environment)
      let outcome = try child.run(reading: { _ in })
      #expect(outcome.status == 77, "\(command): \(outcome.complaint)")
    }
    let folder = NSTemporaryDirectory()
    #expect(try program.run("db", "backup", "--tenant", "lic", "--output", folder).status == 77)
    let customer = "00000000-0000-4000-8000-000000000000"
    #expect(
      try program.run("db", "erase", "--tenant", "lic", "--customer", customer, "--reason", "r").status == 77)
  }

  @Test func `health in both forms, and status 1 where something is critical`() throws {
    let database = try ThrowawayCluster.shared().database()
    let program = try program(database)
    let table = try program.run("db", "health")
    #expect(table.status == 0 && table.output.hasPrefix("METRIC"))
    let json = try program.run("db", "health", "--format", "json")
    #expect(try JSONDecoder().decode([HealthMetric].self, from: Data(json.output.utf8)).count > 3)
    // A tenant that lacks a part of the definition is critical.
    try database.connect().execute("DELETE FROM shared.tenant_ddl_applied WHERE version = 10")
    #expect(try program.run("db", "health").status == 1)
  }

  @Test func `partitions and archive run twice`() throws {
    let program = try program(try ThrowawayCluster.shared().database())
    for command in ["partitions", "archive", "partitions", "archive"] {
      let run = try program.run("db", command)
      #expect(run.status == 0 && run.output.hasPrefix("TENANT"))
    }
    #expect(try program.run("db", "partitions", "--months-ahead", "99").status == 64)
  }

  @Test func `a backup goes out and comes back through the command line`() throws {
    let folder = NSTemporaryDirectory() + "cli-backup-\(RecordID.random())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try "correct horse battery\n".write(toFile: folder + "/pass", atomically: true, encoding: .utf8)
    try "another horse\n".write(toFile: folder + "/wrong", atomically: true, encoding: .utf8)
    let source = try program(try ThrowawayCluster.shared().database())
    #expect(try source.run("db", "agent", "add", "A-1", "--tenant", "lic", "--name", "One").status == 0)
    #expect(try source.run("db", "backup", "--tenant", "lic", "--output", folder).status == 64)
    let nowhere = try source.run(
      "db", "backup", "--tenant", "lic", "--output", folder + "/none", "--passphrase-file", folder + "/pass")
    #expect(nowhere.status == 73)
    let taken = try source.run(
      "db", "backup", "--tenant", "lic", "--output", folder, "--passphrase-file", folder + "/pass")
    #expect(taken.status == 0)
    let file = try #require(taken.output.split(separator: " ").first.map(String.init))

    let target = try program(try ThrowawayCluster.shared().database(.empty))
    #expect(try target.run("db", "restore", file, "--passphrase-file", folder + "/wrong").status == 65)
    #expect(try target.run("db", "restore", file + "x", "--passphrase-file", folder + "/pass").status == 66)
    let restored = try target.run("db", "restore", file, "--passphrase-file", folder + "/pass")
    #expect(restored.status == 0, "\(restored.complaint)")
    #expect(try target.run("db", "agent", "list", "--tenant", "lic").output.contains("A-1"))
    #expect(try target.run("db", "restore", file, "--passphrase-file", folder + "/pass").status == 77)
  }

  @Test func `a server that is not there is 69, a login not let in 77, settings without sense 78`() throws {
    let cluster = try ThrowawayCluster.shared().cluster
    for (url, status) in [
      ("host=/nonexistent dbname=d", Int32(69)), ("postgresql://h:nonsense/d?x=y", 78),
      ("host=\(try cluster.socketFolder) dbname=postgres user=nobody_here", 77),
    ] {
      let run = try DatabaseProgram(environment: [:]).run("db", "status", "--database", url)
      #expect(
        run.status == status && run.output.isEmpty && run.complaint.hasPrefix("mitra-import: "), "\(url)")
    }
  }

  @Test func `help of every database command ends with two examples`() throws {
    for command in [
      ["up"], ["down"], ["migrate"], ["status"], ["provision"], ["agent"], ["agent", "add"],
      ["agent", "list"],
      ["agent", "suspend"], ["login"], ["login", "add"], ["health"], ["partitions"], ["archive"], ["backup"],
      ["restore"], ["erase"],
    ] {
      var output: [UInt8] = []
      let child = ChildProgram(path: DatabaseProgram.path, arguments: ["db"] + command + ["--help"])
      #expect(try child.run(reading: { output += $0 }).status == 0)
      let text = String(decoding: output, as: UTF8.self)
      let tail = text.components(separatedBy: "Examples:").last?.components(separatedBy: "USAGE:").first ?? ""
      // The parser folds long lines, within a name as well.
      let unfolded = tail.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(unfolded.components(separatedBy: "mitra-import db \(command[0])").count == 3, "\(command)")
    }
  }
}
