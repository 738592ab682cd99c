/// All headings that mappings know: what helps to tell a header from other rows.
struct HeadingNames: Sendable {
  private var own = NameIndex()

  /// Those of the mappings that come with the program.
  static let shipped = HeadingNames(MappingLibrary.shipped)

  /// The headings of some mappings, and the general names.
  init(_ mappings: [Mapping]) {
    var texts: Set<String> = []
    for mapping in mappings {
      for table in mapping.tables {
        for field in table.fields {
          texts.formUnion(field.headings)
          if case .joined(let groups, _) = field.origin { texts.formUnion(groups.flatMap { $0 }) }
        }
      }
    }
    own.add(texts.sorted(), owner: "")
  }

  /// Whether a heading is known as a whole.
  func contains(_ whole: HeadingForms.Piece) -> Bool {
    own.contains(whole) || GeneralNames.shipped.index.contains(whole)
  }

  /// Whether a heading is known, whole or in one of its two languages.
  func contains(_ heading: String) -> Bool {
    contains(HeadingForms.Piece(heading))
      || HeadingPieces.of(heading).contains { contains(HeadingForms.Piece($0)) }
  }
}
