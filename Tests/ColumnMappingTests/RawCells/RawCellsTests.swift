import Tabular
import Testing

@testable import ColumnMapping

@Suite("Raw cells: a row as JSON, and back")
struct RawCellsTests {
  /// Judges rows, keeps their raw cells, and judges those again.
  private func twice(
    _ rows: [[Value]], _ fields: String, hidden: Set<Int> = [], repeated: Set<Int> = []
  ) throws -> (first: RecordBatch, again: RecordBatch, json: [String]) {
    var sheet = SheetFixture(rows)
    sheet.hidden = hidden
    sheet.repeated = repeated
    let plan = MappingPlan(try Mapping.of(fields: fields), survey: sheet.survey())
    var mapper = RowMapper(plan, today: SheetFixture.today, keepsRawCells: true)
    var batch = RecordBatch(fields: mapper.fields)
    sheet.forEachRow { mapper.map($0, into: &batch) }
    let json = (0..<batch.count).map { String(decoding: batch.rawCells(row: $0), as: UTF8.self) }

    var second = RowMapper(plan, today: SheetFixture.today, origin: .store, keepsRawCells: true)
    var again = RecordBatch(fields: second.fields)
    var row = Row()
    for (number, json) in zip(batch.rowNumbers, json) {
      try RawCells.fill(&row, number: number, from: json.utf8)
      second.map(row, into: &again)
    }
    return (batch, again, json)
  }

  private static let fields = """
    customer_name: { headings: [Name], required: true }
    phone_number: { headings: [Mobile] }
    date_of_birth: { headings: [DOB] }
    aadhaar: { headings: [Aadhaar] }
    remarks: { headings: [Remarks] }
    """

  @Test func plainTextIsAString() throws {
    let (_, _, json) = try twice([["Name", "Mobile"], ["Asha", "9876543210"]], Self.fields)
    #expect(json == [#"{"A":"Asha","B":"9876543210"}"#])
  }

