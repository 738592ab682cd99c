/// How values of persons are hidden: letters, digits and everything else that could say something become dots; blanks
/// and punctuation, which show the form, stay.
///
/// A cell can hold anything, whatever its column is: a phone number under "Name", an address under "E-mail", a megabyte
/// of one letter with marks. So what stays is bounded by what it is, not by where it stands, and only the first or last
/// 39 characters are looked at.
enum ValueMask {
  private static let longest = 39
  private static let dot: Character = "•"

  static func mask(_ text: String, as kind: SensitiveValue.Kind) -> String {
    ASCIIMask.mask(text, as: kind) ?? maskAny(text, as: kind)
  }

  /// The way that any text can take.
  static func maskAny(_ text: String, as kind: SensitiveValue.Kind) -> String {
    switch kind {
    case .name: return words(text)
    case .phone, .identifier: return all(text, keepingLast: 2)
    case .email: return email(text) ?? all(text)
    case .date: return date(text) ?? all(text)
    case .amount, .text: return all(text)
    }
  }

  /// Hides everything but the last characters, which stay where there are six or more to tell apart.
  private static func all(_ text: String, keepingLast kept: Int = 0) -> String {
    let shown = text.suffix(longest)
    var hidden = 0
    if kept > 0 { for character in shown where form(of: character) == nil { hidden += 1 } }
    var left = hidden >= 6 ? hidden - kept : Int.max
    var masked = shown.startIndex == text.startIndex ? "" : "…"
    for character in shown {
      if let form = form(of: character) {
        masked.append(form)
      } else {
        left -= 1
        masked.append(left < 0 && isLetterOrDigit(character) ? character : dot)
      }
    }
    return masked
  }

  /// Keeps the first letters of three words: with more, letters set apart ("R A M E S H") would be a whole name.
  private static func words(_ text: String) -> String {
    let shown = text.prefix(longest)
    var masked = ""
    var isFirst = true
    var kept = 0
    for character in shown {
      if let form = form(of: character) {
        masked.append(form)
        isFirst = true
      } else if isFirst, kept < 3, let letter = firstLetter(character) {
        masked += letter
        kept += 1
        isFirst = false
      } else {
        masked.append(dot)
        isFirst = false
      }
    }
    return shown.endIndex == text.endIndex ? masked : masked + "…"
  }

  /// The first letter and the top-level domain; `nil` where the text has not the form of an address.
  private static func email(_ text: String) -> String? {
    // No address is longer (RFC 5321, 4.5.3.1).
    guard text.utf8.count <= 254, let at = text.lastIndex(of: "@"), let dot = text.lastIndex(of: "."),
      dot > at,
      let first = text.first.flatMap(firstLetter)
    else { return nil }
    let domain = text[text.index(after: dot)...]
    guard (2...8).contains(domain.utf8.count),
      domain.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
    else { return nil }
    return first + "•••@•••." + domain
  }

  /// A run of four digits that can be a year stays if it is the only one and no other run of digits is longer than a
  /// day: twelve digits in groups of four are no date.
  private static func date(_ text: String) -> String? {
    guard text.utf8.count <= 64 else { return nil }
    var runs: [(digits: Int, value: Int)] = []
    var isInRun = false
    for character in text {
      if let digit = character.wholeNumberValue, isSingle(character), digit < 10 {
        if !isInRun { runs.append((0, 0)) }
        runs[runs.count - 1].digits += 1
        runs[runs.count - 1].value = min(runs[runs.count - 1].value * 10 + digit, 99_999)
        isInRun = true
      } else {
        isInRun = false
      }
    }
    guard runs.count <= 7, runs.count(where: { $0.digits > 2 }) == 1,
      let year = runs.firstIndex(where: { $0.digits == 4 && (1800...2199).contains($0.value) })
    else { return nil }
    return keeping(run: year, of: text.prefix(longest))
  }

  private static func keeping(run kept: Int, of text: Substring) -> String {
    var masked = ""
    var run = -1
    var isInRun = false
    for character in text {
      let isDigit = character.wholeNumberValue.map { $0 < 10 } ?? false && isSingle(character)
      if isDigit, !isInRun { run += 1 }
      isInRun = isDigit
      masked.append(form(of: character) ?? (isDigit && run == kept ? character : dot))
    }
    return masked
  }

  /// What shows of a character that says nothing by itself: a blank or punctuation; `nil` for all others.
  private static func form(of character: Character) -> Character? {
    if character.isWhitespace { return " " }
    guard let scalar = character.unicodeScalars.first, isSingle(character) else { return nil }
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      let isLetterOrDigit = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      return byte > 0x20 && byte < 0x7F && !isLetterOrDigit ? character : nil
    }
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .connectorPunctuation, .currencySymbol:
      return character
    default: return nil
    }
  }

  /// The letter with the vowel signs on it, without the letters that a virama joins to it; `nil` for digits and signs.
  private static func firstLetter(_ character: Character) -> String? {
    guard let first = character.unicodeScalars.first, first.properties.isAlphabetic else { return nil }
    var letter = String.UnicodeScalarView([first])
    for scalar in character.unicodeScalars.dropFirst().prefix(2) {
      let category = scalar.properties.generalCategory
      let isVirama = scalar.properties.canonicalCombiningClass.rawValue == 9
      guard category == .nonspacingMark || category == .spacingMark, !isVirama else { break }
      letter.append(scalar)
    }
    return String(letter)
  }

  private static func isLetterOrDigit(_ character: Character) -> Bool {
    isSingle(character) && (character.isLetter || character.isNumber)
  }

  private static func isSingle(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    return scalars.index(after: scalars.startIndex) == scalars.endIndex
  }
}
