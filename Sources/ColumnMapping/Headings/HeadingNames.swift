/// All headings that mappings know: what helps to tell a header from other rows.
struct HeadingNames: Sendable {
  private var compact: Set<String> = []
  private var wordKeys: Set<String> = []

  /// Those of the mappings that come with the program.
  static let shipped = HeadingNames(MappingLibrary.shipped)

  /// The headings of some mappings, and the general names.
  init(_ mappings: [Mapping]) {
    for mapping in mappings {
      for table in mapping.tables {
        for field in table.fields {
          var names = field.headings
          if case .joined(let groups, _) = field.origin { names += groups.flatMap { $0 } }
          add(names)
        }
      }
    }
    for names in GeneralNames.shipped.byField.values { add(names) }
  }

  private mutating func add(_ names: [String]) {
    for name in names {
      let key = HeadingKey(name)
      compact.insert(key.compact)
      wordKeys.insert(HeadingWords.key(of: key.words))
    }
  }

  /// Whether a heading is known, whole or in one of its two languages.
  func contains(_ key: HeadingKey, _ heading: String) -> Bool {
    if compact.contains(key.compact) { return true }
    let words = HeadingWords.key(of: key.words)
    if !words.isEmpty, wordKeys.contains(words) { return true }
    return HeadingPieces.of(heading).contains { compact.contains(HeadingKey($0).compact) }
  }
}
