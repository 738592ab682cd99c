import Tabular

extension EnglishSentences {
  /// What the rules about PIN codes and identity numbers say.
  static let identity: [(RuleID, RuleText)] = [
    (
      "pin-code-not-recognised",
      RuleText(
        "Not a PIN code",
        "A PIN code has six digits and begins with 1 to 9.",
        "Correct the PIN code.")
    ),
    (
      "pin-code-unused-prefix",
      RuleText(
        "Unknown PIN code",
        "No PIN code begins with {prefix}.",
        "Correct the PIN code.")
    ),
    (
      "pin-code-state-mismatch",
      RuleText(
        "PIN code and state differ",
        "PIN codes that begin with {prefix} do not lie in this state.",
        "Correct the PIN code or the state.")
    ),
    (
      "pan-not-recognised",
      RuleText(
        "Not a PAN",
        "A PAN has five letters, four digits and a letter; {position} is wrong.",
        "Correct the PAN; O and 0, I and 1 look alike.")
    ),
    (
      "pan-masked",
      RuleText(
        "PAN is masked",
        "Part of the PAN is hidden.",
        "Write the whole PAN.")
    ),
    (
      "pan-holder-unknown",
      RuleText(
        "PAN of no kind of holder",
        "The fourth letter of the PAN stands for no kind of holder.",
        "Correct the PAN.")
    ),
    (
      "pan-surname-mismatch",
      RuleText(
        "PAN and surname differ",
        "The fifth letter of the PAN is not the first letter of the surname.",
        "Correct the PAN or the name.")
    ),
    (
      "gstin-not-recognised",
      RuleText(
        "Not a GSTIN",
        """
        A GSTIN is two digits, a PAN, one more character, Z and a check character; \
        {position} is wrong.
        """,
        "Correct the GSTIN; O and 0, I and 1 look alike.")
    ),
    (
      "gstin-check-digit",
      RuleText(
        "GSTIN has a wrong character",
        "The check character of the GSTIN does not fit: one character is wrong.",
        "Compare the GSTIN with the certificate.")
    ),
    (
      "ifsc-not-recognised",
      RuleText(
        "Not an IFSC",
        "An IFSC has four letters, a zero and six letters or digits; {position} is wrong.",
        "Correct the IFSC; O and 0, I and 1 look alike.")
    ),
    (
      "ifsc-letter-o",
      RuleText(
        "Letter O in the IFSC",
        "The fifth character of the IFSC is the letter O; it must be the digit 0.",
        "Write 0 instead of O.")
    ),
    (
      "aadhaar-cut",
      RuleText(
        "Aadhaar number cut",
        "An Aadhaar number was cut to its last four digits ({count}).",
        "Nothing here; do not keep Aadhaar numbers in workbooks.")
    ),
    (
      "aadhaar-not-recognised",
      RuleText(
        "Not an Aadhaar number",
        "An Aadhaar number has twelve digits and begins with 2 to 9.",
        "Correct it, or keep its last four digits alone.")
    ),
    (
      "aadhaar-check-digit",
      RuleText(
        "Aadhaar number has a wrong digit",
        "The check digit of the Aadhaar number does not fit: one digit is wrong.",
        "Compare it with the card.")
    ),
    (
      "account-number-not-recognised",
      RuleText(
        "Not a bank account",
        "A bank account number has 6 to 18 digits.",
        "Correct the number.")
    ),
  ]
}
