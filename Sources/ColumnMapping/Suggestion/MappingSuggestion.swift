public import Tabular

/// A mapping file for a sheet that no mapping fits, to be looked over by a person: `mapping suggest`.
///
/// ```swift
/// let yaml = MappingSuggestion(for: survey, name: "my-list", source: "lic").yaml
/// ```
/// `Mapping(yaml:path:)` takes it at once. Each field says in a comment why its column was taken, and the columns that
/// were not understood stand below, ready to be given to a field.
public struct MappingSuggestion: Sendable {
  /// The file's text.
  public let yaml: String
  /// The columns that feed a field.
  public let mappedColumns: Int
  /// The columns that have a heading and feed none.
  public let unmappedHeadings: [String]

  /// What a look through all rows has shown of the policy numbers.
  public enum PolicyNumbers: Sendable, Equatable {
    /// The rows were not looked through, or have fewer than two numbers.
    case notTold
    /// Every row has its own.
    case unique
    /// A row has the number of an earlier one.
    case repeated(row: Int, earlier: Int)
  }

  /// Writes a mapping for a sheet.
  ///
  /// - Parameters:
  ///   - survey: what is known of the sheet.
  ///   - name: the mapping's name: lower-case letters, digits and hyphens; others become hyphens.
  ///   - source: who makes such files, such as `lic`.
  ///   - policyNumbers: with numbers that are unique, `unique: true` is proposed.
  public init(
    for survey: SheetSurvey, name: String, source: String, policyNumbers: PolicyNumbers = .notTold
  ) {
    let table = MappingTable.general
    let fit = TableFit(table, survey, HeadingForms.of(survey), matcher: HeadingMatcher(table))
    var lines = Self.head(survey, name: name, source: source)
    let found = Set(fit.pairs.map { table.fields[fit.targets[$0.target].field].name })
    let keys = ["policy_number", "phone_number", "customer_id"].filter(found.contains)
    if keys.count > 1 {
      lines += [
        "", "# Every row needs at least one of these.", "needs-one-of: [\(keys.joined(separator: ", "))]",
      ]
    }
    lines += ["", "fields:"]
    var unmapped: [String] = []
    var hints: [String] = []
    var headings: Set<String> = [""]
    for (index, column) in survey.columns.enumerated() {
      guard let pair = fit.pairs.first(where: { $0.column == index }) else {
        if !column.heading.isEmpty {
          unmapped.append(column.label)
          let hint = column.shapes.unmistakable.map { ": perhaps \($0), by the look of its values" }
          hints.append("#   \(Self.quoted(column.label))\(hint ?? "")")
        }
        continue
      }
      let field = table.fields[fit.targets[pair.target].field]
      let parts = fit.pairs.filter { fit.targets[$0.target].field == fit.targets[pair.target].field }
      if parts.count > 1 {
        if parts[0].column == index {
          lines += Self.lines(field, joining: parts.map { survey.columns[$0.column] })
        }
        continue
      }
      lines += Self.lines(
        field, column, pair.match, isOnlyKey: keys.count == 1 && keys.contains(field.name),
        isByHeading: headings.insert(HeadingKey(column.label).compact).inserted)
      if field.name == "policy_number" { lines += Self.lines(policyNumbers) }
    }
    if fit.pairs.isEmpty { lines.append("  x_first_column: { column: A }") }
    if !unmapped.isEmpty {
      lines += [
        "", "# These columns were not understood. Give one to a field by its heading, or leave it out:",
      ]
      lines += hints.prefix(200)
    }
    yaml = lines.joined(separator: "\n") + "\n"
    mappedColumns = fit.matchedColumns
    unmappedHeadings = unmapped
  }

