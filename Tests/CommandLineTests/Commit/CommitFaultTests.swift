import Foundation
import TestSupport
import Testing

@testable import ImportStore

@Suite("commit leaves all or nothing, whatever happens") struct CommitFaultTests {
  private let site: CommitSite

  init() throws { site = try CommitSite() }

  private func list(_ name: String = "list.csv", rows: Int = 50) throws -> String {
    try site.sheet(
      name, "Policy No,Name,Mobile No",
      (0..<rows).map { "81\(2_000_000 + $0),Asharani Person\($0),98\(10_000_000 + $0)" })
  }

  private func nothingEntered(_ errors: String) throws {
    for table in CommitSite.kept.dropFirst() { #expect(try site.count(table) == 0, "\(table)") }
    #expect(errors.split(separator: "\n").count == 1 && errors.hasPrefix("mitra-import: "), "\(errors)")
    for secret in ["Asharani", "9810000", "812000"] { #expect(!errors.contains(secret)) }
  }

  /// A later run completes, and nothing is doubled.
  private func completes(_ file: String, rows: Int = 50) throws {
    for _ in 0..<100 {
      let run = try site.commit(file, "--mapping", "lic-customer-list")
      if run.status == 75 {
        usleep(100_000)
        continue
      }
      #expect(run.status == 0, "\(run.errors)")
      break
    }
    #expect(try site.count("lic_schema.policyholders") == rows)
    #expect(try site.count("shared.customer_data_mapping", "mapping_status = 'mapped'") == rows)
    #expect(try site.count("shared.data_imports", "status = 'processing'") == 0)
    #expect(try site.count("shared.import_jobs", "status IN ('processing', 'queued')") == 0)
  }

  /// A trigger on the tenant's users that runs a statement of PL/pgSQL, as the superuser.
  private func trigger(_ body: String, deferred: Bool = false) throws {
    try site.run(
      """
      CREATE SEQUENCE public.tries;
      CREATE FUNCTION public.fault() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN \(body) RETURN NULL; END $$;
      """)
    try site.run(
      deferred
        ? "CREATE CONSTRAINT TRIGGER fault AFTER INSERT ON lic_schema.users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.fault()"
        : "CREATE TRIGGER fault AFTER INSERT ON lic_schema.users FOR EACH STATEMENT EXECUTE FUNCTION public.fault()"
    )
  }

  // MARK: The server

  @Test(arguments: ["40001", "40P01", "55P03"])
  func `another session in the way is tried again`(_ state: String) throws {
    try trigger("IF nextval('public.tries') < 3 THEN RAISE EXCEPTION 'x' USING ERRCODE = '\(state)'; END IF;")
    let file = try list()
    let run = try site.commit(file, "--mapping", "lic-customer-list")
    #expect(run.status == 0 && run.number("created") == 50, "\(run.errors)")
    #expect(try site.value("SELECT last_value FROM public.tries") == "3")
    #expect(try site.count("lic_schema.policyholders") == 50)
  }

  @Test(arguments: ["40001", "40P01"]) func `but not for ever`(_ state: String) throws {
    try trigger("PERFORM nextval('public.tries'); RAISE EXCEPTION 'x' USING ERRCODE = '\(state)';")
    let file = try list()
    let run = try site.commit(file, "--mapping", "lic-customer-list")
    #expect(run.status == 75 && run.output.isEmpty)
    #expect((2...10).contains(Int(try site.value("SELECT last_value FROM public.tries") ?? "") ?? 0))
    try nothingEntered(run.errors)
    #expect(try site.count("shared.data_imports", "status = 'processing'") == 0)
    try site.run("DROP TRIGGER fault ON lic_schema.users")
    try completes(file)
  }

  @Test func `a statement timeout`() throws {
    try site.run("ALTER ROLE commit_clerk IN DATABASE \(site.database.name) SET statement_timeout = '3s'")
    try trigger("PERFORM pg_sleep(10);")
    let file = try list()
    let run = try site.commit(file, "--mapping", "lic-customer-list")
    #expect(run.status == 75 && run.output.isEmpty, "\(run.status)")
    try nothingEntered(run.errors)
    try site.run("DROP TRIGGER fault ON lic_schema.users")
    try completes(file)
  }

  @Test func `the backend is ended in the middle`() throws {
    let file = try list()
    let end =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'commit_clerk'"
    for table in ["shared.customer_data_mapping", "lic_schema.insurance_policies"] {
      let run = try site.whileWaiting(on: table, commit: file, "--mapping", "lic-customer-list") { _ in
        let isEnded = try site.value(end)
        #expect(isEnded == "t")
      }
      #expect(run.status == 75 && run.output.isEmpty, "\(run.status) \(run.errors)")
      try nothingEntered(run.errors)
    }
    try completes(file)
    // What was left behind was taken over, not begun anew beside it.
    #expect(try site.count("shared.data_imports") == 1)
    #expect(try site.count("shared.import_events", "event = 'lease_taken_over'") == 2)
  }

  @Test func `the connection is lost during COMMIT: the outcome is looked up, and told`() throws {
    try trigger("IF nextval('public.tries') = 1 THEN PERFORM pg_sleep(30); END IF;", deferred: true)
    let file = try list()
    let run = try RunningCommand(
      ["commit", file, "--tenant", "lic", "--agent", "A-1", "--mapping", "lic-customer-list"],
      environment: site.environment("commit_clerk"))
    let isEnded = try site.endBackendDuringCommit()
    #expect(isEnded)
    let end = try run.wait()
    #expect(end.status == 75 && end.output.isEmpty, "\(end.errors)")
    let id = try #require(try site.value("SELECT import_id FROM shared.data_imports"))
    #expect(end.errors.contains(id))
    try nothingEntered(end.errors)
    try completes(file)
  }

  @Test func `the server is killed, all of its processes at once`() throws {
    let folder =
      ThrowawayCluster.temporaryFolder + "/mitra-cli-\(ProcessInfo.processInfo.processIdentifier)-killed"
    let program = DatabaseProgram(environment: ["MITRA_DATA_DIR": folder, "HOME": "/nonexistent"])
    defer {
      _ = try? program.run("db", "down")
      try? FileManager.default.removeItem(atPath: folder)
    }
    #expect(try program.run("db", "up").status == 0)
    let file = try list(rows: 400)
    let arguments = [
      "commit", file, "--tenant", "lic", "--agent", "DEMO-1", "--mapping", "lic-customer-list", "--database",
      "local",
    ]
    let run = try RunningCommand(arguments, environment: program.environment)
    usleep(UInt32.random(in: 100_000...1_500_000))
    try killServer(folder)
    let end = try run.wait()
    #expect([0, 69, 75].contains(end.status), "\(end.status) \(end.errors)")
    for secret in ["Asharani", "9810000", "812000"] { #expect(!end.errors.contains(secret)) }
    let down = try RunningCommand(arguments, environment: program.environment).wait()
    #expect(down.status == 69, "\(down.status) \(down.errors)")
    #expect(try program.run("db", "up").status == 0)
    let again = try RunningCommand(arguments, environment: program.environment).wait()
    #expect(again.status == (end.status == 0 ? 77 : 0) || again.status == 77, "\(again.errors)")
    let settings = try LocalCluster(environment: program.environment).settings(for: .operating)
    let connection = try Connection(settings)
    let counts = try connection.execute(
      """
      SELECT (SELECT count(*) FROM lic_schema.policyholders), (SELECT count(*) FROM shared.customer_data_mapping WHERE mapping_status = 'mapped'),
        (SELECT count(*) FROM shared.data_imports WHERE status = 'completed')
      """)
    #expect((0..<3).map { counts.integer(0, $0) } == [400, 400, 1])
  }

  /// SIGKILL for the server and its children: no process of it can clear up.
  private func killServer(_ folder: String) throws {
    let find = try #require(FileManager.default.enumerator(atPath: folder))
    let file = try #require(find.compactMap { $0 as? String }.first { $0.hasSuffix("postmaster.pid") })
    let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
    let server = try #require(text.split(separator: "\n").first.flatMap { Int32($0) })
    let children = try String(contentsOfFile: "/proc/\(server)/task/\(server)/children", encoding: .utf8)
    for child in [server] + children.split(separator: " ").compactMap({ Int32($0) }) { kill(child, SIGKILL) }
    for _ in 0..<100 where kill(server, 0) == 0 { usleep(50_000) }
  }

  // MARK: The file

  @Test func `the file changes while it is read`() throws {
    let file = try list()
    let run = try site.whileWaiting(
      on: "shared.customer_data_mapping", commit: file, "--mapping", "lic-customer-list"
    ) { _ in
      _ = try list(rows: 51)
    }
    #expect(
      run.status == 65 && run.output.isEmpty && run.errors.contains("changed while it was read"), "\(run)")
    try nothingEntered(run.errors)
    #expect(try site.count("shared.data_imports", "status = 'processing'") == 0)
    try completes(file, rows: 51)
  }

  @Test func `two commits of one file at once: one enters, the other is told so`() throws {
    let file = try list()
    let run = try site.whileWaiting(
      on: "lic_schema.insurance_policies", commit: file, "--mapping", "lic-customer-list"
    ) {
      _ in
      let other = try site.commit(file, "--mapping", "lic-customer-list")
      #expect(
        other.status == 75 && other.errors.contains("being imported at this moment"),
        "\(other.status) \(other.errors)")
    }
    #expect(run.status == 0, "\(run.errors)")
    #expect(try site.commit(file, "--mapping", "lic-customer-list").status == 77)
    #expect(try site.count("lic_schema.policyholders") == 50 && site.count("shared.data_imports") == 1)
  }

  @Test func `many commits of one file begun together: exactly one enters`() throws {
    let file = try list()
    let runs = try (0..<4).map { _ in
      try RunningCommand(
        ["commit", file, "--tenant", "lic", "--agent", "A-1", "--mapping", "lic-customer-list"],
        environment: site.environment("commit_clerk"))
    }
    let ends = try runs.map { try $0.wait() }
    #expect(ends.count { $0.status == 0 } == 1, "\(ends.map(\.status))")
    #expect(ends.allSatisfy { [0, 75, 77].contains($0.status) }, "\(ends.map(\.errors))")
    try #require(ends.contains { $0.status == 0 })
    #expect(try site.count("lic_schema.policyholders") == 50)
    #expect(try site.count("shared.data_imports", "status = 'completed'") == 1)
    #expect(try site.count("shared.data_imports", "status = 'processing'") == 0)
  }

  @Test func `another import of the same agent waits its turn`() throws {
    let first = try list("first.csv", rows: 20)
    let next = try site.sheet("second.csv", "Policy No,Name,Mobile No", ["922000001,Bina Rao,9820000001"])
    var other: RunningCommand?
    let run = try site.whileWaiting(
      on: "lic_schema.insurance_policies", commit: first, "--mapping", "lic-customer-list"
    ) {
      _ in
      other = try RunningCommand(
        ["commit", next, "--tenant", "lic", "--agent", "A-1", "--mapping", "lic-customer-list"],
        environment: site.environment("commit_clerk"))
      usleep(500_000)
    }
    let second = try other?.wait()
    #expect(run.status == 0 && second?.status == 0, "\(run.errors) \(second?.errors ?? "")")
    #expect(try site.count("lic_schema.policyholders") == 21)
  }

  @Test(arguments: ["shared.customer_data_mapping", "lic_schema.insurance_policies"])
  func `Ctrl-C is 130, nothing enters, and the file may come again`(_ table: String) throws {
    let file = try list()
    let run = try site.whileWaiting(on: table, commit: file, "--mapping", "lic-customer-list") {
      $0.send(SIGINT)
    }
    #expect(run.status == 130 && run.output.isEmpty, "\(run.status) \(run.errors)")
    try nothingEntered(run.errors)
    #expect(try site.rows("SELECT status, locked_by FROM shared.data_imports") == ["failed|-"])
    try completes(file)
  }

  @Test func `a report that cannot be written is refused before anything enters`() throws {
    let file = try list()
    let run = try site.commit(file, "--mapping", "lic-customer-list", "--output", "/nonexistent/report.json")
    #expect(run.status == 73, "\(run.status) \(run.errors)")
    try nothingEntered(run.errors)
    try completes(file)
  }

  // MARK: Text

  @Test func `U+0000 in a CSV is refused, and the sentence quotes nothing`() throws {
    let file = try site.sheet(
      "nul.csv", "Policy No,Name,Mobile No",
      ["812345671,Asharani\u{0} Rao,9812345671", "812345672,Bina Rao,9812345672"])
    let run = try site.commit(file, "--mapping", "lic-customer-list", "--on-error", "skip")
    #expect(
      run.status == 65 && run.output.isEmpty && run.errors.contains("NUL"), "\(run.status) \(run.errors)")
    try nothingEntered(run.errors)
    #expect(try site.count("shared.data_imports", "status = 'processing'") == 0)
  }

