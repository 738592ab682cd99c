import Tabular
import Testing

@testable import ColumnMapping

@Suite struct MappingSuggestionTests {
  private func suggested(_ headings: [Value], name: String = "My List 1") throws -> (String, Mapping) {
    let rows: [[Value]] =
      [headings] + (0..<6).map { row in headings.indices.map { .text("value \(row) \($0)") } }
    let survey = SheetFixture(rows).survey(headerRow: 1)
    let suggestion = MappingSuggestion(for: survey, name: name, source: "lic")
    return (suggestion.yaml, try Mapping(yaml: suggestion.yaml, path: "suggested.yaml"))
  }

  @Test func whatIsSuggestedCanBeUsedAtOnce() throws {
    let rows: [[Value]] = [
      ["Sr", "Pol. No.", "Party Name", "Mob.", "Mob.", "Mode", "Favourite \"Colour\"", nil],
      [1, "912345678", "Kavya Iyer", "9876543210", nil, "MLY", "red", "kavya@example.in"],
      [2, "912345679", "Neha Rao", "9876543211", nil, "QLY", "blue", "neha@example.in"],
      [3, "912345670", "Riya Bose", "9876543212", nil, "YLY", "red", "riya@example.in"],
      [4, "912345671", "Diya Sen", "9876543213", nil, "HLY", "red", "diya@example.in"],
      [5, "912345672", "Anil Das", "9876543214", nil, "Yearly", "red", "anil@example.in"],
    ]
    let sheet = SheetFixture(rows)
    let suggestion = MappingSuggestion(for: sheet.survey(), name: "My List", source: "lic")
    #expect(MappingLint.check(yaml: suggestion.yaml) == [])
    #expect(suggestion.unmappedHeadings == ["Favourite \"Colour\""])
    let mapping = try Mapping(yaml: suggestion.yaml, path: "suggested.yaml")
    #expect(mapping.name == "my-list")
    let judged = sheet.judged(by: mapping)
    #expect(judged.counts.good == 5)
    #expect(judged.value(2, "premium_frequency") == "monthly")
    #expect(judged.value(2, "email") == "kavya@example.in")
    #expect(suggestion.yaml.contains("# Column H, by what its values look like."))
  }

  @Test(arguments: [
    ["Policy No", "Policy-No", "POLICY NO"], ["Mobile", "Mobile 2", "Mobile"], ["#", "##", "Name"],
    ["a: b", "- c", "'quoted'", "{x}", "\u{202A}Name\u{202C}", "Name\nof\nAssured"], ["???"],
    ["नाम", "पॉलिसी संख्या"],
  ]) func oddHeadingsMakeNoBrokenFile(_ headings: [String]) throws {
    let (yaml, mapping) = try suggested(headings.map { .text($0) })
    #expect(MappingLint.check(yaml: yaml) == [])
    #expect(!mapping.tables[0].fields.isEmpty)
  }

  @Test func everyHeaderRowOfTheBenchmarkMakesAFile() throws {
    for line in HeaderRows.text.split(separator: "\n") {
      let headings = line.dropFirst(3).split(separator: "|").map {
        Value.text(String($0.split(separator: "=")[0]))
      }
      let (yaml, _) = try suggested(headings, name: "")
      #expect(MappingLint.check(yaml: yaml) == [], "\(line)")
    }
  }

  private func look(_ numbers: [Value]) throws -> MappingSuggestion.PolicyNumbers {
    let sheet = SheetFixture([["Policy No", "Name"]] + numbers.map { [$0, "Kavya Iyer"] })
    let proposed = MappingSuggestion(
      for: sheet.survey(), name: "list", source: "lic", policyNumbers: .unique)
    #expect(MappingLint.check(yaml: proposed.yaml) == [])
    var look = try PolicyNumberLook(proposed, for: sheet.survey(), today: SheetFixture.today)
    sheet.forEachRow { look.add($0) }
    return look.result
  }

  @Test func policyNumbersThatAreUniqueAreProposedToBe() throws {
    #expect(try look(["912345678", 912345679, "912345670"]) == .unique)
    #expect(try look(["912345678", "912345679", "912 345 678"]) == .repeated(row: 4, earlier: 2))
    #expect(try look(["912345678", nil, nil]) == .notTold)
    #expect(try look([]) == .notTold)
    let survey = SheetFixture([["Policy No", "Name"], ["912345678", "Kavya Iyer"]]).survey()
    func yaml(_ numbers: MappingSuggestion.PolicyNumbers) -> String {
      MappingSuggestion(for: survey, name: "list", source: "lic", policyNumbers: numbers).yaml
    }
    #expect(yaml(.unique).contains("    unique: true\n"))
    #expect(!yaml(.notTold).contains("unique"))
    #expect(yaml(.repeated(row: 9, earlier: 4)).contains("# Not unique: row 9 has the number of row 4."))
    #expect(MappingLint.check(yaml: yaml(.repeated(row: 9, earlier: 4))) == [])
  }
}
