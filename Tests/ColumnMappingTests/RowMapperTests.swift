import ColumnMapping
import Tabular
import Testing

@Suite struct RowMapperTests {
  private static let headings: [Value] = ["Policy No", "Name", "Mobile", "DOB", "Premium"]

  private func mapping(_ more: String = "") throws -> Mapping {
    try .of(
      fields: """
        policy_number: { headings: [Policy No], unique: true }
        customer_name: { headings: [Name], required: true }
        phone_number: [Mobile]
        date_of_birth: [DOB]
        premium_amount: { headings: [Premium], range: { min: 0, max: 100000 } }
        remarks: [Remarks]
        """, more: "needs-one-of: [policy_number, phone_number]\n" + more)
  }

  private func judge(_ rows: [[Value]], _ more: String = "") throws -> Judged {
    SheetFixture([Self.headings] + rows).judged(by: try mapping(more))
  }

  @Test func aGoodRowIsWrittenAndNothingIsSaid() throws {
    let judged = try judge([
      ["912345678", "Kavya Iyer", 9_876_543_210, .day(1980, 12, 31), .number("2665.5", .number)]
    ])
    #expect(judged.said == [])
    #expect(judged.verdict(2) == .good)
    #expect(judged.value(2, "policy_number") == "912345678")
    #expect(judged.value(2, "customer_name") == "Kavya Iyer")
    #expect(judged.value(2, "phone_number") == "+919876543210")
    #expect(judged.value(2, "date_of_birth") == "1980-12-31")
    #expect(judged.value(2, "premium_amount") == "2665.50")
    #expect(judged.value(2, "remarks") == nil)
  }

  @Test func aMissingRequiredFieldRejects() throws {
    let judged = try judge([
      ["912345678", "", "9876543210"], ["", "Kavya Iyer", ""], ["", "Kavya Iyer", "9876543210"],
    ])
    #expect(judged.said == ["B2 required-missing error", "3 needs-one-of-missing error"])
    let named = judged.batch.findings.map { $0.parameters["heading"] ?? $0.parameters["headings"] }
    #expect(named == ["Name (B)", "Policy No (A), Mobile (C)"])
    #expect(judged.verdict(4) == .good)
  }