  @Test func `lone surrogates and U+0000 in a workbook`() throws {
    func row(_ number: Int, _ cells: [String]) -> String {
      let columns = ["A", "B", "C", "D"]
      let all = zip(columns, cells).map {
        #"<c r="\#($0)\#(number)" t="inlineStr"><is><t>\#($1)</t></is></c>"#
      }
      return #"<row r="\#(number)">\#(all.joined())</row>"#
    }
    let builder = WorkbookBuilder(
      rows: row(1, ["Policy No", "Name", "Mobile No", "City"])
        + row(2, ["812345671", "Asha_xD800_ Rao", "9812345671", "Pune_xDC00_"])
        + row(3, ["812345672", "Bina_x0000_ Rao", "9812345672", "_x0000_"])
        + row(4, ["812345673", "Chand Rao", "9812345673", "Pune"]))
    let file = site.folder.appending(path: "surrogates.xlsx")
    try Data(try builder.bytes()).write(to: file)
    let run = try site.commit(
      file.path, "--mapping", "lic-customer-list", "--on-error", "skip", "--max-errors", "90%")
    #expect([0, 1].contains(run.status), "\(run.status) \(run.errors)")
    #expect(try site.count("lic_schema.policyholders") >= 1)
    #expect(try site.count("shared.customer_data_mapping") == 3)
    #expect(
      run.findings.contains { $0.hasPrefix("2 ") } && run.findings.contains { $0.hasPrefix("3 ") },
      "\(run.findings)")
  }

  @Test func `a value too long or too large for its column is a finding, not a failure`() throws {
    let long = String(repeating: "Abc ", count: 100).trimmingCharacters(in: .whitespaces)
    let headings =
      "Policy No,Customer ID,Name,Mobile,Email,City,Occupation,Annual Income,Nominee,Policy Type,Plan Name,Sum Assured,Premium,Mode,DOC,Status"
    let good = [
      "812345671", "C-1", "Asha Rao", "9812345671", "a@example.in", "Pune", "Teacher", "1000", "Ravi", "life",
      "Plan", "1000", "10",
      "YLY", "20/03/2013", "In Force",
    ]
    var rows: [String] = []
    for (column, value) in [
      (0, String(repeating: "8", count: 120)), (1, String(repeating: "C", count: 120)), (2, long),
      (4, String(repeating: "e", count: 300) + "@example.in"), (5, long), (6, long), (7, "99999999999999"),
      (8, long), (9, long),
      (10, long), (11, "99999999999999999"), (12, "99999999999999"), (15, long),
    ] {
      var row = good
      row[0] = "8123457\(10 + column)"
      row[1] = "C-\(10 + column)"
      row[2] = "Person \(rows.count)"
      row[3] = "98123457\(10 + column)"
      row[4] = ""
      row[column] = value
      rows.append(row.joined(separator: ","))
    }
    let file = try site.sheet("long.csv", headings, rows)
    let run = try site.commit(
      file, "--mapping", try site.mapping(), "--on-error", "skip", "--max-errors", "90%")
    #expect([0, 1].contains(run.status), "\(run.status) \(run.errors)")
    #expect(try site.count("shared.customer_data_mapping") == 13)
    // Whatever does not fit is told in its row; long words in a JSON document fit.
    for row in [2, 3, 4, 5, 7, 8, 10, 11, 12, 13] {
      #expect(run.findings.contains { $0.hasPrefix("\(row + 0) ") }, "row \(row) in silence: \(run.findings)")
    }
  }
}
