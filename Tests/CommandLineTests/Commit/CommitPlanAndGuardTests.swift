import Foundation
import Testing

@Suite("Plans hold, and the guard stops the wrong file") struct CommitPlanAndGuardTests {
  private let site: CommitSite
  private let mapping: String

  init() throws {
    site = try CommitSite()
    mapping = try site.mapping()
  }

  private func list(_ name: String, changing row: Int? = nil) throws -> String {
    try site.sheet(
      name, "Policy No,Name,Mobile,Occupation",
      (0..<10).map { "8123456\(10 + $0),Person \($0),98123456\(10 + $0),\($0 == row ? "Doctor" : "Teacher")" }
    )
  }

  @Test(arguments: [false, true]) func `an equal plan lets the file in, made with or without a database`(
    _ asks: Bool
  ) throws {
    let file = try list("a.csv")
    let plan = site.folder.appending(path: "plan.json").path
    if asks {
      #expect(try site.predict(file, "--mapping", mapping, "--plan", plan).status == 0)
    } else {
      #expect(try Command("validate", file, "--mapping", mapping, "--plan", plan).status == 0)
    }
    let text = try String(contentsOfFile: plan, encoding: .utf8)
    #expect(!text.contains("Person") && !text.contains("98123456"))
    #expect(text.contains("\"key\"") == !asks, "the key of a key file stands in no plan")
    let mode = try FileManager.default.attributesOfItem(atPath: plan)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
    let run = try site.commit(file, "--mapping", mapping, "--plan", plan)
    #expect(run.status == 0 && run.number("created") == 10, "\(run.errors)")
  }

