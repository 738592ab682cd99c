/// Which states the first two digits of a PIN code stand for.
///
/// Sources differ in single districts: a mismatch is worth a warning, never a rejection.
package enum PostalCircles {
  /// Whether any PIN code begins so.
  static func isUsed(_ prefix: Int) -> Bool {
    switch prefix {
    case 10, 29, 35, 54, 55, 65, 66, 86...89: prefix == 65 || prefix == 66
    default: (11...99).contains(prefix)
    }
  }

  /// Whether a PIN code (six ASCII digits) can lie in a state, by the state's name or its code of two letters.
  /// `true` for names that are not known, too: only a contradiction is one.
  package static func fits(pinCode: borrowing Span<UInt8>, state: String) -> Bool {
    guard let prefix = prefix(of: pinCode), let expected = prefixes(ofState: state) else { return true }
    return expected.contains(prefix)
  }

  /// The first two digits of a PIN code of six; `nil` for any other text.
  static func prefix(of pinCode: borrowing Span<UInt8>) -> Int? {
    guard pinCode.count == 6, pinCode[0].isDigit, pinCode[1].isDigit else { return nil }
    return pinCode[0].digitValue * 10 + pinCode[1].digitValue
  }

  /// What PIN codes of a state begin with; `nil` for a name that is not known.
  static func prefixes(ofState state: String) -> Set<Int>? {
    if state.unicodeScalars.contains(where: { $0.value >= 0x900 }) {
      return hindi[state.filter { !$0.isWhitespace }].flatMap { prefixes[$0] }
    }
    let key = state.lowercased().filter { $0.isLetter && $0.isASCII }
    return prefixes[codes[key] ?? key]
  }

  private static let prefixes: [String: Set<Int>] = [
    "dl": [11], "hr": [12, 13], "pb": [14, 15, 16], "ch": [14, 16], "hp": [17], "jk": [18, 19], "la": [19],
    "up": Set(20...28), "uk": [24, 26], "rj": Set(30...34), "gj": [36, 37, 38, 39], "dn": [36, 39],
    "dd": [36, 39],
    "mh": Set(40...44), "ga": [40], "mp": Set(45...48), "cg": [49], "ts": [50, 51], "ap": [50, 51, 52, 53],
    "ka": [56, 57, 58, 59], "tn": Set(60...66), "kl": [67, 68, 69], "py": [53, 60, 67], "ld": [68],
    "wb": [70, 71, 72, 73, 74], "sk": [73], "an": [74], "od": [75, 76, 77], "as": [78], "ar": [79],
    "nl": [79],
    "mn": [79], "mz": [79], "tr": [79], "ml": [79], "br": [80, 81, 82, 83, 84, 85], "jh": [81, 82, 83],
  ]

  /// The states' names without blanks and signs, and other codes in use.
  private static let codes: [String: String] = [
    "delhi": "dl", "newdelhi": "dl", "nctofdelhi": "dl", "haryana": "hr", "punjab": "pb", "chandigarh": "ch",
    "himachalpradesh": "hp", "jammuandkashmir": "jk", "jammukashmir": "jk", "ladakh": "la",
    "uttarpradesh": "up",
    "uttarakhand": "uk", "uttaranchal": "uk", "ut": "uk", "rajasthan": "rj", "gujarat": "gj",
    "dadraandnagarhaveli": "dn", "dadranagarhaveli": "dn", "damananddiu": "dd", "damandiu": "dd",
    "maharashtra": "mh", "goa": "ga", "madhyapradesh": "mp", "chhattisgarh": "cg", "chattisgarh": "cg",
    "ct": "cg", "telangana": "ts", "tg": "ts", "andhrapradesh": "ap", "andhra": "ap", "karnataka": "ka",
    "tamilnadu": "tn", "kerala": "kl", "puducherry": "py", "pondicherry": "py", "lakshadweep": "ld",
    "westbengal": "wb", "sikkim": "sk", "andamanandnicobarislands": "an", "andamannicobar": "an",
    "odisha": "od",
    "orissa": "od", "or": "od", "assam": "as", "arunachalpradesh": "ar", "nagaland": "nl", "manipur": "mn",
    "mizoram": "mz", "tripura": "tr", "meghalaya": "ml", "bihar": "br", "jharkhand": "jh",
    // As people also spell them.
    "maharastra": "mh", "maharashtr": "mh", "maharashtara": "mh", "gujrat": "gj", "karnatak": "ka",
    "karnatka": "ka",
    "tamilnad": "tn", "telengana": "ts", "utterpradesh": "up", "uttrakhand": "uk",
    "chhatisgarh": "cg", "rajsthan": "rj", "jharkand": "jh", "panjab": "pb", "hariyana": "hr",
    "keralam": "kl",
  ]

  /// The names in Devanagari, without blanks.
  private static let hindi: [String: String] = [
    "दिल्ली": "dl", "नईदिल्ली": "dl", "हरियाणा": "hr", "पंजाब": "pb", "चंडीगढ़": "ch", "हिमाचलप्रदेश": "hp",
    "जम्मूऔरकश्मीर": "jk", "लद्दाख": "la", "उत्तरप्रदेश": "up", "उत्तराखंड": "uk", "उत्तराखण्ड": "uk", "राजस्थान": "rj",
    "गुजरात": "gj", "महाराष्ट्र": "mh", "गोवा": "ga", "मध्यप्रदेश": "mp", "छत्तीसगढ़": "cg", "तेलंगाना": "ts",
    "आंध्रप्रदेश": "ap", "कर्नाटक": "ka", "तमिलनाडु": "tn", "केरल": "kl", "पुदुच्चेरी": "py", "पश्चिमबंगाल": "wb",
    "सिक्किम": "sk", "ओडिशा": "od", "असम": "as", "अरुणाचलप्रदेश": "ar", "नागालैंड": "nl", "मणिपुर": "mn", "मिजोरम": "mz",
    "त्रिपुरा": "tr", "मेघालय": "ml", "बिहार": "br", "झारखंड": "jh", "झारखण्ड": "jh",
  ]
}
