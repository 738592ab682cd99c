import Tabular
import Testing

@testable import ColumnMapping

@Suite struct MappingPlanTests {
  private static let base = """
    policy_number: { headings: [Policy No], required: true }
    customer_name: { headings: [Name] }
    """

  private func plan(_ fields: String, _ headings: [Value], more: String = "") throws -> MappingPlan {
    MappingPlan(try .of(fields: fields, more: more), survey: SheetFixture([headings]).survey(headerRow: 1))
  }

  private func said(_ plan: MappingPlan) -> [String] {
    plan.findings.map { "\($0.place.address ?? "-") \($0.rule) \($0.severity.rawValue)" }
  }

  @Test func unmappedColumnsAreNamed() throws {
    let plan = try plan(Self.base, ["Policy No", "Name", "Shoe Size"])
    #expect(plan.unmappedColumns.map(\.heading) == ["Shoe Size"])
    #expect(said(plan) == ["C1 heading-not-mapped note"])
  }

  @Test func aRequiredFieldWithoutColumnIsAnError() throws {
    let plan = try plan(Self.base, ["Name", "Shoe Size"])
    #expect(plan.missingFields == ["policy_number"])
    #expect(said(plan).first == "- field-without-column error")
  }

  @Test func repeatedHeadingsAreKeptApart() throws {
    let plan = try plan(
      Self.base + "\nphone_number: [Mobile]", ["Policy No", "Mobile", "Name", "Mobile", "MOBILE "])
    #expect(plan.survey.columns.map(\.label) == ["Policy No", "Mobile", "Name", "Mobile (2)", "MOBILE  (3)"])
    #expect(plan.decisions.map(\.fields) == [["policy_number"], ["phone_number"], ["customer_name"], [], []])
    #expect(said(plan) == ["D1 heading-repeated warning", "E1 heading-repeated warning"])
  }

  @Test func theMappingMayTakeTheSecondOfTwo() throws {
    let plan = try plan(
      Self.base + "\nphone_number: [Mobile]\nalternate_phone: [Mobile 2]",
      ["Policy No", "Mobile", "Name", "Mobile"])
    #expect(
      plan.decisions.map(\.fields) == [
        ["policy_number"], ["phone_number"], ["customer_name"], ["alternate_phone"],
      ])
  }

  @Test func twoColumnsThatFitEquallyWellAreAQuestion() throws {
    let plan = try plan(
      Self.base + "\nremarks: [Observations]", ["Policy No", "Name", "Observatiens", "Observateons"],
      more: "general-headings: false")
    #expect(plan.decisions.map(\.fields) == [["policy_number"], ["customer_name"], [], []])
    #expect(said(plan) == ["C1 heading-question warning", "D1 heading-question warning"])
  }

  @Test(arguments: [
    "Owner Mobile", "Father Mobile", "Mode & Premium", "Mode/Premium", "Premium ('000)", "Premium (000)",
    "Sum Assured (in lakhs)", "Mobile (Wife)", "DOM (Marriage)", "Mobile (नॉमिनी)",
    "नाम / एजेंट", "No. of Years", "Regd. No.", "Premium 2024", "Pol. Period To", "नॉमिनी की जन्म तिथि", "एजेंट का मोबाइल",
    "ನಾಮಿನಿ ವಯಸ್ಸು", "முகவர் மொபைல்", "নমিনির বয়স",
  ]) func whatSaysAnotherThingStaysUnmapped(_ heading: String) {
    let mapping = Mapping(
      name: "general", title: "", source: "", importType: .customerData, tables: [.general], path: "")
    let plan = MappingPlan(mapping, survey: SheetFixture([[.text(heading), "City"]]).survey(headerRow: 1))
    #expect(plan.decisions.map(\.fields) == [[], ["city"]])
  }

  @Test func aGuessIsSaid() throws {
    let plan = try plan(Self.base, ["Polciy No", "Name"])
    #expect(plan.decisions[0].fields == ["policy_number"])
    #expect(plan.decisions[0].reason == .spelling("Policy No"))
    #expect(said(plan) == ["A1 heading-guessed note"])
  }

  @Test func aSlipInAHeadingNeedsValuesThatCouldBeMeant() throws {
    let rows: [[Value]] =
      [["Policy No", "Emial"]] + (0..<5).map { [.text("91234567\($0)"), "no letters of mail"] }
    let mapping = try Mapping.of(fields: Self.base + "\nemail: [Email]")
    let plan = MappingPlan(mapping, survey: SheetFixture(rows).survey(headerRow: 1))
    #expect(plan.decisions[1].fields == [])
  }

  @Test func aColumnWithoutHeadingIsKnownByItsValues() throws {
    let rows: [[Value]] =
      [["Policy No", "Name", nil]]
      + (0..<6).map { [.text("91234567\($0)"), "Kavya Iyer", .text("987654321\($0)")] }
    let mapping = try Mapping.of(fields: Self.base + "\nphone_number: [Mobile]")
    let plan = MappingPlan(mapping, survey: SheetFixture(rows).survey(headerRow: 1))
    #expect(plan.decisions[2].fields == ["phone_number"])
    #expect(plan.decisions[2].reason == .values)
    #expect(said(plan) == [])
  }

  @Test func aColumnMayBeGivenByItsLetters() throws {
    let plan = try plan(Self.base + "\nremarks: { column: D }", ["Policy No", "Name", "A", "B"])
    #expect(plan.decisions[3].fields == ["remarks"])
    #expect(plan.decisions[3].reason == .position)
  }

  @Test func aHeaderOfAllColumnsTakesLinearTime() throws {
    let headings = (0..<16_384).map { Value.text($0 % 3 == 0 ? "Mobile" : "Heading \($0)") }
    let plan = try plan(Self.base + "\nphone_number: [Mobile]", ["Policy No", "Name"] + headings.dropLast(2))
    #expect(plan.decisions.count == 16_384)
    #expect(plan.decisions.filter { !$0.fields.isEmpty }.count == 3)
  }
}
