import Tabular

extension HindiSentences {
  /// What the rules across the cells of a row say.
  static let across: [(RuleID, RuleText)] = [
    (
      "date-after-other",
      RuleText(
        "तारीखों का क्रम गलत है",
        "यह तारीख {other} के बाद की है।",
        "दोनों में से एक ठीक करें।")
    ),
    (
      "number-above-other",
      RuleText(
        "संख्या ज़्यादा है",
        "यह संख्या {other} से ज़्यादा है।",
        "दोनों में से एक ठीक करें।")
    ),
    (
      "sum-mismatch",
      RuleText(
        "रकमों का जोड़ नहीं मिलता",
        "यह रकम {formula} के बराबर नहीं है।",
        "देखें कि कौन-सा सेल गलत है; अकेली किस्त कुल रकम नहीं होती।")
    ),
    (
      "minor",
      RuleText(
        "व्यक्ति नाबालिग है",
        "व्यक्ति की उम्र {age} से कम है।",
        "पॉलिसी नाबालिग के जीवन पर हो तो कुछ नहीं; नहीं तो तारीख ठीक करें।")
    ),
    (
      "due-off-cycle",
      RuleText(
        "किस्त का महीना मेल नहीं खाता",
        "यह महीना शुरुआत से गिने गए भुगतान चक्र ({mode}) पर नहीं आता।",
        "महीना, भुगतान का तरीका या शुरुआत की तारीख ठीक करें।")
    ),
  ]
}
