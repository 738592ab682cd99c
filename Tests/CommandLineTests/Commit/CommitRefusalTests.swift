import Foundation
import TestSupport
import Testing

@testable import ImportStore

@Suite("commit refuses the wrong agent's file") struct CommitRefusalTests {
  private let site: CommitSite

  init() throws { site = try CommitSite() }

  private static let list =
    "Policy No,Name,Mobile No\n812345671,Asha Rao,9812345671\n812345672,Bina Rao,9812345672\n"

  private func refused(_ run: CommitAnswer, _ words: String, status: Int32 = 77) throws {
    #expect(run.status == status && run.output.isEmpty, "\(run.status) \(run.output)")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    for secret in ["Asha", "Bina", "98123456"] { #expect(!run.errors.contains(secret)) }
    for table in CommitSite.kept.dropFirst() { #expect(try site.count(table) == 0, "\(table)") }
    #expect(try site.count("shared.data_imports", "status IN ('processing', 'completed')") == 0)
    #expect(try site.count("shared.import_jobs", "status IN ('queued', 'processing')") == 0)
  }

  @Test(arguments: [("commit_clerk", "A-1"), ("commit_a1", nil as String?), ("commit_a1", "A-1")])
  func `a letterhead of another agent`(_ login: String, _ agent: String?) throws {
    let file = try site.file(
      "letterhead.csv", "Premium Due List,,\nAgent Code: 0017654X,,\n,,\n" + Self.list)
    let run = try site.commit(file, "--mapping", "lic-customer-list", agent: agent, login: login)
    try refused(run, "0017654X")
    let asked = try site.predict(file, "--mapping", "lic-customer-list")
    #expect(asked.status == 77 && asked.errors.contains("0017654X"), "\(asked.status) \(asked.errors)")
  }

  @Test(arguments: [("commit_clerk", "A-1"), ("commit_a1", nil as String?)])
  func `rows of another agent`(_ login: String, _ agent: String?) throws {
    let file = try site.sheet(
      "rows.csv", "Policy No,Name,Mobile,Agent Code",
      ["812345671,Asha Rao,9812345671,A-1", "812345672,Bina Rao,9812345672,B-7"])
    let run = try site.commit(file, "--mapping", try site.mapping(), agent: agent, login: login)
    try refused(run, "B-7")
    let right = try site.sheet(
      "right.csv", "Policy No,Name,Mobile,Agent Code", ["812345671,Asha Rao,9812345671,a-1"])
    #expect(try site.commit(right, "--mapping", try site.mapping(), agent: agent, login: login).status == 0)
  }

  @Test func `the list of another insurer, by its mapping or its letterhead`() throws {
    try refused(try site.commit("samples/19-hdfc-renewal-due.xlsx", agent: "A-1"), "hdfc")
    let run = try site.commit(
      try site.file("list.csv", Self.list), "--mapping", "lic-customer-list", agent: "H-1", tenant: "hdfc")
    #expect(run.status == 77 && run.errors.contains("lic") && run.output.isEmpty)
    let file = try site.file("hdfc.csv", "HDFC Life Insurance Company Limited,,\n,,\n" + Self.list)
    try refused(try site.commit(file, "--mapping", try site.mapping()), "hdfc")
  }

  @Test func `an unknown agent, another's login, and an agent's login without --agent`() throws {
    let file = try site.file("list.csv", Self.list)
    try refused(try site.commit(file, agent: "NONE"), "for whom this login may act")
    try refused(try site.commit(file, agent: nil), "--agent")
    try refused(try site.commit(file, agent: "A-1", login: "commit_idle"), "for whom this login may act")
    try refused(try site.commit(file, agent: "A-2", login: "commit_a1"), "for whom this login may act")
    try refused(try site.commit(file, agent: "A-1", tenant: "icici"), "mapped to nobody")
    try refused(try site.commit(file, agent: "A-1", tenant: "L-I;C"), "a–z, 0–9 and _", status: 64)
    #expect(try site.commit(file, agent: nil, login: "commit_a1").status == 0)
    #expect(try site.count("lic_schema.policyholders") == 2)
  }

  @Test(arguments: [
    ("UPDATE lic_schema.agents SET status = 'suspended' WHERE agent_code = 'A-1'", "suspended"),
    (
      "UPDATE lic_schema.agents SET license_expiry_date = current_date - 1 WHERE agent_code = 'A-1'",
      "licence has expired"
    ),
    ("UPDATE shared.tenants SET status = 'inactive' WHERE tenant_code = 'lic'", "tenant is not active"),
    (
      "UPDATE shared.database_logins SET disabled_at = now() WHERE login_name = 'commit_clerk'",
      "mapped to nobody"
    ),
  ])
  func `an agent, tenant or login that is off`(_ change: String, _ words: String) throws {
    try site.run(change)
    try refused(try site.commit(try site.file("list.csv", Self.list)), words)
    #expect(try site.count("shared.data_imports") == 0)
  }

  @Test func `an agent who is suspended while the file is read`() throws {
    let file = try site.file("list.csv", Self.list)
    let run = try site.whileWaiting(on: "shared.customer_data_mapping", commit: file) { _ in
      try site.run("UPDATE lic_schema.agents SET status = 'suspended' WHERE agent_code = 'A-1'")
    }
    #expect(run.status == 77 && run.errors.contains("suspended"), "\(run.status) \(run.errors)")
    for table in CommitSite.kept.dropFirst() { #expect(try site.count(table) == 0, "\(table)") }
    #expect(try site.count("shared.data_imports", "status = 'processing'") == 0)
  }
}

extension CommitSite {
  /// Begins a commit, waits until it stands before a locked table, does something, and lets it go on.
  func whileWaiting(
    on table: String, commit file: String, _ more: String..., body: (RunningCommand) throws -> Void
  ) throws -> (status: Int32, output: String, errors: String) {
    let run: RunningCommand
    do {
      let connection = try database.connect()
      try connection.execute("BEGIN")
      try connection.execute("LOCK TABLE \(table) IN ACCESS EXCLUSIVE MODE")
      run = try RunningCommand(
        ["commit", file, "--tenant", "lic", "--agent", "A-1", "--format", "json"] + more,
        environment: environment("commit_clerk"))
      let isWaiting = try waits(run)
      try #require(isWaiting, "the commit does not wait for \(table)")
      try body(run)
    }
    return try run.wait()
  }

  private func waits(_ run: RunningCommand) throws -> Bool {
    for _ in 0..<600 where run.isRunning {
      let waiting = try value(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'commit_clerk' AND wait_event_type = 'Lock'"
      )
      if waiting != "0" { return true }
      usleep(50_000)
    }
    return false
  }
}
