import Foundation
import Testing

/// What a support engineer found who tried every sentence of the commit: each a fault once.
@Suite("commit and retry: faults found by trying them") struct CommitReviewTests {
  private let site: CommitSite
  private static let headings = "Policy No,Customer ID,Name,Mobile,Email,DOB,City,Status"

  init() throws { site = try CommitSite() }

  private func commit(_ rows: [String], _ more: String..., name: String = "list.csv", agent: String = "A-1")
    throws
    -> CommitAnswer
  {
    let file = try site.sheet(name, Self.headings, rows)
    let arguments =
      [
        "commit", file, "--tenant", "lic", "--agent", agent, "--format", "json", "--mapping",
        try site.mapping(),
      ] + more
    return try CommitAnswer(Command(arguments, environment: site.environment("commit_clerk")))
  }

  private func run(_ arguments: String...) throws -> CommitAnswer {
    try CommitAnswer(
      Command(
        arguments + ["--tenant", "lic", "--format", "json"], environment: site.environment("commit_clerk")))
  }

  private func retry(_ id: String, _ more: String...) throws -> CommitAnswer {
    let arguments =
      ["retry", id, "--tenant", "lic", "--format", "json", "--mapping", try site.mapping()] + more
    return try CommitAnswer(Command(arguments, environment: site.environment("commit_clerk")))
  }

  private func names() throws -> [String] {
    try site.rows(
      """
      SELECT h.customer_id, u.display_name, u.phone_number, h.communication_preferences ->> 'contact_phone'
      FROM lic_schema.policyholders h JOIN lic_schema.users u USING (user_id) ORDER BY 1, 2
      """)
  }

  // MARK: Who is who

  @Test func `two customer ids are two customers, even of one name and phone`() throws {
    #expect(try commit([",C1,Ram Kumar,9876530000,,21/02/1950,,"]).counts == [1, 0, 0, 0])
    let both = [",C1,Ram Kumar,9876530000,,21/02/1950,,", ",C2,Ram Kumar,9876530000,,25/12/1980,,"]
    let predicted = try site.predict(
      try site.sheet("both.csv", Self.headings, both), "--mapping", try site.mapping())
    #expect(predicted.changes["2"]?.isEmpty == true, "\(predicted.changes)")
    let two = try commit(both, name: "both.csv")
    #expect(two.counts == [1, 0, 1, 0], "\(two.entry) \(two.findings)")
    #expect(try names() == ["C1|Ram Kumar|+919876530000|-", "C2|Ram Kumar|-|+919876530000"])
    #expect(try commit([",C3,Ram Kumar,9876530000,,,,"], name: "third.csv").counts == [1, 0, 0, 0])
    #expect(try site.count("lic_schema.policyholders", "customer_id = 'C1'") == 1)
  }

  @Test func `a value that another row of the customer took the place of is told`() throws {
    let run = try commit([
      ",,Diff Addr,9876595001,,,Pune,", ",,Diff Addr,9876595001,,,Nashik,", ",,Diff Addr,9876595001,,,,",
    ])
    #expect(run.status == 0 && run.findings.contains("3 value-not-taken"), "\(run.findings)")
    #expect(!run.findings.contains("4 value-not-taken"))
  }

  @Test func `a phone that went and came back is stored`() throws {
    #expect(try commit([",H1,One Rao,9876521001,,,,", ",H2,Two Rao,9876521001,,,,"]).status == 0)
    #expect(try names() == ["H1|One Rao|+919876521001|-", "H2|Two Rao|-|+919876521001"])
    #expect(try commit([",H2,Two Rao,9876521002,,,,"], name: "own.csv").counts == [0, 1, 0, 0])
    #expect(try names().last == "H2|Two Rao|+919876521002|-")
    let back = try commit([",H2,Two Rao,9876521001,,,,"], name: "back.csv")
    #expect(back.counts == [0, 1, 0, 0], "\(back.entry)")
    #expect(try names().last == "H2|Two Rao|-|+919876521001")
    let id = try #require(back.importID)
    #expect(try run("undo", id).status == 0)
    #expect(try names().last == "H2|Two Rao|+919876521002|-")
  }

