/// The parts of a heading in two languages, or of one with a remark in brackets.
enum HeadingPieces {
  /// The pieces of "Policy Number / पॉलिसी नंबर" and "Sum Assured (INR)"; none for "Plan/Term", whose parts are in one
  /// script and mean two things.
  static func of(_ heading: String) -> [String] {
    var pieces: [(text: String, isInBrackets: Bool)] = []
    var piece = ""
    var depth = 0
    // A heading of one script that is broken over lines goes on in the next.
    let isOneScript = Set(heading.prefix(512).compactMap { scriptOfFirstLetter(String($0)) }).count < 2
    let characters = heading.prefix(512).map { isOneScript && $0.isNewline ? " " : $0 }
    for (index, character) in characters.enumerated() {
      if character == "/", isWithinWord(characters, index) {
        piece.append(character)
        continue
      }
      switch character {
      case "(", "[", "{":
        pieces.append((piece, depth > 0))
        piece = ""
        depth += 1
      case ")", "]", "}":
        pieces.append((piece, depth > 0))
        piece = ""
        depth = max(0, depth - 1)
      case "/", "|", "\n", "\r\n", "\r", "।":
        pieces.append((piece, depth > 0))
        piece = ""
      default:
        piece.append(character)
      }
    }
    pieces.append((piece, depth > 0))
    // "Premium ('000)" is a thousand times as much.
    if pieces.contains(where: {
      $0.isInBrackets && scriptOfFirstLetter($0.text) == nil && changesMeaning($0.text)
    }) {
      return []
    }
    let told = pieces.compactMap { piece in scriptOfFirstLetter(piece.text).map { (piece, $0) } }
    guard told.count > 1 else { return told.count == 1 && pieces.count > 1 ? [told[0].0.text] : [] }
    let isBilingual = Set(told.map(\.1)).count > 1
    if isBilingual { return told.map(\.0.text) }
    // One script: what stands before the brackets is the heading, if nothing else divides it.
    let outside = told.filter { !$0.0.isInBrackets }
    guard outside.count == 1, told.count > outside.count else { return [] }
    let remarks = told.filter { $0.0.isInBrackets }.map(\.0.text)
    // "Mode (Yearly/Half Yearly)" lists what may stand there; what हप्ता is called by how often it is paid is the mode.
    if remarks.count > 1, remarks.allSatisfy({ ListedValues.areIntervals(HeadingKey($0).words) }) {
      let isInstalment = HeadingWords.key(of: HeadingKey(outside[0].0.text).words) == "instalment"
      return [isInstalment ? "Mode" : outside[0].0.text]
    }
    return remarks.contains(where: changesMeaning) ? [] : [outside[0].0.text]
  }

  /// The two parts of a heading that may both name the same: "Policy Owner / Life Assured", and "Birthday जन्म", whose
  /// languages nothing divides.
  static func alternatives(_ heading: String) -> [[String]] {
    let parts = heading.prefix(512).split { "/()".contains($0) }
    if parts.count == 2 {
      guard parts.allSatisfy({ $0.filter(\.isLetter).count > 1 }) else { return [] }
      let sharing =
        heading.contains("(")
        ? [] : sharingAWord(HeadingKey(String(parts[0])).words, HeadingKey(String(parts[1])).words)
      return [parts.map(String.init)] + sharing
    }
    let words = heading.prefix(512).split(separator: " ").map(String.init)
    guard parts.count == 1, let first = words.first.flatMap(scriptOfFirstLetter),
      let turn = words.firstIndex(where: { scriptOfFirstLetter($0).map { $0 != first } ?? false }),
      words[turn...].allSatisfy({ scriptOfFirstLetter($0) != first })
    else { return [] }
    return [[words[..<turn].joined(separator: " "), words[turn...].joined(separator: " ")]]
  }

  /// Two parts one of which leaves out what the other says: "Policy ID / Number" is the policy's ID or number, and
  /// "Proposal / App ID" the ID of either.
  private static func sharingAWord(_ first: [String], _ second: [String]) -> [[String]] {
    var readings: [[String]] = []
    if first.count > 1 {
      readings.append([first, first.dropLast() + second].map { $0.joined(separator: " ") })
    }
    if second.count > 1 {
      readings.append([first + second.dropFirst(), second].map { $0.joined(separator: " ") })
    }
    return readings
  }

