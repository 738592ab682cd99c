import Foundation
import Testing

@Suite("The jobs and the trail of an import") struct CommitJobTests {
  private let site: CommitSite

  init() throws { site = try CommitSite() }

  private func jobs() throws -> [String] {
    try site.rows(
      """
      SELECT job_type, status, retry_count, coalesce(error_message, ''), locked_by IS NULL, started_at IS NOT NULL, completed_at >= started_at
      FROM shared.import_jobs ORDER BY created_at, array_position(ARRAY['validate', 'process', 'cleanup'], job_type::text)
      """)
  }

  private func events() throws -> [String] {
    try site.rows(
      """
      SELECT e.event, u.display_name, e.details FROM shared.import_events e JOIN lic_schema.users u ON u.user_id = e.user_id
      ORDER BY e.created_at
      """)
  }

  private func list(_ rows: [String]) throws -> String {
    try site.sheet("list.csv", "Policy No,Name,Mobile No", rows)
  }

  @Test func `of a commit`() throws {
    let file = try list(["812345671,Asha Rao,9812345671", "812345672,Bina Rao,9812345672"])
    #expect(try site.commit(file).status == 0)
    #expect(
      try jobs() == [
        "validate|completed|0||t|t|t", "process|completed|0||t|t|t", "cleanup|completed|0||t|t|t",
      ])
    #expect(
      try events() == [
        "recorded|C. Clerk|-",
        #"committed|C. Clerk|{"rows": 2, "created": 2, "outcome": "committed", "updated": 0, "rejected": 0}"#,
      ])
    #expect(
      try site.rows(
        "SELECT DISTINCT a.agent_code FROM shared.import_jobs j JOIN lic_schema.agents a USING (agent_id)")
        == ["A-1"])
  }

  @Test func `of an import that is held`() throws {
    let file = try list(["812345671,,9812345671", "812345672,Bina Rao,9812345672"])
    #expect(try site.commit(file).status == 3)
    #expect(
      try jobs() == [
        "validate|completed|0||t|t|t", "process|failed|0|nothing entered: held|t|t|t",
        "cleanup|completed|0||t|t|t",
      ])
    #expect(
      try events().last
        == #"held|C. Clerk|{"rows": 2, "created": 0, "outcome": "held", "updated": 0, "rejected": 1}"#)
  }

  @Test func `of a run that ended early`() throws {
    let file = try site.sheet(
      "rows.csv", "Policy No,Name,Mobile,Agent Code", ["812345671,Asha Rao,9812345671,B-7"])
    #expect(try site.commit(file, "--mapping", try site.mapping()).status == 77)
    #expect(try jobs() == ["validate|failed|0|the run ended early|t|t|t"])
    #expect(try events().map { $0.split(separator: "|")[0] } == ["recorded", "failed"])
  }

  @Test func `of an import that was taken over`() throws {
    let file = try list(["812345671,Asha Rao,9812345671"])
    for _ in 0..<2 {
      let run = try site.whileWaiting(on: "lic_schema.insurance_policies", commit: file) { $0.send(SIGKILL) }
      #expect(run.status == 128 + SIGKILL)
    }
    #expect(try site.rows("SELECT status, locked_by IS NULL FROM shared.data_imports") == ["processing|f"])
    for _ in 0..<50 where try site.commit(file).status == 75 { usleep(100_000) }
    #expect(
      try jobs() == [
        "validate|completed|2||t|t|t", "process|completed|0||t|t|t", "cleanup|completed|0||t|t|t",
      ])
    #expect(
      try events().map { $0.split(separator: "|")[0] } == [
        "recorded", "lease_taken_over", "lease_taken_over", "committed",
      ])
  }
}
