import Tabular
import Testing

@testable import ColumnMapping

@Suite struct HouseholdsTests {
  private static let fields = """
    customer_name: { headings: [Name], required: true }
    phone_number: [Mobile]
    date_of_birth: [DOB]
    address: [Address]
    policy_number: [Policy]
    """

  private func judged(_ rows: [[Value]], more: String = "") throws -> Judged {
    SheetFixture([["Name", "Mobile", "DOB", "Address", "Policy"]] + rows).judged(
      by: try Mapping.of(fields: Self.fields, more: more))
  }

  private func households(_ judged: Judged) -> [String] {
    judged.closing.filter { $0.rule == .household }.map { finding in
      let parameters = finding.parameters
      return "\(finding.place.address ?? "") \(parameters["shared"] ?? "") \(parameters["count"] ?? ""): "
        + (parameters["rows"] ?? "")
    }
  }

  @Test func severalNamesAtOnePhoneAreAHousehold() throws {
    let judged = try judged([
      ["Asha Rao", "9876543210"], ["Ravi Rao", "+91 98765 43210"], ["Diya Sen", "9876543211"],
      ["ASHA  RAO", "9876543210", nil, nil, "912345678"], ["Anil Rao", "9876543210"],
    ])
    #expect(households(judged) == ["B2 phone 3: 2, 3, 6"])
    #expect(judged.said == [] && judged.counts.good == 5)
  }

  @Test func severalNamesAtOneAddressAreAHousehold() throws {
    let judged = try judged([
      ["Asha Rao", nil, nil, "12, M.G. Road, Pune"], ["Ravi Rao", nil, nil, "12 MG ROAD PUNE"],
      ["Diya Sen", nil, nil, "Pune"], ["Anil Das", nil, nil, "Pune"],
    ])
    #expect(households(judged) == ["D2 address 2: 2, 3"], "a town alone is no address")
  }

  @Test func whoSharesPhoneAndAddressIsNamedOnce() throws {
    let address: Value = "12, M.G. Road, Pune"
    let judged = try judged([
      ["Asha Rao", "9876543210", nil, address], ["Ravi Rao", "9876543210", nil, address],
    ])
    #expect(households(judged) == ["B2 phone 2: 2, 3"])
  }

  @Test func thousandsAtOnePhoneAreOneFinding() throws {
    let names = (0..<3000).map { number in
      [
        Value.text(
          "Name " + String(number, radix: 26).map { $0.isNumber ? "x" : String($0) }.joined() + "y\(number)"),
        "9876543210",
      ]
    }
    let judged = try judged(names)
    #expect(households(judged) == ["B2 phone 32+: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …"])
  }

  @Test func onePersonTwiceIsAWarning() throws {
    let judged = try judged([
      ["Asha Rao", nil, "31/12/1980"], ["asha rao", "9876543210", "31-12-1980"],
      ["Asha Rao", nil, "30/12/1980"],
      ["Asha Rao", "9876543210", nil],
    ])
    #expect(judged.said == ["A3 person-repeated warning", "A5 person-repeated warning"])
    #expect(judged.batch.findings.map { $0.parameters["row"] } == ["2", "3"])
  }

  @Test func aSecondPolicyIsNoSecondPerson() throws {
    let judged = try judged([
      ["Asha Rao", "9876543210", "31/12/1980", nil, "912345678"],
      ["Asha Rao", "9876543210", "31/12/1980", nil, "912345679"], ["Asha Rao", "9876543210", "31/12/1980"],
    ])
    #expect(judged.said == [])
  }

  @Test func whatIsRejectedIsNotRemembered() throws {
    let judged = try judged(
      [["Asha Rao", "9876543210", nil, nil, nil], ["Asha Rao", "9876543210", nil, nil, "912345678"]],
      more: "needs-one-of: [policy_number]")
    #expect(judged.said == ["2 needs-one-of-missing error"])
  }
}
