import Tabular

extension HindiSentences {
  /// What the rules about policies and choices say.
  static let policy: [(RuleID, RuleText)] = [
    (
      "policy-number-unusual-length",
      RuleText(
        "पॉलिसी नंबर असामान्य",
        "पॉलिसी नंबर में {digits} अंक हैं; आम तौर पर {expected} होते हैं।",
        "पॉलिसी से मिलाएँ; सूची दूसरी कंपनी की हो तो उसकी मैपिंग बताएँ।")
    ),
    (
      "policy-number-wrong-length",
      RuleText(
        "पॉलिसी नंबर की लंबाई गलत",
        "पॉलिसी नंबर में {digits} अंक हैं; {expected} चाहिए।",
        "पॉलिसी से मिलाएँ; सूची दूसरी कंपनी की हो तो उसकी मैपिंग बताएँ।")
    ),
    (
      "policy-number-not-recognised",
      RuleText(
        "यह पॉलिसी नंबर नहीं है",
        "इसमें ऐसे अक्षर हैं जो पॉलिसी नंबर में नहीं होते।",
        "पॉलिसी देखकर नंबर फिर से लिखें; सूची दूसरी कंपनी की हो तो उसकी मैपिंग बताएँ।")
    ),
    (
      "policy-number-unlikely",
      RuleText(
        "पॉलिसी नंबर बनावटी लगता है",
        "पॉलिसी नंबर में एक ही अंक बार-बार है।",
        "पॉलिसी से मिलाएँ।")
    ),
    (
      "plan-term-not-recognised",
      RuleText(
        "प्लान और अवधि नहीं है",
        "यह 736/25 जैसा प्लान और अवधि नहीं है।",
        "प्लान और अवधि पॉलिसी जैसी लिखें।")
    ),
    (
      "customer-id-not-recognised",
      RuleText(
        "यह ग्राहक नंबर नहीं है",
        "यह टेक्स्ट ग्राहक नंबर नहीं है।",
        "नंबर वैसे लिखें जैसे आप रखते हैं।")
    ),
    (
      "choice-unknown",
      RuleText(
        "मान सूची में नहीं है",
        "यह मान मैपिंग की सूची में नहीं है: {allowed}।",
        "इनमें से एक लिखें, या यह वर्तनी मैपिंग में जोड़ें।")
    ),
  ]
}
