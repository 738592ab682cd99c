import Tabular

extension EnglishSentences {
  /// What the rules across the cells of a row say.
  static let across: [(RuleID, RuleText)] = [
    (
      "date-after-other",
      RuleText(
        "Dates in the wrong order",
        "This date lies after {other}.",
        "Correct one of the two.")
    ),
    (
      "number-above-other",
      RuleText(
        "Number too great",
        "This number is greater than {other}.",
        "Correct one of the two.")
    ),
    (
      "sum-mismatch",
      RuleText(
        "Amounts do not add up",
        "The amount is not {formula}.",
        "Look which of the cells is wrong; the instalment alone is not the total.")
    ),
    (
      "minor",
      RuleText(
        "Person is a minor",
        "The person is younger than {age}.",
        "Nothing if the policy is on a minor's life; else correct the date.")
    ),
    (
      "due-off-cycle",
      RuleText(
        "Due month does not fit the mode",
        "The month does not lie on the cycle of the mode {mode}, counted from the commencement.",
        "Correct the month, the mode or the commencement.")
    ),
  ]
}
