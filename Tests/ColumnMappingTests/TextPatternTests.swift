import Testing

@testable import ColumnMapping

@Suite struct TextPatternTests {
  private static let cases: [(pattern: String, text: String, matches: Bool)] = [
    ("AAAAA9999A", "ABCPE1234F", true), ("AAAAA9999A", "abcpe1234f", true),
    ("AAAAA9999A", "ABCP11234F", false),
    ("AAAAA9999A", "ABCPE1234", false), ("AAAAA9999A", "ABCPE1234FF", false), ("9{8,12}", "12345678", true),
    ("9{8,12}", "1234567", false), ("9{8,12}", "1234567890123", false), ("\\+9+", "+919876543210", true),
    ("\\+9+", "919876543210", false), ("N+[-/]N+", "736/25", true), ("N+[-/]N+", "736 25", false),
    ("99?A", "1A", true), ("99?A", "12A", true), ("99?A", "123A", false), (".*", "नाम", true),
    ("A*", "नाम", false),
    ("PRU.{3}", "PRU-12", true), ("", "", false), ("9{3}", "123", true),
  ]

  @Test(arguments: cases.indices) func formsMatch(_ index: Int) throws {
    let (pattern, text, matches) = Self.cases[index]
    guard !pattern.isEmpty else {
      #expect(throws: TextPattern.Mistake.empty) { try TextPattern(pattern) }
      return
    }
    #expect(try TextPattern(pattern).fits(text) == matches, "\(pattern) on \(text)")
  }

  @Test func mistakesAreTold() {
    let mistakes: [(String, TextPattern.Mistake)] = [
      ("9*9", .takesTheNext), ("A?N", .takesTheNext), ("9?A?9", .takesTheNext), ("?", .repeatsNothing),
      ("9**", .repeatsNothing), ("[", .notClosed), ("[]", .notClosed), ("9{", .notClosed),
      ("9{x}", .badCount),
      ("9{3,2}", .badCount), ("9{0}", .badCount), ("9{2000}", .badCount), ("\\", .notClosed),
    ]
    for (text, mistake) in mistakes {
      #expect(throws: mistake, "\(text)") { try TextPattern(text) }
    }
  }
}