  /// A heading without the number that it has on a form: "3. D.O.B." and "(3) D.O.B." are "D.O.B.".
  static func withoutItemNumber(_ heading: String) -> String {
    let text = heading.drop { $0 == " " || $0 == "(" }
    let rest = text.drop { $0.isASCII && $0.isNumber }
    guard (1...2).contains(text.count - rest.count), let mark = rest.first, ".)".contains(mark),
      rest.dropFirst().contains(where: \.isLetter), rest.dropFirst().first.map({ !$0.isNumber }) ?? false
    else { return heading }
    return String(rest.dropFirst())
  }

  /// Whether a slash stands between two single letters: A/c, w/o.
  private static func isWithinWord(_ characters: [Character], _ index: Int) -> Bool {
    func isLetter(_ place: Int) -> Bool { characters.indices.contains(place) && characters[place].isLetter }
    return isLetter(index - 1) && !isLetter(index - 2) && isLetter(index + 1) && !isLetter(index + 2)
  }

  /// Whether a remark makes another thing of a heading: "Mobile (Wife)" is not the customer's, and five in "Sum Assured
  /// (in lakhs)" is not five.
  static func changesMeaning(_ remark: String) -> Bool {
    HeadingKey(remark).words.contains { word in
      HeadingWords.written(word).contains { otherThings.contains($0) || otherSums.contains($0) }
    }
  }

  /// Whether a piece that is no name denies what the piece in the other language says. "Agent (एजेंट का कोड)" says less,
  /// and "Pending (बकाया राशि)" the same with other words; "Mobile (एजेंट)" is another's.
  static func denies(_ piece: HeadingForms.Piece, _ known: HeadingForms.Piece, isSum: Bool) -> Bool {
    let words = piece.key.words.flatMap { HeadingWords.written($0) }
    let said = Set(known.key.words.flatMap { HeadingWords.written($0) })
    return words.contains { word in
      !said.contains(word)
        && (otherThings.contains(word) || heads.contains(word) || !isSum && otherSums.contains(word))
    }
  }

  /// What a heading is about: "শাখা / Branch Name" is a name and no code.
  private static let heads: Set<String> = ["name", "date", "code", "age"]

  private static let otherThings: Set<String> = [
    // Another person.
    "nominee", "father", "mother", "wife", "husband", "spouse", "child", "children", "son", "daughter",
    "kids", "agent",
    "advisor", "proposer", "owner", "appointee", "guardian", "emergency", "beneficiary", "payer", "parent",
    "joint",
    "second", "manager", "do", "employer", "company", "reference", "referred", "relative", "family",
    "brother",
    "sister", "branch", "bank", "assignee",
    // Another place or device.
    "office", "off", "o", "r", "res", "resi", "residence", "home", "alternate", "other", "old", "new",
    "previous",
    "landline", "fax", "permanent", "work",
    // Another scale.
    "lakh", "lakhs", "lac", "lacs", "l", "crore", "crores", "cr", "thousand", "thousands", "hundreds", "000",
    "k",
    "million", "usd", "us",
    // Another day.
    "marriage", "wedding", "anniversary", "death", "joining", "proposal", "revival", "expired", "birth",
    "maturity",
  ]

  /// Another sum than a premium.
  private static let otherSums: Set<String> = [
    "gst", "tax", "including", "excluding", "with", "without", "net", "gross", "total", "paid", "unpaid",
    "due",
    "pending", "yly", "hly", "qly", "mly", "half", "loan", "bonus", "rider", "accrued", "surrender", "refund",
    "yearly", "monthly", "quarterly",
    "annual",
    "first", "last", "next", "renewal",
  ]

  /// A number for the script, good enough to tell two languages apart; `nil` without letters.
  private static func scriptOfFirstLetter(_ text: String) -> UInt32? {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      // The Indian scripts lie in blocks of 128 from U+0900 on.
      return scalar.value < 0x0250 ? 0 : scalar.value >> 7
    }
    return nil
  }
}
