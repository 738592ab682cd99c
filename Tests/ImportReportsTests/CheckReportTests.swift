import Foundation
import Tabular
import Testing

@testable import ImportReports

@Suite struct CheckReportTests {
  @Test(arguments: Language.allCases) func everyFormatIsAsRecorded(_ language: Language) throws {
    for (format, text) in try SampleReports.allFormats(in: language) {
      try GoldenFile.expect(text, is: "check.\(language.rawValue).\(format)")
    }
  }

  @Test(arguments: Language.allCases) func noFormatShowsAValueWithoutADisclosure(_ language: Language) throws
  {
    for (format, text) in try SampleReports.allFormats(in: language) {
      for value in SampleReports.planted { #expect(!text.contains(value), "\(format) shows a value") }
    }
  }

  @Test func aDisclosureOpensEveryFormat() throws {
    for (format, text) in try SampleReports.allFormats(Disclosure(reason: "test")) {
      #expect(text.contains("Sunita Devi Sharma"), "\(format)")
    }
  }

  @Test(arguments: Language.allCases) func theTextFitsATerminal(_ language: Language) throws {
    let text = try #require(try SampleReports.allFormats(in: language)["text"])
    for line in text.split(separator: "\n") { #expect(ShownText.width(String(line)) <= 100, "\(line)") }
    #expect(!text.contains("\u{1B}"), "colours only when they are asked for")
  }

  @Test func coloursWhenAskedFor() throws {
    let spool = try SampleReports.spool()
    var sink = TextSink()
    TextReport(Catalogue(.english), usesColor: true).write(SampleReports.report(spool.summary), to: &sink)
    #expect(sink.text.contains("\u{1B}[31mError: Phone number too short\u{1B}[0m"))
  }

  @Test func aReportThatReadsMoreButHasNothingOfItsOwnIsNotCalledNextBest() throws {
    let spool = try SampleReports.spool()
    var report = SampleReports.report(spool.summary)
    report.sheets[0].mapping?.runnerUp = .init(name: "hdfc-policy-register", score: 0.97)
    for (language, words) in [(Language.english, "reads more of them (0.97)"), (.hindi, "पढ़ता है (0.97)")] {
      var sink = TextSink()
      TextReport(Catalogue(language)).write(report, to: &sink)
      let text = sink.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("hdfc-policy-register") && text.contains(words))
      #expect(!text.contains("next best") && !text.contains("इसके बाद"))
    }
  }

  @Test func outcomes() {
    var report = CheckReport(file: FileSummary(name: "a.csv", format: "csv", byteCount: 1))
    #expect(report.outcome == .empty)
    var sheet = SheetReport(SheetInfo(name: ""))
    sheet.rows.count(.good)
    report.sheets = [sheet]
    #expect(report.outcome == .good)
    sheet.rows.count(.warned)
    report.sheets = [sheet]
    #expect(report.outcome == .warned)
    sheet.rows.count(.rejected)
    report.sheets = [sheet]
    #expect(report.outcome == .rejected && report.rows.read == 3)
    report.wasStopped = true
    #expect(report.outcome == .stopped)
  }

  @Test func anErrorThatNoRowHoldsIsNoSuccess() {
    var report = CheckReport(file: FileSummary(name: "a.csv", format: "csv", byteCount: 1))
    var summary = FindingSummary()
    summary.add(
      SpooledFinding(Finding("field-without-column", .error, at: Place(sheet: "")), .masked))
    report.findings = summary
    #expect(report.outcome == .rejected)
  }
}

@Suite struct JSONReportTests {
  private func schema(_ name: String) throws -> [String: Any] {
    let url = GoldenFile.repository.appendingPathComponent(
      "Sources/ImportReports/Schemas/\(name).schema.json")
    return try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
  }

  @Test(arguments: Language.allCases) func obeysItsSchema(_ language: Language) throws {
    let text = try #require(try SampleReports.allFormats(in: language)["json"])
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8))
    #expect(try SchemaCheck(schema("check-report-1")).faults(in: document) == [])
  }

  @Test func aReportAboutNothingObeysItsSchema() throws {
    let spool = FindingSpool()
    var sink = TextSink()
    let report = CheckReport(
      file: FileSummary(name: "a.csv", format: "csv", byteCount: 0, encoding: "UTF-8", delimiter: ","))
    try JSONReport(Catalogue(.english)).write(report, findings: spool, to: &sink)
    let document = try JSONSerialization.jsonObject(with: Data(sink.collected))
    #expect(try SchemaCheck(schema("check-report-1")).faults(in: document) == [])
  }

  @Test func allFindingsAreInIt() throws {
    let text = try #require(try SampleReports.allFormats()["json"])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(findings.count == SampleReports.findings.count)
    #expect(findings[0]["address"] as? String == "C5")
    #expect(document["masked"] as? Bool == true)
  }

  @Test func everyLineOfNDJSONIsADocument() throws {
    let text = try #require(try SampleReports.allFormats()["ndjson"])
    let types = try text.split(separator: "\n").map { line in
      (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["type"] as? String
    }
    #expect(types.first == "report" && types.last == "end")
    #expect(types.count { $0 == "finding" } == SampleReports.findings.count)
    #expect(types.count { $0 == "sheet" } == 2)
  }

  @Test func theHonestyReportObeysItsSchema() throws {
    var sink = TextSink()
    InspectJSONReport(Catalogue(.english)).write(InspectReportTests.report, to: &sink)
    let document = try JSONSerialization.jsonObject(with: Data(sink.collected))
    #expect(try SchemaCheck(schema("inspect-report-1")).faults(in: document) == [])
  }
}

@Suite struct CSVReportTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+2", "'=1+2"),
    ("+91", "'+91"),
    ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""),
    ("a\r\nb", "\"a\r\nb\""),
    ("＝1", "'＝1"), ("", ""),
    ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
  ])
  func fieldsAreGuardedAndQuoted(_ text: String, _ field: String) {
    var bytes: [UInt8] = []
    CSVText.append(text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == field)
  }

  @Test func aHeadingCannotBecomeAFormula() throws {
    let text = try #require(try SampleReports.allFormats()["csv"])
    #expect(text.contains(",'=Address,"))
    #expect(text.hasPrefix("\u{FEFF}sheet,cell,"))
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == SampleReports.findings.count + 1)
  }
}

@Suite struct HTMLReportTests {
  @Test func textsCannotBecomeMarkup() {
    #expect(
      HTMLReport.escaped("<img src=x onerror='a'>&\"\u{1B}")
        == "&lt;img src=x onerror=&#39;a&#39;&gt;&amp;&quot;")
  }

  @Test func aHostileHeadingStaysText() throws {
    var summary = FindingSummary()
    summary.add(
      SpooledFinding(
        Finding(
          "date-impossible", .error, at: Place(sheet: "</table>", row: 1, column: 1),
          heading: "<script>alert(1)</script>"),
        .masked))
    var sink = TextSink()
    HTMLReport(Catalogue(.english)).write(SampleReports.report(summary), to: &sink)
    #expect(!sink.text.contains("<script") && !sink.text.contains("</table></td>"))
    #expect(sink.text.contains("&lt;script&gt;"))
  }

  @Test func thePageNamesItsLanguageAndFetchesNothing() throws {
    let page = try #require(try SampleReports.allFormats(in: .hindi)["html"])
    #expect(page.contains("<html lang=\"hi\">"))
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("<script"))
  }
}
