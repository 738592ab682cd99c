/// What a rule says in one language.
public struct RuleText: Sendable, Equatable {
  /// The rule in three or four words: the heading of its group in a report.
  public let title: String
  /// What is so, as one sentence or two; `{parameters}` of the finding are filled in.
  public let sentence: String
  /// What mends it, as an instruction; `{parameters}` are filled in here too.
  public let remedy: String

  /// Makes the text of a rule.
  public init(_ title: String, _ sentence: String, _ remedy: String) {
    self.title = title
    self.sentence = sentence
    self.remedy = remedy
  }

  /// The names between braces, in the sentence and in the remedy.
  public var placeholders: Set<String> {
    var names: Set<String> = []
    for part in [sentence, remedy] {
      for piece in part.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
        if let end = piece.firstIndex(of: "}") { names.insert(String(piece[..<end])) }
      }
    }
    return names
  }
}
