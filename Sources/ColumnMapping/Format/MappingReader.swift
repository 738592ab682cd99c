import Tabular
import Yams

/// Reads a mapping file and gathers every mistake with its place.
///
/// The file is composed into nodes and read from those, since a decoder's own errors name no line.
struct MappingReader {
  private var notes = NodeMessages()

  /// What is wrong, in the order in which it was found.
  var messages: [LintMessage] { notes.messages }

  /// A mapping file of more bytes is refused: real ones have a few thousand.
  private static let longest = 1 << 20

  private static let tableKeys = [
    "sheet", "header", "fields", "needs-one-of", "severities", "skip-rows-with", "skip-rows-when",
    "belongs-to",
    "general-headings", "checks",
  ]

  /// Reads a file; `nil` where too little of it can be read.
  mutating func read(_ yaml: String, path: String) -> Mapping? {
    guard yaml.utf8.count <= Self.longest else {
      notes.add("The file is longer than 1 MiB; a mapping has a few hundred lines.", at: nil)
      return nil
    }
    guard let root = compose(yaml) else { return nil }
    let pairs = notes.pairs(
      root, "A mapping",
      keys: ["name", "title", "source", "type", "description", "tables"] + Self.tableKeys)
    var values: [String: Node] = [:]
    for pair in pairs { values[pair.key] = pair.node }

    let name = readName(values["name"], root, path)
    let title = values["title"].flatMap { notes.text($0, "The title") } ?? name
    let source = values["source"].flatMap { notes.text($0, "The source") } ?? ""
    if source.isEmpty {
      notes.add("The mapping does not say its source, such as lic.", at: values["source"] ?? root)
    }
    var type = ImportType.customerData
    if let node = values["type"] {
      type = notes.word(node, "The type", ImportType.self) ?? type
    } else {
      notes.add("The mapping does not say its type: customer_data, policy_data or bulk_update.", at: root)
    }
    if let node = values["description"] { _ = notes.text(node, "The description") }
    let tables = readTables(root, values, pairs.map { ($0.key, $0.keyNode) }, provider: source)
    return Mapping(name: name, title: title, source: source, importType: type, tables: tables, path: path)
  }

  /// Every scalar stays the text that it is: what a value means is the field's business, and the rules of YAML for
  /// numbers and the like are regular expressions, which took half of the time.
  private mutating func compose(_ yaml: String) -> Node? {
    do {
      guard let root = try Yams.compose(yaml: yaml, .basic) else {
        notes.add("The file is empty.", at: nil)
        return nil
      }
      return root
    } catch let error as YamlError {
      add(error)
    } catch {
      notes.add("The file is no YAML.", at: nil)
    }
    return nil
  }

