import Foundation
import TestSupport
import Testing

@testable import ImportStore

@Suite struct UndoingTests {
  private let lic: TenantCode

  init() throws { lic = try TenantCode("lic") }

  /// All rows of the tenant's tables and of what imports remember, sorted, without `updated_at`, and
  /// without the time of the last synchronisation, which an undo cannot know.
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
        "SELECT (to_jsonb(t) - 'updated_at' - 'last_sync_at')::text FROM \(table) t ORDER BY 1"
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
}
