import Tabular
import Testing

@testable import ColumnMapping

/// What is said of columns that look right and are not, or are not used.
@Suite struct ColumnFindingsTests {
  private func plan(_ rows: [[Value]]) throws -> MappingPlan {
    MappingPlan(
      try #require(MappingLibrary.named("lic-customer-list")), survey: SheetFixture(rows).survey(headerRow: 1)
    )
  }

  private func said(_ plan: MappingPlan) -> [String] {
    plan.findings.map { finding in
      let parameters = finding.parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return ([finding.place.address ?? "-", "\(finding.rule)"] + parameters).joined(separator: " ")
    }
  }

  @Test func lettersThatLookLatinAreReadAndSaid() throws {
    let plan = try plan([["Policy No", "Name", "DОB", "Моbile", "Premium", "Ρremium pаying tеrm"]])
    #expect(
      plan.decisions.map { $0.fields.first } == [
        "policy_number", "customer_name", "date_of_birth", "phone_number", "premium_amount",
        "premium_paying_term",
      ])
    #expect(
      said(plan) == [
        "C1 heading-look-alike letters=О read=DOB", "D1 heading-look-alike letters=М, о read=Mobile",
        "F1 heading-look-alike letters=Ρ, а, е read=Premium paying term",
      ])
  }

  @Test func twoColumnsOfTheSameWordsAreAQuestion() throws {
    let plan = try plan([["Policy No", "Name", "Ph. No.", "Phone Num", "City"]])
    #expect(plan.decisions.map { $0.fields.first } == ["policy_number", "customer_name", nil, nil, "city"])
    #expect(
      said(plan) == ["C", "D"].map { "\($0)1 heading-question columns=C, D field=phone_number" })
  }

  @Test func aSynonymSaysWhichColumnHasItsField() throws {
    let plan = try plan([["Name", "Mobile", "Customer Name", "Contact No", "Policy No", "Birth Date", "DOB"]])
    #expect(
      plan.decisions.map { $0.fields.first } == [
        "customer_name", "phone_number", nil, nil, "policy_number", nil, "date_of_birth",
      ])
    #expect(
      said(plan) == [
        "C1 heading-taken column=A field=customer_name", "D1 heading-taken column=B field=phone_number",
        "F1 heading-taken column=G field=date_of_birth",
      ])
  }

  private static let unknown: [[Value]] =
    [["Policy No", "Name", "xx", "yy", "zz", "ww", "vv", "uu"]]
    + (0..<4).map { row in
      [
        .text("91234567\(row)"), "Kavya Iyer", .text("a\(row)@example.in"), .text("ABCPK123\(row)F"),
        .text("987650123\(row)"), .text("41100\(row + 1)"), .text("HDFC000123\(row)"),
        .text("\(row + 1)00000"),
      ]
    }

  @Test func valuesThatAreUnmistakableAreSaid() throws {
    #expect(
      said(try plan(Self.unknown)) == [
        "C1 heading-hint shape=email", "D1 heading-hint shape=pan", "E1 heading-hint shape=phone_number",
        "F1 heading-hint shape=pin_code", "G1 heading-hint shape=ifsc", "H1 heading-not-mapped",
      ])
  }

  @Test func valuesThatAreUnmistakableAreSuggested() {
    let survey = SheetFixture(Self.unknown).survey(headerRow: 1)
    let yaml = MappingSuggestion(for: survey, name: "list", source: "lic").yaml
    #expect(yaml.contains("#   \"xx\": perhaps email, by the look of its values\n"))
    #expect(yaml.hasSuffix("#   \"uu\"\n"))
    #expect(MappingLint.check(yaml: yaml) == [])
  }

  @Test func aHeaderOfTwoRowsIsReadAsOne() throws {
    let rows: [[Value]] = [
      ["Policy", nil, "Customer", nil, nil, "Sum"], ["No", "DOC", "Name", "DOB", "Mobile", "Assured"],
      ["123456789", "14/02/2015", "Ramesh Rao", "14/02/1970", "9876501234", "500000"],
    ]
    let survey = SheetFixture(rows).survey()
    #expect(
      survey.columns.map(\.heading) == ["Policy No", "DOC", "Customer Name", "DOB", "Mobile", "Sum Assured"])
    // A title is none of the headings, nor is what stands rows above.
    #expect(
      SheetFixture([["Policy"], ["No", "Name"]]).survey(headerRow: 2).columns.map(\.heading) == [
        "No", "Name",
      ])
  }

  @Test(arguments: [
    ("Clnt Nm", "customer_name"), ("Brth Dt", "date_of_birth"), ("Sm Assrd", "sum_assured"),
    ("Cmmncmnt Dt", "start_date"), ("Occptn", "occupation"), ("Nmn Rltnshp", "nominee_relationship"),
  ]) func wordsWithoutVowelsAreRead(_ heading: String, _ field: String) {
    let mapping = Mapping(
      name: "general", title: "", source: "", importType: .customerData, tables: [.general], path: "")
    let plan = MappingPlan(mapping, survey: SheetFixture([[.text(heading), "City"]]).survey(headerRow: 1))
    #expect(plan.decisions.map(\.fields) == [[field], ["city"]])
  }

  @Test(arguments: [
    ("PolicyID / Number", "policy_number"), ("Proposal / App ID", "application_number"),
    ("Date of Maturity / Expiry", "maturity_date"), ("Customer / Agent Name", nil),
    ("Policy / Proposal No", nil),
    ("PAN of A", nil),
    ("एल.आय.सी. पॉलिसी नं.", "policy_number"),
  ]) func partsThatShareAWordAreRead(_ heading: String, _ field: String?) {
    let mapping = Mapping(
      name: "general", title: "", source: "", importType: .customerData, tables: [.general], path: "")
    let plan = MappingPlan(mapping, survey: SheetFixture([[.text(heading), "City"]]).survey(headerRow: 1))
    #expect(plan.decisions.map { $0.fields.first } == [field, "city"])
  }
}
