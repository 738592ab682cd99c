import Foundation
import TestSupport
import Testing

@testable import ImportStore

@Suite("undo takes back what commit has done") struct CommitUndoTests {
  private let site: CommitSite

  init() throws { site = try CommitSite() }

  private static let headings =
    "Policy No,Customer ID,Name,Mobile,Alternate Phone,Email,DOB,City,Occupation,Annual Income,Nominee,Account No,IFSC,"
    + "Policy Type,Plan Name,Sum Assured,Premium,Mode,DOC,Status"

  /// Three letters of a number, so that names have no digits.
  private func letters(_ number: Int) -> String {
    var rest = number
    return (0..<3).reduce(into: "") { text, _ in
      text.append(Character(UnicodeScalar(UInt8(97 + rest % 26))))
      rest /= 26
    }
  }

  private func row(_ number: Int, _ occupation: String, _ premium: Int) -> String {
    let mobile = 9_812_300_000 + number
    let account = number % 3 == 0 ? "00451234\(10000 + number),HDFC0001234" : ","
    let city = occupation == "Farmer" ? "Nashik" : number % 2 == 0 ? "Pune" : ""
    return
      "\(812_000_000 + number),C-\(number),Asha \(letters(number).capitalized) Rao,\(mobile),,a\(number)@example.in,"
      + "14/02/1980,\(city),\(occupation),\(450_000 + premium),Ravi Rao,\(account),life,Jeevan Sample,500000,\(premium).50,YLY,20/03/2013,In Force"
  }

  /// Sorted, without what an undo cannot know.
  private func tables() throws -> [String: [String]] {
    let tables = try site.rows(
      """
      SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND (n.nspname = 'lic_schema' OR c.oid = 'shared.customer_keys'::regclass)
      """)
    #expect(tables.count > 20)
    var dump: [String: [String]] = [:]
    for table in tables {
      dump[table] = try site.rows("SELECT (to_jsonb(t) - 'updated_at')::text FROM \(table) t ORDER BY 1")
    }
    return dump
  }

  private func undo(_ id: String, _ more: String...) throws -> Command {
    try Command(
      ["undo", id, "--tenant", "lic", "--format", "json"] + more, environment: site.environment("commit_a1"))
  }

  @Test func `a committed file of 5,000 rows undone leaves the tenant's tables as they were`() throws {
    try site.run(
      "UPDATE shared.tenant_config SET config_value = '100' WHERE config_key = 'import.guard_changed_percent'"
    )
    let mapping = try site.mapping()
    let first = try site.sheet("first.csv", Self.headings, (1...2000).map { row($0, "Teacher", 900) })
    let entered = try site.commit(first, "--mapping", mapping)
    #expect(entered.status == 0 && entered.counts == [2000, 0, 0, 0], "\(entered.errors)")
    let before = try tables()
    let second = try site.sheet("second.csv", Self.headings, (501...5500).map { row($0, "Farmer", 1200) })
    let run = try site.commit(second, "--mapping", mapping, login: "commit_a1")
    #expect(run.status == 0 && run.counts == [3500, 1500, 0, 0], "\(run.errors)")
    let id = try #require(run.importID)

    try site.run("UPDATE shared.data_sync_status SET sync_status = 'completed'")
    let dry = try undo(id, "--dry-run")
    let undone = try undo(id)
    #expect(undone.status == 0, "\(undone.errors)")
    // Those whose values came back are synchronised again.
    #expect(
      try site.rows("SELECT sync_status, count(*) FROM shared.data_sync_status GROUP BY 1 ORDER BY 1")
        == ["completed|500", "pending|1500"])
    let report = try JSONDecoder().decode(UndoReport.self, from: Data(undone.output.utf8))
    let planned = try JSONDecoder().decode(UndoReport.self, from: Data(dry.output.utf8))
    #expect(report.takenBack == planned.takenBack && report.kept == planned.kept)
    let reasons = Set(report.kept.map { "\($0.table): \($0.because)" })
    #expect(reasons == [])
    #expect(
      report.takenBack.map { "\($0.table) \($0.operation) \($0.count)" } == [
        "users INSERT 3500", "users UPDATE 1500", "policyholders INSERT 3500", "policyholders UPDATE 1500",
        "insurance_policies INSERT 3500", "insurance_policies UPDATE 1500",
      ])
    let after = try tables()
    for (table, rows) in before {
      let other = Set(after[table] ?? []).symmetricDifference(rows)
      #expect(other.isEmpty, "\(table): \(other.count) rows differ")
    }
    // The key is free, and nothing is remembered that would keep the file from entering as new.
    let again = try site.commit(second, "--mapping", mapping, login: "commit_a1")
    #expect(again.status == 0 && again.counts == [3500, 1500, 0, 0], "\(again.errors)")
  }

  @Test func `what is in use since is kept with the row of the sheet that it came from`() throws {
    let file = try site.sheet("list.csv", Self.headings, (1...3).map { row($0, "Teacher", 900) })
    let id = try #require(try site.commit(file, "--mapping", site.mapping()).importID)
    try site.run("UPDATE lic_schema.users SET email = 'new@example.in' WHERE email = 'a2@example.in'")
    let report = try JSONDecoder().decode(UndoReport.self, from: Data(try undo(id).output.utf8))
    #expect(report.takenBack.map(\.count) == [2, 2, 3])
    #expect(
      report.kept.map { "\($0.row ?? 0) \($0.table) \($0.because)" } == [
        "3 users email changed since", "3 policyholders another row of the customer is kept",
      ])
  }

  @Test func `a due list, which makes no policy, is forgotten`() throws {
    let file = try site.sheet("list.csv", Self.headings, (1...3).map { row($0, "Teacher", 900) })
    #expect(try site.commit(file, "--mapping", site.mapping()).status == 0)
    let before = try tables()
    let due = try site.sheet(
      "due.csv", "Policy No,Name,Mobile",
      (1...2).map { "\(812_100_000 + $0),Asha \(letters($0).capitalized) Rao,\(9_812_300_000 + $0)" })
    let run = try site.commit(due, "--mapping", site.mapping())
    #expect(run.status == 0 && run.counts == [0, 0, 2, 0], "\(run.errors) \(run.output)")
    #expect(try site.count("shared.customer_keys", "kind = 'policy_number'") == 5)
    let report = try JSONDecoder().decode(
      UndoReport.self, from: Data(try undo(#require(run.importID)).output.utf8))
    #expect(report.keysRemoved == 2 && report.kept == [])
    let isSame = try tables() == before
    #expect(isSame)
  }
}
