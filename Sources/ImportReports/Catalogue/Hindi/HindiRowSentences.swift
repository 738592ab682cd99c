import Tabular

extension HindiSentences {
  /// What the rules about rows and the mapping's demands say.
  static let row: [(RuleID, RuleText)] = [
    (
      "required-missing",
      RuleText(
        "ज़रूरी मान नहीं है",
        "{heading} खाली है, और हर पंक्ति में यह चाहिए।",
        "सेल भरें।")
    ),
    (
      "needs-one-of-missing",
      RuleText(
        "इनमें से एक मान चाहिए",
        "पंक्ति में {headings} में से कोई नहीं है; एक चाहिए।",
        "इनमें से एक सेल भरें।")
    ),
    (
      "values-transformed",
      RuleText(
        "मैपिंग ने मान बदले",
        "इस कॉलम के {count} मान मैपिंग के अनुसार बदले गए ({steps})।",
        "कुछ नहीं।")
    ),
    (
      "value-length",
      RuleText(
        "मान की लंबाई गलत है",
        "मान में {length} अक्षर हैं; {least} से {most} तक चलते हैं।",
        "मान ठीक करें।")
    ),
    (
      "value-pattern",
      RuleText(
        "मान का रूप गलत है",
        "मान का रूप {pattern} नहीं है।",
        "मान ठीक करें।")
    ),
    (
      "value-out-of-range",
      RuleText(
        "मान सीमा से बाहर है",
        "मान {least} और {most} के बीच नहीं है।",
        "मान ठीक करें।")
    ),
    (
      "value-not-allowed",
      RuleText(
        "यह मान नहीं चलता",
        "मान इनमें से नहीं है: {allowed}।",
        "इनमें से एक लिखें।")
    ),
    (
      "duplicate-in-file",
      RuleText(
        "मान फ़ाइल में दो बार है",
        "यही मान पंक्ति {row} में पहले से है।",
        "एक पंक्ति हटाएँ, या मान ठीक करें।")
    ),
    (
      "person-repeated",
      RuleText(
        "व्यक्ति फ़ाइल में दो बार है",
        "नाम और जन्म तारीख या फ़ोन से यही व्यक्ति पंक्ति {row} में पहले से है।",
        "दोनों एक ही ग्राहक हों तो एक पंक्ति हटाएँ।")
    ),
    (
      "household",
      RuleText(
        "एक परिवार",
        "{count} नामों का {shared} एक ही है: पंक्तियाँ {rows}।",
        "एक परिवार हो तो कुछ नहीं; नहीं तो {shared} ठीक करें।")
    ),
    (
      "row-repeated",
      RuleText(
        "पंक्ति दो बार है",
        "फ़ाइल में इस नंबर की पंक्ति दो बार है।",
        "फ़ाइल को Excel या LibreOffice से फिर सहेजें।")
    ),
    (
      "row-slipped",
      RuleText(
        "पंक्ति खिसक गई है",
        "इस सेल से आगे पंक्ति के मान {side} {by} जगह खिसक गए हैं।",
        "उन्हें वापस अपनी जगह रखें।")
    ),
    (
      "reference-not-found",
      RuleText(
        "मेल खाती पंक्ति नहीं",
        "तालिका {table} की किसी पंक्ति में यह {field} नहीं है।",
        "वहाँ पंक्ति जोड़ें, या मान ठीक करें।")
    ),
    (
      "value-without-heading",
      RuleText(
        "बिना शीर्षक का मान",
        "इस कॉलम के {count} मानों के ऊपर शीर्षक नहीं है; वे इम्पोर्ट नहीं होते।",
        "कॉलम को शीर्षक दें, या उसके सेल खाली करें।")
    ),
  ]
}
