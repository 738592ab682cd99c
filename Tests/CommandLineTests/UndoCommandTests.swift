import Foundation
import TestSupport
import Testing

@testable import ImportStore

@Suite struct UndoCommandTests {
  private let fixture: ImportFixture

  init() throws { fixture = try ImportFixture() }

  private func program(_ login: String = "i_agent1") throws -> DatabaseProgram {
    DatabaseProgram(environment: ["MITRA_DATABASE_URL": try fixture.database.conninfo(login: login)])
  }

  private func customers() throws -> Int {
    try fixture.database.connect().execute("SELECT count(*) FROM lic_schema.policyholders").integer(0, 0)
      ?? -1
  }

  @Test func `a dry run changes nothing, the undo does what it said, and a second one is refused`() throws {
    let id = try fixture.add(.init(new: 1...30), file: "may.xlsx")
    try fixture.database.connect().execute(
      "UPDATE lic_schema.policyholders SET occupation = 'doctor' WHERE customer_id IN ('C-4', 'C-5')")
    let dry = try program().run("undo", String(id.prefix(8)), "--dry-run")
    #expect(dry.status == 0 && dry.complaint.contains("warning: Customers may have received notices"))
    let lines = dry.output.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(5) == [
        "Import \(id.prefix(8)) (may.xlsx) would be undone:", "  28 removed from users",
        "  28 removed from policyholders", "  30 removed from insurance_policies", "Kept: 4 rows",
      ])
    #expect(
      lines.count == 9 && lines[5].hasPrefix("  row 5 of Data, users ")
        && lines[6].hasSuffix(": occupation changed since"))
    #expect(try customers() == 30)

    let run = try program("i_support").run("undo", id, "--reason", "sheet of another branch")
    #expect(run.status == 0 && run.output.hasPrefix("Import \(id.prefix(8)) (may.xlsx) is undone:\n"))
    #expect(
      run.output.contains("  84 numbers forgotten by which customers are recognised\n"), "\(run.output)")
    #expect(try customers() == 2)
    let show = try program().run("imports", "show", id)
    #expect(show.output.hasPrefix("Import \(id): undone\n"))
    #expect(show.output.contains(": sheet of another branch\n"))
    #expect(show.output.contains("  30 made in policyholders, 28 taken back, 2 kept\n"), "\(show.output)")
    #expect(
      show.output.contains(
        "undone by S. Support (kept 4, put_back 0, reason sheet of another branch, removed 86)"),
      "\(show.output)")

    let again = try program().run("undo", id)
    #expect(
      again.status == 77 && again.output.isEmpty && again.complaint.contains("was undone already, on 2"))
    let cancel = try program().run("imports", "cancel", id)
    #expect(cancel.status == 77 && cancel.complaint.contains("committed and undone"))
  }

  @Test func `as JSON every kept row is named, and where nothing can be taken back it is refused`() throws {
    let id = try fixture.add(.init(new: 1...30), file: "may.xlsx")
    let superuser = try fixture.database.connect()
    try superuser.execute("UPDATE lic_schema.policyholders SET occupation = 'doctor'")
    try superuser.execute("UPDATE lic_schema.insurance_policies SET plan_name = 'other'")
    let run = try program().run("undo", id, "--format", "json")
    #expect(run.status == 77 && run.complaint.contains("can be taken back, so nothing was changed"))
    let report = try JSONDecoder().decode(UndoReport.self, from: Data(run.output.utf8))
    #expect(report.kept.count == 90 && report.takenBack == [] && report.warnings == [] && report.isRefused)
    #expect(report.kept.first?.row == 2 && report.kept.first?.sheet == "Data")
    let text = try program().run("undo", id, "--dry-run")
    #expect(text.status == 0 && text.output.contains("  and 70 more; --format json names them all\n"))
    #expect(text.output.contains(": nothing can be taken back.\n"))
    for value in ["Name1", "+9190", "P-1", "C-1"] {
      #expect(!text.output.contains(value) && !run.output.contains(value))
    }
    #expect(try program().run("imports", "list", "--status", "committed").output.contains(id.prefix(8)))
  }

  @Test func `what was never committed is refused with what to do instead`() throws {
    let id = try fixture.add(.init(new: 1...2, rejected: 1), file: "may.xlsx", end: .held)
    let run = try program().run("undo", id)
    #expect(run.status == 77 && run.output.isEmpty)
    #expect(run.complaint.contains("`mitra-import imports cancel \(id.prefix(8))` ends it"))
  }

  @Test func `somebody else in the way is 75, and nothing was changed`() throws {
    let id = try fixture.add(.init(new: 1...2), file: "may.xlsx")
    let other = try fixture.database.connect(login: "i_agent1")
    try other.execute("BEGIN")
    _ = try other.beginActing(tenant: try TenantCode("lic"))
    try other.execute("SELECT shared.lock_imports(shared.acting_agent())")
    var environment = try program().environment
    environment["PGOPTIONS"] = "-c statement_timeout=1000"
    let run = try DatabaseProgram(environment: environment).run("undo", id)
    #expect(run.status == 75 && run.output.isEmpty, "\(run.complaint)")
    #expect(try customers() == 2)
    try other.execute("ROLLBACK")
    #expect(try program().run("undo", id).status == 0)
    #expect(try customers() == 0)
  }
}
