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
      wordKey = Self.namesTwoThings(text) ? "" : HeadingWords.key(of: key.words)
    }

    /// "Mode & Premium" is no "Premium Mode": words that are put together may not change places.
    private static func namesTwoThings(_ text: String) -> Bool {
      // Thousands of names come this way at the start, and hardly one has such a sign: bytes first.
      guard text.utf8.contains(where: { signs.contains($0) }) else { return hasAnd(text) }
      let parts = text.prefix(512).split { "&+,/|".contains($0) }
      // A/c is one word.
      return parts.count > 1 && parts.filter { $0.filter(\.isLetter).count > 1 }.count > 1 || hasAnd(text)
    }

    private static let signs = Array("&+,/|".utf8)
    private static let and = Array(" and ".utf8)

    private static func hasAnd(_ text: String) -> Bool {
      var matched = 0
      for byte in text.utf8 {
        matched = byte.lowercased == and[matched] ? matched + 1 : byte == and[0] ? 1 : 0
        if matched == and.count { return true }
      }
      return false
    }
  }

  /// The whole heading, repeated ones numbered.
  let whole: Piece
  /// The parts of a heading in two languages, or of one with a remark.
  let pieces: [Piece]

  init(_ label: String) {
    whole = Piece(label)
    pieces = HeadingPieces.of(label).map { Piece($0) }
  }

  /// The forms of all headings of a sheet, in the order of its columns.
  static func of(_ survey: SheetSurvey) -> [HeadingForms] { survey.columns.map { HeadingForms($0.label) } }
}
