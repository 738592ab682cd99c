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
  /// By bytes, which need no normal form: headings have theirs already.
  private var byCompact: [[UInt8]: [Int]] = [:]
  private var byWords: [[UInt8]: [Int]] = [:]
  private var words: Set<[UInt8]> = []

  /// Adds the names of one owner, best first.
  mutating func add(_ texts: [String], owner: String) {
    for (rank, text) in texts.enumerated() {
      let piece = HeadingForms.Piece(text)
      guard !piece.key.compact.isEmpty else { continue }
      byCompact[Array(piece.key.compact.utf8), default: []].append(names.count)
      if !piece.wordKey.isEmpty { byWords[Array(piece.wordKey.utf8), default: []].append(names.count) }
      for word in piece.key.words { words.insert(Array(word.utf8)) }
      names.append(Name(owner, text, rank: rank, piece.key))
    }
  }

  /// The names that are this heading, but for case, blanks and punctuation.
  func same(as key: HeadingKey) -> [Name] {
    byCompact[Array(key.compact.utf8), default: []].map { names[$0] }
  }

  /// The names that have the same words, written out or shortened, in any order.
  func sameWords(as wordKey: String) -> [Name] {
    wordKey.isEmpty ? [] : byWords[Array(wordKey.utf8), default: []].map { names[$0] }
  }

  /// The words of its names that are of Latin letters.
  var latinWords: Set<String> {
    Set(words.filter { $0.allSatisfy(\.isLetter) }.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Whether a word stands in a name.
  func knows(word: String) -> Bool { words.contains(Array(word.utf8)) }

  /// Whether a heading is one of the names, in either way.
  func contains(_ piece: HeadingForms.Piece) -> Bool {
    byCompact[Array(piece.key.compact.utf8)] != nil
      || !piece.wordKey.isEmpty && byWords[Array(piece.wordKey.utf8)] != nil
  }
}
