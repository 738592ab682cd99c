import Tabular

extension HindiSentences {
  /// What the rules about CSV and TSV files say.
  static let delimited: [(RuleID, RuleText)] = [
    (
      "delimited-windows-1252",
      RuleText(
        "पुरानी Windows एन्कोडिंग",
        "फ़ाइल न UTF-8 है न UTF-16 (पहली बार पंक्ति {line} में दिखा); इसे Windows-1252 पढ़ा गया।",
        "अक्षर देख लें; गलत हों तो फ़ाइल “CSV UTF-8” में सहेजें।")
    ),
    (
      "delimited-utf-16-guessed",
      RuleText(
        "UTF-16 पहचाना गया",
        "फ़ाइल UTF-16 है पर ऐसा लिखा नहीं; बाइट देखकर पहचाना गया ({order})।",
        "कुछ नहीं।")
    ),
    (
      "delimited-damaged-characters",
      RuleText(
        "खराब अक्षर",
        "{encoding} में गलत अक्षर: {count}, पहला पंक्ति {line} में। वे � दिखते हैं।",
        "फ़ाइल को “CSV UTF-8” में फिर निकालें।")
    ),
    (
      "delimited-text-behind-quote",
      RuleText(
        "उद्धरण चिह्न के बाद टेक्स्ट",
        "बंद उद्धरण चिह्न के बाद टेक्स्ट है; दोनों जोड़ दिए गए, जैसे Excel करता है।",
        "सेल देख लें; भीतर के उद्धरण चिह्न दो बार लिखें।")
    ),
  ]
}
