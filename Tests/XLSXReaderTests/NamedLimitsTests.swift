import Tabular
import TestSupport
import Testing

@testable import XLSXReader

@Suite struct NamedLimitsTests {
  @Test func everyLimitHasANameOfItsOwnAndCanBeChanged() throws {
    #expect(Set(XLSXError.Limit.allCases.map(\.name)).count == XLSXError.Limit.allCases.count)
    for limit in XLSXError.Limit.allCases {
      var limits = ReadLimits.standard
      try limits.change("\(limit.name)=7")
      for other in XLSXError.Limit.allCases {
        #expect(limits[other] == (other == limit ? 7 : ReadLimits.standard[other]), "\(limit) \(other)")
      }
    }
  }

  @Test func figuresHaveUnits() throws {
    var limits = ReadLimits.standard
    try limits.change("inflated=16G, text = 3m,depth=2k,time=60")
    #expect(limits.inflatedBytes == 16 << 30)
    #expect(limits.handedOutBytes == 3 << 20)
    #expect(limits.depth == 2048)
    #expect(limits.seconds == 60)
    try limits.change("time=none")
    #expect(limits.seconds == nil)
  }

  @Test(arguments: [
    "", "inflated", "inflated=", "inflated=0", "inflated=-1", "inflated=1T", "inflated=G", "inflated=1.5G",
    "inflated=9223372036854775807G", "depth=none", "speed=1", "inflated=1G,,depth=1", "=1",
  ])
  func whatIsNoFigureIsToldSo(_ text: String) {
    var limits = ReadLimits.standard
    let error = #expect(throws: LimitsError.self) { try limits.change(text) }
    #expect(error?.description.hasSuffix(".") == true)
    #expect(limits.inflatedBytes == ReadLimits.standard.inflatedBytes)
  }

  /// `RECORD_GOLDEN=1 swift test` writes the table anew.
  @Test func theReadmeHasTheTableOfLimits() throws {
    try ReadmeTable.expect([ReadLimits.standard.markdownTable()], named: "limits")
  }

  @Test func aRefusalSaysHowToRaiseTheLimit() throws {
    let book = PackageBuilder(rows: "<row><c t=\"str\"><v>12345</v></c></row>")
    var limits = ReadLimits.standard
    limits.handedOutBytes = 4
    let sentence = try #require(try refusal(book, limits: limits)).description
    #expect(sentence.contains("the limit of 4 bytes of text in all cells together"))
    #expect(sentence.contains("/xl/worksheets/sheet1.xml"))
    let option = try #require(sentence.firstRange(of: "--limits text=8"))
    try limits.change(String(sentence[option].dropFirst("--limits ".count)))
    #expect(try refusal(book, limits: limits) == nil)
    #expect(XLSXError.Limit.handedOutBytes.higher(than: 1 << 30) == "2G")
    #expect(XLSXError.Limit.entries.higher(than: 65_536) == "131072")
    #expect(XLSXError.Limit.inflatedBytes.higher(than: .max) == "\(Int.max)")
  }

  @Test func textIsCountedOverAllSheetsAndOnceASheet() throws {
    let rows = "<row><c t=\"str\"><v>12345</v></c></row>"
    let book = PackageBuilder(sheets: [PackageBuilder.sheet(rows: rows), PackageBuilder.sheet(rows: rows)])
    var limits = ReadLimits.standard
    limits.handedOutBytes = 9
    let workbook = try Workbook(bytes: book.bytes(), limits: limits)
    for _ in 0..<3 { #expect(try SheetReading(workbook, sheet: 0).cells.count == 1) }
    let error = #expect(throws: XLSXError.self) { _ = try SheetReading(workbook, sheet: 1) }
    #expect(error?.code == .overLimit(.handedOutBytes, limit: 9))
    #expect(error?.part == "/xl/worksheets/sheet2.xml")
  }

  @Test func anArchiveOverALimitNamesTheLimit() throws {
    let book = PackageBuilder(rows: String(repeating: "<row/>", count: 500))
    var limits = ReadLimits()
    limits.inflatedBytes = 3000
    let error = try #require(try refusal(book, limits: limits))
    #expect(error.code == .overLimit(.inflatedBytes, limit: 3000))
    #expect(error.part == "/xl/worksheets/sheet1.xml")
    limits = ReadLimits()
    limits.entries = 3
    #expect(try refusal(book, limits: limits)?.code == .overLimit(.entries, limit: 3))
    #expect(try refusal(book, limits: limits)?.description.contains("--limits parts=6") == true)
  }

  @Test func openingTakesTimeToo() throws {
    var limits = ReadLimits()
    limits.seconds = 0
    #expect(throws: XLSXError.self) {
      _ = try Workbook(bytes: PackageBuilder(rows: "").bytes(), limits: limits)
    }
  }
}
