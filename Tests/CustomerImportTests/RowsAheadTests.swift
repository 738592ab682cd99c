import Tabular
import TestSupport
import Testing
import XLSXReader

@testable import CustomerImport

/// What is read ahead is what the reader gives, in its order, with its end and its failure.
@Suite struct RowsAheadTests {
  private func input(_ rows: String, behind: String = "</sheetData></worksheet>") throws -> InputFile {
    let xml = "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData>\(rows)\(behind)"
    var builder = WorkbookBuilder(sheet: xml)
    builder.isDeflated = true
    return try InputFile(SourceFile(name: "a.xlsx", content: builder.bytes()))
  }

  private func rows(_ range: ClosedRange<Int>, _ text: (Int) -> String = { String($0) }) -> String {
    range.map { number in
      "<row r=\"\(number)\"><c r=\"A\(number)\" t=\"inlineStr\"><is><t>\(text(number))</t></is></c></row>"
    }.joined()
  }

  /// The numbers and texts of all rows, and what ended them.
  private func read(_ input: InputFile) throws -> (rows: [String], failure: (any Error)?) {
    var ahead = RowsAhead(try input.rows(of: 0))
    var row = Row()
    var read: [String] = []
    do {
      while try ahead.next(into: &row) { read.append("\(row.number) \(row.text(of: row.cells[0]))") }
      #expect(try !ahead.next(into: &row), "the end stays the end")
      #expect(ahead.facts != nil)
    } catch {
      #expect(throws: XLSXError.self, "a failure stays one") { try ahead.next(into: &row) }
      return (read, error)
    }
    return (read, nil)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 127, 128, 129, 192, 20_000])
  func allRowsComeInTheirOrder(count: Int) throws {
    let (rows, failure) = try read(input(count == 0 ? "" : rows(1...count)))
    #expect(rows == (0..<count).map { "\($0 + 1) \($0 + 1)" })
    #expect(failure == nil)
  }

  @Test(arguments: [0, 3, 64, 1000, 20_000])
  func aFailureComesBehindTheRowsBeforeIt(count: Int) throws {
    let (rows, failure) = try read(input(count == 0 ? "" : rows(1...count), behind: "</oops>"))
    #expect(rows.count == count)
    #expect(failure is XLSXError)
  }

  @Test func longRowsComeWhole() throws {
    let (rows, failure) = try read(
      input(rows(1...300) { String(repeating: "x", count: $0 % 50 == 0 ? 400_000 : $0 * 100) }))
    #expect(
      rows.map(\.utf8.count) == (1...300).map { String($0).count + 1 + ($0 % 50 == 0 ? 400_000 : $0 * 100) })
    #expect(failure == nil)
  }

  @Test func whoStopsEarlyLeavesNothingBehind() throws {
    let input = try input(rows(1...20_000))
    for count in [0, 1, 64, 65, 500] {
      var ahead = RowsAhead(try input.rows(of: 0))
      var row = Row()
      for number in 1...max(1, count) where count > 0 {
        #expect(try ahead.next(into: &row))
        #expect(row.number == number)
      }
    }
  }
}
