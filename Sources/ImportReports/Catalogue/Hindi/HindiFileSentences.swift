import Tabular

extension HindiSentences {
  /// What the rules about the file itself say.
  static let file: [(RuleID, RuleText)] = [
    (
      "container-data-before",
      RuleText(
        "वर्कबुक से पहले डेटा",
        "वर्कबुक से पहले {bytes} बाइट हैं; उन्हें छोड़ दिया गया।",
        "फ़ाइल को Excel या LibreOffice से फिर सहेजें।")
    ),
    (
      "container-data-after-end",
      RuleText(
        "वर्कबुक के बाद डेटा",
        "वर्कबुक के अंत के बाद {bytes} बाइट हैं; वे पढ़े नहीं गए। फ़ाइल खराब हो सकती है।",
        "फ़ाइल फिर सहेजें, या फिर डाउनलोड करें।")
    ),
    (
      "container-comment-cut-off",
      RuleText(
        "फ़ाइल का अंत कटा है",
        "फ़ाइल के अंत में {missing} बाइट नहीं हैं; उनमें कोई सेल नहीं था।",
        "फ़ाइल फिर डाउनलोड या कॉपी करें।")
    ),
    (
      "container-entry-count",
      RuleText(
        "भागों की गिनती गलत",
        "फ़ाइल में {stated} भाग लिखे हैं और {found} मिले; मिले हुए सभी लिए गए।",
        "फ़ाइल फिर सहेजें।")
    ),
    (
      "container-duplicate-name",
      RuleText(
        "एक भाग कई बार है",
        "भाग {part} {count} बार है; आखिरी लिया गया।",
        "फ़ाइल फिर सहेजें।")
    ),
    (
      "container-headers-differ",
      RuleText(
        "भाग के दो विवरण अलग हैं",
        "भाग {part} के दो विवरण इनमें अलग हैं: {fields}। सामग्री जाँच में सही निकली।",
        "फ़ाइल फिर सहेजें।")
    ),
    (
      "container-part-unreadable",
      RuleText(
        "एक भाग पढ़ा नहीं जा सका",
        "भाग {part} पढ़ा नहीं जा सका ({reason})। कोई सेल इस पर निर्भर नहीं।",
        "फ़ाइल फिर सहेजें।")
    ),
    (
      "container-extra-field-damaged",
      RuleText(
        "अतिरिक्त जानकारी खराब है",
        "भाग {part} की अतिरिक्त जानकारी खराब है; उसकी ज़रूरत नहीं थी।",
        "कुछ नहीं।")
    ),
    (
      "container-name-encoding",
      RuleText(
        "भाग का नाम दूसरी एन्कोडिंग में",
        "भाग {part} का नाम फ़ाइल की बताई एन्कोडिंग में नहीं है।",
        "कुछ नहीं।")
    ),
    (
      "cell-out-of-range",
      RuleText(
        "शीट के बाहर के सेल",
        "शीट के आखिरी कॉलम या पंक्ति के बाहर के सेल पढ़े नहीं गए: {count}।",
        "फ़ाइल को Excel या LibreOffice से फिर सहेजें।")
    ),
    (
      "cell-address-contradicts",
      RuleText(
        "सेल का पता गलत",
        "सेल जिनके पते में दूसरी पंक्ति लिखी है: {count}। वे जिस पंक्ति में रखे हैं, उसी में पढ़े गए।",
        "फ़ाइल को Excel या LibreOffice से फिर सहेजें।")
    ),
    (
      "missing-part",
      RuleText(
        "वर्कबुक का भाग नहीं है",
        "वर्कबुक में भाग {part} नहीं है; उसके बिना पढ़ा गया।",
        "फ़ाइल को Excel से फिर सहेजें।")
    ),
  ]
}
