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
    let told = pieces.compactMap { piece in scriptOfFirstLetter(piece.text).map { (piece, $0) } }
    guard told.count > 1 else { return told.count == 1 && pieces.count > 1 ? [told[0].0.text] : [] }
    let isBilingual = Set(told.map(\.1)).count > 1
    if isBilingual { return told.map(\.0.text) }
    // One script: what stands before the brackets is the heading, if nothing else divides it.
    let outside = told.filter { !$0.0.isInBrackets }
    return outside.count == 1 && told.count > outside.count ? [outside[0].0.text] : []
  }

  /// A number for the script, good enough to tell two languages apart; `nil` without letters.
  private static func scriptOfFirstLetter(_ text: String) -> UInt32? {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      // The Indian scripts lie in blocks of 128 from U+0900 on.
      return scalar.value < 0x0250 ? 0 : scalar.value >> 7
    }
    return nil
  }
}
