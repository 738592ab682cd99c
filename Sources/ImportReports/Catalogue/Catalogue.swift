public import Tabular

/// The sentences of all rules in one language.
///
/// A finding carries a rule's name and parameters; its sentence is made here. A rule that the catalogue does not
/// know, such as a program's own validator, speaks by its name, until the program adds a text for it.
public struct Catalogue: Sendable {
  /// The language of the sentences.
  public let language: Language
  private var texts: [RuleID: RuleText] = [:]
  private var words: [String: [String: String]] = [:]

  /// Makes the catalogue of a language.
  public init(_ language: Language) {
    self.language = language
    for (rule, text) in Self.texts(in: language) { texts[rule] = text }
    words = language == .english ? EnglishParameters.words : HindiParameters.words
  }

  /// Adds the text of a rule of one's own, or replaces one.
  public mutating func add(_ rule: RuleID, _ text: RuleText) { texts[rule] = text }

  /// What a rule says, its placeholders not yet filled in; `nil` for a rule that the catalogue does not know.
  public func text(of rule: RuleID) -> RuleText? { texts[rule] }

  /// The heading of a rule's group.
  public func title(of rule: RuleID) -> String {
    texts[rule]?.title ?? rule.name
  }

  /// What is so, with the finding's parameters filled in.
  public func sentence(of rule: RuleID, _ parameters: [String: String]) -> String {
    guard let text = texts[rule] else { return rule.name }
    return fill(text.sentence, parameters)
  }

  /// What mends it, with the finding's parameters filled in; empty where nothing need be done or the rule is unknown.
  public func remedy(of rule: RuleID, _ parameters: [String: String]) -> String {
    guard let text = texts[rule] else { return "" }
    return fill(text.remedy, parameters)
  }

  /// Puts parameters into their places. Words that the mapper passes, such as `day-month`, are said in the language;
  /// a parameter that is missing shows as `…`.
  func fill(_ template: String, _ parameters: [String: String]) -> String {
    var filled = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      filled += rest[..<open]
      if let value = parameters[name] { filled += words[name]?[value] ?? value } else { filled += "…" }
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// Every rule of the catalogue with its text, in the order of the groups.
  static func texts(in language: Language) -> [(RuleID, RuleText)] {
    switch language {
    case .english: EnglishSentences.all
    case .hindi: HindiSentences.all
    }
  }
}
