import Yams

/// Reads the transforms of a field and the rows that a table leaves out.
struct TransformReader {
  private(set) var notes: NodeMessages

  init(_ notes: NodeMessages) { self.notes = notes }

  private static let kinds = ["trim", "split", "replace", "lookup"]
  private static let mostSteps = 20
  private static let longestReplacement = 200

  // MARK: Steps

  /// Reads `transform`: a list of steps, each with one key that says its kind.
  mutating func readTransform(_ node: Node) -> TextTransform? {
    guard let sequence = node.sequence, !sequence.isEmpty, sequence.count <= Self.mostSteps else {
      notes.add("transform must be a list of up to \(Self.mostSteps) steps.", at: node)
      return nil
    }
    let steps = sequence.compactMap { entry -> TextTransform.Step? in
      let pairs = notes.pairs(entry, "A step", keys: Self.kinds)
      guard pairs.count == 1, let pair = pairs.first else {
        if pairs.count > 1 { notes.add("Each step has one kind; begin the next with a hyphen.", at: entry) }
        return nil
      }
      return readStep(pair.key, pair.node)
    }
    return TextTransform(steps: steps)
  }

  private mutating func readStep(_ kind: String, _ node: Node) -> TextTransform.Step? {
    switch kind {
    case "trim": return notes.text(node, "trim").map { .trim($0) }
    case "split": return readSplit(node)
    case "replace": return readReplace(node)
    default: return readLookup(node)
    }
  }

  private mutating func readSplit(_ node: Node) -> TextTransform.Step? {
    var mark: String?
    var part: Int?
    for pair in notes.pairs(node, "split", keys: ["at", "part"]) {
      if pair.key == "at" {
        mark = notes.text(pair.node, "at")
      } else if pair.node.scalar?.string == "last" {
        part = -1
      } else {
        part = notes.number(pair.node, "part", in: 1...100)
        if part == nil { return nil }
      }
    }
    guard let mark, !mark.isEmpty, let part else {
      notes.add("split needs the keys at and part: { at: \"/\", part: 2 }, or part: last.", at: node)
      return nil
    }
    return .split(at: mark, part: part)
  }

  private mutating func readReplace(_ node: Node) -> TextTransform.Step? {
    var pairs: [TextTransform.Replacement] = []
    for pair in notes.pairs(node, "replace", keys: []) {
      guard let by = notes.text(pair.node, "What comes in the place of a text") else { continue }
      if pair.key.isEmpty { notes.add("replace needs a text to be replaced.", at: pair.keyNode) }
      if by.utf8.count > Self.longestReplacement {
        notes.add("A replacement has up to \(Self.longestReplacement) bytes.", at: pair.node)
      }
      pairs.append(TextTransform.Replacement(text: pair.key, by: by))
    }
    return pairs.isEmpty ? nil : .replace(pairs)
  }

  private mutating func readLookup(_ node: Node) -> TextTransform.Step? {
    var values: [String: String] = [:]
    var otherwise = TextTransform.Otherwise.refuse
    for pair in notes.pairs(node, "lookup", keys: ["values", "otherwise"]) {
      if pair.key == "otherwise" {
        otherwise = notes.word(pair.node, "otherwise", TextTransform.Otherwise.self) ?? otherwise
        continue
      }
      for entry in notes.pairs(pair.node, "values", keys: []) {
        guard let value = notes.text(entry.node, "A value of the table") else { continue }
        if values.updateValue(value, forKey: TextTransform.key(entry.key)) != nil {
          notes.add("'\(NodeMessages.quoted(entry.key))' stands in the table twice.", at: entry.keyNode)
        }
      }
    }
    guard !values.isEmpty else {
      notes.add("lookup needs the key values, with what stands for what.", at: node)
      return nil
    }
    return .lookup(values, otherwise: otherwise)
  }

  // MARK: Rows that are left out

  /// Reads `skip-rows-when`: a list of fields, each with one condition.
  mutating func readSkips(_ node: Node, _ fields: [MappedField]) -> [RowSkip] {
    guard let sequence = node.sequence else {
      notes.add("skip-rows-when must be a list of fields with a condition.", at: node)
      return []
    }
    return sequence.compactMap { readSkip($0, fields) }
  }

  private mutating func readSkip(_ node: Node, _ fields: [MappedField]) -> RowSkip? {
    var field: Int?
    var conditions: [RowSkip.Condition] = []
    for pair in notes.pairs(node, "A row to be left out", keys: ["field", "is", "pattern", "empty"]) {
      switch pair.key {
      case "field":
        guard let name = notes.text(pair.node, "A field's name") else { continue }
        field = fields.firstIndex { $0.name == name }
        if field == nil {
          notes.add(
            "skip-rows-when names '\(NodeMessages.quoted(name))', which is no field of this table"
              + NodeMessages.suggestion(name, fields.map(\.name), listing: false) + ".", at: pair.node)
          return nil
        }
      case "is":
        conditions.append(.isOneOf(Set(notes.texts(pair.node, "is").map { TextTransform.key($0) })))
      case "pattern":
        guard let text = notes.text(pair.node, "The pattern") else { continue }
        do {
          conditions.append(.fits(try TextPattern(text)))
        } catch {
          notes.add(error.sentence, at: pair.node)
          return nil
        }
      default:
        if notes.flag(pair.node, "empty") { conditions.append(.isEmpty) }
      }
    }
    guard let field, conditions.count == 1 else {
      notes.add("A row to be left out has the key field, and one of is, pattern and empty: true.", at: node)
      return nil
    }
    return RowSkip(field: field, condition: conditions[0])
  }
}
