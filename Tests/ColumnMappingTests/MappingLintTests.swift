import ColumnMapping
import Testing

@Suite struct MappingLintTests {
  private static let head = "name: test\nsource: lic\ntype: customer_data\n"

  /// Each mistake: the file behind the three head lines, its line and column, and words of the sentence.
  private static let mistakes: [(yaml: String, line: Int, column: Int, words: String)] = [
    ("fields:\n  polcy_number: [Policy No]\n", 5, 3, "did you mean 'policy_number'"),
    ("fields:\n  policy_number:\n    heading: [Policy No]\n", 6, 5, "did you mean 'headings'"),
    ("fields:\n  policy_number:\n    type: polcy-number\n", 6, 11, "did you mean 'policy-number'"),
    ("fields:\n  policy_number:\n    headings: [Policy No]\n    required: maybe\n", 7, 15, "true or false"),
    (
      "fields:\n  policy_number: [Number]\n  customer_name: [number]\n", 6, 3,
      "belongs to 'policy_number' already"
    ),
    ("fields:\n  customer_name:\n    column: [C, D]\n", 6, 13, "need 'join'"),
    (
      "fields:\n  customer_name:\n    column: C\n  address:\n    column: c\n", 7, 3,
      "take 'from: customer_name'"
    ),
    ("fields:\n  customer_name:\n    column: XFE\n", 6, 13, "from A to XFD"),
    ("fields:\n  customer_name:\n    join: { columns: [[Name]] }\n", 6, 11, "at least two columns"),
    ("fields:\n  remarks:\n    from: adress\n  address: [Address]\n", 5, 3, "did you mean 'address'"),
    ("fields:\n  remarks:\n    from: remarks\n", 5, 3, "names the field itself"),
    ("fields:\n  gender: [Sex]\n", 5, 3, "lists no choices"),
    ("fields:\n  date_of_birth: { constant: yesterday }\n", 5, 30, "no value that the field takes"),
    ("fields:\n  premium_amount: { headings: [P], default: abc }\n", 5, 45, "no value that the field takes"),
    ("fields:\n  pin_code: { constant: \"12\" }\n", 5, 25, "no value that the field takes"),
    (
      "fields:\n  premium_amount: { join: { columns: [[A], [B]], with: \"\" } }\n", 5, 27, "takes one value"
    ),
    (
      "fields:\n  gender: { headings: [G], choices: { male: [M], female: [m.] } }\n", 5, 58,
      "stands for both"
    ),
    ("fields:\n  policy_number:\n    pattern: \"9*9\"\n", 6, 14, "wants the same characters"),
    ("fields:\n  policy_number:\n    pattern: \"[9\"\n", 6, 14, "not closed"),
    ("fields:\n  policy_number:\n    length: { min: 9, max: 8 }\n", 6, 13, "min is greater than max"),
    ("fields:\n  customer_name:\n    range: { min: 1 }\n", 6, 12, "has no range"),
    ("fields:\n  date_of_birth:\n    range: { min: 31/12/1980 }\n", 6, 19, "2024-01-31"),
    ("fields:\n  date_of_birth:\n    format: dd/hh\n", 6, 13, "made of d, m and y"),
    (
      "fields:\n  customer_name:\n    severities: { requird-missing: note }\n", 6, 19,
      "did you mean 'required-missing'"
    ),
    ("fields:\n  customer_name:\n    severity: fatal\n", 6, 15, "note, warning, error"),
    ("needs-one-of: [policy_number]\nfields:\n  customer_name: [Name]\n", 4, 15, "no field of this table"),
    (
      "fields:\n  city: { headings: [City], constant: Delhi }\n", 5, 3, "take one of headings, constant away"
    ),
    (
      "fields:\n  policy_number: { headings: [Policy No], column: C }\n", 5, 3, "one of headings, column away"
    ),
    ("severities: { contact-shared: warning }\nfields:\n  x_a: [A]\n", 4, 15, "its severity is fixed"),
    ("severities: { bad-quote: warning }\nfields:\n  x_a: [A]\n", 4, 15, "There is no rule 'bad-quote'"),
    ("severities: { household: error }\nfields:\n  x_a: [A]\n", 4, 26, "a note or a warning"),
    (
      "fields:\n  x_a:\n    headings: [A]\n    severities: { household: warning }\n", 7, 19,
      "say it beside 'fields'"
    ),
    ("header: { row: 0 }\nfields:\n  customer_name: [Name]\n", 4, 16, "from 1 to 1048576"),
    ("sheet: first\nfields:\n  customer_name: [Name]\n", 4, 8, "sheet can be"),
    (
      "fields:\n  customer_name: [Name]\nchecks:\n  - { not-after: { field: customer_name, other: customer_name } }\n",
      7,
      27, "needs date"
    ),
    ("fields:\n  x_a:\n    transform: { trim: x }\n", 6, 16, "a list of up to 20 steps"),
    ("fields:\n  x_a:\n    transform: [{ trimm: x }]\n", 6, 19, "did you mean 'trim'"),
    ("fields:\n  x_a:\n    transform: [{ trim: x, replace: { a: b } }]\n", 6, 17, "Each step has one kind"),
    ("fields:\n  x_a:\n    transform: [{ split: { at: \"/\" } }]\n", 6, 26, "needs the keys at and part"),
    ("fields:\n  x_a:\n    transform: [{ split: { at: \"/\", part: 0 } }]\n", 6, 43, "from 1 to 100"),
    ("fields:\n  x_a:\n    transform: [{ lookup: { otherwise: keep } }]\n", 6, 27, "needs the key values"),
    (
      "fields:\n  x_a:\n    transform: [{ lookup: { values: { a: 1, A: 2 } } }]\n", 6, 45,
      "in the table twice"
    ),
    (
      "fields:\n  x_a:\n    constant: 1\n    transform: [{ trim: x }]\n", 7, 16, "take it or 'constant' away"
    ),
    (
      "fields:\n  x_a: [A]\nskip-rows-when: [{ field: x_b, is: y }]\n", 6, 27, "did you mean 'x_a'"
    ),
    ("fields:\n  x_a: [A]\nskip-rows-when: [{ field: x_a }]\n", 6, 18, "one of is, pattern and empty"),
    (
      "fields:\n  x_a: [A]\nskip-rows-when: [{ field: x_a, pattern: \"[9\" }]\n", 6, 41, "not closed"
    ),
    ("fields:\n  premium_frequency:\n    choices:\n      a: [M]\n      b: [M]\n", 8, 10, "stands for both"),
    ("fields:\n  customer_name:\n    constant: A\n    letterhead: [Name]\n", 5, 3, "comes from one place"),
    (
      "tables:\n  policies:\n    belongs-to: { table: customers, by: customer_id }\n    fields:\n      customer_id: [ID]\n",
      6, 17, "a table above this one"
    ),
  ]

