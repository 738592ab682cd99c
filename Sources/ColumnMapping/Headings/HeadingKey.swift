/// A heading in the forms in which it is compared.
///
/// Case, blanks, punctuation, no-break blanks, zero-width characters, full-width letters, Cyrillic and Greek letters that
/// look Latin, native digits, nukta and candrabindu make no difference; neither does the normal form, since texts are
/// compared by canonical equivalence.
struct HeadingKey: Hashable, Sendable {
  /// Letters and digits alone: `policyno`.
  let compact: String
  /// The words, in lower case: `policy`, `no`. Letters with dots between them are one word: `D.O.B.` is `dob`.
  let words: [String]

  /// Headings of more characters are cut: nobody reads on.
  private static let longest = 512

  /// Makes the forms of a heading.
  init(_ heading: String) {
    // All letters and digits, and where each word ends in them.
    var text: [UInt8] = []
    var ends: [Int] = []
    var previous = Class.separator
    func endWord() { if text.count > (ends.last ?? 0) { ends.append(text.count) } }
    for scalar in heading.unicodeScalars.prefix(Self.longest) {
      guard let kind = Self.classify(scalar) else { continue }
      // PolicyNo and Add1 are two words; PREMIUM and Prem are one.
      let breaks =
        kind == .separator || kind == .upper && previous == .lower
        || (kind == .digit) != (previous == .digit) && previous != .separator
      if breaks { endWord() }
      if scalar == "#" {
        text.append(contentsOf: "number".utf8)
        endWord()
      } else if kind != .separator {
        Self.append(scalar, to: &text)
      }
      previous = kind
    }
    endWord()
    Self.writeNasalsAsAnusvara(&text, &ends)
    compact = String(decoding: text, as: UTF8.self)
    words = Self.words(text, ends)
  }

  /// The words; `d`, `o`, `b` become `dob`: runs of single Latin letters are one abbreviation.
  private static func words(_ text: [UInt8], _ ends: [Int]) -> [String] {
    var words: [String] = []
    var start = 0
    var isRun = false
    var runStart = 0
    for end in ends {
      if end - start == 1, text[start].isLetter {
        if !isRun { runStart = start }
        isRun = true
      } else {
        if isRun { words.append(String(decoding: text[runStart..<start], as: UTF8.self)) }
        isRun = false
        words.append(String(decoding: text[start..<end], as: UTF8.self))
      }
      start = end
    }
    if isRun { words.append(String(decoding: text[runStart..<start], as: UTF8.self)) }
    return words
  }

  /// नम्बर is नंबर and सम्पर्क is संपर्क: a nasal that is joined to the next letter is written either way, in all Indian
  /// scripts but Tamil, whose blocks have the letters in the same places.
  private static func writeNasalsAsAnusvara(_ text: inout [UInt8], _ ends: inout [Int]) {
    // A letter of these blocks takes three bytes: E0 A4..B5 and one more.
    guard text.contains(where: { $0 == 0xE0 }) else { return }
    var index = 0
    while index + 5 < text.count {
      guard text[index] == 0xE0, text[index + 3] == 0xE0 else {
        index += 1
        continue
      }
      let nasal = Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
      let virama = Int(text[index + 4] & 0x3F) << 6 | Int(text[index + 5] & 0x3F)
      let block = nasal & ~0x7F
      let joins = virama == block | 0x4D && (0x900...0xD00).contains(block) && block != 0xB80
      guard joins, [0x19, 0x1E, 0x23, 0x28, 0x2E].contains(nasal & 0x7F), !ends.contains(index + 6) else {
        index += 3
        continue
      }
      let anusvara = block | 0x02
      text[index + 1] = 0x80 | UInt8(anusvara >> 6)
      text[index + 2] = 0x80 | UInt8(anusvara & 0x3F)
      text.removeSubrange((index + 3)..<(index + 6))
      for place in ends.indices where ends[place] > index + 3 { ends[place] -= 3 }
      index += 3
    }
  }

