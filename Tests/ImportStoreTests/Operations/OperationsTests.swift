import Tabular
import TestSupport
import Testing

@testable import ImportStore

@Suite struct OperationsTests {
  @Test func `a fourth tenant comes with one call and is the same, and twice is nothing`() throws {
    let connection = try ThrowawayCluster.shared().database().connect()
    let code = try TenantCode("sbi")
    let made = try connection.provisionTenant(code, name: "SBI Life", provider: "SBI_LIFE")
    #expect(made.schema == "sbi_schema" && made.definition > 0)
    #expect(try connection.provisionTenant(code, name: nil, provider: nil) == made)
    let shapes = try connection.execute(
      """
      SELECT count(DISTINCT shape) FROM (
        SELECT table_schema, md5(string_agg(concat_ws(' ', table_name, column_name, data_type, is_nullable,
          regexp_replace(coalesce(column_default, ''), '[0-9a-f-]{36}|\\w+_schema', '', 'g')),
          ',' ORDER BY table_name, ordinal_position)) AS shape
        FROM information_schema.columns WHERE table_schema IN ('lic_schema', 'hdfc_schema', 'icici_schema', 'sbi_schema')
        GROUP BY 1) s
      """)
    #expect(shapes.integer(0, 0) == 1)
    let failure = #expect(throws: StoreError.self) {
      try connection.provisionTenant(TenantCode("other"), name: nil, provider: nil)
    }
    #expect(failure?.code == .badArgument)
  }

  @Test func `an agent is added, renewed, suspended and active again`() throws {
    let connection = try ThrowawayCluster.shared().database().connect()
    let lic = try TenantCode("lic")
    let add = { (expiry: CalendarDate?) in
      try connection.addAgent(
        tenant: lic, code: "A-1", name: "Agent", licence: "L-1", licenceExpiry: expiry, email: nil, phone: nil
      )
    }
    #expect(try add(CalendarDate(year: 2001, month: 2, day: 3)))
    #expect(try connection.agents(tenant: lic).first?.isLicenceExpired == true)
    #expect(try !add(CalendarDate(year: 2999, month: 2, day: 3)))
    let renewed = try #require(try connection.agents(tenant: lic).first)
    #expect(renewed.licenceExpiry == "2999-02-03" && !renewed.isLicenceExpired && renewed.status == "active")
    try connection.suspendAgent(tenant: lic, code: "A-1")
    #expect(try connection.agents(tenant: lic).first?.status == "suspended")
    try connection.suspendAgent(tenant: lic, code: "A-1", isSuspended: false)
    #expect(try connection.agents(tenant: lic).first?.status == "active")
    let unknown = #expect(throws: StoreError.self) { try connection.suspendAgent(tenant: lic, code: "NONE") }
    #expect(unknown?.code == .unknownName)
  }

  @Test func `erasure clears a customer, is audited, and a legal hold refuses it`() throws {
    let connection = try StatementScripts.database().connect()
    let lic = try TenantCode("lic")
    let customer = try #require(RecordID("30000000-0000-4000-8000-000000000011"))
    let held = #expect(throws: StoreError.self) {
      try connection.eraseCustomer(tenant: lic, customer: customer, reason: "asked for")
    }
    #expect(held?.code == .notPermitted)
    try connection.execute(
      "UPDATE lic_schema.insurance_policies SET status = 'matured' WHERE policyholder_id = $1::uuid",
      [customer.description])
    let counts = try connection.eraseCustomer(tenant: lic, customer: customer, reason: "asked for")
    #expect(counts.hasPrefix("{"))
    let left = try connection.execute(
      """
      SELECT (SELECT count(*) FROM lic_schema.users WHERE first_name = 'Name11')
        + (SELECT count(*) FROM audit.lic_audit_log l WHERE l::text LIKE '%Name11%')
        + (SELECT count(*) FROM shared.customer_data_mapping m WHERE m::text LIKE '%Name11%')
        + (SELECT count(*) FROM shared.customer_keys WHERE customer_id = $1::uuid)
      """, [customer.description])
    #expect(left.integer(0, 0) == 0)
    let unknown = #expect(throws: StoreError.self) {
      try connection.eraseCustomer(tenant: lic, customer: .random(), reason: "asked for")
    }
    #expect(unknown?.code == .unknownName)
  }

  @Test func `health, partitions and archive answer for every tenant`() throws {
    let connection = try ThrowawayCluster.shared().database().connect()
    let metrics = try connection.health()
    #expect(metrics.contains { $0.name == "long_running_queries" && $0.status == "healthy" })
    #expect(Set(try connection.makeDuePartitions().map(\.tenant)) == ["lic", "hdfc", "icici"])
    #expect(try connection.makeDuePartitions().allSatisfy { $0.count == 0 })
    #expect(try connection.archiveExpiredRows().allSatisfy { $0.count == 0 })
    #expect(try connection.status().missingPartitions.isEmpty)
  }
}
