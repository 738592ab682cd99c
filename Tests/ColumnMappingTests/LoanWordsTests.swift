import Testing

@testable import ColumnMapping

/// Words of headings in spellings that no list has.
@Suite struct LoanWordsTests {
  @Test(
    "English in Indian letters is told by its consonants",
    arguments: [
      ("প্রোপোজাল", "proposal"), ("ಪ್ರಪೋಸಲ್", "proposal"), ("પ્રપોઝલ", "proposal"), ("ప్రపోజర్", "proposer"),
      ("કોમ્યુનિકેશન", "communication"), ("கம்யூனிகேஷன்", "communication"), ("ఆక్యుపేషన్", "occupation"),
      ("सरेंडर", "surrender"), ("रजिस्ट्रेशन", "registration"),
      ("ఇన్‌స్టాల్‌మెంట్", "instalment"),
    ])
  func englishInIndianLetters(_ word: String, _ english: String) {
    #expect(HeadingKey(word).words.map { LoanWords.words(of: $0) } == [[english]])
  }

  @Test(
    "Short words are not told by their consonants, and mixed ones not at all",
    arguments: ["गाव", "ಗಂಡ", "தவணை", "किस्त", "भर्ता", "आदर्श", "दर्शन", "परिचित", "premium", "proposalप्र", ""])
  func shortWordsAreLeft(_ word: String) { #expect(LoanWords.words(of: word) == nil) }

  @Test func fewWordsOfIndianLanguagesSoundLikeEnglish() {
    var words = 0
    var mistaken: [String] = []
    for line in HeadingLexicon.lines.split(separator: "\n") {
      let sides = line.split(separator: "=")
      let meaning = sides[0].split(separator: " ").map(String.init)
      for word in sides[1].split(separator: " ").map(String.init) where word.utf8.first! >= 0x80 {
        words += 1
        guard let english = LoanWords.words(of: word), english.sorted() != meaning.sorted() else { continue }
        mistaken.append("\(word) \(english), not \(meaning)")
      }
    }
    // None of them has a word of its own that is not listed here: they are known before they are listened to.
    #expect(words > 3000 && mistaken.count * 100 <= words, "\(mistaken)")
  }

  @Test(
    "Romanised words are spelled by ear",
    arguments: [
      ("Vaarasdaar", "varasdar"), ("Kaappeettu", "kapitu"), ("Thogai", "togai"), ("Beema", "bima"),
      ("Mudhirvu", "mudirvu"), ("Shahar", "shahar"), ("Chhamahi", "chamahi"),
    ])
  func romanisedWordsAreSpelledByEar(_ word: String, _ folded: String) {
    #expect(RomanForms.folded(word.lowercased()) == folded)
  }

  @Test(
    "Headings that list values, or name what stands in a line of the address",
    arguments: [
      ("Lapsed / In Force", "policy status"), ("স্ত্রী/পুরুষ", "gender"), ("विवाहित/अविवाहित", "marital status"),
      ("Masik/Timahi/Sahamahi/Varshik", "mode"), ("Door No. & Street", "1 address line"),
      ("વિસ્તાર / સોસાયટી", "1 address line"), ("Locality", "2 address line"), ("Near / Landmark", "3 address line"),
      ("ఇంటి పేరు", "home name"), ("Home No", "home number"), ("Area Code", "area code"),
      ("Sex/Age", "sex&age"), ("House", "house"),
      ("Sector", "sector"), ("Other/Others", "other&others"),
    ])
  func headingsOfValues(_ heading: String, _ words: String) {
    #expect(HeadingForms.Piece(heading).wordKey == words)
  }
}
