/// Texts with everything in them that XML and spreadsheets make hard.
enum GeneratedText {
  private static let pieces = [
    "Policy", "12345", " ", "  ", "\n", "\t", "&", "<b>", "]]>", "\"quoted\"", "'", "_x0041_", "_x005F_", "_",
    "__x", "x0041_",
    "é", "नाम", "😀", "ß", "\r", "A", "ü", "\u{85}", "\u{7F}", "–", "a;b", "&amp;", "]]", ">", "\u{FFFD}",
    "\u{10FFFF}",
  ]

  static func text(_ random: inout RandomSource) -> String {
    if random.chance(5) { return "" }
    if random.chance(50) { return "name \(random.below(20))" }
    var text = ""
    let count = random.chance(3) ? 100 : 1 + random.below(6)
    for _ in 0..<count { text += random.pick(pieces) }
    return text
  }

  /// What stands in `<si>` or `<is>` for a text: plain, or in runs, with a phonetic run now and then.
  static func item(_ text: String, _ random: inout RandomSource, _ spelling: Spelling) -> String {
    func t(_ text: String, _ random: inout RandomSource) -> String {
      if text.isEmpty, random.chance(50) { return spelling.element("t") }
      let space = random.chance(30) ? spelling.attribute("xml:space", "preserve") : ""
      return spelling.element("t", space, spelling.text(text, &random))
    }
    guard random.chance(20) else { return t(text, &random) }
    // A cut inside an escape would make two texts that no escape joins, as it should; a cut anywhere is right.
    let scalars = Array(text.unicodeScalars)
    let cut = random.below(scalars.count + 1)
    func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }
    var item = spelling.element("r", "", spelling.element("rPr") + t(string(scalars[..<cut]), &random))
    item += spelling.gap(&random)
    item += spelling.element("r", "", t(string(scalars[cut...]), &random))
    if random.chance(50) {
      item += spelling.element("rPh", spelling.attribute("sb", "0"), spelling.element("t", "", "phonetic"))
      item += spelling.element("phoneticPr", spelling.attribute("fontId", "1"))
    }
    return item
  }
}
