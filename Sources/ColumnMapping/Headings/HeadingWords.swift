/// What the words of headings are short for, and which say nothing.
enum HeadingWords {
  /// The words of a heading written out, without those that say nothing, in alphabetical order: the order of words
  /// makes no difference between "Name of Nominee" and "Nominee Name".
  static func key(of words: [String]) -> String {
    var whole: [String] = []
    var dropped: [String] = []
    var all = joiningAbbreviations(words).flatMap { written($0) }
    if let line = AddressWords.line(of: all, isIndian: isIndian(words)) { all = line }
    // మొత్తం ప్రీమియం is the whole of it, ప్రీమియం మొత్తం the amount.
    if words.count > 1, all[0] == "amount", words[0].utf8.starts(with: "మొత్త".utf8) { all[0] = "total" }
    if all.contains("father"), all.contains("husband") {
      all = all.filter { !["father", "husband", "or", "and"].contains($0) } + ["father&husband"]
    }
    // A nominated person is the nominee.
    if all.contains("nominee") { all.removeAll { $0 == "person" } }
    // What a premium is without its tax is the premium, and with it the total.
    if all.contains("gst") || all.contains("tax"),
      let place = all.firstIndex(where: { $0 == "with" || $0 == "without" })
    {
      let isTotal = all[place] == "with"
      all =
        all.filter { !["gst", "tax", "with", "without", "total"].contains($0) } + (isTotal ? ["total"] : [])
    }
    let isSpan = all.contains { spans.contains($0) }
    for (place, word) in all.enumerated() {
      // "PAN of A" is the PAN of somebody: no article ends a heading.
      if silent.contains(word), place == 0 || place < all.count - 1 || word != "a" { continue }
      if weak.contains(word) || isSpan && word == "year" { dropped.append(word) } else { whole.append(word) }
    }
    // "No. of Years" and "Regd. No." are no numbers of rows.
    if whole.count == 1, bare.contains(whole[0]) { whole += dropped }
    // By bytes: any order will do, and that of Unicode costs a tenth of the start.
    return whole.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: " ")
  }

  /// एल.आय.सी. is one word, as L.I.C. is: the names of letters, some of which are words as well.
  private static func joiningAbbreviations(_ words: [String]) -> [String] {
    guard words.count > 1, words.contains(where: { isLetterName($0) && !HeadingLexicon.knows($0) }) else {
      return words
    }
    var joined: [String] = []
    var place = 0
    while place < words.count {
      let run = words[place...].prefix(4).prefix { isLetterName($0) }
      let length = (2...4).reversed().first {
        run.count >= $0 && HeadingLexicon.knows(run.prefix($0).joined())
      }
      joined.append(length.map { run.prefix($0).joined() } ?? words[place])
      place += length ?? 1
    }
    return joined
  }

  /// Whether words are of Indian letters.
  static func isIndian(_ words: [String]) -> Bool { words.first?.utf8.first.map { $0 >= 0x80 } ?? false }

  /// Whether a word could be the name of a letter: short, and not Latin.
  private static func isLetterName(_ word: String) -> Bool {
    word.utf8.count <= 12 && word.utf8.first.map { $0 >= 0x80 } == true
  }

  /// A word written out, and in English.
  static func written(_ word: String) -> [String] {
    ShortForms.words(of: word) ?? HeadingLexicon.words(of: word) ?? [word]
  }

  /// What is left of a customer's own heading without the word for the customer: the words of "Mobile" in those of
  /// "Client's Mobile"; `nil` where there is no such word.
  static func withoutRole(_ key: String) -> String? {
    let words = key.split(separator: " ").map(String.init)
    let isHolder = words.contains("holder")
    let rest = words.filter { !roles.contains($0) && !(isHolder && ["holder", "policy"].contains($0)) }
    return rest.isEmpty || rest.count == words.count ? nil : rest.joined(separator: " ")
  }

  /// Whether a heading says that numbers of Aadhaar stand below it, whosever they are: "Nominee's Aadhar Card No", but
  /// not "Name as per Aadhaar".
  static func sayAadhaar(_ heading: String) -> Bool {
    let words = HeadingKey(heading).words.flatMap { written($0) }
    return words.contains { $0.contains("aadha") || $0.hasPrefix("adha") || $0.hasPrefix("uid") }
      && !words.contains { notAadhaar.contains($0) }
  }

  /// Whether a word of other columns is meant as it is written, however near it comes to one of ours.
  static func isOrdinary(_ word: String) -> Bool {
    ShortForms.ordinary.contains(word) || ShortForms.words(of: word) != nil
  }

  /// Words with a slip of the keyboard mended, two in a long one, where it can be but one word; `nil` where none had any.
  static func mended(_ words: [String], isKnown: (String) -> Bool, vocabulary: Set<String>) -> [String]? {
    var hasSlip = false
    var mended: [String] = []
    for word in words {
      let length = word.utf8.count
      if let right = ConsonantForms.word(of: word, isKnown: isKnown) {
        hasSlip = true
        mended.append(right)
        continue
      }
      guard length >= 4, word.utf8.allSatisfy(\.isLetter), !isKnown(word),
        HeadingLexicon.words(of: word) == nil
      else {
        mended.append(word)
        continue
      }
      let most = length >= 9 ? 2 : 1
      let near = vocabulary.filter {
        abs($0.utf8.count - length) <= most && $0.utf8.count >= 4 && $0.utf8.first == word.utf8.first
          && EditDistance.between(word, $0, atMost: most) <= most
          // Of four letters, two may have changed places.
          && (length > 4 || $0.utf8.sorted() == word.utf8.sorted())
      }
      guard let right = near.first, !written(right).isEmpty,
        near.allSatisfy({ written($0) == written(right) })
      else {
        return nil
      }
      hasSlip = true
      mended.append(right)
    }
    return hasSlip ? mended : nil
  }

  private static let notAadhaar: Set<String> = [
    "name", "birth", "date", "address", "mobile", "phone", "linked", "link", "status", "verified", "kyc",
    "photo",
    "copy", "seeded", "gender", "city", "pin",
  ]

  private static let roles: Set<String> = [
    "life", "assured", "insured", "client", "customer", "member", "primary", "main", "own", "self",
    "personal",
    // Where the letters go.
    "correspondence", "communication", "mailing", "postal", "current", "present",
  ]

  /// Words that say nothing.
  private static let silent: Set<String> = [
    "of", "the", "a", "an", "in", "for", "s", "as", "per", "be", "yn",
  ]

  /// Words that distinguish nothing beside another that says what is meant.
  private static let weak: Set<String> = [
    "rs", "inr", "rupees", "registered", "full", "opted", "chosen", "selected",
  ]

  /// What is counted in years: "Term (Years)" is the term, and "Policy Year" no policy.
  private static let spans: Set<String> = ["term", "period", "duration", "paying"]

  /// Words that alone say too little.
  private static let bare: Set<String> = ["number", "date", "name", "code", "amount", "id"]
}
