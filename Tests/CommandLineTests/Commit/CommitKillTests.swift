import Foundation
import Testing

/// SIGKILL at random moments. `MITRA_KILL_POINTS` says how many; `MITRA_KILL_SEED` repeats a run.
@Suite(.serialized) struct CommitKillTests {
  private static let rows = 2500
  private static let points =
    ProcessInfo.processInfo.environment["MITRA_KILL_POINTS"].flatMap { Int($0) } ?? 6

  private func list(_ site: CommitSite) throws -> String {
    try site.sheet(
      "list.csv", "Policy No,Name,Mobile,Policy Type,Plan Name,Sum Assured,Premium,Mode,DOC",
      (0..<Self.rows).map {
        "81\(2_000_000 + $0),Asharani Person\($0),98\(10_000_000 + $0),life,P,1000,10,YLY,20/03/2013"
      })
  }

  private func start(_ site: CommitSite, _ file: String, _ mapping: String) throws -> RunningCommand {
    try RunningCommand(
      ["commit", file, "--tenant", "lic", "--agent", "A-1", "--mapping", mapping],
      environment: site.environment("commit_clerk"))
  }

  /// All or nothing: which of the two it is.
  private func state(_ site: CommitSite) throws -> [Int] {
    [
      try site.count("lic_schema.users", "role = 'policyholder'"), try site.count("lic_schema.policyholders"),
      try site.count("lic_schema.insurance_policies"), try site.count("shared.data_sync_status"),
      try site.count("shared.customer_keys") / 2, try site.count("shared.import_changes") / 3,
      try site.count("shared.customer_data_mapping", "mapping_status = 'mapped'"),
    ]
  }

  @Test func `kill -9 at any moment leaves all or nothing, and a later run completes`() throws {
    let seed =
      ProcessInfo.processInfo.environment["MITRA_KILL_SEED"].flatMap { UInt64($0) }
      ?? UInt64.random(in: 0 ... .max)
    print("kill points: \(Self.points), seed \(seed)")
    var moments = KillMoments(state: seed)
    let all = [Int](repeating: Self.rows, count: 7)
    let none = [Int](repeating: 0, count: 7)

    // How long an undisturbed run takes here, now.
    let first = try CommitSite()
    let began = Date()
    let undisturbed = try start(first, list(first), first.mapping()).wait()
    #expect(undisturbed.status == 0, "\(undisturbed.errors)")
    let length = Date().timeIntervalSince(began)
    #expect(try state(first) == all)

    var killed = (before: 0, staged: 0, entered: 0, ended: 0)
    for point in 0..<Self.points {
      let site = try CommitSite()
      let (file, mapping) = (try list(site), try site.mapping())
      let run = try start(site, file, mapping)
      let moment = length * 1.05 * moments.next()
      Thread.sleep(forTimeInterval: moment)
      run.send(SIGKILL)
      let end = try run.wait()
      let note: Comment = "point \(point), \(Int(moment * 1000)) of \(Int(length * 1000)) ms, seed \(seed)"
      #expect(end.status == 128 + SIGKILL || end.status == 0, note)
      #expect(end.errors.isEmpty, note)
      try settle(site)
      let left = try state(site)
      #expect(left == all || left == none, note)
      let isEntered = left == all
      #expect(try site.count("shared.data_imports", "status = 'completed'") == (isEntered ? 1 : 0), note)
      if end.status == 0 {
        killed.ended += 1
      } else if isEntered {
        killed.entered += 1
      } else if try site.count(
        "shared.customer_data_mapping") > 0
      {
        killed.staged += 1
      } else {
        killed.before += 1
      }

      let later = try start(site, file, mapping).wait()
      #expect(later.status == (isEntered ? 77 : 0), "\(note.rawValue): \(later.errors)")
      #expect(!later.errors.contains("Asharani"))
      #expect(try state(site) == all, note)
      #expect(try site.count("shared.customer_data_mapping") == Self.rows, note)
      #expect(
        try site.rows(
          "SELECT 1 FROM lic_schema.users WHERE role = 'policyholder' GROUP BY display_name HAVING count(*) > 1"
        ) == [],
        note)
      #expect(
        try site.rows("SELECT status, count(*) FROM shared.data_imports GROUP BY 1") == ["completed|1"], note)
      #expect(try site.count("shared.import_jobs", "status <> 'completed'") == 0, note)
      #expect(try site.count("shared.import_jobs") == 3, note)
    }
    print(
      "killed before staging \(killed.before), staged \(killed.staged), after the commit \(killed.entered), too late \(killed.ended)"
    )
  }

  /// Waits until the server has noticed that the client is gone.
  private func settle(_ site: CommitSite) throws {
    for _ in 0..<400 {
      let sessions = try site.value(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'commit_clerk'"
      )
      if sessions == "0" { return }
      usleep(50_000)
    }
    Issue.record("the session of a killed program is still there")
  }
}

/// Moments between 0 and 1, the same for the same seed (SplitMix64).
private struct KillMoments {
  var state: UInt64

  mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53)
  }
}