  private enum Class {
    case upper, lower, digit, separator
  }

  /// What a character counts as; `nil` for what is not seen.
  private static func classify(_ scalar: Unicode.Scalar) -> Class? {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: value)
      if byte.isDigit { return .digit }
      return byte.isLetter ? (byte < 0x60 ? .upper : .lower) : .separator
    }
    if isNukta(value) { return nil }
    switch scalar.properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate:
      return value == 0x85 ? .separator : nil
    case .decimalNumber: return .digit
    case .uppercaseLetter: return .upper
    case .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
      .enclosingMark, .letterNumber, .otherNumber:
      return .lower
    default: return .separator
    }
  }

  /// Adds a letter or digit as it is compared.
  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      text.append(UInt8(truncatingIfNeeded: value).lowercased)
    } else if (0xFF10...0xFF5A).contains(value), let ascii = Unicode.Scalar(value - 0xFEE0) {
      append(ascii, to: &text)
    } else if let latin = LookAlikes.latin(scalar) {
      text.append(latin)
    } else if scalar.properties.generalCategory == .decimalNumber {
      text.append(UInt8(digit: Int(scalar.properties.numericValue ?? 0)))
    } else if (0x0900...0x0DFF).contains(value) {
      // India's letters have no case, and nearly all names that come with the program are made of them.
      var folded = folded(value)
      if let whole = joined(folded, to: text) {
        folded = whole
        text.removeLast(3)
      }
      text.append(0xE0)
      text.append(0x80 | UInt8(folded >> 6 & 0x3F))
      text.append(0x80 | UInt8(folded & 0x3F))
    } else {
      text.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// Candrabindu as anusvara; letters composed with a nukta without it.
  private static func folded(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x0901, 0x0981, 0x0A81, 0x0C01, 0x0C81: value + 1
    case 0x0958...0x095F: composedWithNukta[Int(value - 0x0958)]
    case 0x0929: 0x0928
    case 0x0931: 0x0930
    case 0x0934: 0x0933
    case 0x09DC: 0x09A1
    case 0x09DD: 0x09A2
    case 0x09DF: 0x09AF
    default: value
    }
  }

  /// The vowel sign that two of them make, the first of which ends the text: names are found by their bytes, and some
  /// programs write these in two parts.
  private static func joined(_ second: UInt32, to text: [UInt8]) -> UInt32? {
    guard [0x3E, 0x57, 0x55, 0x56, 0x42].contains(second & 0x7F), text.count >= 3,
      text[text.count - 3] == 0xE0
    else { return nil }
    let first = UInt32(text[text.count - 2] & 0x3F) << 6 | UInt32(text[text.count - 1] & 0x3F)
    return joinedSigns[first << 16 | second]
  }

  private static let joinedSigns: [UInt32: UInt32] = [
    0x09C7_09BE: 0x09CB, 0x09C7_09D7: 0x09CC, 0x0BC6_0BBE: 0x0BCA, 0x0BC7_0BBE: 0x0BCB, 0x0BC6_0BD7: 0x0BCC,
    0x0C46_0C56: 0x0C48, 0x0CBF_0CD5: 0x0CC0, 0x0CC6_0CD5: 0x0CC7, 0x0CC6_0CD6: 0x0CC8, 0x0CC6_0CC2: 0x0CCA,
    0x0CCA_0CD5: 0x0CCB,
  ]

  private static let composedWithNukta: [UInt32] = [
    0x0915, 0x0916, 0x0917, 0x091C, 0x0921, 0x0922, 0x092B, 0x092F,
  ]

  private static func isNukta(_ value: UInt32) -> Bool {
    switch value {
    case 0x093C, 0x09BC, 0x0A3C, 0x0ABC, 0x0B3C, 0x0CBC: true
    default: false
    }
  }
}
