/// A heading in the forms in which it is compared.
///
/// Case, blanks, punctuation, no-break blanks, zero-width characters, full-width letters, native digits, nukta and
/// candrabindu make no difference; neither does the normal form, since texts are compared by canonical equivalence.
struct HeadingKey: Hashable, Sendable {
  /// Letters and digits alone: `policyno`.
  let compact: String
  /// The words, in lower case: `policy`, `no`. Letters with dots between them are one word: `D.O.B.` is `dob`.
  let words: [String]

  /// Headings of more characters are cut: nobody reads on.
  private static let longest = 512

  /// Makes the forms of a heading.
  init(_ heading: String) {
    var words: [String] = []
    var word = ""
    var previous = Class.separator
    func end(_ words: inout [String], _ word: inout String) {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in heading.unicodeScalars.prefix(Self.longest) {
      guard let (kind, text) = Self.classify(scalar) else { continue }
      // PolicyNo and Add1 are two words; PREMIUM and Prem are one.
      let breaks =
        kind == .separator || kind == .upper && previous == .lower
        || (kind == .digit) != (previous == .digit) && previous != .separator
      if breaks { end(&words, &word) }
      if scalar == "#" { words.append("number") }
      word += text
      previous = kind
    }
    end(&words, &word)
    compact = words.joined()
    self.words = Self.joiningLetters(words)
  }

  /// `d`, `o`, `b` become `dob`: runs of single Latin letters are one abbreviation.
  private static func joiningLetters(_ words: [String]) -> [String] {
    var joined: [String] = []
    var run = ""
    for word in words {
      if word.utf8.count == 1, word.utf8.first?.isLetter == true {
        run += word
      } else {
        if !run.isEmpty { joined.append(run) }
        run = ""
        joined.append(word)
      }
    }
    if !run.isEmpty { joined.append(run) }
    return joined
  }

  private enum Class {
    case upper, lower, digit, separator
  }

  /// What a character counts as, and how it is written; `nil` for what is not seen.
  private static func classify(_ scalar: Unicode.Scalar) -> (Class, String)? {
    let value = scalar.value
    if value < 0x80 {
      switch UInt8(value) {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): return (.lower, String(Character(scalar)))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        return (.upper, String(Character(Unicode.Scalar(UInt8(value) | 0x20))))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): return (.digit, String(Character(scalar)))
      default: return (.separator, "")
      }
    }
    if isNukta(value) { return nil }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate:
      return value == 0x85 ? (.separator, "") : nil
    case .decimalNumber:
      return (.digit, String(Int(properties.numericValue ?? 0)))
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .letterNumber, .otherNumber:
      if (0xFF21...0xFF5A).contains(value), let ascii = Unicode.Scalar(value - 0xFEE0) {
        return classify(ascii)
      }
      return (properties.generalCategory == .uppercaseLetter ? .upper : .lower, folded(scalar))
    default:
      return (.separator, "")
    }
  }

  /// Lower case; candrabindu as anusvara; letters composed with a nukta without it.
  private static func folded(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x0901, 0x0981, 0x0A81, 0x0C01, 0x0C81:
      return Unicode.Scalar(scalar.value + 1).map { String(Character($0)) } ?? ""
    case 0x0958...0x095F:
      return String(Character(composedWithNukta[Int(scalar.value - 0x0958)]))
    case 0x0929: return "\u{0928}"
    case 0x0931: return "\u{0930}"
    case 0x0934: return "\u{0933}"
    case 0x09DC: return "\u{09A1}"
    case 0x09DD: return "\u{09A2}"
    case 0x09DF: return "\u{09AF}"
    default: return scalar.properties.lowercaseMapping
    }
  }

  private static let composedWithNukta: [Unicode.Scalar] = [
    "\u{0915}", "\u{0916}", "\u{0917}", "\u{091C}", "\u{0921}", "\u{0922}", "\u{092B}", "\u{092F}",
  ]

  private static func isNukta(_ value: UInt32) -> Bool {
    switch value {
    case 0x093C, 0x09BC, 0x0A3C, 0x0ABC, 0x0B3C, 0x0CBC: true
    default: false
    }
  }
}
