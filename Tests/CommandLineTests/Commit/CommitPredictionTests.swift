import Foundation
import TestSupport
import Testing

@testable import ImportStore

@Suite("validate --database says what commit then does, row by row") struct CommitPredictionTests {
  private let site: CommitSite
  private let mapping: String

  init() throws {
    site = try CommitSite()
    mapping = try site.mapping()
  }

  /// What a commit did with each row, read from the import's rows and snapshots.
  private func done(_ id: String) throws -> [String] {
    try site.rows(
      """
      SELECT format('%s %s %s', m.sheet_name, m.excel_row_number,
        CASE WHEN m.mapping_status = 'error' THEN 'conflict ' || (m.validation_errors -> -1 ->> 'rule')
             WHEN EXISTS (SELECT FROM shared.import_changes c WHERE c.import_id = m.import_id AND c.operation = 'INSERT'
                          AND c.table_name = 'policyholders' AND c.record_id = m.created_customer_id) THEN 'new'
             WHEN EXISTS (SELECT FROM shared.import_changes c WHERE c.import_id = m.import_id AND c.operation = 'UPDATE'
                          AND c.table_name <> 'insurance_policies' AND c.customer_id = m.created_customer_id)
               OR EXISTS (SELECT FROM shared.import_changes c JOIN lic_schema.insurance_policies p ON p.policy_id = c.record_id
                          WHERE c.import_id = m.import_id AND p.policy_number = m.policy_number) THEN 'update'
             ELSE 'unchanged' END)
      FROM shared.customer_data_mapping m
      WHERE m.import_id = '\(id)' AND (m.mapping_status = 'mapped' OR m.validation_errors -> -1 ->> 'rule'
        IN ('policy-of-another-agent', 'customer-ambiguous', 'customer-unknown'))
      """
    ).sorted()
  }

  /// The columns that a commit changed, by customer or policy, in the words of the prediction.
  private func changedColumns(_ id: String) throws -> Set<String> {
    Set(
      try site.rows(
        """
        SELECT m.excel_row_number, c.table_name || '.' || k.key
        FROM shared.customer_data_mapping m JOIN shared.import_changes c ON c.import_id = m.import_id AND c.operation = 'UPDATE'
        LEFT JOIN lic_schema.insurance_policies p ON p.policy_id = c.record_id, LATERAL jsonb_object_keys(c.new_values) k(key)
        WHERE m.import_id = '\(id)' AND m.mapping_status = 'mapped' AND k.key <> 'updated_by'
          AND CASE c.table_name WHEN 'insurance_policies' THEN p.policy_number = m.policy_number ELSE c.customer_id = m.created_customer_id END
        """))
  }

  /// Predicts, commits, and holds the two against each other.
  private func hold(_ file: String, _ more: String..., agent: String = "A-1", of seed: UInt64? = nil) throws {
    let options = more + ["--mapping", mapping]
    let before = try site.everything()
    let prediction = try Self.run(site, file, options, agent: agent)
    #expect([0, 1].contains(prediction.status), "\(prediction.errors)")
    let after = try site.everything()
    for (table, rows) in before { #expect(after[table] == rows, "the prediction has changed \(table)") }
    #expect(before.count == after.count)
    let environment = try site.environment("commit_clerk")
    let commit = try CommitAnswer(
      Command(
        [
          "commit", file, "--tenant", "lic", "--agent", agent, "--format", "json", "--on-error", "skip",
          "--max-errors", "100%",
        ]
          + options, environment: environment))
    let note = "seed \(seed.map(String.init) ?? "none"), \(file)"
    #expect([0, 1].contains(commit.status), "\(note): \(commit.status) \(commit.errors) \(commit.entry)")
    guard let id = commit.importID, commit.status <= 1 else { return }
    #expect(try prediction.entries.sorted() == done(id), "\(note)")
    for name in [
      "created", "updated", "unchanged", "matched", "renamed", "altered", "policiesCreated",
      "policiesUpdated", "conflicts",
    ] {
      #expect(prediction.number(name) == commit.number(name), "\(name): \(note)")
    }
    #expect(
      prediction.findings.sorted() == commit.findings.sorted(), "the findings differ: \(note)")
    let predicted = Set(
      prediction.changes.flatMap { row, changes in
        changes.compactMap { ($0["column"] as? String).map { "\(row)|\($0)" } }
      })
    // Rows of two sheets can have the same number; what is compared is the sum of both.
    #expect(try predicted == changedColumns(id), "\(note)")
    #expect(try site.value("SELECT count(*) FROM shared.data_imports WHERE status = 'processing'") == "0")
  }

