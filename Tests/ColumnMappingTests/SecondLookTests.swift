import Tabular
import Testing

@testable import ColumnMapping

/// What the first rows promise and later rows contradict is judged again.
@Suite struct SecondLookTests {
  private func mapping(_ date: String = "[DOB]") throws -> Mapping {
    try .of(fields: "customer_name: { headings: [Name], required: true }\ndate_of_birth: \(date)")
  }

  @Test func aProofFarBelowSettlesTheDatesAbove() throws {
    let rows: [[Value]] = [["Name", "DOB"], ["Kavya Iyer", "05/12/1980"], ["Neha Rao", "31/12/1980"]]
    let judged = SheetFixture(rows).judged(by: try mapping(), surveyRows: 2)
    #expect(judged.looks == 2)
    #expect(judged.value(2, "date_of_birth") == "1980-12-05")
    #expect(judged.said == [])
    #expect(judged.saidOfColumns == ["B date-order-proved note"])
  }

  @Test func theMonthFirstIsReadAsSuch() throws {
    let rows: [[Value]] = [["Name", "DOB"], ["Kavya Iyer", "05/12/1980"], ["Neha Rao", "12/31/1980"]]
    let judged = SheetFixture(rows).judged(by: try mapping())
    #expect(judged.looks == 1)
    #expect(judged.value(2, "date_of_birth") == "1980-05-12")
    #expect(judged.plan.decisions[1].dateOrder == .monthDay)
  }

  @Test func withoutAnyProofNothingIsGuessed() throws {
    let rows: [[Value]] = [["Name", "DOB"], ["Kavya Iyer", "05/12/1980"], ["Neha Rao", "06/06/1980"]]
    let judged = SheetFixture(rows).judged(by: try mapping())
    #expect(judged.said == ["B2 date-ambiguous warning"])
    #expect(judged.value(2, "date_of_birth") == nil)
    #expect(judged.value(3, "date_of_birth") == "1980-06-06")
    #expect(judged.saidOfColumns == ["B date-order-unknown warning"])
    let fixed = SheetFixture(rows).judged(by: try mapping("{ headings: [DOB], format: dd/mm/yyyy }"))
    #expect(fixed.value(2, "date_of_birth") == "1980-12-05")
    #expect(fixed.saidOfColumns == [])
  }

  @Test func aHalfConvertedColumnIsPutBackAndOneSoundSerialEndsThat() throws {
    let texts: [Value] = ["25/12/1980", "14/02/1969", "31/08/1984", "28/03/1977", "13/06/1959"]
    let serials: [Value] = [
      .day(1980, 5, 12), .day(1975, 3, 7), .day(1990, 12, 1), .day(1962, 1, 9), .day(1988, 7, 11),
      .day(1971, 6, 4),
    ]
    let rows: [[Value]] = [["Name", "DOB"]] + (texts + serials).map { ["Kavya Iyer", $0] }
    let judged = SheetFixture(rows).judged(by: try mapping())
    #expect(judged.value(7, "date_of_birth") == "1980-12-05")
    #expect(judged.value(2, "date_of_birth") == "1980-12-25")
    #expect(judged.saidOfColumns == ["B date-column-half-converted warning"])

    let sound = SheetFixture(rows + [["Neha Rao", .day(1980, 5, 20)]]).judged(
      by: try mapping(), surveyRows: 12)
    #expect(sound.looks == 2)
    #expect(sound.value(7, "date_of_birth") == "1980-05-12")
    #expect(sound.saidOfColumns == ["B date-column-suspect warning"])
  }

  @Test func aTextAmongSerialsNeedsNoSecondLook() throws {
    let rows: [[Value]] = [["Name", "DOB"], ["Kavya Iyer", .day(1980, 5, 20)], ["Neha Rao", "31/12/1980"]]
    #expect(SheetFixture(rows).judged(by: try mapping(), surveyRows: 2).looks == 1)
  }
}
