import Foundation
import TestSupport
import Testing

@testable import ImportStore

@Suite struct ImportsCommandTests {
  private let fixture: ImportFixture

  init() throws { fixture = try ImportFixture() }

  private func program(_ login: String) throws -> DatabaseProgram {
    DatabaseProgram(environment: ["MITRA_DATABASE_URL": try fixture.database.conninfo(login: login)])
  }

  private func list(_ login: String, _ arguments: String...) throws -> [ImportRecord] {
    let run = try program(login).runAll(["imports", "list", "--format", "json"] + arguments)
    #expect(run.status == 0, "\(run.complaint)")
    return try JSONDecoder().decode([ImportRecord].self, from: Data(run.output.utf8))
  }

  private func count(_ sql: String, _ parameters: String...) throws -> Int {
    try fixture.database.connect().execute(sql, parameters).integer(0, 0) ?? -1
  }

  @Test func `the list shows what became of each import, to whom it may concern`() throws {
    let first = try fixture.add(.init(new: 1...3, rejected: 2), file: "may.xlsx")
    let second = try fixture.add(.init(new: 4...5, rejected: 1), file: "june.xlsx", end: .held)
    let third = try fixture.add(.init(new: 4...5), file: "june.xlsx", end: .processing(lease: -1))
    let other = try fixture.add(
      .init(new: 6...6), file: "other\u{1B}[31m.xlsx", agent: "A-2", login: "i_support")

    #expect(try list("i_agent1").map(\.id) == [third, second, first])
    #expect(try list("i_agent1").map(\.state) == ["abandoned", "held", "committed_with_rejects"])
    #expect(try list("i_agent2").map(\.id) == [other])
    #expect(try list("i_idle") == [])
    let all = try list("i_support", "--tenant", "lic")
    #expect(all.map(\.id) == [other, third, second, first])
    #expect(all.map(\.agent) == ["A-2", "A-1", "A-1", "A-1"] && all[0].createdBy == "S. Support")
    #expect(
      all[3].rows == 5 && all[3].created == 3 && all[3].rejected == 2 && all[3].fileName == "may.xlsx"
        && all[3].mapping == "lic-customer-list" && all[3].fileSHA256.count == 64)
    #expect(try list("i_support", "--agent", "A-2").map(\.id) == [other])
    #expect(try list("i_support", "--status", "held").map(\.id) == [second])
    #expect(try list("i_support", "--status", "processing").map(\.id) == [third])
    #expect(try list("i_support", "--limit", "1").map(\.id) == [other])
    #expect(try list("i_support", "--since", "2999-01-01") == [])
    #expect(try list("i_support", "--since", "2020-01-01").count == 4)

