import Tabular

/// What a number format shows (ECMA-376 part 1, 18.8.30 and 18.8.31).
struct NumberFormatCode: Equatable {
  var kind: NumberFormatKind
  /// The digits that it shows at the least before the point: 9 for `000000000`.
  var minimumDigits: UInt8 = 0

  /// The format of a built-in id (18.8.30); ids 27–36 and 50–58 are dates of the East Asian versions.
  static func builtIn(_ id: Int) -> NumberFormatCode {
    let kind: NumberFormatKind =
      switch id {
      case 0: .general
      case 9, 10: .marked
      case 11, 48: .scientific
      case 14...17, 27...31, 36, 50...54, 57, 58: .date
      case 18...21, 32...35, 55, 56: .time
      case 22: .dateTime
      case 45, 47: .time
      case 46: .duration
      case 49: .text
      default: .number
      }
    return NumberFormatCode(kind: kind)
  }

  /// Reads a format code. Its first section decides; letters count in either case; text in quotes, behind a backslash,
  /// behind `_` and `*`, and colours, conditions and locales in brackets, do not.
  init(code: String) {
    var hasDate = false
    var hasTime = false
    var hasMonthOrMinute = false
    var isDuration = false
    var hasDigit = false
    var zeros = 0
    var beforePoint = true
    var isOther = false
    var isGeneral = false
    var hasExponent = false
    var isMarked = false
    var endsInComma = false
    var rest = Array(code.unicodeScalars)[...]
    scan: while let scalar = rest.popFirst() {
      switch scalar {
      case ";": break scan
      case "\"":
        isMarked = isMarked || Self.marks(rest.prefix { $0 != "\"" })
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let content = String(String.UnicodeScalarView(rest.prefix { $0 != "]" })).lowercased()
        rest = rest.drop { $0 != "]" }.dropFirst()
        // `[$€-2]` shows the currency between the dollar sign and the hyphen.
        if content.first == "$" {
          isMarked = isMarked || Self.marks(content.dropFirst().prefix { $0 != "-" }.unicodeScalars)
        }
        if let first = content.first, "hms".contains(first), content.allSatisfy({ $0 == first }) {
          isDuration = true
        }
      case "d", "D", "y", "Y", "b", "B": hasDate = true
      case "e", "E":
        // A year in East Asian formats; behind a digit the exponent of a number, whose zeros are no leading ones.
        if hasDigit { hasExponent = true } else { hasDate = true }
      case "g", "G":
        if rest.starts(with: "eneral".unicodeScalars, by: { $0.properties.lowercaseMapping == String($1) }) {
          rest = rest.dropFirst(6)
          isGeneral = true
        } else {
          hasDate = true
        }
      case "h", "H", "s", "S": hasTime = true
      case "m", "M": hasMonthOrMinute = true
      case "A", "a":
        let word = String(String.UnicodeScalarView([scalar] + rest.prefix(4))).lowercased()
        if word.hasPrefix("am/pm") {
          rest = rest.dropFirst(4)
          hasTime = true
        } else if word.hasPrefix("a/p") {
          rest = rest.dropFirst(2)
          hasTime = true
        }
      case "%": isMarked = true
      case "$", "€", "£": isMarked = true
      case ",": endsInComma = hasDigit
      case "0":
        hasDigit = true
        endsInComma = false
        if beforePoint, !hasExponent { zeros += 1 }
      case "#", "?":
        hasDigit = true
        endsInComma = false
      case ".":
        beforePoint = false
        isMarked = isMarked || endsInComma
      case "@": isOther = code.trimmingBlanks == "@"
      default: break
      }
    }
    if isDuration {
      kind = .duration
    } else if hasDate || hasMonthOrMinute || hasTime {
      let showsDate = hasDate || (hasMonthOrMinute && !hasTime)
      kind = showsDate ? (hasTime ? .dateTime : .date) : .time
    } else if isOther {
      kind = .text
    } else if code.isEmpty || (isGeneral && !hasDigit) {
      kind = .general
    } else {
      kind = hasExponent ? .scientific : isMarked || endsInComma ? .marked : .number
      minimumDigits = UInt8(clamping: zeros)
    }
  }

  init(kind: NumberFormatKind) { self.kind = kind }

  /// Whether a text that a format shows beside a number makes another of it: a unit, or a currency that is not the
  /// rupee. What counts years, or says "/-", does not.
  private static func marks(_ text: some Sequence<Unicode.Scalar>) -> Bool {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    let words = String(view).lowercased().split { !$0.isLetter && !"$€£%".contains($0) }
    return words.contains { units.contains(String($0)) }
  }

  private static let units: Set<String> = [
    "l", "lac", "lacs", "lakh", "lakhs", "cr", "crs", "crore", "crores", "k", "th", "thousand", "thousands",
    "m", "mn",
    "million", "usd", "us", "us$", "$", "eur", "€", "gbp", "£", "aed", "%", "लाख", "करोड़", "हजार",
  ]
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    let head = drop { $0 == " " }
    return head.last == " " ? head.prefix(while: { $0 != " " }) : head
  }
}
