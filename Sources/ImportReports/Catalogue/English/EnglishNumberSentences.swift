import Tabular

extension EnglishSentences {
  /// What the rules about numbers and amounts say.
  static let number: [(RuleID, RuleText)] = [
    (
      "number-lost-digits",
      RuleText(
        "Number lost its digits",
        "Excel has cut digits off this number; they are not in the file.",
        "Format the column as Text and type the number again from the paper.")
    ),
    (
      "number-may-have-lost-digits",
      RuleText(
        "Number may have lost digits",
        "The number has {digits} digits and ends in zeros, like numbers that Excel has cut.",
        "Compare it with the paper.")
    ),
    (
      "number-recovered",
      RuleText(
        "Digits taken from the file",
        "Excel shows this number in E notation; all its digits were in the file and were taken.",
        "Nothing; format the column as Text to see them.")
    ),
    (
      "number-tail-dropped",
      RuleText(
        "Number ends in .0",
        "The number ends in .0, the mark of another program; the digits before it were taken.",
        "Nothing.")
    ),
    (
      "number-has-fraction",
      RuleText(
        "Number has a fraction",
        "The number has decimals; {type} is expected here.",
        "Type the number again as text.")
    ),
    (
      "number-is-negative",
      RuleText(
        "Number is negative",
        "The number is negative; {type} is expected here.",
        "Remove the minus.")
    ),
    (
      "number-not-recognised",
      RuleText(
        "Not a number",
        "The text is not a number.",
        "Write digits alone, such as 265000.50.")
    ),
    (
      "number-too-large",
      RuleText(
        "Number too large",
        "The number has {digits} digits; at most {limit} fit.",
        "Check the number.")
    ),
    (
      "integer-not-whole",
      RuleText(
        "Not a whole number",
        "A whole number is expected here.",
        "Remove the decimals.")
    ),
    (
      "amount-marked",
      RuleText(
        "Format changes the amount",
        "The cell's number format shows a unit, a currency or a per cent sign beside the number; the amount was not taken.",
        "Write the amount in full, in rupees.")
    ),
    (
      "amount-ambiguous",
      RuleText(
        "Amount can be read two ways",
        "Point, comma or the words behind the number can be read in two ways.",
        "Write the amount as 265000.50.")
    ),
    (
      "amount-rounded",
      RuleText(
        "Amount rounded",
        "The amount has {decimals} decimals; it was rounded to two.",
        "Round it in the workbook.")
    ),
    (
      "amount-unit-expanded",
      RuleText(
        "Amount written out",
        "The amount is given in {unit}; it was written out in rupees.",
        "Nothing; or write the amount in full.")
    ),
    (
      "amount-other-currency",
      RuleText(
        "Amount not in rupees",
        "The amount is not in rupees.",
        "Write the amount in rupees.")
    ),
  ]
}
