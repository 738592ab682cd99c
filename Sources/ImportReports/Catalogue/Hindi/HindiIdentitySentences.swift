import Tabular

extension HindiSentences {
  /// What the rules about PIN codes and identity numbers say.
  static let identity: [(RuleID, RuleText)] = [
    (
      "pin-code-not-recognised",
      RuleText(
        "यह पिन कोड नहीं है",
        "पिन कोड में छह अंक होते हैं और पहला अंक 1 से 9 तक।",
        "पिन कोड ठीक करें।")
    ),
    (
      "pin-code-unused-prefix",
      RuleText(
        "ऐसा पिन कोड नहीं होता",
        "कोई पिन कोड {prefix} से शुरू नहीं होता।",
        "पिन कोड ठीक करें।")
    ),
    (
      "pin-code-state-mismatch",
      RuleText(
        "पिन कोड और राज्य अलग हैं",
        "{prefix} से शुरू होने वाले पिन कोड इस राज्य के नहीं हैं।",
        "पिन कोड या राज्य ठीक करें।")
    ),
    (
      "pan-not-recognised",
      RuleText(
        "यह PAN नहीं है",
        "PAN में पाँच अक्षर, चार अंक और एक अक्षर होता है; {position} गलत है।",
        "PAN ठीक करें; O और 0, I और 1 एक जैसे दिखते हैं।")
    ),
    (
      "pan-masked",
      RuleText(
        "PAN छिपा हुआ है",
        "PAN का कुछ हिस्सा छिपा है।",
        "पूरा PAN लिखें।")
    ),
    (
      "pan-holder-unknown",
      RuleText(
        "PAN का चौथा अक्षर गलत",
        "PAN का चौथा अक्षर किसी तरह के धारक का नहीं है।",
        "PAN ठीक करें।")
    ),
    (
      "pan-surname-mismatch",
      RuleText(
        "PAN और उपनाम अलग हैं",
        "PAN का पाँचवाँ अक्षर उपनाम का पहला अक्षर नहीं है।",
        "PAN या नाम ठीक करें।")
    ),
    (
      "gstin-not-recognised",
      RuleText(
        "यह GSTIN नहीं है",
        "GSTIN में दो अंक, PAN, एक और अक्षर, Z और जाँच अक्षर होता है; {position} गलत है।",
        "GSTIN ठीक करें; O और 0, I और 1 एक जैसे दिखते हैं।")
    ),
    (
      "gstin-check-digit",
      RuleText(
        "GSTIN में अक्षर गलत है",
        "GSTIN का जाँच अक्षर मेल नहीं खाता: कोई अक्षर गलत है।",
        "GSTIN को प्रमाणपत्र से मिलाएँ।")
    ),
    (
      "ifsc-not-recognised",
      RuleText(
        "यह IFSC नहीं है",
        "IFSC में चार अक्षर, शून्य और छह अक्षर या अंक होते हैं; {position} गलत है।",
        "IFSC ठीक करें; O और 0, I और 1 एक जैसे दिखते हैं।")
    ),
    (
      "ifsc-letter-o",
      RuleText(
        "IFSC में अक्षर O है",
        "IFSC का पाँचवाँ अक्षर O है; वहाँ अंक 0 होना चाहिए।",
        "O की जगह 0 लिखें।")
    ),
    (
      "aadhaar-cut",
      RuleText(
        "आधार नंबर काटा गया",
        "आधार नंबर के सिर्फ़ आखिरी चार अंक रखे गए ({count})।",
        "यहाँ कुछ नहीं; शीट में आधार नंबर न रखें।")
    ),
    (
      "aadhaar-not-recognised",
      RuleText(
        "यह आधार नंबर नहीं है",
        "आधार नंबर में बारह अंक होते हैं और पहला अंक 2 से 9 तक।",
        "इसे ठीक करें, या सिर्फ़ आखिरी चार अंक रखें।")
    ),
    (
      "aadhaar-check-digit",
      RuleText(
        "आधार नंबर में अंक गलत है",
        "आधार नंबर का जाँच अंक मेल नहीं खाता: कोई अंक गलत है।",
        "कार्ड से मिलाएँ।")
    ),
    (
      "account-number-not-recognised",
      RuleText(
        "यह बैंक खाता नंबर नहीं है",
        "बैंक खाता नंबर में 6 से 18 अंक होते हैं।",
        "नंबर ठीक करें।")
    ),
  ]
}
