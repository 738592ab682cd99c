import Foundation
import Testing

@Suite("What commit does about rejected rows") struct CommitErrorPolicyTests {
  private let site: CommitSite

  init() throws { site = try CommitSite() }

  /// Ten data rows of which so many have no name.
  private func list(rejected: Int, of rows: Int = 10) throws -> String {
    try site.sheet(
      "list-\(rejected)-\(rows).csv", "Policy No,Name,Mobile No",
      (0..<rows).map { "8123456\(10 + $0),\($0 < rejected ? "" : "Person \($0)"),98123456\(10 + $0)" })
  }

  private func commit(_ file: String, _ more: String...) throws -> CommitAnswer {
    let arguments =
      [
        "commit", file, "--tenant", "lic", "--agent", "A-1", "--format", "json", "--mapping",
        "lic-customer-list",
      ]
      + more
    return try CommitAnswer(Command(arguments, environment: site.environment("commit_clerk")))
  }

  @Test func `stop, the default: one rejected row and nothing enters, and all rows are kept`() throws {
    let run = try commit(try list(rejected: 1))
    #expect(run.status == 3 && run.outcome == "held", "\(run.errors) \(run.entry)")
    #expect(try site.count("lic_schema.policyholders") == 0 && site.count("shared.customer_keys") == 0)
    #expect(
      try site.rows("SELECT mapping_status, count(*) FROM shared.customer_data_mapping GROUP BY 1 ORDER BY 1")
        == [
          "error|1", "pending|9",
        ])
    #expect(
      try site.rows(
        "SELECT status, outcome, total_records, processed_records, error_records, on_error, max_errors, locked_by FROM shared.data_imports"
      )
        == ["failed|held|10|0|1|stop|-|-"])
    #expect(
      try site.rows(
        "SELECT excel_row_number, validation_errors -> 0 ->> 'rule' FROM shared.customer_data_mapping WHERE mapping_status = 'error'"
      )
        == ["2|required-missing"])
    // The held import does not stand in the way of its file.
    #expect(try commit(try list(rejected: 1)).status == 3)
    #expect(try commit(try list(rejected: 1), "--on-error", "skip").status == 1)
  }

  @Test func `no rejected row: 0`() throws {
    let run = try commit(try list(rejected: 0))
    #expect(run.status == 0 && run.outcome == "committed" && run.number("created") == 10)
    #expect(try site.count("shared.customer_data_mapping", "mapping_status = 'mapped'") == 10)
  }

  @Test(arguments: [
    // The default is 10 %, inclusive.
    (1, 10, [], Int32(1)), (2, 10, [], 3), (2, 20, [], 1), (3, 20, [], 3),
    (2, 10, ["--max-errors", "2"], 1), (3, 10, ["--max-errors", "2"], 3), (1, 10, ["--max-errors", "0"], 3),
    (0, 10, ["--max-errors", "0"], 0), (3, 10, ["--max-errors", "30%"], 1),
    (4, 10, ["--max-errors", "30%"], 3),
    (1, 8, ["--max-errors", "12.5%"], 1), (2, 8, ["--max-errors", "12.5%"], 3),
    (10, 10, ["--max-errors", "100%"], 3),
  ])
  func `skip enters the good rows up to the limit`(
    _ rejected: Int, _ rows: Int, _ limit: [String], _ status: Int32
  )
    throws
  {
    let file = try list(rejected: rejected, of: rows)
    let arguments =
      [
        "commit", file, "--tenant", "lic", "--agent", "A-1", "--format", "json", "--mapping",
        "lic-customer-list", "--on-error",
        "skip",
      ] + limit
    let run = try CommitAnswer(Command(arguments, environment: site.environment("commit_clerk")))
    #expect(run.status == status, "\(run.errors) \(run.entry)")
    #expect(run.outcome == [0: "committed", 1: "committed_with_rejects", 3: "held"][status])
    #expect(try site.count("lic_schema.policyholders") == (status == 3 ? 0 : rows - rejected))
    // Judging never stops early: all rows are kept, each with what is wrong with it.
    #expect(try site.count("shared.customer_data_mapping", "mapping_status = 'error'") == rejected)
    #expect(try site.count("shared.customer_data_mapping") == rows)
  }

  @Test func `rows that the database refuses count like rejected ones, warnings do not`() throws {
    let theirs = try site.sheet(
      "theirs.csv", "Policy No,Name,Mobile No", ["812345610,Secret Holder,9812345699"])
    #expect(try site.commit(theirs, "--mapping", "lic-customer-list", agent: "A-2").status == 0)
    // The keys that a list without sums leaves make no policy: what another agent holds is a policy.
    try site.run(
      """
      INSERT INTO lic_schema.insurance_policies (policy_number, policyholder_id, agent_id, policy_type, plan_name, sum_assured,
        premium_amount, premium_frequency, application_date, start_date)
      SELECT '812345610', policyholder_id, agent_id, 'life', 'P', 1, 1, 'annual', '2020-01-01', '2020-01-01' FROM lic_schema.policyholders
      """)
    let stopped = try commit(try list(rejected: 0))
    #expect(
      stopped.status == 3 && stopped.outcome == "held" && stopped.number("conflicts") == 1, "\(stopped.entry)"
    )
    #expect(
      try site.rows(
        """
        SELECT excel_row_number, validation_errors -> -1 ->> 'rule' FROM shared.customer_data_mapping m JOIN shared.data_imports i USING (import_id)
        WHERE i.outcome = 'held' AND mapping_status = 'error'
        """) == ["2|policy-of-another-agent"])
    // One of ten is let through.
    #expect(try commit(try list(rejected: 0), "--on-error", "skip").status == 1)
    #expect(try site.count("lic_schema.policyholders") == 10)
    // Ten rows with a warning each.
    let warned = try site.sheet(
      "warned.csv", "Policy No,Name,Mobile No,DOB",
      (0..<10).map { "8223456\(10 + $0),Person \($0),98223456\(10 + $0),31/02/1980" })
    let run = try commit(warned)
    #expect(run.status == 0 && run.outcome == "committed", "\(run.errors) \(run.output)")
  }

  @Test(arguments: ["--max-errors", "x", "-1", "101%", "5 %", "1e3%"]) func `a limit without sense is 64`(
    _ limit: String
  ) throws {
    let run = try commit(try list(rejected: 0), "--on-error", "skip", "--max-errors=\(limit)")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(try site.count("shared.data_imports") == 0)
  }
}
