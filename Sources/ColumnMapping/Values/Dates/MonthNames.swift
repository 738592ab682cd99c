/// The names of the months, in English and in the languages of the sheets.
enum MonthNames {
  /// The months' English names are told by their first three letters, packed into one number.
  private static let english: [UInt32] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { name in name.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  private static let full = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  private static let others: [String: Int] = {
    let byLanguage: [[String]] = [
      // Hindi and Marathi, with the spellings in use.
      ["जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"],
      ["जन", "फ़रवरी", "मार्च", "अप्रेल", "मई", "जून", "जुलाई", "अगस्त", "सितम्बर", "अक्तूबर", "नवम्बर", "दिसम्बर"],
      ["जानेवारी", "फेब्रुवारी", "मार्च", "एप्रिल", "मे", "जून", "जुलै", "ऑगस्ट", "सप्टेंबर", "ऑक्टोबर", "नोव्हेंबर", "डिसेंबर"],
      ["જાન્યુઆરી", "ફેબ્રુઆરી", "માર્ચ", "એપ્રિલ", "મે", "જૂન", "જુલાઈ", "ઓગસ્ટ", "સપ્ટેમ્બર", "ઓક્ટોબર", "નવેમ્બર", "ડિસેમ્બર"],
      ["ஜனவரி", "பிப்ரவரி", "மார்ச்", "ஏப்ரல்", "மே", "ஜூன்", "ஜூலை", "ஆகஸ்ட்", "செப்டம்பர்", "அக்டோபர்", "நவம்பர்", "டிசம்பர்"],
      ["జనవరి", "ఫిబ్రవరి", "మార్చి", "ఏప్రిల్", "మే", "జూన్", "జులై", "ఆగస్టు", "సెప్టెంబర్", "అక్టోబర్", "నవంబర్", "డిసెంబర్"],
      ["ಜನವರಿ", "ಫೆಬ್ರವರಿ", "ಮಾರ್ಚ್", "ಏಪ್ರಿಲ್", "ಮೇ", "ಜೂನ್", "ಜುಲೈ", "ಆಗಸ್ಟ್", "ಸೆಪ್ಟೆಂಬರ್", "ಅಕ್ಟೋಬರ್", "ನವೆಂಬರ್", "ಡಿಸೆಂಬರ್"],
      ["জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"],
      // Shortened.
      ["जन", "फर", "मार्च", "अप्रै", "मई", "जून", "जुला", "अग", "सितं", "अक्टू", "नवं", "दिसं"],
      ["जन", "फ़र", "मार्च", "अप्र", "मई", "जून", "जुल", "अग", "सित", "अक्तू", "नव", "दिस"],
      ["जाने", "फेब्रु", "मार्च", "एप्रि", "मे", "जून", "जुलै", "ऑग", "सप्टें", "ऑक्टो", "नोव्हें", "डिसें"],
      ["જાન્યુ", "ફેબ્રુ", "માર્ચ", "એપ્રિ", "મે", "જૂન", "જુલા", "ઓગ", "સપ્ટે", "ઓક્ટો", "નવે", "ડિસે"],
      ["জানু", "ফেব্রু", "মার্চ", "এপ্রি", "মে", "জুন", "জুলা", "আগ", "সেপ্ট", "অক্টো", "নভে", "ডিসে"],
    ]
    var months: [String: Int] = [:]
    for names in byLanguage {
      for (index, name) in names.enumerated() { months[name] = index + 1 }
    }
    return months
  }()

  /// The month, 1 to 12, that a word names: `Feb`, `FEBRUARY`, `Sept`, `फरवरी`; `nil` for any other word.
  static func month(_ word: borrowing Span<UInt8>) -> Int? {
    guard word.count >= 3 else { return nil }
    if word[0] >= 0x80 {
      let text = String(word)
      return others[text]
    }
    var key: UInt32 = 0
    for index in 0..<3 { key = key << 8 | UInt32(word[index].lowercased) }
    var index = 0
    while index < 12, english[index] != key { index += 1 }
    guard index < 12 else { return nil }
    if word.count == 3 { return index + 1 }
    // What follows the first three letters must be those of the name: "Marriage" is no March, "Sept" is.
    var position = 3
    for letter in full[index].utf8.dropFirst(3) where position < word.count {
      guard word[position].lowercased == letter else { return nil }
      position += 1
    }
    return position == word.count ? index + 1 : nil
  }

  /// Whether a word names a day of the week: it may stand before a date.
  static func isWeekday(_ word: borrowing Span<UInt8>) -> Bool {
    guard word.count >= 3, word.count <= 9 else { return false }
    var letters: [UInt8] = []
    for index in 0..<word.count { letters.append(word[index].lowercased) }
    let name = String(decoding: letters, as: UTF8.self)
    return ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
      .contains { $0 == name || $0.prefix(name.count) == name && name.count <= 5 }
  }
}