  @Test func numbersKeepTheirFormat() throws {
    let (first, again, json) = try twice(
      [["Name", "Mobile", "DOB"], ["Asha", .number("9.87654321E9", .number), .day(1980, 12, 5)]], Self.fields)
    #expect(
      json == [#"{"A":"Asha","B":{"n":"9.87654321E9","format":"number"},"C":{"n":"29560","format":"date"}}"#])
    #expect(again.value(row: 0, field: "date_of_birth") == "1980-12-05")
    #expect(first.value(row: 0, field: "phone_number") == again.value(row: 0, field: "phone_number"))
  }

  /// In a slipped row an Aadhaar number stands under the heading of its neighbour, here one that is never looked through.
  @Test func aSlippedRowKeepsNoWholeAadhaarNumber() throws {
    let fields = """
      policy_number: { headings: [Policy No], required: true }
      customer_name: { headings: [Name], required: true }
      date_of_birth: { headings: [DOB] }
      pin_code: { headings: [PIN] }
      aadhaar: { headings: [Aadhaar] }
      bank_account: { headings: [Account No] }
      """
    let headings: [Value] = ["Policy No", "Name", "DOB", "PIN", "Aadhaar", "Account No", "Bank"]
    let (batch, _, json) = try twice(
      [headings]
        + (0..<3).map {
          [.text("91234567\($0)"), "Asha Rao", "31/12/1980", "411001", "2341 2341 2340", "1122334455", "SBI"]
        } + [["912345675", nil, "Bina Rao", "31/12/1980", "411001", "234123412340", "1122334455", "SBI"]],
      fields)
    #expect(batch.findings.map(\.rule).contains(.rowSlipped))
    #expect(json.allSatisfy { !$0.contains("23412341") && !$0.contains("2341 2341") })
  }

  @Test func unmappedColumnsAreLeftOut() throws {
    let (_, _, json) = try twice(
      [["Name", "Shoe size", "Mobile"], ["Asha", "7", "9876543210"]], Self.fields)
    #expect(json == [#"{"A":"Asha","C":"9876543210"}"#])
  }

  @Test func whatHasNoValueIsKept() throws {
    let (_, again, json) = try twice([["Name", "Mobile"], ["Asha", .uncached]], Self.fields)
    #expect(json == [#"{"A":"Asha","B":{"z":"","formula":"uncached"}}"#])
    #expect(again.findings.map(\.rule) == [.formulaWithoutValue])
  }

  @Test func quotesBreaksAndControlsComeBack() throws {
    let text = "a \"b\" \\ c\nd\te\u{1}f रमेश 😀"
    let (first, again, json) = try twice([["Name", "Remarks"], ["Asha", .text(text)]], Self.fields)
    #expect(json[0].contains(#"a \"b\" \\ c\nd\u0009e\u0001f रमेश 😀"#))
    #expect(first.value(row: 0, field: "remarks") == again.value(row: 0, field: "remarks"))
    #expect(first.findings.map(\.rule) == again.findings.map(\.rule))
  }

  @Test func noNULEntersTheJSON() throws {
    let (_, _, json) = try twice([["Name", "Remarks"], ["Asha", .text("a\0b")]], Self.fields)
    #expect(json == [#"{"A":"Asha","B":"a\#u{FFFD}b"}"#])
  }

  @Test func bytesThatAreNoUTF8AreRepaired() {
    var out: [UInt8] = []
    RawCellsWriter.write([0x61, 0xFF, 0x22].span, to: &out)
    #expect(String(validating: out, as: UTF8.self) == "\"a\u{FFFD}\\\"\"")
  }

  @Test func aadhaarNumbersKeepFourDigits() throws {
    // 2341 2341 2346 passes Verhoeff, 2341 2341 2345 does not: in a column of them it is cut all the same.
    let (first, again, json) = try twice(
      [
        ["Name", "Mobile", "Aadhaar", "Remarks"],
        ["Asha", "919876543210", .number("234123412345", .general), "UID 2341 2341 2346 seen"],
      ], Self.fields)
    #expect(json == [#"{"A":"Asha","B":"919876543210","C":"XXXXXXXX2345","D":"UID XXXX XXXX 2346 seen"}"#])
    #expect(again.value(row: 0, field: "remarks") == first.value(row: 0, field: "remarks"))
    #expect(again.value(row: 0, field: "phone_number") == "+919876543210")
  }

  @Test func factsOfTheRowComeBack() throws {
    let (first, again, json) = try twice(
      [["Name"], ["Asha"], ["Ravi"]], "customer_name: { headings: [Name] }", hidden: [2], repeated: [3])
    #expect(json == [#"{"A":"Asha","hidden":true}"#, #"{"A":"Ravi","repeated":true}"#])
    #expect(again.verdicts == first.verdicts && first.verdicts.last == .rejected)
  }

  @Test func aStoredRowIsNeverTakenForATotal() throws {
    let mapping = try Mapping.of(fields: Self.fields)
    let plan = MappingPlan(
      mapping, survey: SheetFixture([["Name", "Mobile"], ["Asha", "9876543210"]]).survey())
    var mapper = RowMapper(plan, today: SheetFixture.today, origin: .store)
    var batch = RecordBatch(fields: mapper.fields)
    var row = Row()
    try RawCells.fill(&row, number: 3, from: #"{"B": "Page Total"}"#.utf8)
    mapper.map(row, into: &batch)
    #expect(batch.verdicts == [.rejected] && batch.rawCells(row: 0).isEmpty)
  }

  @Test func readsWhatJSONBPrints() throws {
    var row = Row()
    let json =
      #"{"B": {"n": "1", "format": "date-time", "digits": 3}, "A": "\u0924\u00e9\ud83d\ude00", "AA": "", "dates": 1904}"#
    try RawCells.fill(&row, number: 7, from: json.utf8)
    #expect(row.number == 7 && row.dateSystem == .from1904)
    #expect(row.cells.map(\.column) == [1, 2, 27])
    let (first, second) = (row.cells[0], row.cells[1])
    #expect(row.text(of: first) == "तé😀")
    #expect(second.kind == .number && second.format == .dateTime && second.minimumDigits == 3)
  }

  @Test func whatOpensBankAccountsIsSetApart() throws {
    let fields = Self.fields + "\npan: { headings: [PAN] }\nbank_account: { headings: [Account No] }"
    let rows: [[Value]] = [
      ["Name", "PAN", "Mobile", "Account No"], ["Asha", "ABCPA1234F", "9876543210", .text("0012345678")],
      ["Ravi", "", "9876543211", ""],
    ]
    let plan = MappingPlan(try Mapping.of(fields: fields), survey: SheetFixture(rows).survey())
    var mapper = RowMapper(plan, today: SheetFixture.today, keepsRawCells: true)
    var batch = RecordBatch(fields: mapper.fields)
    SheetFixture(rows).forEachRow { mapper.map($0, into: &batch) }
    let raw = String(decoding: batch.rawCells(row: 0), as: UTF8.self)
    let secret = Array(batch.sealedCells(row: 0))
    #expect(raw == #"{"A":"Asha","C":"9876543210"}"#)
    #expect(String(decoding: secret, as: UTF8.self) == #"{"B":"ABCPA1234F","D":"0012345678"}"#)
    #expect(!String(decoding: batch.sealedCells(row: 1), as: UTF8.self).contains("ABCPA"))

    let sealed = RawCells.adding(seal: "c2VhbA==", to: raw.utf8)
    #expect(String(decoding: sealed, as: UTF8.self) == #"{"A":"Asha","C":"9876543210","sealed":"c2VhbA=="}"#)
    #expect(RawCells.adding(seal: "x", to: "{}".utf8) == Array(#"{"sealed":"x"}"#.utf8))
    var row = Row()
    try RawCells.fill(&row, number: 2, from: sealed) { $0 == Array("c2VhbA==".utf8) ? secret : nil }
    #expect(row.cells.map { row.text(of: $0) } == ["Asha", "ABCPA1234F", "9876543210", "0012345678"])
    #expect(throws: RawCellsError.self) { try RawCells.fill(&row, number: 2, from: sealed) }
  }

  @Test(arguments: [
    "", "{", "[]", "{\"A\":1}", "{\"A\":\"x\"", "{\"A\":\"x\"} x", "{\"A\":\"x\",\"A\":\"y\"}",
    "{\"a\":\"x\"}",
    "{\"A\":{}}", "{\"A\":{\"n\":\"1\",\"format\":\"odd\"}}", "{\"A\":\"\\x\"}", "{\"A\":\"\\u12\"}",
    "{\"hidden\":false}", "{\"dates\":1900}", "{\"XFE\":\"x\"}", "{\"A\":{\"n\":\"1\",\"odd\":1}}",
  ])
  func refusesAnythingElse(_ json: String) {
    var row = Row()
    #expect(throws: RawCellsError.self) { try RawCells.fill(&row, number: 1, from: json.utf8) }
    #expect(row.cells.isEmpty)
  }
}
