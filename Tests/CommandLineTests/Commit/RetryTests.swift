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

  private static func mapping(length: Int) -> String {
    """
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
        headings: [DOB]
    """
  }
}