  @Test func `anything that differs from the plan is 77 and said, and nothing enters`() throws {
    let file = try list("a.csv")
    let plan = site.folder.appending(path: "plan.json").path
    #expect(try Command("validate", file, "--mapping", mapping, "--plan", plan).status == 0)
    func refused(_ file: String, _ mapping: String, _ plan: String, _ words: String) throws {
      let run = try site.commit(file, "--mapping", mapping, "--plan", plan)
      #expect(
        run.status == 77 && run.output.isEmpty && run.errors.contains(words), "\(run.status) \(run.errors)")
      #expect(try site.count("lic_schema.policyholders") == 0)
      #expect(try site.count("shared.data_imports", "status = 'processing'") == 0)
    }
    // One row changed makes another file.
    try refused(try list("b.csv", changing: 6), mapping, plan, "the file is another one than the plan's")
    let other = try site.file(
      "other.yaml",
      try String(contentsOfFile: mapping, encoding: .utf8).replacing("name: all-fields", with: "name: other"))
    try refused(file, other, plan, "the mapping has changed since")
    // The same file judged otherwise: a fingerprint, the counts or the rules.
    let text = try String(contentsOfFile: plan, encoding: .utf8)
    let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    var rows = try #require(object["rows"] as? [String])
    rows[6] = "0123456789abcdef"
    for (key, value, words) in [
      ("rows", rows as Any, "data row 7 is judged otherwise"),
      ("rejected", 3, "rejected rows: 3 in the plan, 0 now"),
      ("rules", "0", "the rules have changed since"),
    ] {
      var changed = object
      changed[key] = value
      let path = try site.file(
        "changed.json", String(decoding: JSONSerialization.data(withJSONObject: changed), as: UTF8.self))
      try refused(file, mapping, path, words)
    }
    let nonsense = try site.commit(file, "--mapping", mapping, "--plan", file)
    #expect(nonsense.status == 78 && nonsense.errors.contains("is no plan"))
    #expect(try site.commit(file, "--mapping", mapping, "--plan", plan).status == 0)
  }

  // MARK: The guard

  private func people(_ name: String, _ count: Int, _ person: (Int) -> String) throws -> String {
    try site.sheet(name, "Customer ID,Name,Occupation", (0..<count).map { "C-\(100 + $0),\(person($0))" })
  }

  private func confirm(_ file: String, _ run: CommitAnswer) throws {
    #expect(run.status == 77 && run.outcome == "guarded", "\(run.errors) \(run.entry)")
    let code = try #require(run.entry["confirmation"] as? String)
    let before = try site.rows("SELECT display_name FROM lic_schema.users ORDER BY 1")
    #expect(try site.commit(file, "--mapping", mapping, "--confirm", "00000000").status == 77)
    let text = try Command(
      "commit", file, "--tenant", "lic", "--agent", "A-1", "--mapping", mapping,
      environment: site.environment("commit_clerk"))
    #expect(text.status == 77 && text.output.contains("--confirm \(code)"), "\(text.output)")
    #expect(try site.rows("SELECT display_name FROM lic_schema.users ORDER BY 1") == before)
    #expect(try site.count("shared.data_imports", "status = 'processing'") == 0)
    let confirmed = try site.commit(file, "--mapping", mapping, "--confirm", code)
    #expect(
      confirmed.status == 0 && confirmed.outcome == "committed", "\(confirmed.errors) \(confirmed.entry)")
  }

  @Test func `renaming more than a fifth of the customers needs a code`() throws {
    #expect(
      try site.commit(people("a.csv", 120) { "Person \($0),Teacher" }, "--mapping", mapping).status == 0)
    // 24 of 120 are 20 %: let through.
    let fine = try site.commit(
      people("b.csv", 120) { $0 < 24 ? "Other \($0),Teacher" : "Person \($0),Teacher" }, "--mapping", mapping)
    #expect(fine.status == 0 && fine.number("renamed") == 24, "\(fine.errors) \(fine.entry)")
    let file = try people("c.csv", 120) {
      $0 >= 24 && $0 < 49 ? "Other \($0),Teacher" : "\($0 < 24 ? "Other" : "Person") \($0),Teacher"
    }
    let run = try site.commit(file, "--mapping", mapping)
    #expect(run.number("renamed") == 25 && run.number("matched") == 120)
    try confirm(file, run)
  }

  @Test func `changing more than half of the customers needs a code, of another file it is of no use`() throws
  {
    #expect(try site.commit(people("a.csv", 40) { "Person \($0),Teacher" }, "--mapping", mapping).status == 0)
    #expect(
      try site.commit(
        people("b.csv", 40) { "Person \($0),\($0 < 20 ? "Doctor" : "Teacher")" }, "--mapping", mapping
      ).status == 0)
    let file = try people("c.csv", 40) { "Person \($0),\($0 < 21 ? "Clerk" : "Teacher")" }
    let run = try site.commit(file, "--mapping", mapping)
    let other = try people("d.csv", 40) { "Person \($0),\($0 < 21 ? "Driver" : "Teacher")" }
    let code = try #require(run.entry["confirmation"] as? String)
    #expect(try site.commit(other, "--mapping", mapping, "--confirm", code).status == 77)
    try confirm(file, run)
  }

  @Test func `few customers, new ones and the tenant's own limits`() throws {
    #expect(try site.commit(people("a.csv", 19) { "Person \($0),Teacher" }, "--mapping", mapping).status == 0)
    #expect(
      try site.commit(people("b.csv", 19) { "Other \($0),Doctor" }, "--mapping", mapping).status == 0,
      "fewer than 20")
    #expect(
      try site.commit(
        people("c.csv", 60) { $0 < 19 ? "Other \($0),Doctor" : "New \($0),Doctor" }, "--mapping", mapping
      ).status == 0)
    try site.run(
      "UPDATE shared.tenant_config SET config_value = '2' WHERE config_key = 'import.guard_least_customers'")
    try site.run(
      "UPDATE shared.tenant_config SET config_value = '1' WHERE config_key = 'import.guard_renamed_percent'")
    let run = try site.commit(
      people("d.csv", 60) {
        $0 < 2 ? "Third \($0),Doctor" : $0 < 19 ? "Other \($0),Doctor" : "New \($0),Doctor"
      }, "--mapping", mapping)
    #expect(run.status == 77 && run.outcome == "guarded" && run.number("renamed") == 2, "\(run.entry)")
  }
}
