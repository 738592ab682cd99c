import Tabular

extension EnglishSentences {
  /// What the rules about policies and choices say.
  static let policy: [(RuleID, RuleText)] = [
    (
      "policy-number-unusual-length",
      RuleText(
        "Unusual policy number",
        "The policy number has {digits} digits; {expected} are usual.",
        "Compare it with the policy; name the mapping if the list is of another insurer.")
    ),
    (
      "policy-number-wrong-length",
      RuleText(
        "Policy number of wrong length",
        "The policy number has {digits} digits; {expected} are needed.",
        "Compare it with the policy; name the mapping if the list is of another insurer.")
    ),
    (
      "policy-number-not-recognised",
      RuleText(
        "Not a policy number",
        "The text holds characters that no policy number has.",
        "Type the number again from the policy; name the mapping if the list is of another insurer.")
    ),
    (
      "policy-number-unlikely",
      RuleText(
        "Policy number looks made up",
        "The policy number is one digit repeated.",
        "Compare it with the policy.")
    ),
    (
      "plan-term-not-recognised",
      RuleText(
        "Not a plan and term",
        "The text is not a plan and term such as 736/25.",
        "Write plan and term as on the policy.")
    ),
    (
      "customer-id-not-recognised",
      RuleText(
        "Not a customer number",
        "The text is not a customer number.",
        "Write the number as you keep it.")
    ),
    (
      "choice-unknown",
      RuleText(
        "Value not in the list",
        "The value is none of those that the mapping lists: {allowed}.",
        "Write one of them, or add the spelling to the mapping.")
    ),
  ]
}
