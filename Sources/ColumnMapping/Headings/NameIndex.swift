/// Names of fields, found by their forms.
struct NameIndex: Sendable {
  /// One name of a field.
  struct Name: Sendable {
    /// The field's name, or what else the owner tells its fields by.
    let owner: String
    /// The name as it is written.
    let text: String
    /// Its place among the owner's names.
    let rank: Int
    let scalars: [Unicode.Scalar]
    let digits: Int

    init(_ owner: String, _ text: String, rank: Int, _ key: HeadingKey) {
      self.owner = owner
      self.text = text
      self.rank = rank
      scalars = Array(key.compact.unicodeScalars)
      digits = key.compact.utf8.reduce(0) { $0 + ($1.isDigit ? 1 : 0) }
    }
  }

  private(set) var names: [Name] = []
  private var byCompact: [String: [Int]] = [:]
  private var byWords: [String: [Int]] = [:]
  private var words: Set<String> = []

  /// Adds the names of one owner, best first.
  mutating func add(_ texts: [String], owner: String) {
    for (rank, text) in texts.enumerated() {
      let piece = HeadingForms.Piece(text)
      guard !piece.key.compact.isEmpty else { continue }
      byCompact[piece.key.compact, default: []].append(names.count)
      if !piece.wordKey.isEmpty { byWords[piece.wordKey, default: []].append(names.count) }
      words.formUnion(piece.key.words)
      names.append(Name(owner, text, rank: rank, piece.key))
    }
  }

  /// The names that are this heading, but for case, blanks and punctuation.
  func same(as key: HeadingKey) -> [Name] { byCompact[key.compact, default: []].map { names[$0] } }

  /// The names that have the same words, written out or shortened, in any order.
  func sameWords(as wordKey: String) -> [Name] {
    wordKey.isEmpty ? [] : byWords[wordKey, default: []].map { names[$0] }
  }

  /// The words of its names that are of Latin letters.
  var latinWords: Set<String> { words.filter { $0.utf8.allSatisfy(\.isLetter) } }

  /// Whether a word stands in a name.
  func knows(word: String) -> Bool { words.contains(word) }

  /// Whether a heading is one of the names, in either way.
  func contains(_ piece: HeadingForms.Piece) -> Bool {
    byCompact[piece.key.compact] != nil || !piece.wordKey.isEmpty && byWords[piece.wordKey] != nil
  }
}
