import Tabular
import Testing

@testable import ColumnMapping

/// Which mapping judges a sheet that several fit.
@Suite struct MappingChoiceTests {
  private func chosen(_ rows: [[Value]]) -> String? {
    MappingChoice(for: [SheetFixture(rows).survey()]).best?.mapping.name
  }

  @Test(arguments: [
    ["Proposal No", "Policy No", "Name", "DOB", "Mobile"],
    ["Policy No", "Name of Life Assured", "Party Name", "DOB", "Amount", "Due Amount", "Phone", "Contact"],
    ["Policy No", "Proposer", "Life Assured", "Nominee", "DOB", "Mobile"],
    ["Policy No", "Name", "DOB", "Mobile", "Premium", "Gender", "Policy Status", "Product Name"],
    ["Policy No", "Name", "Colour", "Height", "Premium"],
  ]) func anAgentsOwnListIsNoReportOfAnotherInsurer(_ headings: [String]) {
    #expect(chosen([headings.map { .text($0) }]) == "lic-customer-list")
  }

  @Test func aReportIsToldByAHeadingOfItsOwnOrByItsLetterhead() {
    let list: [Value] = [
      "Policy No", "Policy Holder Name", "Application No", "Gender", "DOB", "Policy Status",
    ]
    #expect(chosen([list]) == "lic-customer-list")
    #expect(chosen([["ICICI Prudential Life Insurance"], list]) == "icici-policy-details")
    #expect(
      chosen([list + ["Modal Premium (INR)", "Product Name", "Registered Mobile No."]])
        == "icici-policy-details")
  }

  @Test func aNamedMappingIsTakenWhereAllThatItNeedsIsFound() throws {
    let others = (0..<40).map { Value.text("Column \($0)") }
    func fits(_ fields: String, _ headings: [Value], more: String = "") throws -> Bool {
      let survey = SheetFixture([headings + others]).survey(headerRow: 1)
      return MappingChoice(of: [try .of(fields: fields, more: more)], for: [survey], wasNamed: true).best
        != nil
    }
    let two = "customer_name: { headings: [Name], required: true }\npolicy_number: [Policy No]"
    #expect(try fits(two, ["Name", "Policy No"]))
    #expect(try fits(two, ["Name"]))
    #expect(try !fits(two, ["Policy No"]))
    #expect(try fits("premium_amount: [Premium]", ["Premium"]))
    // Of one that needs nothing and asks for more, one column is an accident.
    #expect(try !fits("premium_amount: [Premium]\ncity: [City]\nremarks: [Remarks]", ["City"]))
  }

  @Test func whatIsSuggestedForASheetFitsIt() throws {
    for headings: [Value] in [
      ["Phone", "aa", "bb", "cc"], ["Premium", "aa", "bb", "cc"], ["Name", "Policy No", "aa"],
    ] {
      let survey = SheetFixture([headings + (0..<20).map { .text("more \($0)") }]).survey(headerRow: 1)
      let yaml = MappingSuggestion(for: survey, name: "list", source: "lic").yaml
      let mapping = try Mapping(yaml: yaml, path: "suggested.yaml")
      #expect(MappingChoice(of: [mapping], for: [survey], wasNamed: true).best != nil, "\(headings)")
    }
  }
}