  private static func run(_ site: CommitSite, _ file: String, _ options: [String], agent: String) throws
    -> CommitAnswer
  {
    let database = try site.database.conninfo(login: "commit_clerk")
    return try CommitAnswer(
      Command(
        ["validate", file, "--database", database, "--tenant", "lic", "--agent", agent, "--format", "json"]
          + options,
        environment: ["MITRA_KEY_FILE": site.key]))
  }

  @Test(arguments: [
    "01-clean.xlsx", "04-premium-due-list.xlsx", "21-lic-customer-list.xlsx", "23-household.xlsx",
    "30-duplicates.xlsx",
    "11-agents-list.csv",
  ])
  func `for the samples, into an empty database and once more`(_ sample: String) throws {
    let choice = try Command("validate", "samples/\(sample)", "--format", "json").json()
    let sheets = try #require(choice["sheets"] as? [[String: Any]])
    let names = sheets.compactMap { ($0["mapping"] as? [String: Any])?["name"] as? String }
    let name = try #require(names.first)
    for round in 0..<2 {
      let prediction = try site.predict("samples/\(sample)", "--mapping", name, agent: "0099901X")
      let again = round == 0 ? [] : ["--again"]
      let environment = try site.environment("commit_clerk")
      let commit = try CommitAnswer(
        Command(
          [
            "commit", "samples/\(sample)", "--mapping", name, "--tenant", "lic", "--agent", "0099901X",
            "--format",
            "json",
            "--on-error", "skip", "--max-errors", "100%",
          ] + again, environment: environment))
      #expect([0, 1].contains(commit.status), "\(commit.errors)")
      #expect(try prediction.entries.sorted() == done(#require(commit.importID)))
      #expect(prediction.counts == commit.counts && prediction.findings.sorted() == commit.findings.sorted())
    }
  }

  @Test(arguments: (0..<3).map { _ in UInt64.random(in: 0 ... .max) })
  func `for lists made at random, full of shared phones, names and numbers`(_ seed: UInt64) throws {
    print("prediction equals commit: seed \(seed)")
    var lists = RandomLists(seed: seed)
    for (number, agent) in ["A-1", "A-2", "A-1", "A-1"].enumerated() {
      let file = try site.file("random-\(number).csv", lists.next(rows: 60))
      if number == 2 {
        try site.run(
          """
          UPDATE lic_schema.users SET status = 'active' WHERE role = 'policyholder' AND right(coalesce(phone_number, '1'), 1) IN ('1', '3');
          UPDATE lic_schema.users SET role = 'support_staff' WHERE role = 'policyholder' AND right(phone_number, 2) = '07';
          """)
      }
      try hold(file, agent: agent, of: seed)
    }
    let policies = try site.file("random-policies.csv", lists.next(rows: 40))
    try hold(policies, "--type", "policy_data", of: seed)
    let bulk = try site.file("random-bulk.csv", lists.next(rows: 40))
    try hold(bulk, "--type", "bulk_update", of: seed)
    try tablesFit()
  }

