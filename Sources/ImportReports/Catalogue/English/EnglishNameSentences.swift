import Tabular

extension EnglishSentences {
  /// What the rules about names say.
  static let name: [(RuleID, RuleText)] = [
    (
      "name-not-recognised",
      RuleText(
        "Not a name",
        "The text holds no name.",
        "Write the name.")
    ),
    (
      "name-has-digits",
      RuleText(
        "Digits in the name",
        "The name holds digits.",
        "Remove what does not belong to the name.")
    ),
    (
      "name-mixed-scripts",
      RuleText(
        "Name mixes two scripts",
        "A word of the name mixes letters of two scripts that look alike.",
        "Type the name again.")
    ),
    (
      "name-salutation-split",
      RuleText(
        "Salutation set aside",
        "A salutation stood before the name; it was set aside.",
        "Nothing.")
    ),
    (
      "name-relation-split",
      RuleText(
        "Relative's name set aside",
        "The name of a relative stood behind {relation}; it was set aside.",
        "Nothing; or give it a column of its own.")
    ),
  ]
}
