import DelimitedReader
import Tabular
import Testing

@Suite struct EncodingDecisionTests {
  struct Outcome: Equatable {
    var encoding: TextEncoding
    var cells: [String]
    var rules: [RuleID]

    init(_ encoding: TextEncoding, _ cells: [String], _ rules: [RuleID] = []) {
      self.encoding = encoding
      self.cells = cells
      self.rules = rules
    }
  }

  static func read(_ bytes: [UInt8], rawLength: Int = 1 << 17) throws -> Outcome {
    let reader = try DelimitedReader(bytes: bytes, limits: DelimitedLimits(), rawLength: rawLength)
    let (encoding, rules) = (reader.encoding, reader.findings.map(\.rule))
    return Outcome(encoding, try DelimitedReaderTests.cells(reader), rules)
  }

  static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  @Test func utf8IsReadWithAMarkAndWithout() throws {
    let text = "नाम,€\né,😀\n"
    let expected = Outcome(.utf8, ["A1 नाम", "B1 €", "A2 é", "B2 😀"])
    #expect(try Self.read(Array(text.utf8)) == expected)
    #expect(try Self.read([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
  }

  @Test(arguments: [18, 19, 20, 21, 1 << 17])
  func utf16IsReadInBothOrders(rawLength: Int) throws {
    let text = "नाम,€\né,😀\n"
    let expected = ["A1 नाम", "B1 €", "A2 é", "B2 😀"]
    for isLittle in [true, false] {
      let encoding = isLittle ? TextEncoding.utf16LittleEndian : .utf16BigEndian
      let marked = Self.utf16("\u{FEFF}" + text, littleEndian: isLittle)
      #expect(try Self.read(marked, rawLength: rawLength) == Outcome(encoding, expected))
      let bare = Self.utf16(text, littleEndian: isLittle)
      #expect(
        try Self.read(bare, rawLength: rawLength) == Outcome(encoding, expected, [.delimitedUTF16Guessed]))
    }
  }

  @Test func anythingElseIsWindows1252WithAFinding() throws {
    let bytes = Array("Ren".utf8) + [0xE9, 0x2C, 0x80, 0x0A, 0x93, 0x41, 0x94, 0x2C, 0x62]
    #expect(
      try Self.read(bytes)
        == Outcome(.windows1252, ["A1 René", "B1 €", "A2 “A”", "B2 b"], [.delimitedWindows1252]))
  }

  /// The wrong byte stands behind everything that a first chunk shows: no row of another encoding may come before it.
  @Test func aByteFarBehindDecidesForTheFirstRow() throws {
    let start: [UInt8] = [0xC3, 0xA9, 0x2C, 0x78, 0x0A]
    let rows = Array(repeating: Array("abc,def\n".utf8), count: 60_000).flatMap { $0 }
    let bytes = start + rows + [0xE9, 0x2C, 0x79, 0x0A, 0xE8, 0x0A]
    let outcome = try Self.read(bytes)
    #expect(outcome.encoding == .windows1252)
    #expect(outcome.cells.first == "A1 Ã©")
    #expect(outcome.rules == [.delimitedWindows1252])
  }

  @Test func aFewWrongPlacesAmongManyRightOnesAreDamage() throws {
    let right = String(repeating: "नाम,शहर\n", count: 10)
    let outcome = try Self.read(Array(right.utf8) + [0x61, 0xFF, 0x62, 0x2C, 0x63, 0x0A])
    #expect(outcome.encoding == .utf8)
    #expect(outcome.cells.suffix(2) == ["A11 a\u{FFFD}b", "B11 c"])
    #expect(outcome.rules == [.delimitedDamagedCharacters])
  }

  @Test func aLastCharacterCutOffIsDamage() throws {
    let bytes = Array("é,नाम".utf8).dropLast()
    #expect(
      try Self.read(Array(bytes))
        == Outcome(.utf8, ["A1 é", "B1 ना\u{FFFD}"], [.delimitedDamagedCharacters]))
  }

  @Test func aMarkedFileStaysInItsEncoding() throws {
    #expect(
      try Self.read([0xEF, 0xBB, 0xBF, 0x61, 0xE9, 0x2C, 0x62])
        == Outcome(.utf8, ["A1 a\u{FFFD}", "B1 b"], [.delimitedDamagedCharacters]))
    // A high surrogate alone, and half a unit at the end.
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x2C, 0, 0x62, 0, 0x63]
    let outcome = try Self.read(bytes)
    #expect(
      outcome
        == Outcome(.utf16LittleEndian, ["A1 a\u{FFFD}", "B1 b\u{FFFD}"], [.delimitedDamagedCharacters]))
  }

  @Test func bytesThatWindows1252LacksAreDamage() throws {
    #expect(
      try Self.read([0x61, 0x81, 0x2C, 0xE9])
        == Outcome(
          .windows1252, ["A1 a\u{FFFD}", "B1 é"], [.delimitedWindows1252, .delimitedDamagedCharacters]))
  }

  @Test(arguments: [
    Array("a,b\n1\u{0},2\n".utf8), [0x50, 0x00, 0x00, 0x4B, 0x31], [0xFF, 0xFE, 0x61, 0, 0, 0],
    [0x61, 0, 0x2C, 0, 0, 0x62], [0xE9, 0x2C, 0x00],
  ])
  func aNULIsRefused(bytes: [UInt8]) {
    do throws(DelimitedError) {
      _ = try DelimitedReader(bytes: bytes)
      Issue.record("a NUL was read")
    } catch {
      #expect(error.code == .isNoText)
    }
  }
}
