import Tabular
import Testing

@testable import ColumnMapping

@Suite("What a mapping does to a cell's text before it is read")
struct TextTransformTests {
  /// What the steps make of a text in a field of text; `-` for nothing, `!` and the rule where it is refused.
  private func read(_ text: Value, _ steps: String, type: String = "text") throws -> String {
    let mapping = try Mapping.of(
      fields: "x_value: { headings: [Value], type: \(type), transform: [\(steps)] }\nx_other: [Other]")
    let judged = SheetFixture([["Value", "Other"], [text, "x"]]).judged(by: mapping)
    if let failed = judged.batch.findings.first(where: { $0.severity > .note }) { return "! \(failed.rule)" }
    return judged.value(2, "x_value") ?? "-"
  }

  @Test func trimTakesCharactersOffBothEnds() throws {
    #expect(try read("**99Z #", "{ trim: \"*#\" }") == "99Z")
    #expect(try read("9*9", "{ trim: \"*\" }") == "9*9")
    #expect(try read("***", "{ trim: \"*\" }") == "-")
  }

  @Test func splitKeepsOnePart() throws {
    #expect(try read("736/25/16", "{ split: { at: \"/\", part: 2 } }") == "25")
    #expect(
      try read("Sector 4, Nagpur , Maharashtra", "{ split: { at: \",\", part: last } }") == "Maharashtra")
    #expect(try read("736", "{ split: { at: \"/\", part: 2 } }") == "-")
    #expect(try read("रमेश–सुरेश", "{ split: { at: \"–\", part: 2 } }") == "सुरेश")
    #expect(try read("a -- b", "{ split: { at: \"--\", part: 1 } }") == "a")
  }

  @Test func replacePutsTextsInThePlaceOfOthers() throws {
    #expect(
      try read("O/S O/S", "{ replace: { \"O/S\": \"Outstanding\", \" \": \"_\" } }")
        == "Outstanding_Outstanding")
    #expect(try read("none", "{ replace: { x: y } }") == "none")
  }

  @Test func lookupTakesTheValueOfATable() throws {
    let table = "lookup: { values: { 99Z: Pune, \"1 A\": Nagpur }"
    #expect(try read(" 99z ", "{ \(table) } }") == "Pune")
    #expect(try read("98Y", "{ \(table) } }") == "! choice-unknown")
    #expect(try read("98Y", "{ \(table), otherwise: keep } }") == "98Y")
    #expect(try read("98Y", "{ \(table), otherwise: empty } }") == "-")
  }

  @Test func stepsAreTakenInTheirOrder() throws {
    let steps = "{ trim: \"*\" }, { split: { at: \"-\", part: 1 } }, { lookup: { values: { 99z: Pune } } }"
    #expect(try read("*99Z-East", steps) == "Pune")
  }

  @Test func theFieldsTypeReadsWhatComesOut() throws {
    #expect(try read("DOB: 31/12/1980", "{ replace: { \"DOB:\": \"\" } }", type: "date") == "1980-12-31")
    #expect(
      try read("Ph-9876543210-res", "{ split: { at: \"-\", part: 2 } }", type: "phone") == "+919876543210")
    #expect(try read("x98765", "{ trim: x }", type: "phone") == "! phone-too-short")
  }

  @Test func numbersAreChangedAsTheFileWritesThemAndDatesAreNot() throws {
    #expect(try read(99_123, "{ replace: { \"99\": \"1\" } }", type: "integer") == "1123")
    #expect(try read(.day(1980, 12, 31), "{ replace: { \"2\": \"3\" } }", type: "date") == "1980-12-31")
  }

  @Test func aTextThatGrowsWithoutEndIsRefused() throws {
    let long = Value.text(String(repeating: "a", count: 3000))
    let step = "{ replace: { a: \"\(String(repeating: "a", count: 190))\" } }"
    #expect(try read(long, step) == "! text-too-long")
  }

  @Test func whatWasChangedIsSaidOnceAColumn() throws {
    let mapping = try Mapping.of(
      fields: "x_value: { headings: [Value], transform: [{ trim: \"*\" }] }\nx_other: [Other]")
    let judged = SheetFixture([["Value", "Other"], ["*1", "x"], ["2", "x"], ["3*", "x"]]).judged(by: mapping)
    #expect(judged.closing.map(\.rule) == [.valuesTransformed])
    #expect(judged.closing[0].parameters == ["count": "2", "steps": "trim"])
    #expect(judged.closing[0].place.address == "A" && judged.said == [])
  }

  @Test func findingsShowTheCellAsItWas() throws {
    let mapping = try Mapping.of(fields: "phone_number: { headings: [Mobile], transform: [{ trim: \"*\" }] }")
    let judged = SheetFixture([["Mobile", "Other"], ["*98765", "x"]]).judged(by: mapping)
    #expect(judged.shown == ["*98765"])
  }

  @Test func anAadhaarNumberThatAStepUncoversIsCut() throws {
    #expect(try read("2341_2341_2346", "{ replace: { \"_\": \" \" } }") == "XXXX XXXX 2346")
  }

  @Test func ofAJoinedFieldEachColumnIsChanged() throws {
    let mapping = try Mapping.of(
      fields: """
        address:
          join: { columns: [[Add1], [Add2], [Add3]], with: ", " }
          transform: [{ replace: { "Rd.": Road } }, { trim: "-" }]
        """)
    let judged = SheetFixture([["Add1", "Add2", "Add3"], ["- 12", "M.G. Rd.", "--"], ["4", nil, "Pune"]])
      .judged(by: mapping)
    #expect(judged.value(2, "address") == "12, M.G. Road" && judged.value(3, "address") == "4, Pune")
    #expect(judged.said == [] && judged.closing.map(\.rule) == [.valuesTransformed])
    #expect(judged.closing.first?.parameters["count"] == "3")
  }

  @Test func oneColumnFeedsTwoFieldsInTwoWays() throws {
    let mapping = try Mapping.of(
      fields: """
        address: { headings: [Address] }
        city: { from: address, transform: [{ split: { at: ",", part: last } }] }
        """)
    let judged = SheetFixture([["Address", "Other"], ["12, M.G. Road, Pune", "x"]]).judged(by: mapping)
    #expect(judged.value(2, "address") == "12, M.G. Road, Pune" && judged.value(2, "city") == "Pune")
  }
}

