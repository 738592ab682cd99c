import Tabular
import TestSupport
import Testing

@testable import ImportStore

@Suite struct CopyWriterTests {
  static let columns = ["t", "u", "i", "b", "l", "d", "z", "j", "n"]

  private func table() throws -> Connection {
    let connection = try ThrowawayCluster.shared().database(.empty).connect()
    try connection.execute(
      "CREATE TABLE kinds (t text, u uuid, i int, b bigint, l boolean, d date, z timestamptz, j jsonb, n numeric)"
    )
    return connection
  }

  @Test func `every kind of field arrives as it was meant`() throws {
    let connection = try table()
    let id = try #require(RecordID("0123abcd-4567-89ef-0123-456789abcdef"))
    let json = Array(#"{"a": [1, "é"]}"#.utf8)
    let rows = try connection.copy(into: "kinds", columns: Self.columns) { writer in
      try writer.beginRow()
      try writer.write("é\t\\N\n")
      try writer.write(id)
      try writer.write(int4: -7)
      try writer.write(int8: .min)
      try writer.write(true)
      try writer.write(CalendarDate(year: 1999, month: 12, day: 31))
      try writer.write(microsecondsSince1970: 1_700_000_000_123_456)
      try writer.write(jsonb: json.span)
      try writer.write(numeric: "-0012345.6700")
      try writer.beginRow()
      for _ in Self.columns { try writer.writeNull() }
    }
    #expect(rows == 2)
    let first = try connection.execute("SELECT * FROM kinds WHERE t IS NOT NULL").allRows()
    #expect(
      first == [
        [
          "é\t\\N\n", id.description, "-7", "-9223372036854775808", "t", "1999-12-31",
          "2023-11-14 22:13:20.123456+00",
          #"{"a": [1, "é"]}"#, "-12345.6700",
        ]
      ])
    #expect(
      try connection.execute("SELECT count(*) FROM kinds WHERE num_nonnulls(t,u,i,b,l,d,z,j,n) = 0").integer(
        0, 0) == 1)
  }

  @Test(arguments: [
    "0", "0.00", "1", "10000", "9999.9999", "123456789012345678901234567890.5", "-0.0001", "00.10",
    "100000000",
  ])
  func `a decimal text arrives as the server would read it`(text: String) throws {
    let connection = try table()
    try connection.copy(into: "kinds", columns: ["n"]) { writer in
      try writer.beginRow()
      try writer.write(numeric: text)
    }
    let row = try connection.execute(
      "SELECT n = $1::numeric, scale(n) = scale($1::numeric) FROM kinds", [text])
    #expect(row.allRows() == [["t", "t"]])
  }

  @Test(arguments: ["", "-", "1e5", ".5", "5.", "1,000", "NaN", "１"])
  func `anything else is no decimal`(text: String) { #expect(DecimalDigits(text) == nil) }

  @Test func `a hundred thousand rows pass through one buffer`() throws {
    let connection = try table()
    let rows = try connection.copy(into: "kinds", columns: ["t", "i"]) { writer in
      for number in 0..<100_000 {
        try writer.beginRow()
        try writer.write("row \(number)")
        try writer.write(int4: Int32(number))
      }
    }
    #expect(rows == 100_000)
    #expect(
      try connection.execute("SELECT sum(i) FROM kinds WHERE t = 'row ' || i").integer(0, 0) == 4_999_950_000)
  }

  @Test func `a body that throws leaves nothing, its own error goes on, and the connection lives`() throws {
    struct Enough: Error {}
    let connection = try table()
    #expect(throws: Enough.self) {
      try connection.copy(into: "kinds", columns: ["i"]) { writer in
        try writer.beginRow()
        try writer.write(int4: 1)
        throw Enough()
      }
    }
    #expect(try connection.execute("SELECT count(*) FROM kinds").integer(0, 0) == 0)
  }

  @Test func `rows with too many or too few fields are refused before the server sees them`() throws {
    let connection = try table()
    for fields in [1, 3] {
      #expect(throws: StoreError.self) {
        try connection.copy(into: "kinds", columns: ["i", "t"]) { writer in
          try writer.beginRow()
          for _ in 0..<fields { try writer.writeNull() }
        }
      }
    }
    #expect(try connection.execute("SELECT 1").integer(0, 0) == 1)
  }

  @Test func `a value the server refuses fails at the end, without its text`() throws {
    let connection = try table()
    let json = Array("{secret".utf8)
    let failure = try #require(throws: StoreError.self) {
      try connection.copy(into: "kinds", columns: ["j"]) { writer in
        try writer.beginRow()
        try writer.write(jsonb: json.span)
      }
    }
    #expect(failure.sqlstate == "22P02" && !failure.description.contains("secret"))
  }
}