  @Test(arguments: mistakes.indices) func eachMistakeHasItsPlace(_ index: Int) {
    let mistake = Self.mistakes[index]
    let messages = MappingLint.check(yaml: Self.head + mistake.yaml)
    #expect(
      messages.contains { $0.line == mistake.line && $0.sentence.contains(mistake.words) }, "\(messages)")
    #expect(messages.contains { $0.column == mistake.column }, "\(messages)")
    #expect(messages.allSatisfy { $0.sentence.hasSuffix(".") }, "\(messages)")
  }

  @Test func allMistakesAreToldAtOnce() {
    let yaml = "name: Test Mapping\ntype: customers\nfields:\n  polcy_number: [A]\n  customer_nam: [B]\n"
    let messages = MappingLint.check(yaml: yaml)
    #expect(messages.count >= 5)
    #expect(messages == messages.sorted())
  }

  @Test func aFieldThatStandsTwiceIsAMistake() {
    let messages = MappingLint.check(yaml: Self.head + "fields:\n  email: [A]\n  email: [B]\n")
    #expect(
      messages.contains { $0.sentence.contains("twice") && $0.sentence.contains("join") }, "\(messages)")
  }

  @Test func whatIsNoYAMLIsToldWithItsPlace() {
    let messages = MappingLint.check(yaml: "name: [unclosed\ntype: x\n")
    #expect(messages.count == 1)
    #expect(messages.first.map { $0.line >= 1 && $0.sentence.contains("no YAML") } == true)
    #expect(MappingLint.check(yaml: "").first?.sentence.contains("empty") == true)
    #expect(MappingLint.check(yaml: "- a\n- b\n").isEmpty == false)
  }

  @Test func manyMistakesAreCut() {
    let lines = (0..<2000).map { "  unknown_\($0): [A]" }.joined(separator: "\n")
    #expect(MappingLint.check(yaml: Self.head + "fields:\n" + lines).count <= 200)
  }

  @Test func theErrorNamesFileLineAndColumn() {
    let error = #expect(throws: MappingError.self) {
      try Mapping(yaml: Self.head + "fields:\n  polcy_number: [Policy No]\n", path: "mine.yaml")
    }
    #expect(error?.description.hasPrefix("mine.yaml:5:3: There is no field 'polcy_number'") == true)
  }
}
