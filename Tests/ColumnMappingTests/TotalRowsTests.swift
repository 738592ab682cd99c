import Tabular
import Testing

@testable import ColumnMapping

@Suite struct TotalRowsTests {
  /// The rows below were read by the first header, and premium and sum assured changed places in silence.
  @Test func headingsAgainInAnotherOrderAreNotPassedOver() throws {
    let mapping = try #require(MappingLibrary.shipped.first { $0.name == "lic-customer-list" })
    let headings: [Value] = [
      "Policy No", "Name", "Mobile", "City", "PIN", "Mode", "Term", "DOC", "SA", "Premium",
    ]
    let row: [Value] = [
      "123456781", "A Rao", "9876501234", "Pune", "411001", "YLY", "20", "28/03/2015", "500000", "24000",
    ]
    func judged(_ again: [Value]) -> Judged { SheetFixture([headings, row, again, row]).judged(by: mapping) }
    #expect(judged(headings).counts.repeatedHeaders == 1)
    let moved = judged(headings.dropLast(2) + ["Premium", "SA"])
    #expect(moved.counts.repeatedHeaders == 0 && moved.verdict(3) == .rejected)
  }

  private func judge(_ rows: [[Value]]) throws -> Judged {
    let headings: [[Value]] = [["Policy No", "Name", "DOB", "Mobile", "Premium"]]
    return SheetFixture(headings + rows).judged(
      by: try .of(
        fields: """
          policy_number: { headings: [Policy No], identifying: true, required: true }
          customer_name: { headings: [Name], required: true }
          date_of_birth: { headings: [DOB], format: dd/mm/yyyy }
          phone_number: [Mobile]
          premium_amount: [Premium]
          """))
  }

  @Test(arguments: ["Andrews C.F.", "Patel B.F.", "Kumar Total", "Kumar c/f", "कुल"])
  func aRowThatHasABirthOrAPhoneIsNeverDroppedAsATotal(_ name: String) throws {
    let judged = try judge([
      ["123456789", "Ramesh Rao", "14/02/1970", "9876501234", "5000"],
      ["1234O6789", .text(name), "14/02/1971", "9876501235", "5000"],
      [nil, .text(name), nil, "9876501235", "5000"],
      [nil, .text(name), .day(1971, 2, 14), nil, 5000],
      ["1234O6789", .text(name), nil, nil, "5000"],
    ])
    #expect(judged.counts.totals == 0 && judged.counts.rejected == 4)
  }

  @Test func sumsStayTotalsWhateverColumnTheirLabelStandsIn() throws {
    let judged = try judge([
      ["123456789", "Ramesh Rao", "14/02/1970", "9876501234", "5000"],
      ["36", "Page 3 Total", nil, nil, "12,345.00"], ["Grand Total", nil, "1", nil, 12345],
      [nil, nil, nil, "Total of Page 31", "12345"], [nil, "B.F.", nil, nil, "12345"],
      [nil, "Balance c/f", nil, nil, "12345"], [nil, "Total", "1,22,345.00", nil, "12345"],
      ["Generated on 03-11-2025 10:30"], [nil, "Less: Advance", nil, nil, "100.00"],
      [nil, "Less TDS", nil, nil, "291.81"],
    ])
    #expect(judged.counts.totals == 8 && judged.counts.footers == 1 && judged.said == [])
  }
}