@Suite("Rows that a mapping leaves out")
struct RowSkipTests {
  private func judged(_ skips: String) throws -> Judged {
    let mapping = try Mapping.of(
      fields: """
        customer_name: { headings: [Name], required: true }
        policy_status: [Status]
        premium_amount: [Premium]
        """, more: "skip-rows-when: [\(skips)]")
    return SheetFixture([
      ["Name", "Status", "Premium"], ["Asha Rao", "In force", "100"], ["Ravi Rao", " LAPSED ", "100"],
      [nil, "Surrendered", "100"], ["Diya Sen", nil, "abc"], ["Anil Das", "Lapsed 2024", nil],
    ]).judged(by: mapping)
  }

  @Test func byTheValueOfAField() throws {
    let judged = try judged("{ field: policy_status, is: [Lapsed, Surrendered] }")
    #expect(judged.batch.rowNumbers == [2, 5, 6])
    #expect(judged.counts.leftOut == 2 && judged.counts.skipped == 2 && judged.counts.read == 3)
    #expect(judged.counts.rejected == 0)
  }

  @Test func byTheFormOfAValue() throws {
    #expect(try judged("{ field: policy_status, pattern: \"A* 9999\" }").batch.rowNumbers == [2, 3, 4, 5])
  }

  @Test func byAnEmptyCellAndNotByADamagedOne() throws {
    #expect(try judged("{ field: premium_amount, empty: true }").batch.rowNumbers == [2, 3, 4, 5])
  }

  @Test func bothOfTwo() throws {
    let judged = try judged("{ field: policy_status, is: Lapsed }, { field: customer_name, empty: true }")
    #expect(judged.batch.rowNumbers == [2, 5, 6])
  }
}
