import TestSupport
import Testing

@testable import ImportStore

@Suite struct ActingRoleTests {
  @Test func `roles for data are taken, and a superuser's own or one that bypasses RLS is refused`() throws {
    let connection = try ThrowawayCluster.shared().database().connect()
    let refused = #expect(throws: StoreError.self) { try connection.refuseUnfencedRole() }
    #expect(refused?.code == .notPermitted)
    for role in [ActingRole.app, .worker, .auditor] {
      try connection.assume(role)
      #expect(try connection.execute("SELECT current_user").text(0, 0) == role.rawValue)
      try connection.execute("RESET ROLE")
    }
  }

  @Test func `a login that is no member is refused, and so is a database without roles' tables`() throws {
    let cluster = try ThrowawayCluster.shared()
    let database = try cluster.database()
    try database.connect().run(
      script: """
        DO $$ BEGIN CREATE ROLE mitra_outsider LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$
        """)
    try cluster.admit(login: "mitra_outsider")
    let outsider = try database.connect(login: "mitra_outsider")
    let failure = #expect(throws: StoreError.self) { try outsider.assume(.app) }
    #expect(failure?.code == .notPermitted && failure?.sqlstate == "42501")
    let empty = try cluster.database(.empty).connect()
    let unmigrated = #expect(throws: StoreError.self) { try empty.health() }
    #expect(unmigrated?.code == .notMigrated)
  }
}