  private static func head(_ survey: SheetSurvey, name: String, source: String) -> [String] {
    let plain = String(
      decoding: name.utf8.map { $0.isDigit || $0.isLetter ? $0.lowercased : UInt8(ascii: "-") }, as: UTF8.self
    )
    var lines = [
      "# yaml-language-server: $schema=mapping.schema.json",
      "# Suggested from the headings and values of one sheet. Look at every field before you use it.",
      "name: \(quoted(plain.isEmpty ? "suggested" : plain))",
      "title: \(quoted(name.isEmpty ? "Suggested" : name))",
      "source: \(quoted(source.isEmpty ? "other" : source))",
      "type: customer_data",
    ]
    if !survey.sheet.isEmpty { lines.append("# The sheet was called \(quoted(survey.sheet)).") }
    if let row = survey.headerRow {
      lines.append("# The headings stand in row \(row). To fix it: header: { row: \(row) }")
    }
    return lines
  }

  private static func lines(
    _ field: MappedField, _ column: ColumnSurvey, _ match: HeadingMatch, isOnlyKey: Bool,
    isByHeading: Bool
  ) -> [String] {
    let letters = CellReference.letters(ofColumn: column.column)
    let place = isByHeading ? "headings: [\(quoted(column.label))]" : "column: \(letters)"
    var lines = ["  # Column \(letters), by \(match.reason.words).", "  \(field.name):", "    \(place)"]
    if field.name == "customer_name" || isOnlyKey { lines.append("    required: true") }
    if field.type == .choice { lines += choices(of: field) }
    if field.name == "customer_name" {
      lines.append("  salutation: { from: customer_name, part: salutation, length: { max: 10 } }")
    }
    return lines
  }

  /// A name that is put together from its parts.
  private static func lines(_ field: MappedField, joining columns: [ColumnSurvey]) -> [String] {
    let letters = columns.map { CellReference.letters(ofColumn: $0.column) }.joined(separator: ", ")
    let headings = columns.map { "[\(quoted($0.label))]" }.joined(separator: ", ")
    return [
      "  # Columns \(letters), put together.", "  \(field.name):",
      "    join: { columns: [\(headings)], with: \" \" }", "    required: true",
    ]
  }

  private static func lines(_ policyNumbers: PolicyNumbers) -> [String] {
    switch policyNumbers {
    case .notTold: []
    case .unique: ["    unique: true"]
    case .repeated(let row, let earlier):
      [
        "    # Not unique: row \(row) has the number of row \(earlier). With unique: true the second is rejected."
      ]
    }
  }

  /// The choices that a mapping of the program lists for the field; a choice without any becomes text.
  private static func choices(of field: MappedField) -> [String] {
    for table in MappingLibrary.shipped.flatMap(\.tables) {
      guard let known = table.field(named: field.name), known.type == .choice else { continue }
      let values = Dictionary(grouping: known.options.choices) { $0.value }
      return ["    type: choice", "    choices:"]
        + values.keys.sorted().map { value in
          let spellings = (values[value] ?? []).map(\.key).filter { $0 != value }.sorted().map(quoted)
          return
            "      \(quoted(value)): [\((spellings.isEmpty ? [quoted(value)] : spellings).joined(separator: ", "))]"
        }
    }
    return ["    type: text"]
  }

  /// A text in double quotes, on one line.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        let hidden =
          scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        let hex = String(scalar.value, radix: 16, uppercase: true)
        quoted +=
          hidden ? "\\U" + String(repeating: "0", count: 8 - hex.count) + hex : String(Character(scalar))
      }
    }
    return quoted + "\""
  }
}

extension MatchReason {
  /// The reason in words: "the heading 'Policy No'".
  public var words: String {
    func plain(_ name: String) -> String { String(name.map { $0.isNewline ? " " : $0 }) }
    switch self {
    case .heading(let name): return "the heading '\(plain(name))'"
    case .spelling(let name): return "a heading one or two letters off '\(plain(name))'"
    case .abbreviation(let name): return "a heading short for '\(plain(name))'"
    case .words(let name): return "the words of '\(plain(name))'"
    case .values: return "what its values look like"
    case .position: return "its place"
    }
  }
}
