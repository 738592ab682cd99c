import Yams

/// Headings that fields go by in every mapping: `mappings/general-headings.yaml`, English and seven Indian languages.
struct GeneralNames: Sendable {
  /// The names of each field, best first.
  let byField: [String: [String]]
  /// The same, found by their forms; the owner is the field's name.
  let index: NameIndex

  /// Those that come with the program. The file is checked by a test; here what cannot be read is left out.
  static let shipped = GeneralNames(yaml: MappingLibrary.generalHeadings)

  init(yaml: String) {
    // No rules for numbers and the like: all are texts here, and each would be held against seven regular expressions.
    var byField: [String: [String]] = [:]
    var index = NameIndex()
    if let root = try? Yams.compose(yaml: yaml, .basic), let mapping = root.mapping {
      for (key, value) in mapping {
        guard let field = key.scalar?.string, let sequence = value.sequence else { continue }
        let names = sequence.compactMap { $0.scalar?.string }
        byField[field] = names
        index.add(names, owner: field)
      }
    }
    self.byField = byField
    self.index = index
  }
}
