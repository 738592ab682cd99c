import Tabular

extension HindiSentences {
  /// What the rules about names say.
  static let name: [(RuleID, RuleText)] = [
    (
      "name-not-recognised",
      RuleText(
        "यह नाम नहीं है",
        "इस टेक्स्ट में नाम नहीं है।",
        "नाम लिखें।")
    ),
    (
      "name-has-digits",
      RuleText(
        "नाम में अंक हैं",
        "नाम में अंक हैं।",
        "जो नाम का हिस्सा नहीं है उसे हटाएँ।")
    ),
    (
      "name-mixed-scripts",
      RuleText(
        "नाम में दो लिपियाँ हैं",
        "नाम के एक शब्द में दो लिपियों के मिलते-जुलते अक्षर हैं।",
        "नाम फिर से लिखें।")
    ),
    (
      "name-salutation-split",
      RuleText(
        "श्री/श्रीमती अलग किया",
        "नाम के आगे संबोधन था; उसे अलग रखा गया।",
        "कुछ नहीं।")
    ),
    (
      "name-relation-split",
      RuleText(
        "रिश्तेदार का नाम अलग किया",
        "{relation} के बाद रिश्तेदार का नाम था; उसे अलग रखा गया।",
        "कुछ नहीं; चाहें तो उसे अलग कॉलम दें।")
    ),
  ]
}
