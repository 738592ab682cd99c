import Foundation
import TestSupport
import Testing

@testable import ImportStore

@Suite struct UndoingTests {
  private let lic: TenantCode

  init() throws { lic = try TenantCode("lic") }

  /// All rows of the tenant's tables and of what imports remember, sorted, without `updated_at`, and
  /// without the marks of synchronisation: what was sent out since cannot be known.
  static func dump(_ database: ThrowawayDatabase) throws -> [String: [String]] {
    let connection = try database.connect()
    let tables = try connection.execute(
      """
      SELECT format('%I.%I', nspname, relname) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
      WHERE relkind IN ('r', 'p') AND NOT relispartition AND (nspname = 'lic_schema'
        OR (nspname = 'shared' AND relname IN ('customer_keys', 'data_sync_status', 'customer_directory')))
      """
    ).allRows().compactMap { $0[0] }
    #expect(tables.count > 20)
    var dump: [String: [String]] = [:]
    for table in tables {
      dump[table] = try connection.execute(
        "SELECT (to_jsonb(t) - 'updated_at' - 'last_sync_at' - 'sync_status' - 'sync_type')::text FROM \(table) t ORDER BY 1"
      ).allRows().compactMap { $0[0] }
    }
    return dump
  }

  private func undo(_ fixture: ImportFixture, _ id: String, login: String = "i_agent1", dry: Bool = false)
    throws -> UndoReport
  {
    try fixture.database.connect(login: login).undo(
      tenant: lic, ImportReference(id), reason: "wrong sheet", isDryRun: dry)
  }

  @Test func `five thousand rows undone leave the tenant's tables as they were`() throws {
    let fixture = try ImportFixture()
    try fixture.add(.init(new: 1...2000), file: "first.xlsx")
    let before = try Self.dump(fixture.database)
    let audited = try auditRows(fixture)
    let id = try fixture.add(
      .init(new: 2001...5500, changed: 501...2000, suffix: "Kulkarni"), file: "second.xlsx")
    let isChanged = try Self.dump(fixture.database) != before
    #expect(isChanged)
    let dry = try undo(fixture, id, dry: true)
    let clock = ContinuousClock()
    var report = dry
    let taken = try clock.measure { report = try undo(fixture, id) }
    print("undo of 5,000 rows in three tables: \(taken)")
    #expect(report.kept == [])
    #expect(report.takenBack == dry.takenBack && dry.isDryRun && !report.isDryRun)
    #expect(
      report.takenBack.map { "\($0.table) \($0.operation) \($0.count)" } == [
        "users INSERT 3500", "users UPDATE 1500", "policyholders INSERT 3500", "policyholders UPDATE 1500",
        "insurance_policies INSERT 3500", "insurance_policies UPDATE 1500",
      ])
    #expect(report.keysRemoved == 3500 * 3)
    let after = try Self.dump(fixture.database)
    #expect(before.keys.sorted() == after.keys.sorted())
    for (table, rows) in before {
      let isEqual = after[table] == rows
      #expect(isEqual, "\(table): \(rows.count) rows before, \(after[table]?.count ?? 0) after")
    }
    #expect(try auditRows(fixture) > audited + 15000)

