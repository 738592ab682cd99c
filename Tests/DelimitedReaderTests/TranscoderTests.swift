import DelimitedReader
import Tabular
import Testing

/// Damaged UTF-8 is repaired as the standard library repairs it, wherever a chunk ends.
@Suite struct TranscoderTests {
  @Test(arguments: 0..<400)
  func repairsAsTheStandardLibraryDoes(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let parts: [[UInt8]] = [
      Array("é".utf8), Array("नाम".utf8), Array("😀".utf8), Array("ab".utf8), [0xFF], [0xE0, 0x80],
      [0xED, 0xA0, 0x80],
      [0xF0, 0x9F], [0xC0, 0xAF], [0xF4, 0x90], [0xE2, 0x82], [0x80],
    ]
    // The mark keeps the file UTF-8 whatever follows.
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61]
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      bytes += parts[Int.random(in: 0..<parts.count, using: &random)]
    }
    let expected = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    for rawLength in [18, 19, 20, 21, 1 << 17] {
      let outcome = try EncodingDecisionTests.read(bytes, rawLength: rawLength)
      #expect(outcome.cells == ["A1 " + expected], "seed \(seed), chunks of \(rawLength)")
      #expect(outcome.encoding == .utf8)
    }
  }

  /// The count of the finding is the number of U+FFFD that are shown.
  @Test(arguments: 0..<200)
  func theFindingCountsWhatIsShown(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for _ in 0..<20 { bytes.append(UInt8.random(in: 0x7E...0xFF, using: &random)) }
    let reader = try DelimitedReader(bytes: bytes)
    let counted = reader.findings.first?.parameters["count"] ?? "0"
    let text = try DelimitedReaderTests.cells(reader).joined()
    #expect(String(text.unicodeScalars.filter { $0 == "\u{FFFD}" }.count) == counted, "seed \(seed)")
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): random numbers that a printed seed gives again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
