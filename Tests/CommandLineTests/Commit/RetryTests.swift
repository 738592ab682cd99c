import Foundation
import Testing

@Suite("retry judges again what has not entered") struct RetryTests {
  private let site: CommitSite
  private static let headings = "Policy No,Name,Mobile No,DOB"

  init() throws { site = try CommitSite() }

  /// Rows 0 to `count` - 1; those in `wrong` have a policy number that lost digits.
  private func rows(_ count: Int, wrong: Set<Int> = []) -> [String] {
    (0..<count).map { number in
      let policy = wrong.contains(number) ? "8123" : "8123456\(10 + number)"
      return "\(policy),Person \(number),98123456\(10 + number),\(10 + number % 15)/02/1980"
    }
  }

  private func commit(_ file: String, _ more: String...) throws -> CommitAnswer {
    let arguments =
      [
        "commit", file, "--tenant", "lic", "--agent", "A-1", "--format", "json", "--mapping",
        "lic-customer-list",
      ]
      + more
    return try CommitAnswer(Command(arguments, environment: site.environment("commit_clerk")))
  }

  private func retry(_ id: String, _ more: String...) throws -> CommitAnswer {
    let arguments = ["retry", String(id.prefix(8)), "--tenant", "lic", "--format", "json"] + more
    return try CommitAnswer(Command(arguments, environment: site.environment("commit_clerk")))
  }

  private func retried(_ answer: CommitAnswer) -> [Int?] {
    let counts = answer.entry["retried"] as? [String: Any] ?? [:]
    return ["fixed", "stillWrong", "newlyWrong", "untouched"].map { counts[$0] as? Int }
  }

  @Test func `a shuffled corrected file touches the corrected rows and no others`() throws {
    let file = try site.sheet("list.csv", Self.headings, rows(20, wrong: [3, 11]))
    let first = try commit(file, "--on-error", "skip", "--max-errors", "50%")
    #expect(first.status == 1 && first.number("created") == 18, "\(first.errors)")
    let id = try #require(first.importID)
    let before = try site.rows("SELECT user_id, display_name, updated_at FROM lic_schema.users ORDER BY 1")
    let corrected = try site.sheet("corrected.csv", Self.headings, rows(20).reversed())
    let second = try retry(id, "--file", corrected)
    #expect(second.status == 0 && second.number("created") == 2, "\(second.errors) \(second.entry)")
    #expect(retried(second) == [2, 0, 0, 18])
    #expect(try site.count("lic_schema.policyholders") == 20)
    let after = try site.rows("SELECT user_id, display_name, updated_at FROM lic_schema.users ORDER BY 1")
    #expect(Set(before).isSubset(of: Set(after)) && after.count == before.count + 2)
    #expect(try site.count("shared.customer_data_mapping", "mapping_status = 'mapped'") == 20)
    #expect(try site.value("SELECT outcome FROM shared.data_imports") == "committed")
    let third = try retry(id)
    #expect(third.status == 77 && third.errors.contains("nothing to retry"), "\(third.errors)")
  }

