import Tabular

@testable import ImportReports

/// Findings with invented values that no report may show, and reports made of them.
enum SampleReports {
  /// The raw values, each found in some finding below.
  static let planted = [
    "Sunita Devi Sharma", "9876543210", "sunita.sharma@example.in", "301234567", "ABCPS1234F", "12/31/1980",
    "874350.25",
    "12 Nehru Marg, Jaipur", "सुनीता शर्मा",
  ]

  static let findings: [Finding] = [
    finding(
      "phone-too-short", .error, 5, 3, "Mobile", "phone", ["digits": "9"],
      SensitiveValue("987654321", as: .phone)),
    finding(
      "phone-too-short", .error, 9, 3, "Mobile", "phone", ["digits": "7"],
      SensitiveValue("9876543", as: .phone)),
    finding("phone-remark", .note, 6, 3, "Mobile", "phone", [:], SensitiveValue("9876543210", as: .phone)),
    finding(
      "name-has-digits", .warning, 6, 1, "Customer Name", "name", [:],
      SensitiveValue("Sunita Devi Sharma", as: .name)),
    finding(
      "name-has-digits", .warning, 7, 1, "Customer Name", "name", [:], SensitiveValue("सुनीता शर्मा", as: .name)),
    finding(
      "email-not-recognised", .warning, 7, 4, "E-mail", "email", [:],
      SensitiveValue("sunita.sharma@example.in", as: .email)),
    finding(
      "policy-number-unusual-length", .warning, 8, 2, "Pol. No.", "policy_number",
      ["digits": "8", "expected": "9"],
      SensitiveValue("301234567", as: .identifier)),
    finding(
      "pan-not-recognised", .warning, 8, 5, "PAN", "pan", ["position": "4"],
      SensitiveValue("ABCPS1234F", as: .identifier)),
    finding(
      "date-impossible", .warning, 8, 6, "D.O.B.", "birth_date", ["order": "day-month"],
      SensitiveValue("12/31/1980", as: .date)),
    finding(
      "amount-ambiguous", .warning, 9, 7, "Sum Assured", "sum_assured", [:],
      SensitiveValue("874350.25", as: .amount)),
    finding(
      "text-too-long", .warning, 9, 8, "=Address", "address", ["length": "300", "limit": "255"],
      SensitiveValue("12 Nehru Marg, Jaipur", as: .text)),
    Finding("heading-not-mapped", .note, at: Place(sheet: "Customers", column: 9), heading: "Remarks"),
  ]

  private static func finding(
    _ rule: RuleID, _ severity: Severity, _ row: Int, _ column: Int, _ heading: String, _ field: String,
    _ parameters: [String: String], _ value: SensitiveValue
  ) -> Finding {
    Finding(
      rule, severity, at: Place(sheet: "Customers", row: row, column: column), heading: heading, field: field,
      parameters: parameters, value: value)
  }

  static func spool(_ disclosure: Disclosure? = nil) throws -> FindingSpool {
    var spool = FindingSpool(disclosure.map { .open($0) } ?? .masked)
    try spool.add(contentsOf: findings)
    return spool
  }

  /// A report about the findings, with a sheet that was judged and one that was left alone.
  static func report(_ findings: FindingSummary) -> CheckReport {
    var report = CheckReport(file: FileSummary(name: "customers.xlsx", format: "xlsx", byteCount: 1_234_567))
    var sheet = SheetReport(SheetInfo(name: "Customers"))
    sheet.mapping = MappingChoice(
      name: "lic-customer-list", title: "LIC customer list", score: 0.9286,
      matched: ["Customer Name", "Pol. No.", "Mobile", "E-mail", "PAN", "D.O.B.", "Sum Assured"],
      missing: ["Plan"],
      runnerUp: MappingChoice.Contender(name: "lic-premium-due-list", score: 0.41))
    sheet.headerRow = 4
    var evidence = DayMonthEvidence()
    evidence.dayFirst = 40
    evidence.monthFirst = 1
    evidence.ambiguous = 12
    sheet.columns = [
      ColumnDecision(
        column: 1, heading: "Customer Name", fields: ["name"], score: 1, reason: .heading("Customer Name")),
      ColumnDecision(
        column: 2, heading: "Pol. No.", fields: ["policy_number"], score: 0.9,
        reason: .abbreviation("Policy Number")),
      ColumnDecision(column: 3, heading: "Mobile", fields: ["phone"], score: 1, reason: .values),
      ColumnDecision(
        column: 6, heading: "D.O.B.", fields: ["birth_date"], score: 1, reason: .spelling("DOB"),
        dateOrder: .dayMonth,
        dayMonth: evidence),
      ColumnDecision(column: 9, heading: "Remarks"),
      ColumnDecision(column: 10, heading: ""),
    ]
    sheet.rows.good = 123_450
    sheet.rows.warned = 4
    sheet.rows.rejected = 2
    sheet.rows.blank = 3
    sheet.rows.letterhead = 3
    sheet.rows.totals = 1
    sheet.rows.hidden = 7
    report.sheets = [sheet, SheetReport(SheetInfo(name: "Chart", visibility: .hidden, kind: .chartsheet))]
    report.findings = findings
    return report
  }

  /// Every format of the report about the findings, as text.
  static func allFormats(_ disclosure: Disclosure? = nil, in language: Language = .english) throws -> [String:
    String]
  {
    let spool = try spool(disclosure)
    let report = report(spool.summary)
    let catalogue = Catalogue(language)
    var texts: [String: String] = [:]
    var text = TextSink()
    TextReport(catalogue, showing: disclosure.map { .open($0) } ?? .masked).write(report, to: &text)
    texts["text"] = text.text
    var json = TextSink()
    try JSONReport(catalogue).write(report, findings: spool, to: &json)
    texts["json"] = json.text
    var lines = TextSink()
    try NDJSONReport(catalogue).write(report, findings: spool, to: &lines)
    texts["ndjson"] = lines.text
    var csv = TextSink()
    try CSVReport(catalogue).write(findings: spool, to: &csv)
    texts["csv"] = csv.text
    var html = TextSink()
    HTMLReport(catalogue, showing: disclosure.map { .open($0) } ?? .masked).write(report, to: &html)
    texts["html"] = html.text
    return texts
  }
}

extension TextSink {
  /// What was collected, as text.
  var text: String { String(decoding: collected, as: UTF8.self) }
}