  @Test func aDamagedIdentifyingValueRejectsAndAnyOtherIsLeftEmpty() throws {
    let judged = try judge([
      ["92500O007", "Kavya Iyer", "9876543210", "31/02/1980", "as per bill"],
      ["912345678", "Kavya Iyer", "98765", "31/02/1980", "as per bill"],
    ])
    #expect(judged.verdict(2) == .rejected)
    #expect(judged.verdict(3) == .warned)
    #expect(
      judged.batch.findings.filter { $0.place.row == 3 }.map(\.severity) == [.warning, .warning, .warning])
    #expect(judged.value(3, "phone_number") == nil)
    #expect(judged.value(3, "date_of_birth") == nil)
    #expect(judged.value(3, "premium_amount") == nil)
    #expect(judged.value(3, "policy_number") == "912345678")
  }

  @Test func theMappingChangesWhatARuleWeighs() throws {
    let judged = try judge(
      [["912345678", "Kavya Iyer", "98765", nil, 500_000]],
      "severities: { phone-too-short: error, value-out-of-range: note }\n")
    #expect(judged.said == ["C2 phone-too-short error", "E2 value-out-of-range note"])
    #expect(judged.verdict(2) == .rejected)
  }

  @Test func aFindingNamesHeadingFieldAndParameters() throws {
    let judged = try judge([["912345678", "Kavya Iyer", nil, nil, 500_000]])
    let finding = try #require(judged.batch.findings.first)
    #expect(finding.heading == "Premium")
    #expect(finding.field == "premium_amount")
    #expect(finding.parameters == ["beyond": "above", "limit": "1,00,000"])
    #expect("\(finding.value.map { "\($0)" } ?? "")" == "••••••")
  }

  /// It showed 29560.4375, which stands in no sheet.
  @Test func aFindingShowsADayAsTheSheetDoes() throws {
    let judged = try judge([["912345678", "Kavya Iyer", nil, .number("29560.4375", .dateTime), 500]])
    let finding = try #require(judged.batch.findings.first)
    #expect(finding.rule == .dateTimeDropped)
    #expect(judged.shown == ["1980-12-05 10:30:00"])
  }

  @Test func theSameValueTwiceNamesTheFirstRow() throws {
    let judged = try judge([
      ["912345678", "Kavya Iyer"], ["912345679", "Kavya Iyer"], ["912345678", "Neha Rao"],
      ["912345678", "Neha Rao"],
    ])
    #expect(judged.said == ["A4 duplicate-in-file error", "A5 duplicate-in-file error"])
    #expect(judged.batch.findings.map(\.parameters) == [["row": "2"], ["row": "2"]])
  }

  @Test func rowsThatAreNoRecordsAreCounted() throws {
    let rows: [[Value]] = [
      ["Premium list of the agent"], ["Agent Code : 0099901X", nil, "Branch : 99Z"], [], Self.headings,
      ["912345678", "Kavya Iyer"], [], ["   "], Self.headings, ["912345679", "Neha Rao"],
      [nil, "Page Total", nil, nil, 5000], ["Page 1 of 2"], ["Agent Code : 0099901X", nil, "Branch : 99Z"],
      ["912345670", "Riya Bose"], [nil, "Grand Total", nil, nil, 5000], [], [], [],
    ]
    let judged = SheetFixture(rows).judged(by: try mapping())
    #expect(judged.plan.survey.headerRow == 4)
    #expect(judged.said == [])
    #expect(judged.batch.rowNumbers == [5, 9, 13])
    var expected = RowCounts()
    expected.read = 3
    expected.good = 3
    expected.letterhead = 3
    expected.blank = 3
    expected.emptyTail = 3
    expected.repeatedHeaders = 1
    expected.totals = 2
    expected.footers = 1
    #expect(judged.counts == expected)
  }

  @Test func aBadRowIsNeverPassedOver() throws {
    let judged = try judge([
      ["912345678", nil, "9876543210"], [nil, "Total Gas Agency", nil], ["91", "Neha Rao"],
    ])
    #expect(judged.batch.rowNumbers == [2, 3, 4])
    #expect(judged.counts.rejected == 3)
  }

  @Test func aRepeatedRowNumberRejects() throws {
    var sheet = SheetFixture([Self.headings, ["912345678", "Kavya Iyer"], ["912345679", "Neha Rao"]])
    sheet.numbers = [1, 2, 2]
    sheet.repeated = [3]
    let judged = sheet.judged(by: try mapping())
    #expect(judged.said == ["2 row-repeated error"])
    #expect(judged.counts.rejected == 1)
  }

  @Test func hiddenRowsAreReadAndTheirNumberIsSaid() throws {
    var sheet = SheetFixture([Self.headings, ["912345678", "Kavya Iyer"], ["912345679", "Neha Rao"]])
    sheet.hidden = [3]
    let judged = sheet.judged(by: try mapping())
    #expect(judged.counts.hidden == 1 && judged.counts.good == 2)
    #expect(judged.saidOfColumns == ["- hidden-rows-read note"])
  }

  @Test func gapsBetweenRowNumbersAreEmptyRows() throws {
    var sheet = SheetFixture([Self.headings, ["912345678", "Kavya Iyer"], ["912345679", "Neha Rao"]])
    sheet.numbers = [2, 4, 1_048_576]
    let judged = sheet.judged(by: try mapping())
    #expect(judged.counts.read == 2)
    #expect(judged.counts.blank == 2 + 1_048_571)
  }

  @Test func aSlippedRowIsOneFinding() throws {
    let good: [[Value]] = (0..<8).map {
      [.text("91234500\($0)"), "Kavya Iyer", .text("987654321\($0)"), .day(1980, 12, 31), 5000]
    }
    let slipped: [Value] = ["912345099", nil, "Neha Rao", "9876543210", .day(1980, 12, 31), 5000]
    let judged = try judge(good + [slipped])
    #expect(judged.said == ["B10 row-slipped error"])
    #expect(judged.verdict(10) == .rejected)
  }

  @Test func aFormulaWithoutValueIsNoMissingName() throws {
    let judged = try judge([["912345678", .uncached]])
    #expect(judged.said == ["B2 formula-without-value error"])
  }

  @Test func aBatchCanBeEmptiedBetweenRows() throws {
    let plan = MappingPlan(try mapping(), survey: SheetFixture([Self.headings]).survey())
    var mapper = RowMapper(plan, today: SheetFixture.today)
    var batch = RecordBatch(fields: mapper.fields)
    let rows: [[Value]] = [["912345678", "Kavya Iyer"], [nil, "Total"], ["912345678", "Neha Rao"]]
    var seen: [Int] = []
    SheetFixture([Self.headings] + rows).forEachRow { row in
      mapper.map(row, into: &batch)
      seen += batch.rowNumbers
      batch.removeAll()
    }
    #expect(seen == [2, 4])
    #expect(mapper.counts.totals == 1 && mapper.counts.rejected == 1)
  }
}
