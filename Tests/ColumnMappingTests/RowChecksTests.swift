import Tabular
import Testing

@testable import ColumnMapping

@Suite struct RowChecksTests {
  private func said(_ checks: String, _ row: [Value]) throws -> [String] {
    let mapping = try Mapping.of(
      fields: """
        customer_name: { headings: [Name], required: true }
        date_of_birth: [DOB]
        start_date: { headings: [DOC] }
        first_unpaid_premium: [FUP]
        premium_frequency: { headings: [Mode], choices: { monthly: [Mly], quarterly: [Qly], annual: [Yly] } }
        policy_term: [Term]
        premium_paying_term: [PPT]
        premium_amount: [InstPrem]
        premiums_due: [Due]
        gst_amount: [GST]
        total_premium: [TotPrem]
        """, more: "checks: [\(checks)]")
    let headings: [Value] = [
      "Name", "DOB", "DOC", "FUP", "Mode", "Term", "PPT", "InstPrem", "Due", "GST", "TotPrem",
    ]
    let judged = SheetFixture([headings, ["Kavya Iyer"] + row]).judged(by: mapping)
    #expect(judged.verdict(2) != .rejected)
    return judged.said
  }

  @Test func aBirthIsNotAfterTheCommencement() throws {
    let check = "{ not-after: { field: date_of_birth, other: start_date } }"
    #expect(try said(check, [.day(1980, 1, 1), .day(2010, 1, 1)]) == [])
    #expect(try said(check, [.day(2011, 1, 1), .day(2010, 1, 1)]) == ["B2 date-after-other warning"])
    #expect(try said(check, [.day(2011, 1, 1), nil]) == [])
  }

  @Test func acrossCellsTheSheetsHeadingsAndTheCellsOwnTextAreShown() throws {
    let mapping = try Mapping.of(
      fields: """
        customer_name: { headings: [Name], required: true }
        date_of_birth: { headings: [DOB], format: dd/mm/yyyy }
        start_date: { headings: [DOC], format: dd/mm/yyyy }
        premium_amount: [InstPrem]
        gst_amount: [GST]
        total_premium: [TotPrem]
        """,
      more: """
        checks:
        - { not-after: { field: date_of_birth, other: start_date } }
        - { sum: { field: total_premium, of: [premium_amount, gst_amount] } }
        """)
    let judged = SheetFixture([
      ["Name", "DOB", "DOC", "InstPrem", "GST", "TotPrem"],
      ["Kavya Iyer", "14/03/2015", "13/03/2015", "5,000", 18, "6,000"],
    ]).judged(by: mapping)
    #expect(judged.said == ["B2 date-after-other warning", "F2 sum-mismatch warning"])
    #expect(
      judged.batch.findings.map(\.parameters) == [
        ["other": "DOC (C)"], ["formula": "InstPrem (D) + GST (E)"],
      ])
    #expect(judged.shown == ["14/03/2015", "6,000"])
  }

  @Test func aPayingTermIsAtMostTheTerm() throws {
    let check = "{ at-most: { field: premium_paying_term, other: policy_term } }"
    #expect(try said(check, [nil, nil, nil, nil, 20, 20]) == [])
    #expect(try said(check, [nil, nil, nil, nil, 20, 30]) == ["G2 number-above-other warning"])
  }

  @Test func theTotalIsInstalmentsAndTax() throws {
    let check =
      "{ instalments: { total: total_premium, instalment: premium_amount, count: premiums_due, tax: gst_amount } }"
    let start: [Value] = [nil, nil, nil, nil, nil, nil]
    #expect(try said(check, start + ["2,665.00", 3, "179.89", "8,174.89"]) == [])
    #expect(try said(check, start + ["2,665.00", 3, "179.89", "8,175.50"]) == [])
    #expect(try said(check, start + ["2,665.00", 3, "179.89", "2,665.00"]) == ["K2 sum-mismatch warning"])
    #expect(try said(check, start + ["2,665.00", 3, nil, "7995"]) == [])
    #expect(try said(check, start + [nil, 3, nil, "7995"]) == [])
  }

  @Test func aSumIsThatOfItsParts() throws {
    let check = "{ sum: { field: total_premium, of: [premium_amount, gst_amount] } }"
    let start: [Value] = [nil, nil, nil, nil, nil, nil]
    #expect(try said(check, start + [1000, nil, 45, 1045]) == [])
    #expect(try said(check, start + [1000, nil, 45, 1000]) == ["K2 sum-mismatch warning"])
  }

  @Test func aMinorIsAWarning() throws {
    let check = "{ age: { field: date_of_birth, min: 18 } }"
    #expect(try said(check, [.day(2008, 11, 24)]) == [])
    #expect(try said(check, [.day(2008, 11, 25)]) == ["B2 minor warning"])
  }

  @Test func theUnpaidPremiumLiesOnTheCycle() throws {
    let check = "{ cycle: { month: first_unpaid_premium, start: start_date, mode: premium_frequency } }"
    #expect(try said(check, [nil, .day(2020, 1, 28), "04/2025", "Qly"]) == [])
    #expect(try said(check, [nil, .day(2020, 1, 28), "05/2025", "Qly"]) == ["D2 due-off-cycle warning"])
    #expect(try said(check, [nil, .day(2020, 1, 28), "05/2025", "Mly"]) == [])
    #expect(try said(check, [nil, .day(2020, 1, 28), "01/2019", "Yly"]) == ["D2 due-off-cycle warning"])
  }
}
