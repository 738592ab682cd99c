import Testing

@testable import ImportReports

@Suite struct ShownTextTests {
  @Test func controlsNeverReachTheTerminal() {
    #expect(ShownText.line("a\u{1B}[31mred\u{7}\u{0}\u{9B}b") == "a[31mredb")
    #expect(ShownText.line("one\r\ntwo\tthree \u{2028} four") == "one two three four")
    #expect(ShownText.line("abc\u{202E}fed\u{2066}x") == "abcfedx")
  }

  @Test func joinersOfIndicScriptsStay() {
    #expect(ShownText.line("क्\u{200D}ष") == "क्\u{200D}ष")
    #expect(ShownText.line("সংযুক্ত") == "সংযুক্ত")
  }

  @Test(arguments: [
    ("Mobile", 10, "Mobile"), ("Mobile Number", 13, "Mobile Number"), ("Mobile Number", 12, "Mobile Numb…"),
    ("Mobile Number", 8, "Mobile…"), ("", 3, ""), ("日本語", 5, "日本…"), ("ab", 1, "…"),
  ])
  func longTextsAreCut(_ text: String, _ limit: Int, _ shown: String) {
    #expect(ShownText.line(text, limit: limit) == shown)
    #expect(ShownText.width(ShownText.line(text, limit: limit)) <= limit)
  }

  @Test(arguments: [("abc", 3), ("हिंदी", 4), ("日本", 4), ("é", 1), ("e\u{301}", 1), ("😀", 2), ("", 0)])
  func widths(_ text: String, _ columns: Int) {
    #expect(ShownText.width(text) == columns)
  }

  @Test func wordsAreWrapped() {
    #expect(ShownText.wrapped("aaa bbb ccc", width: 7, indent: 2) == ["aaa bbb", "  ccc"])
    #expect(ShownText.wrapped("", width: 7, indent: 2) == [])
    #expect(ShownText.wrapped("toolongword x", width: 4, indent: 0) == ["toolongword", "x"])
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (99_999, "99,999"), (100_000, "1,00,000"),
    (12_345_678, "1,23,45,678"), (-1000, "-1,000"), (.min, "-92,23,37,20,36,85,47,75,808"),
  ])
  func countsAreGroupedAsInIndia(_ number: Int, _ shown: String) {
    #expect(ShownText.count(number) == shown)
  }
}
