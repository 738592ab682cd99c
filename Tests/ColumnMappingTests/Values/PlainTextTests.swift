import Testing

@testable import ColumnMapping

@Suite("The fast paths of text")
struct PlainTextTests {
  @Test("Every text of India's scripts that is passed through is its own NFC, and nothing in it is unseen")
  func indic() {
    var random = SeededGenerator(for: "fast path of India's scripts")
    let scalars = (0x900...0xD7F).compactMap { Unicode.Scalar(UInt32($0)) }
    var passed = 0
    for _ in 0..<50_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        text.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
      }
      let bytes = Array(String(text).utf8)
      guard PlainText.indicRange(in: bytes.span) != nil else { continue }
      passed += 1
      #expect(
        Array(NormalForm.composed(String(text)).utf8) == bytes,
        "seed \(random.seed): \(text.map { String($0.value, radix: 16) })")
      #expect(!text.contains { $0.isInvisible || $0.isBlank })
    }
    #expect(passed > 1000)
  }

  @Test("All pairs of characters within one script that are passed through are their own NFC")
  func pairs() {
    for block in 0..<9 {
      let first = UInt32(0x900 + block * 0x80)
      let scalars = (first..<(first + 0x80)).compactMap(Unicode.Scalar.init)
      for one in scalars {
        for other in scalars {
          let text = String(String.UnicodeScalarView([one, other]))
          let bytes = Array(text.utf8)
          guard PlainText.indicRange(in: bytes.span) != nil else { continue }
          #expect(Array(NormalForm.composed(text).utf8) == bytes, "\(one.value) \(other.value)")
        }
      }
    }
  }

  @Test(
    "Blanks at the ends go, and anything beyond printable ASCII is left to the slow path",
    arguments: [
      ("a b", 0..<3), (" a ", 1..<2), ("", 0..<0), ("   ", 3..<3), ("a\tb", nil), ("é", nil), ("\u{7F}", nil),
    ])
  func ascii(_ text: String, _ range: Range<Int>?) {
    #expect(PlainText.range(in: Array(text.utf8).span) == range)
  }
}
