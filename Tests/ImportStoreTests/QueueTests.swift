import TestSupport
import Testing

@testable import ImportStore

/// C16: workers over connections of their own.
@Suite struct QueueTests {
  private func enqueue(_ count: Int, in database: ThrowawayDatabase) throws {
    let connection = try database.connect()
    try connection.execute("SELECT probe.claim('lic', 'agent1')")
    try connection.run(
      script: """
        INSERT INTO shared.data_imports (tenant_id, agent_id, created_by, file_name, file_sha256, mapping_template_id, mapping_sha256,
                                         idempotency_key, status)
        SELECT '00000000-0000-4000-8000-000000000001', probe.agent('agent1'), probe.person('agent1'), 'q' || n,
               sha256(n::text::bytea), 'm', sha256('m'), 'q' || n, 'pending' FROM generate_series(1, \(count)) n;
        INSERT INTO shared.import_jobs (tenant_id, agent_id, import_id, job_type)
        SELECT tenant_id, agent_id, import_id, 'process' FROM shared.data_imports WHERE file_name LIKE 'q%';
        """)
  }

  private func claim(_ connection: borrowing Connection, as worker: String) throws -> (
    job: String, retries: Int
  )? {
    try connection.withTransaction { connection in
      try connection.assumeLocally(.worker)
      try connection.execute(
        "SELECT set_config('app.tenant_id', '00000000-0000-4000-8000-000000000001', true)")
      let row = try connection.execute(
        "SELECT job_id, retry_count FROM shared.claim_import_job($1)", [worker])
      guard let job = row.text(0, 0) else { return nil }
      return (job, row.integer(0, 1) ?? 0)
    }
  }

  @Test func `of sixty jobs three sessions claim none twice`() async throws {
    let database = try StatementScripts.database()
    try ThrowawayCluster.shared().admit(login: "p_worker")
    try enqueue(60, in: database)
    let claimed = try await withThrowingTaskGroup(of: [String].self) { group in
      for number in 1...3 {
        group.addTask {
          let connection = try database.connect(login: "p_worker")
          var jobs: [String] = []
          while let job = try claim(connection, as: "worker-\(number)") { jobs.append(job.job) }
          return jobs
        }
      }
      return try await group.reduce(into: [String]()) { $0 += $1 }
    }
    #expect(claimed.count == 60)
    #expect(Set(claimed).count == 60)
  }

  @Test func `an expired lease is taken over with one retry more`() throws {
    let database = try StatementScripts.database()
    try ThrowawayCluster.shared().admit(login: "p_worker")
    try enqueue(1, in: database)
    let connection = try database.connect(login: "p_worker")
    let first = try #require(try claim(connection, as: "one"))
    #expect(first.retries == 0)
    #expect(try claim(connection, as: "two") == nil)
    try database.connect().execute(
      "UPDATE shared.import_jobs SET lease_expires_at = now() - interval '1 second'")
    let second = try #require(try claim(connection, as: "two"))
    #expect(second.job == first.job && second.retries == 1)
    let isFinished = try connection.withTransaction { connection in
      try connection.assumeLocally(.worker)
      try connection.execute(
        "SELECT set_config('app.tenant_id', '00000000-0000-4000-8000-000000000001', true)")
      return try connection.execute("SELECT shared.finish_import_job($1::uuid, 'one')", [first.job]).boolean(
        0, 0)
    }
    #expect(isFinished == false)
  }
}