    let table = try program("i_support").run("imports", "list")
    let lines = table.output.split(separator: "\n")
    #expect(lines.count == 5 && lines[0].hasPrefix("ID        WHEN (UTC)"))
    #expect(lines[1].hasPrefix(other.prefix(8)) && lines[1].contains("other[31m.xlsx"))
    #expect(!table.output.contains("\u{1B}"))
  }

  @Test func `wrong options and ids get a sentence and their status`() throws {
    try fixture.add(.init(new: 1...1), file: "a.xlsx")
    let id = try fixture.add(.init(new: 2...2), file: "b.xlsx", agent: "A-2", login: "i_agent2")
    for (arguments, status, words) in [
      (["imports", "list", "--status", "odd"], Int32(64), "--status takes one of"),
      (["imports", "list", "--since", "2026-02-30"], 64, "a day such as"),
      (["imports", "list", "--limit", "0"], 64, "--limit"),
      (["imports", "list", "--tenant", "hdfc"], 77, "mapped to nobody"),
      (["imports", "show", "12"], 64, "at least four"),
      (["imports", "show", "no-such!"], 64, "at least four"),
      (["imports", "show", "00000000"], 77, "may see no import 00000000"),
      (["imports", "show", id], 77, "may see no import"),
      (["imports", "rows", id], 77, "may see no import"),
      (["imports", "cancel", id], 77, "may see no import"),
      (["undo", id], 77, "may see no import"),
      (["imports", "rows", id, "--reveal"], 64, "go together"),
      (["imports", "rows", id, "--reason", "r"], 64, "go together"),
      (["imports", "rows", id, "--status", "odd"], 64, "status"),
    ] {
      let run = try program("i_agent1").runAll(arguments)
      #expect(run.status == status && run.output.isEmpty, "\(arguments): \(run.status) \(run.complaint)")
      #expect(run.complaint.contains(words), "\(arguments): \(run.complaint)")
    }
    let nobody = try DatabaseProgram(environment: ["MITRA_DATABASE_URL": fixture.database.conninfo()])
      .run("imports", "list", "--tenant", "lic")
    #expect(nobody.status == 77)
    let empty = try ThrowawayCluster.shared().database(.empty)
    let unmigrated = try DatabaseProgram(environment: ["MITRA_DATABASE_URL": empty.conninfo()])
      .run("imports", "list", "--tenant", "lic")
    #expect(unmigrated.status == 78 && unmigrated.complaint.contains("db migrate"))
  }

  @Test func `an ambiguous prefix asks for more digits, and a unique one is enough`() throws {
    let id = try fixture.add(.init(new: 1...1), file: "a.xlsx")
    let twin = id.prefix(6) + (id.hasPrefix(id.prefix(6) + "00") ? "11" : "00") + id.dropFirst(8)
    try fixture.database.connect().run(
      script: """
        INSERT INTO shared.data_imports (import_id, tenant_id, agent_id, created_by, file_name, file_sha256, mapping_template_id,
          mapping_sha256, idempotency_key)
        SELECT '\(twin)', tenant_id, agent_id, created_by, 'twin', file_sha256, 'm', mapping_sha256, 'twin' FROM shared.data_imports
        """)
    let vague = try program("i_agent1").run("imports", "show", String(id.prefix(6)))
    #expect(vague.status == 64 && vague.complaint.contains("More than one import begins with"))
    let clear = try program("i_agent1").run("imports", "show", String(id.prefix(8)))
    #expect(clear.status == 0 && clear.output.hasPrefix("Import \(id): committed"))
  }

  @Test func `show tells all about an import and no value of a person`() throws {
    let id = try fixture.add(.init(new: 1...3, rejected: 2), file: "may.xlsx", login: "i_support")
    let json = try program("i_agent1").run("imports", "show", id, "--format", "json")
    #expect(json.status == 0)
    let detail = try JSONDecoder().decode(ImportDetail.self, from: Data(json.output.utf8))
    #expect(detail.rowsByStatus == ["mapped": 3, "error": 2])
    #expect(
      detail.findings == [
        .init(
          rule: "phone-too-short", severity: "error", field: "phone_number", heading: "Mobile No", rows: 2,
          firstRow: 1_000_001)
      ])
    #expect(
      detail.changes.map { "\($0.table) \($0.operation) \($0.count) \($0.takenBack)" } == [
        "users INSERT 3 0", "policyholders INSERT 3 0", "insurance_policies INSERT 3 0",
      ])
    #expect(
      detail.events.map { "\($0.event) \($0.by ?? "")" } == ["recorded S. Support", "committed S. Support"])
    #expect(detail.jobs.map { "\($0.type) \($0.status)" } == ["validate completed"])
    #expect(detail.decisions?.words.contains("heading D.O.B.") == true)
    #expect(detail.record.createdBy == "S. Support" && detail.record.outcome == "committed_with_rejects")
    let page = try program("i_agent1").run("imports", "show", id)
    #expect(page.status == 0)
    for line in [
      "Import \(id): committed, some rows rejected", "  agent     A-1, Agent 1", "  by        S. Support, ",
      "  file      may.xlsx, 4,711 bytes, SHA-256 ", "Rows kept: 3 entered, 2 rejected",
      "  error: Phone number too short (Mobile No), 2 rows, the first 1000001", "  3 made in policyholders",
      "  sheet Data, table customers", "D.O.B.", "committed by S. Support", "validate: completed",
    ] { #expect(page.output.contains(line), "\(line) in \(page.output)") }
    for value in ["Name1", "+9190", "Wrong Person"] {
      #expect(!page.output.contains(value) && !json.output.contains(value))
    }
    #expect(try count("SELECT count(*) FROM shared.import_events WHERE event = 'rows_read'") == 0)
  }

  @Test func `rows are masked, and that they were read is on record`() throws {
    let id = try fixture.add(.init(new: 1...3, rejected: 2), file: "may.xlsx")
    let all = try program("i_agent1").run("imports", "rows", id)
    #expect(all.status == 0 && all.output.hasSuffix("5 rows.\n"))
    #expect(all.output.contains("row 2 of Data  mapped  customer_name N•••• R••"))
    #expect(all.output.contains("  error: Phone number too short (Mobile No, D7): •••\n"))
    let wrong = try program("i_support").run("imports", "rows", id, "--status", "error", "--format", "json")
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(wrong.output.utf8)) as? [[String: Any]])
    #expect(rows.count == 2 && rows.allSatisfy { $0["status"] as? String == "error" && $0["raw"] == nil })
    #expect((rows.first?["findings"] as? [[String: String]])?.first?["rule"] == "phone-too-short")
    for value in ["Name1", "Wrong", "Person1", "9000000001", "P-1"] {
      #expect(!all.output.contains(value) && !wrong.output.contains(value))
    }
    let none = try program("i_agent1").run("imports", "rows", id, "--status", "pending")
    #expect(none.output == "No such rows.\n")
    #expect(
      try count("SELECT count(*) FROM shared.import_events WHERE event = 'rows_read' AND import_id = $1", id)
        == 3)
    #expect(
      try count(
        "SELECT count(*) FROM audit.lic_audit_log WHERE operation = 'READ' AND table_name = 'customer_data_mapping' AND record_id = $1",
        id) == 3)
  }

  @Test func `unmasked values need the permission and a reason, which is on record before they are shown`()
    throws
  {
    let id = try fixture.add(.init(new: 1...2, rejected: 1), file: "may.xlsx")
    let file = NSTemporaryDirectory() + "rows-\(RecordID.random()).json"
    defer { try? FileManager.default.removeItem(atPath: file) }
    for login in ["i_agent1", "i_support"] {
      let run = try program(login).run("imports", "rows", id, "--reveal", "--reason", "curious")
      #expect(
        run.status == 77 && run.output.isEmpty && run.complaint.contains("import.reveal"), "\(run.complaint)")
    }
    #expect(try count("SELECT count(*) FROM shared.import_events WHERE event = 'rows_read'") == 0)
    let blank = try program("i_privacy").run("imports", "rows", id, "--reveal", "--reason", "  ")
    #expect(blank.status == 64)
    let run = try program("i_privacy").run(
      "imports", "rows", id, "--reveal", "--reason", "he asks for his sheet", "--format", "json", "--output",
      file)
    #expect(run.status == 0 && run.output.isEmpty, "\(run.complaint)")
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: file))) as? [[String: Any]])
    #expect((rows.first?["values"] as? [String: String])?["phone_number"] == "+919000000001")
    #expect(((rows.last?["raw"] as? [String: Any])?["Mobile No"] as? [String: String])?["text"] == "123")
    #expect(
      try count(
        """
        SELECT count(*) FROM audit.lic_audit_log WHERE operation = 'REVEAL' AND record_id = $1
          AND new_values ->> 'reason' = 'he asks for his sheet'
        """, id) == 1)
    #expect(
      try count(
        "SELECT count(*) FROM shared.import_events WHERE details ->> 'revealed' = 'true' AND import_id = $1",
        id) == 1)
    let text = try program("i_privacy").run(
      "imports", "rows", id, "--reveal", "--reason", "r", "--status", "error")
    #expect(text.output.contains("as the sheet has it: Mobile No text 123, type text"))
  }

  @Test func `cancel ends what has not entered, and refuses what has`() throws {
    let committed = try fixture.add(.init(new: 1...2), file: "a.xlsx")
    let refused = try program("i_agent1").run("imports", "cancel", committed)
    #expect(refused.status == 77 && refused.complaint.contains("was committed on 2"))
    #expect(refused.complaint.contains("mitra-import undo \(committed.prefix(8))"))
    let busy = try fixture.add(.init(new: 3...4), file: "b.xlsx", end: .processing(lease: 300))
    let runner = try fixture.database.connect()
    try runner.execute("SELECT pg_advisory_lock(hashtextextended('mitra-import run ' || $1, 0))", [busy])
    let waiting = try program("i_agent1").run("imports", "cancel", busy)
    // The lease of a run that is gone holds nobody up.
    try runner.execute("SELECT pg_advisory_unlock_all()")
    #expect(waiting.status == 75 && waiting.complaint.contains("Somebody is working on import"))
    for (file, end) in [
      ("c.xlsx", ImportFixture.End.held), ("d.xlsx", .processing(lease: -1)), ("e.xlsx", .pending),
    ] {
      let id = try fixture.add(.init(new: 5...6, rejected: 1), file: file, end: end)
      let run = try program("i_support").run("imports", "cancel", String(id.prefix(8)))
      #expect(
        run.status == 0 && run.output.hasPrefix("Import \(id.prefix(8)) (\(file), agent A-1) is cancelled"))
      let record = try #require(try list("i_agent1", "--status", "cancelled").first)
      #expect(
        record.id == id && record.status == "failed" && record.outcome == "cancelled"
          && record.cancelledAt != nil)
      #expect(
        try count(
          """
          SELECT count(*) FROM shared.data_imports i JOIN shared.import_events e USING (import_id) WHERE i.import_id = $1
            AND e.event = 'cancelled' AND i.cancelled_by = e.user_id AND i.locked_by IS NULL
            AND NOT EXISTS (SELECT FROM shared.import_jobs j WHERE j.import_id = i.import_id AND j.status IN ('queued', 'processing'))
          """, id) == 1)
      #expect(try count("SELECT count(*) FROM shared.customer_data_mapping WHERE import_id = $1", id) == 3)
      let again = try program("i_agent1").run("imports", "cancel", id, "--format", "json")
      #expect(again.status == 0)
      #expect(
        try count(
          "SELECT count(*) FROM shared.import_events WHERE import_id = $1 AND event = 'cancelled'", id) == 1)
      // Its file is free.
      try fixture.add(.init(new: 5...6), file: file, end: .held)
    }
  }
}
