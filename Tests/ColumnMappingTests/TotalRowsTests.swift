import Tabular
import Testing

@testable import ColumnMapping

@Suite struct TotalRowsTests {
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
