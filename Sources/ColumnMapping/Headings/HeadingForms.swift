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
      let parts = text.prefix(512).split { "&+,/|".contains($0) }
      // A/c is one word.
      return parts.count > 1 && parts.filter { $0.filter(\.isLetter).count > 1 }.count > 1
        || text.lowercased().contains(" and ")
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
