import Yams

/// Reads the checks across the fields of a table.
struct CheckReader {
  private(set) var notes: NodeMessages
  private let fields: [MappedField]

  init(_ notes: NodeMessages, fields: [MappedField]) {
    self.notes = notes
    self.fields = fields
  }

  private static let kinds = ["not-after", "at-most", "sum", "instalments", "age", "cycle"]

  /// Reads a list of checks, each with one key that says its kind.
  mutating func read(_ node: Node) -> [RowCheck] {
    guard let sequence = node.sequence else {
      notes.add("checks must be a list.", at: node)
      return []
    }
    return sequence.compactMap { entry in
      let pairs = notes.pairs(entry, "A check", keys: Self.kinds)
      guard pairs.count == 1, let pair = pairs.first else {
        if pairs.count > 1 { notes.add("Each check has one kind; begin the next with a hyphen.", at: entry) }
        return nil
      }
      return read(pair.key, pair.node)
    }
  }

  private mutating func read(_ kind: String, _ node: Node) -> RowCheck? {
    switch kind {
    case "not-after", "at-most":
      let types: [FieldType] = kind == "not-after" ? [.date, .monthYear] : [.integer, .amount]
      let values = values(node, kind, fields: ["field", "other"], types: types)
      guard let field = values["field"], let other = values["other"] else { return incomplete(kind, node) }
      return kind == "not-after" ? .notAfter(field: field, other: other) : .atMost(field: field, other: other)
    case "sum":
      let values = values(node, kind, fields: ["field"], others: ["of"], types: [.amount, .integer])
      let parts = node["of"].map { notes.texts($0, "of") } ?? []
      let places = parts.compactMap { place($0, node, types: [.amount, .integer]) }
      guard let field = values["field"], places.count > 1 else { return incomplete(kind, node) }
      return .sum(field: field, of: places)
    case "instalments":
      let values = values(
        node, kind, fields: ["total", "instalment", "count", "tax"], types: [.amount, .integer])
      guard let total = values["total"], let instalment = values["instalment"], let count = values["count"]
      else {
        return incomplete(kind, node)
      }
      return .instalments(total: total, instalment: instalment, count: count, tax: values["tax"])
    case "age":
      let values = values(node, kind, fields: ["field"], others: ["min"], types: [.date])
      let least = node["min"].flatMap { notes.number($0, "The age", in: 1...120) }
      guard let field = values["field"], let least else { return incomplete(kind, node) }
      return .age(field: field, least: least)
    default:
      let values = values(
        node, kind, fields: ["month", "start", "mode"], types: [.date, .monthYear, .choice])
      guard let month = values["month"], let start = values["start"], let mode = values["mode"] else {
        return incomplete(kind, node)
      }
      return .cycle(month: month, start: start, mode: mode)
    }
  }

  private mutating func values(
    _ node: Node, _ kind: String, fields: [String], others: [String] = [], types: [FieldType]
  ) -> [String: Int] {
    var values: [String: Int] = [:]
    for pair in notes.pairs(node, "The check '\(kind)'", keys: fields + others)
    where fields.contains(pair.key) {
      guard let name = notes.text(pair.node, "A field's name") else { continue }
      values[pair.key] = place(name, pair.node, types: types)
    }
    return values
  }

  private mutating func place(_ name: String, _ node: Node, types: [FieldType]) -> Int? {
    guard let index = fields.firstIndex(where: { $0.name == name }) else {
      notes.add(
        "The check names '\(NodeMessages.quoted(name))', which is no field of this table"
          + NodeMessages.suggestion(name, fields.map(\.name), listing: false) + ".", at: node)
      return nil
    }
    guard types.contains(fields[index].type) else {
      let wanted = types.map(\.rawValue).joined(separator: " or ")
      notes.add(
        "'\(name)' is of the type \(fields[index].type.rawValue); this check needs \(wanted).", at: node)
      return nil
    }
    return index
  }

  private mutating func incomplete(_ kind: String, _ node: Node) -> RowCheck? {
    notes.add("The check '\(kind)' lacks a field.", at: node)
    return nil
  }
}
