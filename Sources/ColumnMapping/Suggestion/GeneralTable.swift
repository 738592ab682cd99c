extension MappingTable {
  /// A table of all fields under their general names: what headings mean when no mapping is known.
  static let general = MappingTable(
    name: "rows", sheet: .best, headerRow: nil,
    fields: TargetField.all.map { field in
      MappedField(
        name: field.name, headings: [], origin: .heading, isRequired: false,
        isIdentifying: field.isIdentifying,
        severity: nil, severities: [:], defaultValue: nil, rules: FieldRules(), type: field.type,
        options: ValueOptions(dateMeaning: field.dateMeaning))
    },
    needsOneOf: [], severities: [:], reference: nil, checks: [], skippedWords: [], skips: [],
    usesGeneralNames: true)
}
