import Tabular
import Testing

@testable import ColumnMapping

@Suite("Rows of one customer that disagree") struct CustomerDetailsTests {
  private func judged(_ rows: [[Value]], unique: Bool = false, more: String = "") throws -> Judged {
    SheetFixture([["ID", "Name", "Mobile", "DOB", "Policy"]] + rows).judged(
      by: try Mapping.of(
        fields: """
          customer_id: { headings: [ID], unique: \(unique) }
          customer_name: { headings: [Name], required: true }
          phone_number: [Mobile]
          date_of_birth: [DOB]
          policy_number: [Policy]
          """, more: more))
  }

  private func earlier(_ judged: Judged) -> [String] {
    judged.batch.findings.filter { $0.rule == .customerDisagrees }.map {
      "\($0.place.address ?? "-") \($0.parameters["row"] ?? "")"
    }
  }

  @Test func anotherNameBirthOrPhoneUnderOneIDIsSaidAtItsCell() throws {
    let judged = try judged([
      ["C-1", "Asha Rao", "9876543210", "14/02/1980", "912345671"],
      ["C-2", "Diya Sen", "9876543211", "15/02/1980", "912345672"],
      ["C-1", "ASHA  RAO", "98765 43210", "14-Feb-1980", "912345673"],
      ["C-1", "Asha Rao", "9876543212", "24/02/1980", "912345674"],
      ["C-2", "Riya Bose", "9876543211", nil, "912345675"],
    ])
    #expect(earlier(judged) == ["D5 2", "C5 2", "B6 3"])
    #expect(judged.verdict(5) == .warned && judged.verdict(4) == .good)
    #expect(judged.value(5, "date_of_birth") == "1980-02-24", "nothing is changed")
  }

  @Test func theRowThatHasTheValueIsNamed() throws {
    let judged = try judged([
      ["C-1", "Asha Rao", nil, nil, "912345671"], ["C-1", "Asha Rao", "9876543210", nil, "912345672"],
      ["C-1", "Asha Rao", nil, "14/02/1980", "912345673"],
      ["C-1", "Asha Rao", "9876543219", "15/02/1980", "912345674"],
    ])
    #expect(earlier(judged) == ["D5 4", "C5 3"])
  }

  @Test func oneNameAtOnePhoneWithTwoBirths() throws {
    let judged = try judged([
      [nil, "R. Kumar", "9876543210", nil, "912345671"],
      [nil, "R Kumar", "9876543210", "14/02/1980", "912345672"],
      [nil, "R KUMAR", "9876543210", "14/02/1950", "912345673"],
      [nil, "Asha Kumar", "9876543210", "14/02/1982", "912345674"],
      [nil, "Asha Kumar", "9876543210", "15/02/1982", "912345675"],
      [nil, "Asha Kumar", "9876543211", "16/02/1982", "912345676"],
    ])
    #expect(earlier(judged) == ["D4 3", "D6 5"])
  }

  @Test func twoIDsAreTwoCustomers() throws {
    let judged = try judged([
      ["C-1", "R Kumar", "9876543210", "14/02/1980", "912345671"],
      ["C-2", "R Kumar", "9876543210", "14/02/1950", "912345672"],
    ])
    #expect(earlier(judged) == [])
  }

  @Test func whereAnIDMayStandOnceItsRepetitionIsSaidAlone() throws {
    let judged = try judged(
      [
        ["C-1", "Asha Rao", "9876543210", "14/02/1980", "912345671"],
        ["C-1", "Diya Sen", "9876543211", "15/02/1980", "912345672"],
      ], unique: true)
    #expect(judged.said == ["A3 duplicate-in-file error"])
  }

  @Test func aMappingMayMakeItAnError() throws {
    let judged = try judged(
      [
        ["C-1", "Asha Rao", nil, "14/02/1980", "912345671"],
        ["C-1", "Asha Rao", nil, "15/02/1980", "912345672"],
      ], more: "severities: { customer-disagrees: error }")
    #expect(judged.verdict(3) == .rejected)
  }
}