    let superuser = try fixture.database.connect()
    let record = try superuser.execute(
      """
      SELECT i.undone_by = (SELECT user_id FROM shared.database_logins WHERE login_name = 'i_agent1'), i.undo_reason, i.status,
        (SELECT count(*) FROM shared.import_changes c WHERE c.import_id = i.import_id AND c.undone_at IS NULL),
        (SELECT count(*) FROM shared.import_events e WHERE e.import_id = i.import_id AND e.event = 'undone'),
        (SELECT count(*) FROM audit.lic_audit_log a WHERE a.operation = 'UNDO' AND a.record_id = i.import_id),
        (SELECT count(*) FROM shared.customer_data_mapping m WHERE m.import_id = i.import_id AND m.mapping_status = 'pending'
           AND m.created_customer_id IS NULL AND m.created_policy_id IS NULL)
      FROM shared.data_imports i WHERE i.import_id = $1
      """, [id])
    #expect(record.allRows() == [["t", "wrong sheet", "completed", "0", "1", "1", "5000"]])
    // The key is free: the same file enters again.
    let again = try fixture.add(
      .init(new: 2001...5500, changed: 501...2000, suffix: "Kulkarni"), file: "second.xlsx")
    #expect(try undo(fixture, again).kept == [])
  }

  private func auditRows(_ fixture: ImportFixture) throws -> Int {
    try fixture.database.connect().execute("SELECT count(*) FROM audit.lic_audit_log").integer(0, 0) ?? 0
  }

  /// Runs statements as the superuser, for what others do after an import; C1, U1 … stand for the ids of customer 1.
  private func meanwhile(_ fixture: ImportFixture, _ script: String) throws {
    let connection = try fixture.database.connect()
    try connection.run(
      script: """
        SELECT set_config('app.tenant_id', (SELECT tenant_id::text FROM shared.tenants WHERE tenant_code = 'lic'), false);
        CREATE OR REPLACE FUNCTION pg_temp.holder(n int) RETURNS uuid LANGUAGE sql AS
          $$ SELECT policyholder_id FROM lic_schema.policyholders WHERE customer_id = 'C-' || n $$;
        CREATE OR REPLACE FUNCTION pg_temp.person(n int) RETURNS uuid LANGUAGE sql AS
          $$ SELECT user_id FROM lic_schema.policyholders WHERE customer_id = 'C-' || n $$;
        CREATE OR REPLACE FUNCTION pg_temp.policy(n int) RETURNS uuid LANGUAGE sql AS
          $$ SELECT policy_id FROM lic_schema.insurance_policies WHERE policy_number = 'P-' || n $$;
        \(script)
        """)
  }

  /// Kept rows as `table row: reason`, with `other` for the short id of another import.
  private func kept(_ report: UndoReport, other: String = "none") -> [String] {
    report.kept.map {
      "\($0.table) \($0.row ?? 0): \($0.because.split(separator: other.prefix(8), omittingEmptySubsequences: false).joined(separator: "other"))"
    }
  }

  @Test func `what is in use is kept and named, table by table, and nothing is cascaded`() throws {
    let fixture = try ImportFixture()
    let id = try fixture.add(.init(new: 1...20), file: "a.xlsx")
    try meanwhile(
      fixture,
      """
      INSERT INTO lic_schema.premium_payments (policy_id, policyholder_id, amount) VALUES (pg_temp.policy(1), pg_temp.holder(1), 5);
      INSERT INTO lic_schema.user_sessions (user_id, session_token, expires_at) VALUES (pg_temp.person(2), 't', now());
      INSERT INTO lic_schema.whatsapp_messages (recipient_id) VALUES (pg_temp.person(3));
      INSERT INTO lic_schema.chatbot_sessions (user_id) VALUES (pg_temp.person(4));
      INSERT INTO lic_schema.chat_messages (user_id) VALUES (pg_temp.person(5));
      INSERT INTO lic_schema.user_events (user_id, event_type) VALUES (pg_temp.person(6), 'e');
      INSERT INTO lic_schema.archived_user_events (event_id, user_id, event_type, timestamp) VALUES (gen_random_uuid(), pg_temp.person(7), 'e', now());
      INSERT INTO lic_schema.user_journeys (user_id) VALUES (pg_temp.person(8));
      INSERT INTO lic_schema.user_payment_methods (user_id, method_type) VALUES (pg_temp.person(9), 'upi');
      INSERT INTO lic_schema.insurance_policies (policy_number, policyholder_id, agent_id, policy_type, plan_name, sum_assured, premium_amount,
        premium_frequency, application_date, start_date)
        SELECT 'by hand', policyholder_id, agent_id, 'term', 'Plan', 1, 1, 'annual', current_date, current_date
        FROM lic_schema.policyholders WHERE customer_id = 'C-10';
      INSERT INTO shared.customer_keys (tenant_id, agent_id, kind, key, customer_id)
        SELECT shared.current_tenant_id(), agent_id, 'phone', '+911111111111', policyholder_id FROM lic_schema.policyholders WHERE customer_id = 'C-11';
      UPDATE lic_schema.users SET phone_number = '+912222222222' WHERE user_id = pg_temp.person(12);
      UPDATE lic_schema.users SET status = 'active', password_hash = 'x' WHERE user_id = pg_temp.person(13);
      UPDATE lic_schema.policyholders SET occupation = 'doctor', legal_hold = true WHERE policyholder_id = pg_temp.holder(14);
      UPDATE lic_schema.insurance_policies SET premium_amount = 1 WHERE policy_id = pg_temp.policy(15);
      UPDATE lic_schema.users SET last_login_at = now() WHERE user_id = pg_temp.person(16);
      UPDATE lic_schema.users SET first_name = first_name, updated_at = now() WHERE user_id = pg_temp.person(17);
      DELETE FROM lic_schema.insurance_policies WHERE policy_id = pg_temp.policy(18);
      INSERT INTO lic_schema.session_analytics (user_id, event_type) VALUES (pg_temp.person(19), 'login');
      """)
    let dry = try undo(fixture, id, dry: true)
    let before = try Self.dump(fixture.database)
    let report = try undo(fixture, id)
    #expect(report.kept == dry.kept && report.takenBack == dry.takenBack)
    let together = "another row of the customer is kept"
    func customer(_ number: Int, users: String? = nil, holder: String? = nil, policy: String? = nil)
      -> [String]
    {
      [
        "users \(number + 1): \(users ?? together)", "policyholders \(number + 1): \(holder ?? together)",
      ] + (policy.map { ["insurance_policies \(number + 1): \($0)"] } ?? [])
    }
    let sessions = "session_analytics refers to it"
    let wanted =
      customer(1, holder: "premium_payments refers to it", policy: "premium_payments refers to it")
      + customer(2, users: "user_sessions refers to it")
      + customer(3, users: "whatsapp_messages refers to it")
      + customer(4, users: "chatbot_sessions refers to it") + customer(5, users: "chat_messages refers to it")
      + customer(6, users: "user_events refers to it")
      + customer(7, users: "archived_user_events refers to it")
      + customer(8, users: "user_journeys refers to it")
      + customer(9, users: "user_payment_methods refers to it")
      + customer(10, holder: "insurance_policies refers to it")
      + customer(
        11, users: "somebody else has added a key of it", holder: "somebody else has added a key of it")
      + customer(12, users: "phone_number changed since")
      + customer(13, users: "password_hash, status changed since")
      + customer(14, holder: "legal_hold, occupation changed since")
      + customer(15, policy: "premium_amount changed since")
      + customer(16, users: "last_login_at changed since")
      + ["insurance_policies 19: it is no longer there"] + customer(19, users: sessions)
    #expect(kept(report) == wanted)
    #expect(report.warnings.count == 1)
    // Of each kept customer all is as it was, but for the policies that nothing stands against.
    let after = try Self.dump(fixture.database)
    #expect(after["lic_schema.users"]?.count == (before["lic_schema.users"]?.count ?? 0) - 3)
    #expect(
      after["lic_schema.policyholders"]?.count == 17 && after["lic_schema.insurance_policies"]?.count == 3)
    for table in before.keys
    where !["users", "policyholders", "insurance_policies"].contains(table.dropFirst(11))
      && table.hasPrefix("lic_schema")
    {
      #expect(after[table] == before[table], "\(table)")
    }
    let memory = try fixture.database.connect().execute(
      """
      SELECT (SELECT count(*) FROM shared.import_changes WHERE kept_because IS NOT NULL AND undone_at IS NULL),
             (SELECT count(*) FROM shared.import_changes WHERE kept_because IS NULL AND undone_at IS NOT NULL),
             (SELECT count(*) FROM shared.customer_keys WHERE kind = 'customer_id'),
             (SELECT count(*) FROM shared.customer_keys WHERE kind = 'policy_number'),
             (SELECT count(*) FROM shared.customer_data_mapping WHERE mapping_status = 'mapped'),
             (SELECT count(*) FROM shared.customer_data_mapping WHERE created_policy_id IS NOT NULL)
      """)
    #expect(memory.allRows() == [[String(wanted.count), String(60 - wanted.count), "17", "17", "17", "2"]])
  }

  @Test func `a later import keeps what it has changed, matched or learnt`() throws {
    let fixture = try ImportFixture()
    let first = try fixture.add(.init(new: 1...6), file: "a.xlsx")
    let second = try fixture.add(.init(new: 7...8, changed: 1...3, suffix: "Iyer"), file: "b.xlsx")
    let third = try fixture.add(.init(changed: 2...2, suffix: "Iyer"), file: "c.xlsx")
    // The third import has found customer 2 as the sheet has him: nothing changed.
    try fixture.database.connect().execute("DELETE FROM shared.import_changes WHERE import_id = $1", [third])
    let oldest = try undo(fixture, first)
    // 1 and 3 changed by the second, 2 by the second and matched by the third; 4–6 are taken back.
    #expect(oldest.takenBack.map(\.count) == [3, 3, 3] && oldest.kept.count == 9)
    #expect(kept(oldest).first == "users 2: display_name, last_name changed since")
    let middle = try undo(fixture, second)
    #expect(
      kept(middle, other: third) == [
        "users 3: import other has used it since", "policyholders 3: import other has used it since",
        "insurance_policies 3: import other has used it since",
      ])
    #expect(
      middle.takenBack.map { "\($0.table) \($0.operation) \($0.count)" } == [
        "users INSERT 2", "users UPDATE 2", "policyholders INSERT 2", "policyholders UPDATE 2",
        "insurance_policies INSERT 2", "insurance_policies UPDATE 2",
      ])
  }

  @Test func `a key that a later import has met as well becomes that one's`() throws {
    let fixture = try ImportFixture()
    let first = try fixture.add(.init(new: 1...2), file: "a.xlsx")
    let superuser = try fixture.database.connect()
    try superuser.execute("DELETE FROM shared.customer_keys")
    try superuser.execute("DELETE FROM shared.customer_data_mapping WHERE import_id = $1", [first])
    // A due list: it changes nothing and learns the numbers.
    let due = try fixture.add(.init(changed: 1...2), file: "due.xlsx")
    let later = try fixture.add(.init(changed: 1...1), file: "due2.xlsx")
    try superuser.execute(
      "UPDATE shared.import_changes SET undone_at = now() WHERE import_id IN ($1, $2)", [due, later])
    let report = try undo(fixture, due)
    #expect(report.takenBack == [] && report.kept == [] && !report.isRefused)
    let keys = try superuser.execute(
      "SELECT kind || ' ' || key, first_import_id FROM shared.customer_keys ORDER BY 1")
    #expect(keys.allRows() == [["phone +919000000001", later], ["policy_number P-1", later]])
    #expect(report.keysRemoved == 4)
  }

  @Test func `an old phone that another has by now is not taken from him`() throws {
    let fixture = try ImportFixture()
    try fixture.add(.init(new: 1...3), file: "a.xlsx")
    let id = try fixture.add(.init(changed: 1...3), file: "b.xlsx")
    try meanwhile(
      fixture,
      """
      UPDATE shared.import_changes SET old_values = old_values || '{"phone_number": "+918"}', new_values = new_values || '{"phone_number": "+919000000001"}'
        WHERE table_name = 'users' AND record_id = pg_temp.person(1) AND operation = 'UPDATE';
      UPDATE shared.import_changes SET old_values = old_values || '{"phone_number": "+917"}', new_values = new_values || '{"phone_number": "+919000000002"}'
        WHERE table_name = 'users' AND record_id = pg_temp.person(2) AND operation = 'UPDATE';
      UPDATE lic_schema.users SET phone_number = '+918' WHERE user_id = pg_temp.person(3);
      """)
    let report = try undo(fixture, id)
    #expect(kept(report) == ["users 2: its former phone_number is in use by now"])
    let phones = try fixture.database.connect().execute(
      "SELECT phone_number FROM lic_schema.users WHERE role = 'policyholder' ORDER BY 1")
    #expect(phones.allRows() == [["+917"], ["+918"], ["+919000000001"]])
  }

  @Test func `refused: not committed, undone already, purged, nothing left to take back, somebody else's`()
    throws
  {
    let fixture = try ImportFixture()
    func refusal(_ id: String, login: String = "i_agent1") throws -> StoreError? {
      let before = try Self.dump(fixture.database)
      var failure: StoreError?
      do { _ = try undo(fixture, id, login: login) } catch let error as StoreError { failure = error }
      let isSame = try Self.dump(fixture.database) == before
      #expect(isSame)
      return failure
    }
    let held = try fixture.add(.init(new: 1...2, rejected: 1), file: "a.xlsx", end: .held)
    #expect(try refusal(held)?.detail.contains("was never committed (held)") == true)
    let running = try fixture.add(.init(new: 1...2), file: "b.xlsx", end: .processing(lease: 60))
    #expect(try refusal(running)?.code == .notPermitted)
    let id = try fixture.add(.init(new: 3...4), file: "c.xlsx")
    #expect(try refusal(id, login: "i_agent2")?.code == .unknownName)
    #expect(try refusal(id, login: "i_idle")?.code == .unknownName)
    #expect(try undo(fixture, id, login: "i_support").kept == [])
    #expect(try refusal(id)?.detail.contains("was undone already") == true)
    let old = try fixture.add(.init(new: 5...6), file: "d.xlsx")
    try fixture.database.connect().execute(
      "UPDATE shared.data_imports SET snapshots_purged_at = now() WHERE import_id = $1", [old])
    #expect(try refusal(old)?.detail.contains("were purged on") == true)
    let used = try fixture.add(.init(new: 7...7), file: "e.xlsx")
    try fixture.database.connect().execute(
      """
      WITH changed AS (UPDATE lic_schema.policyholders SET occupation = 'x' WHERE customer_id = 'C-7' RETURNING policyholder_id)
      UPDATE lic_schema.insurance_policies p SET plan_name = 'x' FROM changed c WHERE p.policyholder_id = c.policyholder_id
      """)
    let report = try undo(fixture, used)
    #expect(report.isRefused && report.kept.count == 3)
    let record = try fixture.database.connect(login: "i_agent1").importRecord(
      tenant: lic, ImportReference(used))
    #expect(record.state == "committed")
  }

  @Test func `an undo waits for a payment that is being made, and then keeps the customer`() async throws {
    let fixture = try ImportFixture()
    let id = try fixture.add(.init(new: 1...2), file: "a.xlsx")
    let superuser = try fixture.database.connect()
    try superuser.execute("BEGIN")
    try superuser.execute(
      "SELECT set_config('app.tenant_id', (SELECT tenant_id::text FROM shared.tenants WHERE tenant_code = 'lic'), true)"
    )
    try superuser.execute(
      """
      INSERT INTO lic_schema.premium_payments (policy_id, policyholder_id, amount)
      SELECT policy_id, policyholder_id, 5 FROM lic_schema.insurance_policies WHERE policy_number = 'P-1'
      """)
    async let undone = Task.detached { try undo(fixture, id) }.value
    for _ in 0..<100 {
      let waiting = try fixture.database.connect().execute(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
      )
      if waiting.integer(0, 0) == 1 { break }
      try await Task.sleep(for: .milliseconds(50))
    }
    try superuser.execute("COMMIT")
    let report = try await undone
    #expect(report.kept.map(\.row) == [2, 2, 2] && report.takenBack.map(\.count) == [1, 1, 1])
  }
}
