/// The parts of a heading in two languages, or of one with a remark in brackets.
enum HeadingPieces {
  /// The pieces of "Policy Number / पॉलिसी नंबर" and "Sum Assured (INR)"; none for "Plan/Term", whose parts are in one
  /// script and mean two things.
  static func of(_ heading: String) -> [String] {
    var pieces: [(text: String, isInBrackets: Bool)] = []
    var piece = ""
    var depth = 0
    for character in heading.prefix(512) {
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
    let isHarmless = !told.contains { $0.0.isInBrackets && changesMeaning($0.0.text) }
    return isHarmless ? [outside[0].0.text] : []
  }

  /// Whether a remark makes another thing of a heading: "Mobile (Wife)" is not the customer's, and five in "Sum Assured
  /// (in lakhs)" is not five.
  static func changesMeaning(_ remark: String) -> Bool {
    HeadingKey(remark).words.contains { word in
      HeadingWords.written(word).contains { otherThings.contains($0) }
    }
  }

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
    // Another sum.
    "gst", "tax", "including", "excluding", "with", "without", "net", "gross", "total", "paid", "unpaid",
    "due",
    "pending", "loan", "bonus", "rider", "accrued", "surrender", "refund", "yearly", "monthly", "quarterly",
    "annual",
    "first", "last", "next", "renewal",
    // Another scale.
    "lakh", "lakhs", "lac", "lacs", "l", "crore", "crores", "cr", "thousand", "thousands", "hundreds", "000",
    "k",
    "million", "usd", "us",
    // Another day.
    "marriage", "wedding", "anniversary", "death", "joining", "proposal", "revival", "expired", "birth",
    "maturity",
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
