import Tabular
import Testing

@testable import ColumnMapping

/// Numbers of the public test vector 234123412346, and of none.
@Suite struct AadhaarTests {
  private func mapping() throws -> Mapping {
    try .of(
      fields: """
        policy_number: { headings: [Policy No], provider: any }
        customer_name: { headings: [Name], required: true }
        phone_number: [Mobile]
        address: [Address]
        aadhaar: [Aadhaar No]
        premium_amount: [Premium]
        """)
  }

  private static let headings: [Value] = [
    "Policy No", "Name", "Mobile", "Address", "Aadhaar No", "Premium", "Notes", "UID",
  ]

  private func judge(_ row: [Value]) throws -> Judged {
    SheetFixture([Self.headings, row]).judged(by: try mapping())
  }

  @Test(arguments: [
    "234123412346", "2341 2341 2346", "2341-2341-2346", "see 234123412346 in the file",
    "UID 234123412346, Pune",
  ]) func anyTextIsCut(_ text: String) throws {
    let judged = try judge(["912345678", "Kavya Iyer", nil, .text("Flat 4, " + text), nil, nil, .text(text)])
    #expect(judged.said == ["D2 aadhaar-cut note", "G2 aadhaar-cut note"])
    #expect(judged.value(2, "address")?.contains("2346") == true)
    for shown in judged.shown + [judged.value(2, "address") ?? ""] {
      #expect(!shown.contains("234123412346") && !shown.contains("2341 2341") && !shown.contains("2341-2341"))
    }
  }

  @Test(arguments: [
    "2341_2341_2346", "2341/2341/2346", "2341.2341.2346", "2341 / 2341 / 2346", "2341_2341 2346",
    "ref 2341/2341/2346/7", "2023 2024 2025", "2023 2024 2346 2341 2341 2346",
  ]) func groupsOfFourAreCutWhateverDividesThem(_ text: String) {
    var bytes = Array(text.utf8)
    #expect(AadhaarScan.cut(&bytes, from: 0) == 1)
    #expect(String(decoding: bytes, as: UTF8.self).contains("XXXX"))
  }

  @Test(arguments: [
    "2023/2024/2025", "2023-2024-2025", "2022_2024_2026", "2018.2021.2023", "2023 - 2024 - 2025",
    "1341/2341/2346", "0234/1234/1234", "2341/2341/23461", "01/02/2024 03/04/2025",
  ]) func yearsDatesAndOtherGroupsStayWhole(_ text: String) {
    var bytes = Array(text.utf8)
    #expect(AadhaarScan.cut(&bytes, from: 0) == 0)
    #expect(bytes == Array(text.utf8))
  }

  @Test(arguments: [
    "2341:2341:2346", "2341, 2341, 2346", "2341;2341;2346", "2341|2341|2346", "2341\\2341\\2346",
    "2341*2341*2346", "2341~2341~2346", "2341=2341=2346", "2341+2341+2346", "2341#2341#2346",
    "2341@2341@2346",
    "2341 & 2341 & 2346", "2341<2341<2346", "2341>2341>2346", "2341\"2341\"2346", "2341'2341'2346",
    "2341·2341·2346", "2341•2341•2346", "2341…2341…2346", "2341\u{2024}2341\u{2024}2346", "2341﹣2341﹣2346",
    "(2341)(2341)(2346)", "[2341] [2341] [2346]", "UID 234 123 412 346", "234-123-412-346", "234123 412346",
    "234123-412346", "2341-23412346", "23412341 2346", "23 41 23 41 23 46", "Aadhaar 2341:2341:2346 Kumar",
    "२३४१:२३४१:२३४६", "2341[2341]2346", "<2341>2341<2346>",
  ]) func anySignDividesTheGroupsOfANumber(_ text: String) {
    var bytes = Array(text.utf8)
    #expect(AadhaarScan.cut(&bytes, from: 0) == 1)
    let cut = String(decoding: bytes, as: UTF8.self)
    #expect(cut.count(where: { $0 == "X" }) == 8 && cut.contains("XX"))
  }

  /// The digits of 234123412346, written as something else.
  @Test(arguments: [
    "234,123,412,346", "2,34,12,34,12,346", "23/41/2341 2346", "23/41/23 41/23/46", "23.41.23.41.23.46",
    "234.123.412.346", "234123, 412346", "234123/412346", "₹2341, ₹2341, ₹2346", "2341, 2341, 2346, 5000",
    "5000, 2341, 2341, 2346", "2341,2341,2346,50", "2341%2341%2346", "2341 a 2341 a 2346", "2341:2341-2346:1",
    "2341::2341::2346", "2 3 4 1 2 3 4 1 2 3 4 6", "23412 3412346", "234123 412346 12", "2341 234 12346",
  ]) func whatHasTheDigitsOfANumberButIsWrittenAsSomethingElseStaysWhole(_ text: String) {
    var bytes = Array(text.utf8)
    #expect(AadhaarScan.cut(&bytes, from: 0) == 0)
    #expect(bytes == Array(text.utf8))
  }

