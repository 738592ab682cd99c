import DelimitedReader
import Glibc
import Tabular
import Testing

@Suite struct DelimitedReaderTests {
  /// All cells as `row:column text`.
  static func cells(_ reader: consuming DelimitedReader) throws -> [String] {
    var row = Row()
    var all: [String] = []
    while try reader.next(into: &row) {
      all += row.cells.map { "\(CellReference(row: row.number, column: $0.column)) \(row.text(of: $0))" }
    }
    return all
  }

  static func cells(_ text: String, rawLength: Int = 1 << 17) throws -> [String] {
    try cells(DelimitedReader(bytes: Array(text.utf8), limits: DelimitedLimits(), rawLength: rawLength))
  }

  static func failure(_ text: String, limits: DelimitedLimits = DelimitedLimits()) -> DelimitedError? {
    do {
      var reader = try DelimitedReader(bytes: Array(text.utf8), limits: limits)
      var row = Row()
      while try reader.next(into: &row) {}
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [18, 19, 1 << 17])
  func everyLineEndEndsARecord(rawLength: Int) throws {
    for end in ["\n", "\r", "\r\n"] {
      let expected = ["A1 a", "B1 b", "A2 c", "B2 d"]
      #expect(try Self.cells("a,b" + end + "c,d", rawLength: rawLength) == expected)
      #expect(try Self.cells("a,b" + end + "c,d" + end, rawLength: rawLength) == expected)
    }
  }

  @Test func blankLinesAreRowsWithoutCells() throws {
    var reader = try DelimitedReader(bytes: Array("a,b\r\n\r\n\n,\nc,d\n".utf8))
    var row = Row()
    var counts: [Int] = []
    while try reader.next(into: &row) {
      counts.append(row.cells.count)
      #expect(row.number == counts.count)
    }
    #expect(counts == [2, 0, 0, 0, 2])
    #expect(try reader.next(into: &row) == false)
  }

  @Test func everyFieldThatIsNotEmptyIsText() throws {
    var reader = try DelimitedReader(bytes: Array("007, x ,,\"\",1e5,TRUE\n".utf8))
    var row = Row()
    #expect(try reader.next(into: &row))
    #expect(row.cells.map(\.column) == [1, 2, 5, 6])
    #expect(row.cells.allSatisfy { $0.kind == .text && $0.problem == .none })
    #expect(row.cells.map { row.text(of: $0) } == ["007", " x ", "1e5", "TRUE"])
  }

  @Test(arguments: [18, 19, 20, 21, 22, 23, 1 << 17])
  func quotesHoldDelimitersLinesAndQuotes(rawLength: Int) throws {
    let text = "a,\"b,\r\nb\",\"say \"\"hi\"\"\"\r\n\"\"\"\",\"\",c\r\n"
    #expect(
      try Self.cells(text, rawLength: rawLength)
        == ["A1 a", "B1 b,\r\nb", "C1 say \"hi\"", "A2 \"", "C2 c"])
  }

  @Test func aQuoteInTheMiddleOrBehindABlankIsText() throws {
    #expect(try Self.cells("5\" pipe,b\n \"x\",c\n") == ["A1 5\" pipe", "B1 b", "A2  \"x\"", "B2 c"])
  }

  @Test func textBehindAClosingQuoteJoinsWithAFinding() throws {
    var reader = try DelimitedReader(bytes: Array("a,b\n\"x\" y \"z\",c\n".utf8))
    var row = Row()
    while try reader.next(into: &row), row.number < 2 {}
    #expect(row.cells.map { row.text(of: $0) } == ["x y \"z\"", "c"])
    #expect(reader.findings.map(\.rule) == [.delimitedTextBehindQuote])
    #expect(reader.findings.first?.place == Place(sheet: "", row: 2, column: 1))
  }

  @Test func aQuoteThatNeverClosesIsRefusedWithItsPlace() {
    let failure = Self.failure("a,b\n1,\"open\n2,3\n")
    #expect(failure?.code == .quoteNeverCloses)
    #expect(failure?.place?.address == "B2")
    #expect(failure?.description.contains("cell B2") == true)
    #expect(Self.failure("\"")?.code == .quoteNeverCloses)
  }

  @Test func limitsAreFigures() {
    #expect(Self.failure("a,bbbbb\n", limits: DelimitedLimits(fieldBytes: 4))?.code == .fieldTooLong)
    #expect(Self.failure("a,\"bb\"\"bb\"\n", limits: DelimitedLimits(fieldBytes: 4))?.code == .fieldTooLong)
    #expect(Self.failure("a,b,c\n", limits: DelimitedLimits(columns: 2))?.code == .tooManyColumns)
    #expect(Self.failure("aaa,bbb\n", limits: DelimitedLimits(recordBytes: 5))?.code == .recordTooLong)
    #expect(Self.failure("aaa,bbb\nccc\n", limits: DelimitedLimits(recordBytes: 6)) == nil)
    // A quote that is not closed meets the limit of a field long before the file's end.
    let open = "a,\"" + String(repeating: "x\n", count: 2_000_000)
    #expect(Self.failure(open)?.code == .fieldTooLong)
  }

  @Test func anEmptyFileHasNoRows() throws {
    #expect(try Self.cells("").isEmpty)
    #expect(try Self.cells("\u{FEFF}").isEmpty)
  }

  @Test func aFileIsReadAndItsChangeIsToldSo() throws {
    var template = Array("/tmp/delimited-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    try #require(descriptor >= 0)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      close(descriptor)
      unsafe unlink(path)
    }
    let content = Array("a,b\n1,2\n".utf8)
    try #require(unsafe write(descriptor, content, content.count) == content.count)
    #expect(try Self.cells(DelimitedReader(path: path)) == ["A1 a", "B1 b", "A2 1", "B2 2"])
    var reader = try DelimitedReader(path: path)
    try #require(unsafe write(descriptor, content, content.count) == content.count)
    var row = Row()
    var code: DelimitedError.Code?
    do {
      while try reader.next(into: &row) {}
    } catch { code = error.code }
    #expect(code == .changedWhileReading)
  }

  @Test func whatIsNoFileIsRefused() {
    for (path, code) in [
      ("/tmp/there/is/no/such/file", DelimitedError.Code.noSuchFile), ("/tmp", .isNoFile),
      ("/dev/null", .isNoFile),
    ] {
      do throws(DelimitedError) {
        _ = try DelimitedReader(path: path)
        Issue.record("\(path) was opened")
      } catch {
        #expect(error.code == code)
      }
    }
  }

  @Test func aFailureIsASentenceWithoutContent() throws {
    let failures = [
      Self.failure("secret,\"open"), Self.failure("secret,b,c", limits: DelimitedLimits(columns: 1)),
      Self.failure("secret\u{0}"), Self.failure("secret", limits: DelimitedLimits(fieldBytes: 1)),
      Self.failure("secret", limits: DelimitedLimits(recordBytes: 1)),
    ]
    for failure in failures {
      let description = try #require(failure).description
      #expect(description.hasSuffix("."))
      #expect(!description.contains("secret"))
    }
  }
}
