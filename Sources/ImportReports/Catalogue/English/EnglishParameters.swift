/// Words that stand in for parameters which a program passes, in English.
enum EnglishParameters {
  private static let positions: [String: String] = Dictionary(
    uniqueKeysWithValues: [("length", "the length")] + (1...15).map { (String($0), "character \($0)") })

  static let words: [String: [String: String]] = [
    "type": [
      "text": "text", "name": "a name", "phone": "a phone number", "email": "an e-mail address",
      "policy-number": "a policy number", "date": "a date", "month-year": "a month and year",
      "amount": "an amount",
      "integer": "a whole number", "pin-code": "a PIN code", "choice": "one of a list", "pan": "a PAN",
      "gstin": "a GSTIN", "ifsc": "an IFSC", "aadhaar": "an Aadhaar number",
      "account-number": "a bank account",
      "plan-term": "a plan and term", "yes-no": "yes or no", "customer-id": "a customer number",
      "address": "an address",
    ],
    "order": ["day-month": "day first", "month-day": "month first"],
    "position": positions,
    "beyond": ["below": "less than", "above": "more than", "before": "before", "after": "after"],
    "allowed": ["false, true": "yes, no"],
    "shared": ["phone": "phone number", "address": "address"],
    "shape": [
      "email": "e-mail addresses", "pan": "PANs", "phone_number": "mobile numbers", "pin_code": "PIN codes",
      "ifsc": "IFSC codes",
    ],
    "side": ["left": "left", "right": "right"],
    "reason": [
      "spelling": "spelling", "abbreviation": "abbreviation", "words": "words", "values": "values",
      "position": "place",
    ],
    "problem": [
      "bad-shared-string-index": "it points to a text that is not there", "not-a-number": "not a number",
      "not-a-date": "not a date", "not-a-boolean": "neither true nor false",
      "unknown-error-code": "an unknown error", "unknown-type": "an unknown kind of cell",
      "impossible-character": "a character that cannot be stored", "repeated": "given twice",
    ],
  ]
}
