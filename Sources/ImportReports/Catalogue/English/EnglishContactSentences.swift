import Tabular

extension EnglishSentences {
  /// What the rules about phones and e-mail say.
  static let contact: [(RuleID, RuleText)] = [
    (
      "phone-too-short",
      RuleText(
        "Phone number too short",
        "The phone number has {digits} digits; ten are needed.",
        "Add the missing digits; for a landline, its STD code.")
    ),
    (
      "phone-too-long",
      RuleText(
        "Phone number too long",
        "The phone number has {digits} digits, and no country or STD code explains them.",
        "Remove the digits that do not belong to it.")
    ),
    (
      "phone-not-recognised",
      RuleText(
        "Not a phone number",
        "The text is not a phone number.",
        "Write ten digits, such as 98765 01234.")
    ),
    (
      "phone-letter",
      RuleText(
        "Letter in the phone number",
        "A letter stands among the digits of the phone number, in place {place}.",
        "Write a digit: 0 for O, 1 for I and l, 5 for S, 8 for B.")
    ),
    (
      "phone-masked",
      RuleText(
        "Phone number is masked",
        "Part of the phone number is hidden.",
        "Write the whole number.")
    ),
    (
      "phone-unlikely",
      RuleText(
        "Phone number looks made up",
        "The phone number looks made up.",
        "Ask the customer for the right number.")
    ),
    (
      "phone-landline",
      RuleText(
        "Landline number",
        "The number is a landline: it gets no SMS.",
        "Add a mobile number if there is one.")
    ),
    (
      "phone-toll-free",
      RuleText(
        "Toll-free number",
        "This is a toll-free or service number, not the customer's own.",
        "Write the customer's own number.")
    ),
    (
      "phone-foreign",
      RuleText(
        "Foreign phone number",
        "The number belongs to another country.",
        "Nothing if the customer lives there.")
    ),
    (
      "phone-second-number",
      RuleText(
        "More than one phone number",
        "The cell holds {count} numbers; the first was taken as the phone.",
        "Give the second number a column of its own.")
    ),
    (
      "phone-remark",
      RuleText(
        "Words beside the phone number",
        "Words stand beside the phone number; they were set aside.",
        "Give the words a column of their own.")
    ),
    (
      "email-not-recognised",
      RuleText(
        "Not an e-mail address",
        "The text is not an e-mail address.",
        "Write one address, such as name@example.in.")
    ),
    (
      "email-masked",
      RuleText(
        "E-mail address is masked",
        "Part of the e-mail address is hidden.",
        "Write the whole address.")
    ),
    (
      "email-remark",
      RuleText(
        "Words beside the e-mail address",
        "Words stand beside the address; they were set aside.",
        "Give the words a column of their own.")
    ),
    (
      "email-second-address",
      RuleText(
        "More than one e-mail address",
        "The cell holds {count} addresses; the first was taken.",
        "Give the second address a column of its own.")
    ),
    (
      "email-domain-misspelt",
      RuleText(
        "E-mail domain looks misspelt",
        "The part behind the @ looks misspelt; {suggestion} may be meant.",
        "Correct the address.")
    ),
  ]
}
