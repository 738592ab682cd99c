import Tabular

/// All forms in which a column's heading is looked up, made once for a sheet.
struct HeadingForms: Sendable {
  /// The forms of the heading or of a piece of it.
  struct Piece: Sendable {
    let key: HeadingKey
    /// Its words written out, in alphabetical order.
    let wordKey: String

    init(_ text: String) {
      key = HeadingKey(text)
      let parts = Self.parts(text).map { HeadingKey($0).words }
      if parts.isEmpty {
        // डी.ओ.बी. is one word, as D.O.B. is.
        let isOneWord = key.words.count > 1 && HeadingLexicon.knows(key.compact)
        wordKey = HeadingWords.key(of: isOneWord ? [key.compact] : key.words)
      } else if let meant = ListedValues.field(of: parts) ?? Self.addressLine(parts) {
        wordKey = HeadingWords.key(of: meant)
      } else {
        wordKey = parts.map { HeadingWords.key(of: $0) }.joined(separator: "&")
      }
    }

    private static func addressLine(_ parts: [[String]]) -> [String]? {
      AddressWords.line(
        of: parts.joined().flatMap { HeadingWords.written($0) }, isIndian: HeadingWords.isIndian(parts[0]))
    }

    /// What "Mode & Premium" puts together: it is no "Premium Mode", and so its words may not change places; none where a
    /// heading names one thing.
    private static func parts(_ text: String) -> [String] {
      // Thousands of names come this way at the start, and hardly one has such a sign: bytes first.
      guard mayNameSeveral(text) else { return [] }
      let words = text.prefix(512).split(separator: " ").map { word in
        // A/c, w/o and F/H are one word each.
        if word.utf8.count == 3, word.dropFirst().first == "/" { return word.filter { $0 != "/" } }
        return Self.words.contains(word.lowercased()) ? "&" : String(word)
      }
      let parts = words.joined(separator: " ").split { "&+,/|".contains($0) }
        .filter { isMoreThanALetter($0) }
      return parts.count > 1 ? parts.map(String.init) : []
    }

    /// By bytes, since స్త్రీ is one character: an Indian letter takes three of them.
    private static func isMoreThanALetter(_ part: Substring) -> Bool {
      part.utf8.reduce(0) { $0 + ($1 >= 0x80 ? 1 : $1.isLetter ? 3 : 0) } > 3
    }

    private static let words: Set<String> = ["and", "or"]

    /// Whether a sign that divides stands in a text, or "and" or "or" may: a blank, either, and a blank.
    private static func mayNameSeveral(_ text: String) -> Bool {
      var before: UInt16 = 0
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"):
          return true
        case UInt8(ascii: " "): if before == nd || before == or { return true }
        default: break
        }
        before = before << 8 | UInt16(byte | 0x20)
      }
      return false
    }

    private static let nd = UInt16(UInt8(ascii: "n")) << 8 | UInt16(UInt8(ascii: "d"))
    private static let or = UInt16(UInt8(ascii: "o")) << 8 | UInt16(UInt8(ascii: "r"))
  }

  /// The whole heading, repeated ones numbered.
  let whole: Piece
  /// The parts of a heading in two languages, or of one with a remark.
  let pieces: [Piece]

  /// The parts of a heading in one language that may all name the same, as they can be read: "Policy Owner / Life
  /// Assured", and "Policy ID / Number", where the second shares a word of the first.
  let alternatives: [[Piece]]

  init(_ label: String) {
    let label = HeadingPieces.withoutItemNumber(LookAlikes.read(label)?.text ?? label)
    whole = Piece(label)
    pieces = HeadingPieces.of(label).map { Piece($0) }
    alternatives = pieces.isEmpty ? HeadingPieces.alternatives(label).map { $0.map { Piece($0) } } : []
  }

  /// The forms of all headings of a sheet, in the order of its columns.
  static func of(_ survey: SheetSurvey) -> [HeadingForms] { survey.columns.map { HeadingForms($0.label) } }
}
