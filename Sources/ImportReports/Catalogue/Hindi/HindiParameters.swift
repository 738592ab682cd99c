/// Words that stand in for parameters which a program passes, in Hindi.
enum HindiParameters {
  private static let positions: [String: String] = Dictionary(
    uniqueKeysWithValues: [("length", "लंबाई")] + (1...15).map { (String($0), "स्थान \($0)") })

  static let words: [String: [String: String]] = [
    "type": [
      "text": "टेक्स्ट", "name": "नाम", "phone": "फ़ोन नंबर", "email": "ई-मेल पता", "policy-number": "पॉलिसी नंबर",
      "date": "तारीख", "month-year": "महीना और साल", "amount": "रकम", "integer": "पूरी संख्या", "pin-code": "पिन कोड",
      "choice": "सूची का मान", "pan": "PAN", "gstin": "GSTIN", "ifsc": "IFSC", "aadhaar": "आधार नंबर",
      "account-number": "बैंक खाता नंबर", "plan-term": "प्लान और अवधि", "yes-no": "हाँ या नहीं",
      "customer-id": "ग्राहक नंबर", "address": "पता",
    ],
    "order": ["day-month": "पहले दिन, फिर महीना", "month-day": "पहले महीना, फिर दिन", "as written": "जैसा लिखा है वैसा"],
    "missing": ["year": "साल", "month": "महीना", "day": "दिन"],
    "unit": ["thousands": "हज़ार", "lakhs": "लाख", "crores": "करोड़"],
    "position": positions,
    "beyond": ["below": "से कम", "above": "से ज़्यादा", "before": "से पहले", "after": "के बाद"],
    "limit": ["today": "आज"],
    "allowed": ["false, true": "हाँ, नहीं"],
    "shared": ["phone": "फ़ोन नंबर", "address": "पता"],
    "shape": [
      "email": "ई-मेल पतों", "pan": "PAN", "phone_number": "मोबाइल नंबरों", "pin_code": "पिन कोडों", "ifsc": "IFSC कोडों",
    ],
    "side": ["left": "बाईं ओर", "right": "दाईं ओर"],
    "reason": [
      "spelling": "वर्तनी", "abbreviation": "छोटे रूप", "words": "शब्दों", "values": "मानों", "position": "जगह",
    ],
    "problem": [
      "bad-shared-string-index": "जिस टेक्स्ट की ओर इशारा है वह नहीं है", "not-a-number": "संख्या नहीं है",
      "not-a-date": "तारीख नहीं है", "not-a-boolean": "न सही, न गलत", "unknown-error-code": "अनजान गलती",
      "unknown-type": "अनजान तरह का सेल", "impossible-character": "ऐसा अक्षर जो सहेजा नहीं जा सकता",
      "repeated": "दो बार है",
    ],
  ]
}
