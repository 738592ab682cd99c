import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// Every refusal names the part, the limit and the figure; and none comes a byte too early.
@Suite struct ReadLimitsTests {
  static func check(
    _ book: PackageBuilder, _ limit: XLSXError.Limit, _ path: WritableKeyPath<ReadLimits, Int>, most: Int,
    part: String = "/xl/worksheets/sheet1.xml"
  ) throws {
    for usesScanner in [true, false] {
      var limits = ReadLimits()
      limits.usesScanner = usesScanner
      limits[keyPath: path] = most
      #expect(try refusal(book, limits: limits) == nil, "at the limit, scanner \(usesScanner)")
      limits[keyPath: path] = most - 1
      let error = try #require(try refusal(book, limits: limits), "over the limit, scanner \(usesScanner)")
      #expect(error.code == .overLimit(limit, limit: most - 1))
      #expect(error.part == part)
      #expect(error.description.contains("limit of \(most - 1) \(limit.rawValue)"))
      #expect(error.description.contains(part))
    }
  }

  @Test func textHandedOut() throws {
    let book = PackageBuilder(
      rows: "<row><c t=\"str\"><v>12345</v></c><c><v>678</v></c></row><row><c><v>90</v></c></row>")
    try Self.check(book, .handedOutBytes, \.handedOutBytes, most: 10)
  }

  @Test func textLongerThanExcelAllows() throws {
    var book = PackageBuilder(rows: String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 10))
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings([
      "<t>\(String(repeating: "a", count: 200_000))</t>"
    ])
    try Self.check(book, .oversizedTextBytes, \.oversizedTextBytes, most: 2_000_000)
  }

  @Test func cellsInARow() throws {
    let book = PackageBuilder(rows: "<row>\(String(repeating: "<c r=\"A1\"/>", count: 100))</row>")
    try Self.check(book, .cellsPerRow, \.cellsPerRow, most: 100)
  }

  @Test func mergedRanges() throws {
    let merges = String(repeating: "<mergeCell ref=\"A1:B1\"/>", count: 20)
    let book = PackageBuilder(sheets: [
      PackageBuilder.sheet(rows: "", after: "<mergeCells>\(merges)</mergeCells>")
    ])
    try Self.check(book, .listEntries, \.listEntries, most: 20)
  }

  @Test func depth() throws {
    let levels = 30
    let nested = String(repeating: "<f>", count: levels) + String(repeating: "</f>", count: levels)
    try Self.check(PackageBuilder(rows: "<row><c>\(nested)</c></row>"), .depth, \.depth, most: 4 + levels)
  }

  @Test func depthOfWhatTheScannerReads() throws {
    try Self.check(PackageBuilder(rows: "<row><c><v>1</v></c></row>"), .depth, \.depth, most: 5)
  }

  @Test func attributes() throws {
    let attributes = (0..<20).map { " a\($0)=\"\"" }.joined()
    try Self.check(PackageBuilder(rows: "<row\(attributes)/>"), .attributes, \.attributes, most: 20)
  }

  @Test func sharedStrings() throws {
    var book = PackageBuilder(rows: "")
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings(["<t>12345</t>", "<r><t>67</t></r>", ""])
    // Each string costs four bytes more, for its place.
    try Self.check(
      book, .sharedStringBytes, \.sharedStringBytes, most: 7 + 3 * 4, part: "/xl/sharedStrings.xml")
  }

  @Test func stringsWithoutText() throws {
    var book = PackageBuilder(rows: "")
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings(Array(repeating: "", count: 200))
    try Self.check(
      book, .sharedStringBytes, \.sharedStringBytes, most: 200 * 4, part: "/xl/sharedStrings.xml")
  }

  @Test func theSizeOfAPart() throws {
    var book = PackageBuilder(rows: "")
    book["xl/styles.xml"] = PackageBuilder.styles(formats: (0..<50).map { "0.\($0)" })
    let size = book.part("xl/styles.xml")?.count ?? 0
    try Self.check(book, .smallPartBytes, \.smallPartBytes, most: size, part: "/xl/styles.xml")
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings(["<t>abc</t>"])
    let strings = book.part("xl/sharedStrings.xml")?.count ?? 0
    try Self.check(book, .partBytes, \.partBytes, most: strings, part: "/xl/sharedStrings.xml")
  }

  @Test func bytesOfARow() throws {
    for usesScanner in [true, false] {
      var limits = ReadLimits()
      limits.usesScanner = usesScanner
      limits.rowBytes = 100
      let fits = PackageBuilder(
        rows: "<row><c t=\"str\"><v>\(String(repeating: "x", count: 100))</v></c></row>")
      #expect(try refusal(fits, limits: limits) == nil)
      let not = PackageBuilder(
        rows: "<row><c t=\"str\"><v>\(String(repeating: "x", count: 101))</v></c></row>")
      #expect(try refusal(not, limits: limits)?.code == .overLimit(.rowBytes, limit: 100))
    }
  }

  @Test func bytesOfARowThatIsLongerThanItsChunks() throws {
    let text = String(repeating: "a", count: 300_000)
    try Self.check(
      PackageBuilder(rows: "<row><c t=\"str\"><v>\(text)</v></c></row>"), .rowBytes, \.rowBytes, most: 300_000
    )
  }

  @Test func bytesInAllAndEntries() throws {
    let book = PackageBuilder(rows: String(repeating: "<row/>", count: 500))
    var limits = ReadLimits()
    limits.inflatedBytes = 3000
    let error = try #require(try refusal(book, limits: limits))
    #expect(error.description.contains("3000") && error.description.contains("sheet1.xml"))
    limits = ReadLimits()
    limits.entries = 3
    let entries = try #require(try refusal(book, limits: limits))
    #expect(entries.description.contains("3"))
  }

  @Test func seconds() throws {
    let rows = String(repeating: "<row><c><v>1</v></c></row>", count: 20_000)
    for usesScanner in [true, false] {
      var limits = ReadLimits()
      limits.usesScanner = usesScanner
      limits.chunkBytes = 1000
      limits.seconds = 0
      let error = try #require(try refusal(PackageBuilder(rows: rows), limits: limits))
      #expect(error.code == .overLimit(.seconds, limit: 0))
    }
  }
}
