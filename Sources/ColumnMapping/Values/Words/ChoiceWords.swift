/// How agents write the values of the platform's choices, beside what a mapping lists: short forms of English, and the
/// words of seven Indian languages in their own letters and in Latin ones. A mapping's own spelling comes first.
enum ChoiceWords {
  /// The spellings of a value among the values of its field: "single" is a person's state beside "married", and a way of
  /// paying beside "annual".
  static func spellings(of value: String, among values: Set<String>) -> [String] {
    lists.first { $0.sign.map(values.contains) ?? true && $0.spellings[value] != nil }?.spellings[value] ?? []
  }

  private static let lists: [(sign: String?, spellings: [String: [String]])] = [
    ("married", spellings(maritalStates)), ("annual", spellings(intervals)), ("male", spellings(genders)),
  ]

  private static func spellings(_ lines: String) -> [String: [String]] {
    var spellings: [String: [String]] = [:]
    for line in lines.split(separator: "\n") {
      let sides = line.split(separator: "=", maxSplits: 1)
      spellings[String(sides[0]), default: []] += sides[1].split(separator: " ").map(String.init)
    }
    return spellings
  }

  private static let genders = """
    male=man boy gents gent purush purus pu nar aan magan gandu पुरुष पुरूष पु नर मर्द પુરુષ પુરૂષ પુ નર ஆண் పురుషుడు పురుష మగ ಪುರುಷ ಗಂಡು পুরুষ
    female=woman girl lady ladies stri stree mahila aurat pen hennu महिला स्त्री औरत સ્ત્રી મહિલા பெண் స్త్రీ మహిళ ఆడ ಮಹಿಳೆ ಹೆಣ್ಣು ಸ್ತ್ರೀ মহিলা স্ত্রী নারী
    other=others anya itar अन्य इतर અન્ય மற்றவை இதர ఇతర ఇతరులు ಇತರೆ ಇತರ অন্যান্য অন্য
    """

  private static let maritalStates = """
    single=unmarried bachelor spinster unm avivahit kunwara kunvara अविवाहित कुंवारा कुंवारी कुँवारा कुँवारी અવિવાહિત અપરિણીત કુંવારા திருமணமாகாதவர் அவிவாகிதர் అవివాహితుడు అవివాహిత అవివాహితురాలు ಅವಿವಾಹಿತ ಅವಿವಾಹಿತೆ অবিবাহিত
    married=mrd vivahit shadishuda विवाहित विवाहिता शादीशुदा વિવાહિત પરિણીત திருமணமானவர் விவாகிதர் వివాహితుడు వివాహిత వివాహితురాలు ವಿವಾಹಿತ ವಿವಾಹಿತೆ বিবাহিত বিবাহিতা
    widowed=widow widower vidhwa vidhva vidhur विधवा विधुर વિધવા વિધુર விதவை వితంతువు ವಿಧವೆ ವಿಧುರ বিধবা বিপত্নীক
    divorced=divorcee talakshuda तलाकशुदा तलाक घटस्फोटित છૂટાછેડા விவாகரத்து విడాకులు ವಿಚ್ಛೇದಿತ তালাকপ্রাপ্ত বিবাহবিচ্ছিন্ন
    """

  private static let intervals = """
    monthly=mthly mnthly monthy mon month everymonth permonth 1monthly masik maasik mahina mahine मासिक माहवार महिना महीना प्रतिमाह માસિક મહિને மாதம் மாதாந்திரம் மாதாந்திர மாதந்தோறும் నెలవారీ నెలకు మాసిక ಮಾಸಿಕ ತಿಂಗಳು মাসিক
    quarterly=qtly qtrly qtr qrtly quaterly quartly 3monthly threemonthly timahi traimasik tremasik तिमाही त्रैमासिक त्रिमासिक ત્રિમાસિક ત્રૈમાસિક காலாண்டு త్రైమాసిక త్రైమాసికం ತ್ರೈಮಾಸಿಕ ত্রৈমাসিক
    half_yearly=halfyly hlyly hfyly hly hy halfyr halfyrly halfannual semiannually biannual 6monthly sixmonthly chhamahi chamahi sahamahi ardhvarshik अर्धवार्षिक छमाही छहमाही षण्मासिक सहामाही અર્ધવાર્ષિક છમાસિક அரையாண்டு అర్ధవార్షిక అర్ధసంవత్సర ಅರ್ಧವಾರ್ಷಿಕ ষাণ্মাসিক অর্ধবার্ষিক ছয়মাসিক
    annual=yrly yr year ann annualy yealy peryear 12monthly varshik vaarshik salana वार्षिक सालाना वर्षिक વાર્ષિક ஆண்டு வருடாந்திரம் வருடாந்திர ஆண்டுதோறும் వార్షిక వార్షికం సంవత్సరానికి ವಾರ್ಷಿಕ বার্ষিক বাৎসরিক
    single=singleprem onetime lumpsum ekmusht एकल एकमुश्त एकरकमी એકમુશ્ત ஒற்றை ஒருமுறை సింగిల్ ఏకమొత్తం ಏಕಕಾಲಿಕ ಒಂದೇ এককালীন
    """
}
