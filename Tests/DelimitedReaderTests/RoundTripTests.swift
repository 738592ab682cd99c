import DelimitedReader
import Tabular
import Testing

/// Random tables, written by RFC 4180 in every encoding, delimiter and line end, come back as they were.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<300)
  func aTableComesBack(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let delimiter = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
    let end = ["\n", "\r", "\r\n"].randomElement(using: &random) ?? "\n"
    let table = Self.table(using: &random)
    var text = "sep=" + delimiter + end
    for row in table {
      text += row.map { Self.written($0, delimiter, using: &random) }.joined(separator: delimiter) + end
    }
    let expected = table.enumerated().flatMap { number, row in
      row.enumerated().compactMap { column, field in
        field.isEmpty ? nil : "\(CellReference(row: number + 1, column: column + 1)) \(field)"
      }
    }
    for bytes in Self.encodings(of: text) {
      for rawLength in [18, 19, 61, 1 << 17] {
        let outcome = try EncodingDecisionTests.read(bytes, rawLength: rawLength)
        #expect(outcome.cells == expected, "seed \(seed), chunks of \(rawLength), \(outcome.encoding)")
      }
    }
  }

  static func table(using random: inout SplitMix) -> [[String]] {
    let pieces = ["a", "बीमा", "\"", ",", ";", "\t", "|", "\r\n", "\n", " ", "😀", "é", "0", "Pune"]
    return (0..<Int.random(in: 1...8, using: &random)).map { _ in
      (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
          .joined()
      }
    }
  }

  static func written(_ field: String, _ delimiter: String, using random: inout SplitMix) -> String {
    let isSpecial = field.unicodeScalars.contains { "\"\r\n".unicodeScalars.contains($0) }
    guard isSpecial || field.contains(delimiter) || Bool.random(using: &random) else { return field }
    let doubled = field.unicodeScalars.map { $0 == "\"" ? "\"\"" : String(Character($0)) }.joined()
    return "\"" + doubled + "\""
  }

  static func encodings(of text: String) -> [[UInt8]] {
    [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      EncodingDecisionTests.utf16("\u{FEFF}" + text, littleEndian: true),
      EncodingDecisionTests.utf16("\u{FEFF}" + text, littleEndian: false),
    ]
  }
}
