import Foundation
import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// Sheets that libxml2 reads on a thread of its own.
@Suite struct ParsedRowsTests {
  private static func limits(threads: Bool, chunkBytes: Int = 2000) -> ReadLimits {
    var limits = ReadLimits()
    limits.usesScanner = false
    limits.chunkBytes = chunkBytes
    limits.threadFromBytes = threads ? 1 : .max
    return limits
  }

  private static func row(_ index: Int) -> String {
    let cells = "<!-- --><c t=\"inlineStr\"><is><t>a_x0041_\(index)</t></is></c><c><v>\(index)</v></c>"
    return switch index % 7 {
    case 0: "<row>\(cells)</row>"
    case 1: "<row hidden=\"1\">\(cells)</row>"
    case 2: "<row/>"
    case 3: "<row r=\"1\">\(cells)</row>"
    case 4: "<row r=\"2000000\">\(cells)<c r=\"C2000000\"><v>1</v></c></row>"
    case 5: "<row r=\"\(10 * index)\"><c r=\"B\(index)\"><v>5</v></c><c r=\"XFE1\"><v>6</v></c></row>"
    default: "<row><c t=\"b\"><v>true</v></c><c t=\"str\"><v><![CDATA[x]]>&amp;</v></c></row>"
    }
  }

  private let rows = (0..<3000).map { row($0) }.joined()

  @Test func aThreadReadsTheSame() throws {
    let merges = "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"
    let bytes = try WorkbookBuilder(rows: rows, behind: merges).bytes()
    let alone = try SheetReading(bytes, limits: Self.limits(threads: false))
    for chunkBytes in [100, 2000, 1 << 17] {
      let threaded = try SheetReading(bytes, limits: Self.limits(threads: true, chunkBytes: chunkBytes))
      #expect(threaded == alone)
    }
    #expect(alone.rows.count == 2572)
    #expect(alone.facts.mergedRanges.count == 1 && alone.facts.cellsOutOfRange > 0)
  }

  @Test func aRowOfManyPiecesIsOneRow() throws {
    let cells = (0..<3000).map { "<c t=\"str\"><v>text \($0)</v></c>" }.joined()
    let bytes = try PackageBuilder(rows: rows + "<row>\(cells)</row>" + rows).bytes(deflates: true)
    let threaded = try SheetReading(bytes, limits: Self.limits(threads: true, chunkBytes: 300))
    #expect(threaded == (try SheetReading(bytes, limits: Self.limits(threads: false))))
    #expect(threaded.rows.contains { $0.cells.count == 3000 })
  }

  @Test func whatIsDamagedIsHeardAgain() throws {
    let bytes = try PackageBuilder(rows: rows + "<row></c>" + rows).bytes(deflates: true)
    var reader = try Workbook(bytes: bytes, limits: Self.limits(threads: true)).rows(of: 0)
    var row = Row()
    var read = 0
    #expect(throws: XLSXError.self) { while try reader.next(into: &row) { read += 1 } }
    #expect(read > 1000)
    #expect(throws: XLSXError.self) { _ = try reader.next(into: &row) }
  }

  @Test func limitsHold() throws {
    let bytes = try PackageBuilder(rows: rows + "<row><c/><c/><c/><c/></row>").bytes(deflates: true)
    var limits = Self.limits(threads: true)
    limits.cellsPerRow = 3
    #expect(refusal(bytes, limits: limits)?.code == .overLimit(.cellsPerRow, limit: 3))
    limits = Self.limits(threads: true)
    limits.rowBytes = 4
    #expect(refusal(bytes, limits: limits)?.code == .overLimit(.rowBytes, limit: 4))
    limits = Self.limits(threads: true)
    limits.handedOutBytes = 5000
    #expect(refusal(bytes, limits: limits)?.code == .overLimit(.handedOutBytes, limit: 5000))
    limits = Self.limits(threads: true)
    limits.seconds = 0
    #expect(refusal(bytes, limits: limits)?.code == .overLimit(.seconds, limit: 0))
  }

  /// A thread that waits for ever would be one for each reader.
  @Test func readersThatAreLeftEarlyLeaveNoThread() throws {
    let bytes = try PackageBuilder(rows: rows).bytes(deflates: true)
    for index in 0..<200 {
      var reader = try Workbook(bytes: bytes, limits: Self.limits(threads: true)).rows(of: 0)
      var row = Row()
      for _ in 0..<(index * 10) { _ = try reader.next(into: &row) }
    }
    let tasks = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")
    #expect(tasks.count < 150)
  }
}
