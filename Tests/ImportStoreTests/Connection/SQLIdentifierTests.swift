import TestSupport
import Testing

@testable import ImportStore

@Suite struct SQLIdentifierTests {
  @Test(arguments: ["plain", "With Space", "quo\"te", "semi;colon--", "é", "select"])
  func `a quoted name is that name to the server, whatever is in it`(name: String) throws {
    let connection = try ThrowawayCluster.shared().database(.empty).connect()
    try connection.execute("CREATE SCHEMA \(SQLIdentifier(name))")
    #expect(try connection.execute("SELECT FROM pg_namespace WHERE nspname = $1", [name]).rowCount == 1)
  }

  @Test(arguments: ["", "LIC", "l-c", "lic;drop", "é", "a b", "lic\"", "abcdefghijklmnopqrstu"])
  func `a tenant code with anything else is refused`(code: String) {
    let failure = #expect(throws: StoreError.self) { try TenantCode(code) }
    #expect(failure?.code == .badTenantCode)
  }

  @Test func `codes make schemas and logs`() throws {
    let code = try TenantCode("lic_2")
    #expect(code.schema.quoted == "\"lic_2_schema\"" && code.auditLog.name == "lic_2_audit_log")
  }
}
