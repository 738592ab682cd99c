/// One mistake in a mapping file.
public struct LintMessage: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int
  /// What is wrong and what to do, in one sentence.
  public let sentence: String

  /// Makes a message.
  public init(line: Int, column: Int, sentence: String) {
    self.line = line
    self.column = column
    self.sentence = sentence
  }

  /// `12:5: There is no field 'polcy_number'; did you mean 'policy_number'?`
  public var description: String { "\(line):\(column): \(sentence)" }

  /// Orders by place.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column, left.sentence) < (right.line, right.column, right.sentence)
  }
}

/// A mapping file that cannot be used.
public struct MappingError: Error, Sendable, CustomStringConvertible {
  /// The file's path.
  public let path: String
  /// Every mistake in it, by place; at least one.
  public let messages: [LintMessage]

  /// Makes an error.
  public init(path: String, messages: [LintMessage]) {
    self.path = path
    self.messages = messages
  }

  /// The first mistake with its place, and how many more there are.
  public var description: String {
    guard let first = messages.first else { return "\(path): The mapping cannot be used." }
    let more = messages.count > 1 ? " (\(messages.count - 1) more; see mapping lint)" : ""
    return "\(path):\(first)\(more)"
  }
}

/// Looks a mapping file over.
public enum MappingLint {
  /// Every mistake in a mapping file, by place; empty where it can be used.
  public static func check(yaml: String) -> [LintMessage] {
    var reader = MappingReader()
    _ = reader.read(yaml, path: "")
    return reader.messages.sorted()
  }
}