  @Test func `a name of one word leaves no surname`() throws {
    #expect(try commit([",N1,Ramesh Kumar,9876521101,,,,"]).status == 0)
    #expect(try commit([",N1,Suresh,9876521101,,,,"], name: "renamed.csv").counts == [0, 1, 0, 0])
    #expect(
      try site.rows("SELECT first_name, last_name FROM lic_schema.users WHERE display_name = 'Suresh'") == [
        "Suresh|-"
      ])
  }

  @Test func `the e-mail of a user with a verified phone stays`() throws {
    #expect(try commit([",V1,Veri Rao,9876521201,veri1@example.in,,,"]).status == 0)
    try site.run("UPDATE lic_schema.users SET phone_verified = true WHERE display_name = 'Veri Rao'")
    let run = try commit([",V1,Veri Rao,9876521201,veri2@example.in,,,"], name: "mail.csv")
    #expect(run.findings == ["2 contact-locked"], "\(run.findings)")
    #expect(
      try site.value("SELECT email FROM lic_schema.users WHERE display_name = 'Veri Rao'")
        == "veri1@example.in")
  }

  @Test func `a chain of keys is joined in a few rounds`() throws {
    let rows = (0..<1500).map { "\(812_000_000 + $0 / 2),C-\(($0 + 1) / 2),Chain Rao,,,,," }
    let start = ContinuousClock.now
    let run = try commit(rows)
    #expect(run.status == 0 && run.number("created") == 1, "\(run.errors)")
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  // MARK: Policies

  private func policy(_ number: Int, _ status: String) -> String {
    "\(number),Pol Rao,life,Jeevan Sample,500000,1200.50,YLY,20/03/2013,\(status)"
  }

  private func commitPolicies(_ rows: [String], _ name: String, agent: String = "A-1") throws -> CommitAnswer
  {
    let file = try site.sheet(
      name, "Policy No,Name,Policy Type,Plan Name,Sum Assured,Premium,Mode,DOC,Status", rows)
    return try site.commit(file, "--mapping", try site.mapping(), agent: agent)
  }

  @Test func `a status comes from the sheet, and one that is none leaves none`() throws {
    let status = "SELECT coalesce(status::text, '-') || ' ' || sub_status FROM lic_schema.insurance_policies"
    #expect(try commitPolicies([policy(812_000_001, "In Force")], "a.csv").status == 0)
    #expect(try commitPolicies([policy(812_000_001, "Paid-up")], "b.csv").findings == [])
    #expect(try site.value(status) == "active Paid-up")
    let odd = try commitPolicies([policy(812_000_001, "Frozen")], "c.csv")
    #expect(odd.findings == ["2 policy-status-unknown"], "\(odd.findings)")
    #expect(try site.value(status) == "- Frozen")
  }

  @Test func `a policy that a later import has matched is kept by undo`() throws {
    let first = try commitPolicies([policy(812_000_001, "In Force")], "a.csv")
    let id = try #require(first.importID)
    let second = try commitPolicies([policy(812_000_001, "In Force")], "b.csv", agent: "A-1")
    #expect(second.status == 77 || second.counts == [0, 0, 1, 0], "\(second.errors)")
    let third = try commitPolicies(
      [policy(812_000_001, "In Force"), policy(812_000_002, "In Force")], "c.csv")
    #expect(third.status == 0)
    _ = try run("undo", id)
    #expect(try site.count("lic_schema.insurance_policies", "policy_number = '812000001'") == 1)
  }

  @Test func `a number that another agent's due list has shown is that agent's`() throws {
    #expect(try commit(["912500001,,Due Rao,9876521301,,,,"]).status == 0)
    #expect(try site.count("lic_schema.insurance_policies") == 0)
    let run = try commit(["912500001,,Due Rao,9876521301,,,,"], name: "theirs.csv", agent: "A-2")
    #expect(
      run.status == 3 && run.findings.contains("2 policy-of-another-agent"), "\(run.findings) \(run.errors)")
  }

  // MARK: Once more

  @Test func `again after an undone again`() throws {
    let row = ["912000001,,Again Rao,9876521401,,,,"]
    #expect(try commit(row).status == 0)
    let second = try commit(row, "--again")
    let third = try commit(row, "--again")
    #expect(second.status == 0 && third.status == 0)
    _ = try run("undo", try #require(second.importID))
    let last = try commit(row, "--again")
    #expect(last.status == 0, "\(last.errors)")
  }

  @Test func `the only sheet, named or not, is the same import`() throws {
    let samples = Command.package.path + "/samples"
    let file =
      samples + "/"
      + (try FileManager.default.contentsOfDirectory(atPath: samples).first { $0.hasPrefix("05-") } ?? "")
    let first = try site.commit(file, "--on-error", "skip", "--max-errors", "100%", agent: "0099901X")
    #expect(first.status < 2, "\(first.errors)")
    let sheet = try #require(try site.value("SELECT sheet_name FROM shared.data_imports"))
    #expect(!sheet.isEmpty)
    let second = try site.commit(
      file, "--on-error", "skip", "--max-errors", "100%", "--sheet", sheet, agent: "0099901X")
    #expect(second.status == 77, "\(second.errors)")
  }

  // MARK: Retry

  private func held() throws -> (id: String, rows: [String]) {
    let rows = [
      "912000001,,Good Rao,9876521501,,,,", "9,,Wrong Rao,9876521502,,,,", "8,,Drop Rao,9876521503,,,,",
    ]
    let run = try commit(rows)
    #expect(run.status == 3, "\(run.findings)")
    return (try #require(run.importID), rows)
  }

  @Test func `rows that were given up stay so`() throws {
    let (id, rows) = try held()
    let file = try site.sheet(
      "corrected.csv", Self.headings, [rows[0], "912000002,,Wrong Rao,9876521502,,,,"])
    let first = try retry(id, "--file", file, "--drop")
    #expect(first.status == 0 && first.number("created") == 2, "\(first.errors)")
    let second = try retry(id, "--on-error", "skip", "--max-errors", "50%")
    #expect(second.status == 77 && second.errors.contains("given up"), "\(second.errors)")
    #expect(try site.count("lic_schema.users", "display_name = 'Drop Rao'") == 0)
  }

  @Test func `nothing is given up where nothing enters`() throws {
    let (id, rows) = try held()
    let file = try site.sheet("corrected.csv", Self.headings, [rows[0], rows[1]])
    #expect(try retry(id, "--file", file, "--drop").status == 3)
    #expect(
      try site.count("shared.customer_data_mapping", "validation_errors::text LIKE '%row-dropped%'") == 0)
  }

  @Test func `a held import whose file was imported again is not retried`() throws {
    let (id, rows) = try held()
    let again = try commit(rows, "--on-error", "skip", "--max-errors", "90%")
    #expect(again.status == 1)
    let retry = try retry(id)
    let later = try #require(again.importID)
    #expect(retry.status == 77 && retry.errors.contains(later), "\(retry.errors)")
  }

  @Test func `a file of other people is refused at once`() throws {
    let list = (0..<3000).map { "\(812_000_000 + $0),,Person \(letters($0)),98123\(10_000 + $0),,,," }
    let first = try commit(list + ["9,,Wrong Rao,9876521502,,,,"])
    let others = (0..<3000).map { "\(912_000_000 + $0),,Human \(letters($0)),97123\(10_000 + $0),,,," }
    let file = try site.sheet("others.csv", Self.headings, others)
    let start = ContinuousClock.now
    let run = try retry(try #require(first.importID), "--file", file)
    let counts = run.entry["retried"] as? [String: Any]
    #expect(run.status == 3 && counts?["notOfThisImport"] as? Int == 3000, "\(run.entry) \(run.errors)")
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  private func letters(_ number: Int) -> String {
    String(
      [number / 676 % 26, number / 26 % 26, number % 26].map { Character(UnicodeScalar(UInt8(97 + $0))) })
  }

  @Test func `a report that cannot be written does not hide that the rows are in`() throws {
    let run = try commit(["912000001,,Full Rao,9876521601,,,,"], "--output", "/dev/full")
    #expect(run.status == 73 && run.errors.contains("Entered."), "\(run.errors)")
    #expect(try site.count("lic_schema.policyholders") == 1)
  }

  @Test func `a dry run says where the guard would stop`() throws {
    let people = (0..<30).map { ",G\($0),Guard \(letters($0).capitalized) Rao,98765\(22_000 + $0),,,," }
    #expect(try commit(people).status == 0)
    let renamed = (0..<30).map { ",G\($0),Other \(letters($0).capitalized) Das,98765\(22_000 + $0),,,," }
    let file = try site.sheet("renamed.csv", Self.headings, renamed)
    let predicted = try site.predict(file, "--mapping", try site.mapping())
    #expect(predicted.entry["wouldStop"] as? Bool == true, "\(predicted.entry)")
    #expect(try site.commit(file, "--mapping", try site.mapping()).status == 77)
  }
}
