import Tabular
import TestSupport
import Testing
@testable import XLSXReader

/// Each limit refuses what passes it and names itself.
@Suite struct ReadLimitsTests {
  private func refusal(
    _ builder: WorkbookBuilder, _ change: (inout ReadLimits) -> Void
  ) throws -> [XLSXError.Code?] {
    var limits = ReadLimits.standard
    change(&limits)
    var slow = limits
    slow.usesScanner = false
    let bytes = try builder.bytes()
    #expect(XLSXReaderTests.refusal(of: bytes) == nil)
    return [
      XLSXReaderTests.refusal(of: bytes, limits: limits), XLSXReaderTests.refusal(of: bytes, limits: slow),
    ]
  }

  private func both(_ code: XLSXError.Code) -> [XLSXError.Code?] { [code, code] }

  @Test func textHandedOut() throws {
    var builder = WorkbookBuilder(
      rows: (1...100).map { "<row r=\"\($0)\"><c t=\"s\"><v>0</v></c></row>" }.joined())
    builder.sharedStrings = WorkbookBuilder.sharedStrings([String(repeating: "a", count: 1000)])
    #expect(
      try refusal(builder) { $0.handedOutBytes = 50_000 } == both(.overLimit(.handedOutBytes, limit: 50_000)))
  }

  @Test func textLongerThanExcelAllows() throws {
    var builder = WorkbookBuilder(
      rows: (1...10).map { "<row r=\"\($0)\"><c t=\"s\"><v>0</v></c></row>" }.joined())
    builder.sharedStrings = WorkbookBuilder.sharedStrings([String(repeating: "a", count: 200_000)])
    #expect(
      try refusal(builder) { $0.oversizedTextBytes = 1_000_000 }
        == both(.overLimit(.oversizedTextBytes, limit: 1_000_000)))
  }

  @Test func sharedStrings() throws {
    var builder = WorkbookBuilder(rows: "")
    builder.sharedStrings = WorkbookBuilder.sharedStrings((0..<100).map { "text \($0)" })
    #expect(
      try refusal(builder) { $0.sharedStringBytes = 500 } == both(.overLimit(.sharedStringBytes, limit: 500)))
    builder.sharedStrings = WorkbookBuilder.sharedStrings(items: Array(repeating: "<si/>", count: 200))
    #expect(
      try refusal(builder) { $0.sharedStringBytes = 500 } == both(.overLimit(.sharedStringBytes, limit: 500)))
    #expect(try refusal(builder) { $0.partBytes = 500 } == both(.overLimit(.partBytes, limit: 500)))
  }

  @Test func bytesOfARow() throws {
    let builder = WorkbookBuilder(
      rows: "<row r=\"1\"><c t=\"str\"><v>\(String(repeating: "a", count: 300_000))</v></c></row>")
    #expect(try refusal(builder) { $0.rowBytes = 1000 } == both(.overLimit(.rowBytes, limit: 1000)))
  }

  @Test func cellsOfARow() throws {
    let builder = WorkbookBuilder(
      rows: "<row r=\"1\">" + String(repeating: "<c r=\"A1\"/>", count: 500) + "</row>")
    #expect(try refusal(builder) { $0.cellsPerRow = 100 } == both(.overLimit(.cellsPerRow, limit: 100)))
  }

  @Test func lists() throws {
    let merges = (1...50).map { "<mergeCell ref=\"A\($0):B\($0)\"/>" }.joined()
    let builder = WorkbookBuilder(rows: "", behind: "<mergeCells>\(merges)</mergeCells>")
    #expect(try refusal(builder) { $0.listEntries = 20 } == both(.overLimit(.listEntries, limit: 20)))
  }

  @Test func smallParts() throws {
    var builder = WorkbookBuilder(rows: "")
    builder.styles = WorkbookBuilder.styles(
      "<cellXfs>" + String(repeating: "<xf/>", count: 5000) + "</cellXfs>")
    #expect(
      try refusal(builder) { $0.smallPartBytes = 9000 } == both(.overLimit(.smallPartBytes, limit: 9000)))
  }

  @Test func inflatedBytesInAll() throws {
    var builder = WorkbookBuilder(rows: String(repeating: "<row/>", count: 10_000))
    builder.isDeflated = true
    for code in try refusal(builder, { $0.inflatedBytes = 20_000 }) {
      guard case .container(let sentence)? = code else {
        Issue.record("\(String(describing: code))")
        continue
      }
      #expect(sentence.contains("20000"))
    }
  }

  @Test func entries() throws {
    var builder = WorkbookBuilder(rows: "")
    for number in 0..<50 { builder.overrides["xl/media/\(number).png"] = .some([0]) }
    for code in try refusal(builder, { $0.entries = 20 }) {
      guard case .container(let sentence)? = code else {
        Issue.record("\(String(describing: code))")
        continue
      }
      #expect(sentence.contains("20"))
    }
  }

  @Test func seconds() throws {
    let builder = WorkbookBuilder(rows: String(repeating: "<row><c><v>1</v></c></row>", count: 20_000))
    #expect(try refusal(builder) { $0.seconds = 0 } == both(.overLimit(.seconds, limit: 0)))
  }
}
