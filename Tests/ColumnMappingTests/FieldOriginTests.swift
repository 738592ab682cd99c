import Tabular
import Testing

@testable import ColumnMapping

/// Where values come from: joined columns, parts, letterhead, constants, defaults, other tables.
@Suite struct FieldOriginTests {
  private func judge(_ fields: String, _ rows: [[Value]], more: String = "") throws -> Judged {
    SheetFixture(rows).judged(by: try .of(fields: fields, more: more))
  }

  @Test func columnsAreJoinedWithoutEmptyParts() throws {
    let judged = try judge(
      """
      customer_name: { headings: [Name], required: true }
      address: { join: { columns: [[Add1], [Add2, Line 2], [Add3]], with: ", " }, length: { max: 30 } }
      """,
      [
        ["Name", "Add1", "Add2", "Add3"], ["Kavya Iyer", "Flat 4", "Lake View", "Pune"],
        ["Neha Rao", "Flat 5", nil, "Pune"], ["Riya Bose", nil, nil, nil],
        ["Diya Sen", "A flat with a very long name", "Lake View", "Pune"],
      ])
    #expect(judged.value(2, "address") == "Flat 4, Lake View, Pune")
    #expect(judged.value(3, "address") == "Flat 5, Pune")
    #expect(judged.value(4, "address") == nil)
    #expect(judged.value(5, "address") == nil)
    #expect(judged.said == ["B5 value-length warning"])
    #expect(
      judged.plan.decisions.map(\.fields) == [["customer_name"], ["address"], ["address"], ["address"]])
  }

  /// Day, month and year were read one by one, and none of them is a date.
  @Test func piecesOfOneValueAreReadTogether() throws {
    let judged = try judge(
      """
      customer_name: { join: { columns: [[First], [Last]] }, required: true }
      date_of_birth: { join: { columns: [[Day], [Month], [Year]], with: "/" }, format: dd/mm/yyyy }
      phone_number: { join: { columns: [[STD], [Number]], with: "-" } }
      """,
      [
        ["First", "Last", "Day", "Month", "Year", "STD", "Number"],
        ["Kavya", "Iyer", 5, 12, 1980, "022", "24567890"],
        ["Neha", "Rao", "5", "Dec", "1980", nil, "9876501234"], ["Riya", "Bose", 31, 2, 1980, nil, nil],
        ["Diya", "Sen", 5, .uncached, 1980, nil, nil], ["Anu", "Das", 5, nil, 1980, nil, nil],
      ])
    #expect(
      judged.value(2, "date_of_birth") == "1980-12-05" && judged.value(3, "date_of_birth") == "1980-12-05")
    #expect(
      judged.value(2, "phone_number") == "+912224567890" && judged.value(3, "phone_number") == "+919876501234"
    )
    #expect(judged.value(2, "customer_name") == "Kavya Iyer")
    for row in 4...6 { #expect(judged.value(row, "date_of_birth") == nil) }
    #expect(
      judged.said == [
        "F2 phone-landline note", "C4 date-impossible warning", "D5 formula-without-value warning",
        "C6 date-incomplete warning",
      ])
  }

  /// It was read, documented and without effect.
  @Test func aMappingFixesTheRowOfTheHeadings() throws {
    let mapping = try Mapping.of(
      fields: "customer_name: { headings: [Name], required: true }", more: "header: { row: 3 }\n")
    var surveyor = SheetSurveyor(sheet: "", mappings: [mapping])
    SheetFixture([["Name", "A"], ["Kavya Iyer", "b"], ["Name", "C"], ["Neha Rao", "d"]])
      .forEachRow { surveyor.add($0) }
    #expect(surveyor.survey().headerRow == 3)
  }

  @Test func oneColumnFeedsTwoFieldsAsWritten() throws {
    let judged = try judge(
      """
      customer_name: { headings: [Name], required: true }
      plan_and_term: [Plan/Term]
      plan_code: { from: plan_and_term, part: plan }
      policy_term: { from: plan_and_term, part: term }
      """, [["Name", "Plan/Term"], ["Kavya Iyer", "736/25"], ["Neha Rao", nil], ["Riya Bose", "unknown"]])
    #expect(judged.value(2, "plan_and_term") == "736/25")
    #expect(judged.value(2, "plan_code") == "736")
    #expect(judged.value(2, "policy_term") == "25")
    #expect(judged.value(3, "plan_code") == nil)
    #expect(judged.batch.findings.count == 1)
    #expect(judged.plan.decisions[1].fields == ["plan_and_term", "plan_code", "policy_term"])
  }

  @Test func theLetterheadConstantsAndDefaultsFillIn() throws {
    let judged = try judge(
      """
      customer_name: { headings: [Name], required: true }
      policy_number: [Policy No]
      agent_code: { letterhead: [Agency Code, Agent Code] }
      branch_code: { letterhead: [Branch] }
      policy_type: { constant: life }
      policy_status: { headings: [Status], default: active }
      """,
      [
        ["List of policies"], ["Agent Code : 0099901X", "Branch", "99Z"], ["Name", "Policy No", "Status"],
        ["Kavya Iyer", "912345678", "lapsed"], ["Neha Rao", "912345679", nil],
      ])
    #expect(judged.value(4, "agent_code") == "0099901X")
    #expect(judged.value(4, "branch_code") == "99Z")
    #expect(judged.value(4, "policy_type") == "life")
    #expect(judged.value(4, "policy_status") == "lapsed")
    #expect(judged.value(5, "policy_status") == "active")
  }

  @Test func aDefaultNeverHidesADamagedValue() throws {
    let judged = try judge(
      "customer_name: { headings: [Name], required: true }\npremium_amount: { headings: [Premium], default: \"0\" }",
      [["Name", "Premium"], ["Kavya Iyer", "as per bill"], ["Neha Rao", nil]])
    #expect(judged.value(2, "premium_amount") == nil)
    #expect(judged.value(3, "premium_amount") == "0.00")
  }

  @Test func rowsAreSkippedByTheMappingsWords() throws {
    let judged = try judge(
      "customer_name: { headings: [Name], required: true }\npolicy_number: [Policy No]\nemail: [Email]",
      [["Name", "Policy No", "Email"], ["Kavya Iyer", "912345678"], [nil, "see overleaf"]],
      more: "skip-rows-with: [See Overleaf]")
    #expect(judged.counts.read == 1 && judged.counts.footers == 1)
  }

  @Test func aPolicyWithoutItsCustomerIsReported() throws {
    let mapping = try Mapping(
      yaml: """
        name: two
        source: lic
        type: customer_data
        tables:
          customers:
            sheet: { like: "*cust*" }
            fields:
              customer_id: { headings: [Customer_ID], unique: true }
              customer_name: { headings: [Full_Name], required: true }
          policies:
            sheet: { name: Policies }
            belongs-to: { table: customers, by: customer_id }
            fields:
              policy_number: { headings: [Policy_Number], required: true }
              customer_id: { headings: [Customer_ID], required: true }
        """, path: "two.yaml")
    let customers = SheetFixture(
      [["Customer_ID", "Full_Name"], ["C-1", "Kavya Iyer"], ["C-2", nil]], name: "Customers")
    let policies = SheetFixture(
      [
        ["Policy_Number", "Customer_ID"], ["912345678", "C-1"], ["912345679", "C-2"], ["912345670", "C-9"],
      ],
      name: "policies")
    // Policies come first in the file; the mapping's order counts.
    let choice = MappingChoice(of: [mapping], for: [policies.survey(), customers.survey()])
    let best = try #require(choice.best)
    #expect(best.assignments.map(\.sheet) == [1, 0])
    let first = customers.judged(by: mapping, table: 0)
    let second = policies.judged(by: mapping, table: 1, references: first.keys)
    #expect(second.said == ["B4 reference-not-found error"])
    #expect(second.counts.good == 2 && second.counts.rejected == 1)
  }
}