  /// All twelve digits are in the text, and in what a double spells with a tail.
  @Test func anAadhaarNumberInENotationIsCut() throws {
    for value in [Value.text("2.34123412346E+11"), .number("234123412346.00000001", .general)] {
      let judged = try judge(["912345678", "Kavya Iyer", nil, nil, nil, nil, nil, nil, value])
      #expect(judged.said.contains { $0.contains("aadhaar-cut") }, "\(judged.said)")
      for shown in judged.shown { #expect(!shown.contains("23412341") && !shown.contains("2.3412341")) }
    }
  }

  @Test func aColumnOfAadhaarNumbersIsCutWhateverTheCheckDigit() throws {
    let judged = try judge([
      "912345678", "Kavya Iyer", nil, nil, "234123412345", nil, nil, .number("999999999999", .general),
    ])
    #expect(judged.value(2, "aadhaar").map { !$0.contains("23412341") } ?? true)
    #expect(judged.said.contains("H2 aadhaar-cut note"))
    for shown in judged.shown { #expect(!shown.contains("23412341") && !shown.contains("99999999")) }
  }

  @Test(arguments: ["123412341234", "23412341234", "VID 9123 4567 8901 2345", "234123412346 / 999876543212"])
  func everyCutOfAColumnOfAadhaarNumbersIsSaid(_ text: String) throws {
    let judged = try judge(["912345678", "Kavya Iyer", nil, nil, .text(text)])
    #expect(judged.said == ["E2 aadhaar-not-recognised warning", "E2 aadhaar-cut note"])
    #expect(judged.batch.findings.last?.parameters == ["count": "1"])
    #expect(try judge(["912345678", "Kavya Iyer", nil, nil, "in the file"]).said.count == 1)
  }

  @Test(arguments: [
    "Aadhar Card", "Nominee's Aadhaar No.", "AADHAARNO", "Adhar Card Number", "आधार कार्ड नं.", "ఆధార్ నెంబర్",
    "UIDAI No",
    "Customer_UID",
  ]) func everyHeadingThatSaysAadhaar(_ heading: String) throws {
    let sheet = SheetFixture([
      ["Policy No", "Name", .text(heading)], ["912345678", "Kavya Iyer", "2341 2341 2340"],
    ])
    let judged = sheet.judged(by: try .of(fields: "policy_number: [Policy No]\ncustomer_name: [Name]"))
    #expect(judged.said == ["C2 aadhaar-cut note"] && judged.shown == ["XXXX XXXX 2340"])
  }

  @Test(arguments: [
    "Name as per Aadhaar", "Aadhaar linked mobile", "Address (Aadhaar)", "Fluid", "Gangadhar",
  ])
  func headingsThatOnlyNameIt(_ heading: String) { #expect(!HeadingWords.sayAadhaar(heading)) }

  @Test func anAmountThatPassesTheCheckIsLeftEmptyRatherThanChanged() throws {
    let judged = try judge(["912345678", "Kavya Iyer", nil, nil, nil, .number("234123412346", .general)])
    #expect(judged.value(2, "premium_amount") == nil)
    #expect(judged.said == ["F2 aadhaar-cut warning"])
  }

  @Test func tenThousandMobilesWithTheirCodeStayWhole() throws {
    var random = SplitMix(seed: 91)
    let numbers = (0..<10_000).map { _ in String(6_000_000_000 + random.below(4_000_000_000)) }
    let rows: [[Value]] = [Self.headings] + numbers.map { ["91/2345678", "Kavya Iyer", .text("91" + $0)] }
    let judged = SheetFixture(rows).judged(by: try mapping())
    #expect(judged.counts.read == 10_000)
    #expect(judged.said.allSatisfy { !$0.contains("aadhaar") }, "seed 91")
    for (index, number) in numbers.enumerated()
    where judged.value(index + 2, "phone_number") != "+91" + number {
      // Numbers that look made up are left out by the phone's own rules, never cut.
      #expect(judged.value(index + 2, "phone_number") == nil, "seed 91: \(number)")
    }
  }

  @Test func aPolicyNumberOfTwelveDigitsStaysWhole() throws {
    let judged = try judge(["234123412346", "Kavya Iyer"])
    #expect(judged.value(2, "policy_number") == "234123412346")
  }
}
