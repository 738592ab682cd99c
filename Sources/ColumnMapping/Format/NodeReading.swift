import Yams

/// Where the reader of a mapping file gathers what is wrong, and the small steps it is made of.
struct NodeMessages {
  private(set) var messages: [LintMessage] = []

  /// More would help nobody.
  private static let most = 200

  mutating func add(_ sentence: String, at node: Node?) {
    add(sentence, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1)
  }

  mutating func add(_ sentence: String, line: Int, column: Int) {
    guard messages.count < Self.most else { return }
    let message = LintMessage(line: max(1, line), column: max(1, column), sentence: sentence)
    if !messages.contains(message) { messages.append(message) }
  }

  /// The text of a scalar, an empty one as well; `nil` with a message where the node is none.
  mutating func text(_ node: Node, _ what: String) -> String? {
    guard case .scalar(let scalar) = node else {
      add("\(what) must be a single text.", at: node)
      return nil
    }
    return scalar.string
  }

  /// One text or a list of texts.
  mutating func texts(_ node: Node, _ what: String) -> [String] {
    switch node {
    case .scalar(let scalar):
      if scalar.string.isEmpty { add("\(what) must not be empty.", at: node) }
      return scalar.string.isEmpty ? [] : [scalar.string]
    case .sequence(let sequence):
      if sequence.isEmpty { add("\(what) must not be empty.", at: node) }
      return sequence.compactMap { text($0, "Each entry of \(what)") }
    default:
      add("\(what) must be a text or a list of texts.", at: node)
      return []
    }
  }

  mutating func flag(_ node: Node, _ what: String) -> Bool {
    switch node.scalar?.string {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      add("\(what) must be true or false.", at: node)
      return false
    }
  }

  mutating func number(_ node: Node, _ what: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = node.scalar?.string, let number = Int(text), range.contains(number) else {
      add("\(what) must be a whole number from \(range.lowerBound) to \(range.upperBound).", at: node)
      return nil
    }
    return number
  }

  /// One of a list of words.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ node: Node, _ what: String, _: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let text = text(node, what) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    add("\(what) cannot be '\(Self.quoted(text))'\(Self.suggestion(text, words, listing: true)).", at: node)
    return nil
  }

  /// The pairs of a mapping whose keys are all known; each unknown one gets a message.
  mutating func pairs(_ node: Node, _ what: String, keys: [String]) -> [(
    key: String, node: Node, keyNode: Node
  )] {
    guard case .mapping(let mapping) = node else {
      add("\(what) must be a list of keys with values.", at: node)
      return []
    }
    return mapping.compactMap { key, value in
      guard let name = key.scalar?.string else {
        add("\(what) has a key that is no text.", at: key)
        return nil
      }
      if !keys.isEmpty, !keys.contains(name) {
        add(
          "\(what) has no key '\(Self.quoted(name))'\(Self.suggestion(name, keys, listing: true)).", at: key)
        return nil
      }
      return (name, value, key)
    }
  }

  /// `; did you mean 'policy_number'?`-like endings, or all words where none is near.
  static func suggestion(_ text: String, _ words: [String], listing: Bool) -> String {
    let near = words.map { ($0, EditDistance.between(text, $0, atMost: 3)) }
      .filter { $0.1 <= max(1, min(3, text.count / 3)) }.min { $0.1 < $1.1 }
    if let near { return "; did you mean '\(near.0)'" }
    return listing ? "; it can be " + words.joined(separator: ", ") : ""
  }

  /// What a message repeats of the file: short, and on one line.
  static func quoted(_ text: String) -> String {
    let line = text.prefix(40).map { $0.isNewline ? " " : $0 }
    return String(line) + (text.count > 40 ? "…" : "")
  }
}
