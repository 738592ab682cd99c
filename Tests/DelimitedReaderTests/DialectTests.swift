import DelimitedReader
import Testing

@Suite struct DialectTests {
  static func delimiter(_ text: String) throws -> Unicode.Scalar {
    try DelimitedReader(bytes: Array(text.utf8)).delimiter
  }

  @Test(arguments: [",", ";", "\t", "|"] as [Unicode.Scalar])
  func eachIsFound(delimiter: Unicode.Scalar) throws {
    let rows = [["Name", "City", "Sum"], ["A", "Pune", "1"], ["B", "Surat", "2"]]
    let text = rows.map { $0.joined(separator: String(Character(delimiter))) }.joined(separator: "\r\n")
    #expect(try Self.delimiter(text) == delimiter)
  }

  @Test func commasInAmountsDoNotCount() throws {
    #expect(try Self.delimiter("name;sum;tax\na;1,5;2,5\nb;3,5;4,5\n") == ";")
    #expect(
      try Self.delimiter("name\taddress\na\t1, MG Road, Pune\nb\t2, Hill\nc\tFort, Surat, Gujarat\n") == "\t")
  }

  @Test func delimitersInQuotesDoNotCount() throws {
    #expect(try Self.delimiter("\"a;b;c\",x\n\"d;e;f\",y\n\"g \"\"h;i;\",z\n") == ",")
  }

  @Test func aLetterheadAboveTheTableDoesNotCount() throws {
    let rows = (1...8).map { "C\($0);Name \($0);0\($0).03.1980" }
    #expect(
      try Self.delimiter("Branch Pune, Camp\n\nList, as of March\n" + rows.joined(separator: "\n")) == ";")
  }

  @Test func oneColumnIsAComma() throws {
    #expect(try Self.delimiter("name\na\nb\n") == ",")
    #expect(try Self.delimiter("") == ",")
  }

  @Test(arguments: ["sep=;\r\n", "SEP=;\n", "\"sep=;\"\r\n", "sep=;\r"])
  func excelsOwnLineDecidesAndIsNoRow(line: String) throws {
    #expect(try Self.delimiter(line + "a,b;c\n") == ";")
    #expect(try DelimitedReaderTests.cells(line + "a,b;c\n") == ["A1 a,b", "B1 c"])
  }

  @Test func whatOnlyLooksLikeThatLineIsARow() throws {
    #expect(try DelimitedReaderTests.cells("sep=;x,b\n1,2\n") == ["A1 sep=;x", "B1 b", "A2 1", "B2 2"])
    #expect(try DelimitedReaderTests.cells("sep=") == ["A1 sep="])
    #expect(try DelimitedReaderTests.cells("sep=\nb\n") == ["A1 sep=", "A2 b"])
    #expect(try DelimitedReaderTests.cells("sep=^\na^b\n") == ["A1 a", "B1 b"])
  }
}
