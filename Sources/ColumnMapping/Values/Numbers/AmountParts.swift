import Tabular

/// An amount's text taken apart: where its figures stand, the sign, and the words around them.
struct AmountParts {
  /// Why a text is no amount.
  struct Refusal: Error {
    let rule: RuleID
  }

  /// Where the figures stand.
  private(set) var number = 0..<0
  /// Whether a minus or brackets make it negative.
  private(set) var isNegative = false
  /// The unit behind the figures.
  private(set) var unit: AmountUnit?
  /// Whether the unit is `Cr`, which book-keepers write for credit, too.
  private(set) var isCredit = false

  private static let currency: Set<String> = [
    "rs", "re", "inr", "rupees", "rupee", "only", "रु", "रू", "रुपये", "रुपए", "रुपया", "₹",
    "रुपयांत", "टाका", "રૂ", "રૂપિયા", "ரூ", "ரூபாய்", "రూ", "రూపాయలు", "ರೂ", "ರೂಪಾಯಿ", "টাকা", "৳", "मात्र",
  ]
  private static let foreign: Set<String> = [
    "usd", "$", "us", "eur", "€", "gbp", "£", "aed", "sgd", "cad", "aud",
  ]

  /// Takes a text apart.
  static func parse(_ text: borrowing Span<UInt8>) -> Result<AmountParts, Refusal> {
    var parts = AmountParts()
    guard let first = firstDigit(in: text) else { return .failure(Refusal(rule: .numberNotRecognised)) }
    var end = first
    while end < text.count, isFigure(text, at: end) { end += 1 }
    while end > first, !text[end - 1].isDigit { end -= 1 }
    var start = first
    // ".50" has its point before the first digit; "Rs.50" does not.
    if start > 0, text[start - 1] == UInt8(ascii: "."),
      start < 2 || text[start - 2] == 0x20 || !text[start - 2].isLetter
    {
      start -= 1
    }
    parts.number = start..<end
    if let rule = parts.readBefore(text.extracting(0..<start))
      ?? parts.readBehind(text.extracting(end..<text.count))
    {
      return .failure(Refusal(rule: rule))
    }
    guard parts.opens == parts.closes else { return .failure(Refusal(rule: .numberNotRecognised)) }
    if parts.opens { parts.isNegative = true }
    return .success(parts)
  }

  private var opens = false
  private var closes = false

  private static func firstDigit(in text: borrowing Span<UInt8>) -> Int? {
    for index in 0..<text.count where text[index].isDigit { return index }
    return nil
  }

  /// Digits, and the signs that may stand between them.
  private static func isFigure(_ text: borrowing Span<UInt8>, at index: Int) -> Bool {
    let byte = text[index]
    if byte.isDigit || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'") {
      return true
    }
    // A blank between digits belongs to the figures: `Grouping` refuses it.
    return byte == 0x20 && index + 1 < text.count && text[index + 1].isDigit
  }

  private mutating func readBefore(_ text: borrowing Span<UInt8>) -> RuleID? {
    var word: [UInt8] = []
    for index in 0..<text.count {
      switch text[index] {
      case UInt8(ascii: "-"):
        if isNegative { return .numberNotRecognised }
        isNegative = true
      case UInt8(ascii: "("):
        if opens { return .numberNotRecognised }
        opens = true
      case UInt8(ascii: "."), UInt8(ascii: ":"):
        // Only behind a word, "Rs.": a point of its own belongs to a number that nobody can read.
        if word.isEmpty { return .numberNotRecognised }
        if let rule = takeWord(&word, mayBeUnit: false) { return rule }
      case UInt8(ascii: "+"), 0x20:
        if let rule = takeWord(&word, mayBeUnit: false) { return rule }
      case let byte:
        word.append(byte.lowercased)
      }
    }
    return takeWord(&word, mayBeUnit: false)
  }

  private mutating func readBehind(_ text: borrowing Span<UInt8>) -> RuleID? {
    var word: [UInt8] = []
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "/"):
        // "/-" and "/=" close an amount, so that nobody adds a digit.
        guard index + 1 < text.count,
          text[index + 1] == UInt8(ascii: "-") || text[index + 1] == UInt8(ascii: "=")
        else { return .numberNotRecognised }
        index += 1
        if let rule = takeWord(&word, mayBeUnit: true) { return rule }
      case UInt8(ascii: "-"):
        // "500-" is negative in exports of old accounting systems.
        guard index == text.count - 1, !isNegative else { return .numberNotRecognised }
        isNegative = true
      case UInt8(ascii: ")"):
        if closes { return .numberNotRecognised }
        closes = true
      case 0x20, UInt8(ascii: "."), UInt8(ascii: ","):
        if let rule = takeWord(&word, mayBeUnit: true) { return rule }
      case let byte:
        word.append(byte.lowercased)
      }
      index += 1
    }
    return takeWord(&word, mayBeUnit: true)
  }

  /// Judges a word beside the figures; a rule where it does not belong there.
  private mutating func takeWord(_ bytes: inout [UInt8], mayBeUnit: Bool) -> RuleID? {
    if bytes.isEmpty { return nil }
    let word = String(decoding: bytes, as: UTF8.self)
    bytes.removeAll(keepingCapacity: true)
    if Self.currency.contains(word) { return nil }
    if Self.foreign.contains(word) { return .amountOtherCurrency }
    if word == "dr" || word == "db" { return .amountAmbiguous }
    guard mayBeUnit, unit == nil, let found = AmountUnit(word: word) else { return .numberNotRecognised }
    unit = found
    isCredit = word == "cr"
    return nil
  }
}