  @Test func `a held import enters whole after a change of the mapping, without the file`() throws {
    // A mode that the shipped mapping does not know would be a warning; here it is made a mistake, then known.
    let strict = try site.file("strict.yaml", Self.mapping(length: 30))
    let lenient = try site.file("lenient.yaml", Self.mapping(length: 200))
    var list = rows(40)
    list[7] = "812345700,\(String(repeating: "Long ", count: 12)),9812345700,11/02/1980"
    let file = try site.sheet("list.csv", Self.headings, list)
    let first = try CommitAnswer(
      Command(
        ["commit", file, "--tenant", "lic", "--agent", "A-1", "--format", "json", "--mapping", strict],
        environment: site.environment("commit_clerk")))
    #expect(first.status == 3 && first.outcome == "held", "\(first.errors) \(first.entry)")
    let id = try #require(first.importID)
    let still = try retry(id, "--mapping", strict)
    #expect(still.status == 3 && retried(still) == [0, 1, 0, 0], "\(still.errors) \(still.entry)")
    #expect(try site.count("lic_schema.policyholders") == 0)
    let second = try retry(id, "--mapping", lenient)
    #expect(second.status == 0 && second.number("created") == 40, "\(second.errors) \(second.entry)")
    #expect(retried(second) == [1, 0, 0, 0])
    #expect(
      try site.rows("SELECT event FROM shared.import_events ORDER BY created_at")
        == ["recorded", "held", "retried", "retried"])
  }

  @Test func `bank details of held rows are sealed, and come back for a retry`() throws {
    let strict = try site.file("strict.yaml", Self.mapping(length: 30, bank: true))
    let lenient = try site.file("lenient.yaml", Self.mapping(length: 200, bank: true))
    let file = try site.sheet(
      "list.csv", "Policy No,Name,Mobile No,DOB,PAN,Account No,IFSC",
      [
        "812345701,\(String(repeating: "Long ", count: 12)),9812345701,11/02/1980,ABCPL1234F,001234567891,SBIN0001234",
        "812345702,Asha,9812345702,13/02/1980,BBCPA1234F,001234567892,SBIN0001235",
      ])
    let first = try site.commit(file, "--mapping", strict)
    #expect(first.status == 3, "\(first.errors)")
    let id = try #require(first.importID)
    let stored = try site.everything().values.joined().joined(separator: "\n")
    for secret in ["ABCPL1234F", "BBCPA1234F", "00123456789", "SBIN000123"] {
      #expect(!stored.contains(secret))
    }
    let shown = try Command(
      ["imports", "rows", id, "--tenant", "lic"], environment: site.environment("commit_clerk"))
    #expect(shown.status == 0 && shown.output.contains("812345") == false, "\(shown.output)")

    let otherKey = try site.file("other-key", String(repeating: "k", count: 40))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: otherKey)
    var environment = try site.environment("commit_clerk")
    environment["MITRA_KEY_FILE"] = otherKey
    let refused = try Command(
      ["retry", id, "--tenant", "lic", "--mapping", lenient], environment: environment)
    #expect(refused.status == 78 && refused.errors.contains("another key"), "\(refused.errors)")

    let second = try retry(id, "--mapping", lenient)
    #expect(second.status == 0 && second.number("created") == 2, "\(second.errors) \(second.entry)")
    #expect(
      try site.count("lic_schema.policyholders", "bank_details ?& ARRAY['pan', 'bank_account', 'ifsc']") == 2)
  }

  @Test func `masked values of equal cells carry equal marks`() throws {
    let file = try site.sheet(
      "list.csv", Self.headings,
      [
        "8123,A One,9812345601,11/02/1980", "8123,B Two,9812345602,13/02/1980",
        "8124,C Three,9812345603,14/02/1980",
      ])
    let run = try commit(file)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let values = (report["findings"] as? [[String: Any]] ?? []).filter {
      $0["field"] as? String == "policy_number"
    }
    .compactMap { $0["value"] as? String }
    #expect(values.count >= 3 && values[0] == values[1] && values[0] != values[2], "\(values)")
    #expect(
      values.allSatisfy { $0.contains(" #") && !$0.contains("8123") && !$0.contains("8124") }, "\(values)")
    let stored = try site.rows(
      "SELECT validation_errors -> 0 ->> 'masked' FROM shared.customer_data_mapping ORDER BY excel_row_number"
    )
    #expect(stored == Array(values.prefix(3)), "\(stored)")
  }

  @Test func `the connection is lost during COMMIT of a retry: the outcome is looked up, and told`() throws {
    let first = try commit(try site.sheet("list.csv", Self.headings, rows(20, wrong: [3])))
    #expect(first.status == 3)
    let id = try #require(first.importID)
    try site.run(
      """
      CREATE SEQUENCE public.tries;
      CREATE FUNCTION public.fault() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
        BEGIN IF nextval('public.tries') = 1 THEN PERFORM pg_sleep(30); END IF; RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER fault AFTER INSERT ON lic_schema.users DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION public.fault();
      """)
    let corrected = try site.sheet("corrected.csv", Self.headings, rows(20))
    let run = try RunningCommand(
      ["retry", id, "--tenant", "lic", "--file", corrected], environment: site.environment("commit_clerk"))
    let isEnded = try site.endBackendDuringCommit()
    let end = try run.wait()
    #expect(isEnded && end.status == 75 && end.output.isEmpty, "\(end.errors)")
    #expect(end.errors.contains(id) && end.errors.contains("nothing of this retry"), "\(end.errors)")
    #expect(try site.count("lic_schema.policyholders") == 0)
    let again = try retry(id, "--file", corrected)
    #expect(again.status == 0 && again.number("created") == 20, "\(again.errors)")
  }

  @Test func `ten rows alone cannot turn day and month around`() throws {
    // The whole list proves day before month; the corrected rows alone could be either.
    var list = (0..<30).map { number in
      "8123456\(10 + number),Person \(number),98123456\(10 + number),\(number % 28 + 1)/02/1980"
    }
    list[4] = "8123,Person 4,9812345614,05/02/1980"
    let first = try commit(
      try site.sheet("list.csv", Self.headings, list), "--on-error", "skip", "--max-errors", "10%")
    let id = try #require(first.importID)
    let corrected = try site.sheet(
      "corrected.csv", Self.headings, ["812345614,Person 4,9812345614,05/02/1980"])
    let second = try retry(id, "--file", corrected)
    #expect(second.status == 0, "\(second.errors) \(second.entry)")
    #expect(
      try site.value("SELECT date_of_birth FROM lic_schema.users WHERE display_name = 'Person 4'")
        == "1980-02-05")
  }

  @Test func `a row that could be two is a question, and nothing enters`() throws {
    let file = try site.sheet(
      "list.csv", Self.headings,
      ["8123,Asha Rao,,11/02/1980", "8124,Asha Rao,,12/02/1980", "812345699,Bina,,13/02/1980"])
    let id = try #require(try commit(file).importID)
    let corrected = try site.sheet("corrected.csv", Self.headings, ["812345601,Asha Rao,,"])
    let answer = try retry(id, "--file", corrected)
    #expect(answer.status == 77 && answer.errors.contains("not clear which rows"), "\(answer.errors)")
    #expect(try site.count("lic_schema.policyholders") == 0)
  }

  @Test func `rows that the file lacks stay as they are, unless they are dropped`() throws {
    let file = try site.sheet("list.csv", Self.headings, rows(6, wrong: [0, 1]))
    let id = try #require(try commit(file).importID)
    let corrected = try site.sheet("corrected.csv", Self.headings, [rows(6)[0]])
    let kept = try retry(id, "--file", corrected)
    #expect(kept.status == 3 && retried(kept) == [1, 1, 0, 0], "\(kept.errors) \(kept.entry)")
    #expect(try site.count("lic_schema.policyholders") == 0)
    let whole = try site.sheet("whole.csv", Self.headings, rows(6).filter { !$0.contains("Person 1,") })
    let dropped = try retry(id, "--file", whole, "--drop")
    #expect(dropped.status == 0 && dropped.number("created") == 5, "\(dropped.errors) \(dropped.entry)")
    #expect((dropped.entry["retried"] as? [String: Any])?["dropped"] as? Int == 1)
  }

  @Test func `a corrected policy number that another row of the import has is refused`() throws {
    let file = try site.sheet("list.csv", Self.headings, rows(5, wrong: [2]))
    let id = try #require(try commit(file, "--on-error", "skip", "--max-errors", "50%").importID)
    var list = rows(5)
    list[2] = "812345610,Person 2,9812345612,12/02/1980"
    let corrected = try site.sheet("corrected.csv", Self.headings, [list[2]])
    let answer = try retry(id, "--file", corrected)
    #expect(answer.status == 3 && retried(answer).prefix(3) == [0, 1, 0], "\(answer.errors) \(answer.entry)")
    #expect(try site.count("lic_schema.policyholders") == 4)
  }

  private static func mapping(length: Int, bank: Bool = false) -> String {
    let accounts = """

        pan: { headings: [PAN] }
        bank_account: { headings: [Account No] }
        ifsc: { headings: [IFSC] }
      """
    return """
      name: own
      title: Own list
      source: lic
      type: customer_data
      sheet: best
      header: find
      fields:
        policy_number:
          headings: [Policy No]
          unique: true
        customer_name:
          headings: [Name]
          required: true
          length: { max: \(length) }
        phone_number:
          headings: [Mobile No]
        date_of_birth:
          headings: [DOB]\(bank ? accounts : "")
      """
  }
}