  private mutating func add(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      notes.add("The file is no YAML: \(problem).", line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "'\(NodeMessages.quoted($0))'" }.joined(separator: ", ")
      notes.add(
        "\(names) stands here twice; two columns in one field need 'join'.", line: context.mark.line,
        column: context.mark.column)
    default:
      notes.add("The file is no YAML in UTF-8.", at: nil)
    }
  }

  private mutating func readName(_ node: Node?, _ root: Node, _ path: String) -> String {
    guard let node else {
      notes.add("The mapping has no name.", at: root)
      return path
    }
    let name = notes.text(node, "The name") ?? ""
    if name.isEmpty
      || !name.utf8.allSatisfy({ $0.isDigit || $0.isLetter && $0.lowercased == $0 || $0 == 0x2D })
    {
      notes.add("A mapping's name has lower-case letters, digits and hyphens only.", at: node)
    }
    return name
  }

  private mutating func readTables(
    _ root: Node, _ values: [String: Node], _ keys: [(String, Node)], provider: String
  ) -> [MappingTable] {
    guard let node = values["tables"] else {
      return [readTable(root, values, name: "rows", provider: provider)]
    }
    for (key, place) in keys where Self.tableKeys.contains(key) {
      notes.add("'\(key)' belongs into one of the tables.", at: place)
    }
    var tables: [MappingTable] = []
    for pair in notes.pairs(node, "tables", keys: []) {
      var inner: [String: Node] = [:]
      for each in notes.pairs(pair.node, "The table '\(NodeMessages.quoted(pair.key))'", keys: Self.tableKeys)
      {
        inner[each.key] = each.node
      }
      tables.append(readTable(pair.node, inner, name: pair.key, provider: provider))
    }
    if tables.isEmpty { notes.add("'tables' holds no table.", at: node) }
    checkReferences(tables, node)
    return tables
  }

  /// A table may refer to one that is read before it, by a field that both have.
  private mutating func checkReferences(_ tables: [MappingTable], _ node: Node) {
    for (index, table) in tables.enumerated() {
      guard let reference = table.reference else { continue }
      let place = node[table.name]?["belongs-to"] ?? node
      guard let other = tables[..<index].first(where: { $0.name == reference.table }) else {
        notes.add("'belongs-to' must name a table above this one.", at: place)
        continue
      }
      for each in [table, other] where each.field(named: reference.field) == nil {
        notes.add("The table '\(each.name)' has no field '\(reference.field)' to join by.", at: place)
      }
    }
  }

  private mutating func readTable(
    _ node: Node, _ values: [String: Node], name: String, provider: String
  ) -> MappingTable {
    var fields: [MappedField] = []
    if let list = values["fields"] {
      var reader = FieldReader(notes, provider: provider)
      fields = reader.read(list)
      notes = reader.notes
    } else {
      notes.add("The \(name == "rows" ? "mapping" : "table '\(name)'") has no fields.", at: node)
    }
    return MappingTable(
      name: name, sheet: readSheet(values["sheet"]), headerRow: readHeader(values["header"]), fields: fields,
      needsOneOf: readGroups(values["needs-one-of"], fields),
      severities: values["severities"].map { readSeverities($0) } ?? [:],
      reference: values["belongs-to"].flatMap { readReference($0) },
      checks: readChecks(values["checks"], fields),
      skippedWords: values["skip-rows-with"].map { notes.texts($0, "skip-rows-with") } ?? [],
      skips: readSkips(values["skip-rows-when"], fields),
      usesGeneralNames: values["general-headings"].map { notes.flag($0, "general-headings") } ?? true)
  }

  private mutating func readSheet(_ node: Node?) -> SheetSelection {
    guard let node else { return .best }
    if let text = node.scalar?.string {
      if text == "best" { return .best }
      notes.add("sheet can be 'best', or have one of the keys name and like.", at: node)
      return .best
    }
    let pairs = notes.pairs(node, "sheet", keys: ["name", "like"])
    guard pairs.count == 1, let pair = pairs.first, let text = notes.text(pair.node, "The sheet's name")
    else {
      notes.add("sheet takes either a name or a form that the name is like.", at: node)
      return .best
    }
    return pair.key == "name" ? .named(text) : .like(text)
  }

  private mutating func readHeader(_ node: Node?) -> Int? {
    guard let node else { return nil }
    if node.scalar?.string == "find" { return nil }
    guard case .mapping = node, let pair = notes.pairs(node, "header", keys: ["row"]).first else {
      notes.add("header can be 'find' or have the key row.", at: node)
      return nil
    }
    return notes.number(pair.node, "The header's row", in: 1...CellReference.lastRow)
  }

  private mutating func readGroups(_ node: Node?, _ fields: [MappedField]) -> [[String]] {
    guard let node else { return [] }
    guard case .sequence(let sequence) = node else {
      notes.add("needs-one-of must be a list of fields, or of such lists.", at: node)
      return []
    }
    let isNested = sequence.contains { $0.sequence != nil }
    let groups = isNested ? Array(sequence) : [node]
    return groups.map { group in
      let names = notes.texts(group, "needs-one-of")
      for name in names where !fields.contains(where: { $0.name == name }) {
        notes.add(
          "needs-one-of names '\(NodeMessages.quoted(name))', which is no field of this table"
            + NodeMessages.suggestion(name, fields.map(\.name), listing: false) + ".", at: group)
      }
      return names
    }
  }

  private mutating func readChecks(_ node: Node?, _ fields: [MappedField]) -> [RowCheck] {
    guard let node else { return [] }
    var reader = CheckReader(notes, fields: fields)
    defer { notes = reader.notes }
    return reader.read(node)
  }

  private mutating func readSkips(_ node: Node?, _ fields: [MappedField]) -> [RowSkip] {
    guard let node else { return [] }
    var reader = TransformReader(notes)
    defer { notes = reader.notes }
    return reader.readSkips(node, fields)
  }

  private mutating func readSeverities(_ node: Node) -> [RuleID: Severity] {
    var reader = SeverityReader(notes, ofField: false)
    defer { notes = reader.notes }
    return reader.read(node)
  }

  private mutating func readReference(_ node: Node) -> TableReference? {
    var table: String?
    var field: String?
    for pair in notes.pairs(node, "belongs-to", keys: ["table", "by"]) {
      let text = notes.text(pair.node, "belongs-to")
      if pair.key == "table" { table = text } else { field = text }
    }
    guard let table, let field else {
      notes.add("belongs-to needs the keys table and by.", at: node)
      return nil
    }
    return TableReference(field: field, table: table)
  }
}