  /// What must be true of the tables after any commits.
  private func tablesFit() throws {
    #expect(
      try site.rows(
        """
        SELECT 'a user without customer' FROM lic_schema.users u WHERE role = 'policyholder'
          AND NOT EXISTS (SELECT FROM lic_schema.policyholders h WHERE h.user_id = u.user_id)
        UNION ALL SELECT 'two customers of one id' FROM lic_schema.policyholders WHERE customer_id IS NOT NULL
          GROUP BY agent_id, customer_id HAVING count(*) > 1
        UNION ALL SELECT 'a policy of another agent''s customer' FROM lic_schema.insurance_policies p
          JOIN lic_schema.policyholders h USING (policyholder_id) WHERE p.agent_id <> h.agent_id
        UNION ALL SELECT 'no sync mark' FROM lic_schema.policyholders h
          WHERE NOT EXISTS (SELECT FROM shared.data_sync_status s WHERE s.customer_id = h.policyholder_id)
        UNION ALL SELECT 'a mapped row without customer' FROM shared.customer_data_mapping
          WHERE mapping_status = 'mapped' AND created_customer_id IS NULL
        """) == [])
  }

  @Test func `changes are shown old to new, masked, and nothing is stored but that it was asked`() throws {
    let first = try site.sheet(
      "a.csv", "Customer ID,Name,Mobile,Occupation", ["C-1,Asha Rao,9812345671,Teacher"])
    #expect(try site.commit(first, "--mapping", mapping).status == 0)
    let second = try site.sheet(
      "b.csv", "Customer ID,Name,Mobile,Occupation",
      ["C-1,Asha Verma,9812345672,Doctor", ",Bina Rao,9812345673,Clerk"])
    let before = try site.everything()
    let asked = try site.count("audit.lic_audit_log", "table_name = 'taken_keys'")
    let run = try site.predict(second, "--mapping", mapping)
    #expect(run.status == 0 && run.entries == [" 2 update", " 3 new"], "\(run.errors) \(run.entries)")
    let changes = try #require(run.changes["2"])
    #expect(
      changes.compactMap { $0["column"] as? String } == [
        "users.display_name", "users.last_name", "users.phone_number", "policyholders.occupation",
      ])
    for secret in ["Asha", "Verma", "9812345672", "Bina"] { #expect(!run.output.contains(secret)) }
    #expect(try site.everything() == before)
    #expect(try site.count("audit.lic_audit_log", "table_name = 'taken_keys'") == asked + 1)
    // Unmasked values need the permission.
    let reveal = try site.predict(second, "--mapping", mapping, "--reveal", "--reason", "r")
    #expect(reveal.status == 77 && reveal.output.isEmpty)
  }
}

/// Lists of few names, phones and numbers, so that rows and lists meet each other.
struct RandomLists {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func below(_ bound: Int) -> Int {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }

  private mutating func maybe(_ percent: Int, _ value: (inout Self) -> String) -> String {
    below(100) < percent ? value(&self) : ""
  }

  /// The text of the next list.
  mutating func next(rows: Int) -> String {
    let first = ["Asha", "Bina", "chand", "Devi", "Esha", "Farid", "Gita"]
    let last = ["Rao", "Verma", "Nair"]
    var text =
      "Policy No,Customer ID,Name,Mobile,Email,DOB,Occupation,Consent,Policy Type,Plan Name,Sum Assured,Premium,Mode,DOC,Status\n"
    for _ in 0..<rows {
      var cells: [String] = []
      cells.append(maybe(60) { "8123456\(10 + $0.below(40))" })
      cells.append(maybe(30) { "C-\($0.below(25))" })
      cells.append(maybe(90) { "\(first[$0.below(first.count)]) \(last[$0.below(last.count)])" })
      cells.append(
        maybe(70) {
          $0.below(12) == 0 ? "12345" : "98123456\(["01", "02", "03", "04", "05", "06", "07"][$0.below(7)])"
        })
      cells.append(maybe(20) { "p\($0.below(6))@example.in" })
      cells.append(maybe(30) { "1\($0.below(9))/02/19\(60 + $0.below(30))" })
      cells.append(maybe(30) { ["Teacher", "Doctor"][$0.below(2)] })
      cells.append(maybe(20) { ["yes", "no"][$0.below(2)] })
      cells.append("life")
      cells.append("Plan")
      cells.append(maybe(60) { "\(1000 * (1 + $0.below(3)))" })
      cells.append(maybe(80) { "\(100 + $0.below(2))" })
      cells.append("YLY")
      cells.append("20/03/2013")
      cells.append(maybe(40) { ["In Force", "Lapsed"][$0.below(2)] })
      text += cells.joined(separator: ",") + "\n"
    }
    return text
  }
}
