/// English words in Indian letters, told by their consonants: প্রোপোজাল, ಪ್ರಪೋಸಲ್ and પ્રપોઝલ are "proposal", however its
/// vowels are spelled. The blocks of the Indian scripts have the same letters in the same places (Unicode 16, chapter
/// 12), and so one table reads them all.
enum LoanWords {
  /// What a word of Indian letters means that sounds like an English one, in the words in which headings are compared;
  /// `nil` where it sounds like none, like two, or is too short to be told from a word of its own language.
  static func words(of word: String) -> [String]? {
    // Of four sounds, too many native words are: आदर्श is no address.
    guard let heard = sounds(indian: word), heard.text.utf8.count >= 5 else {
      return nil
    }
    let meanings = Set(
      (heard.isTamil ? inTamil : known)[heard.text, default: []].map { ShortForms.words(of: $0) ?? [$0] })
    return meanings.count == 1 ? meanings.first : nil
  }

  /// The words that headings are made of, by their sounds.
  private static let known: [String: [String]] = {
    var known: [String: [String]] = [:]
    let vocabulary = [
      Set(HeadingLexicon.english.map { String(decoding: $0, as: UTF8.self) }), ShortForms.ordinary,
      ShortForms.long, ShortForms.written, others,
    ]
    for word in Set(vocabulary.joined())
    // પોલિસીનો is the policy's, and no "policyno".
    where word.utf8.count >= 5 && ShortForms.words(of: word)?.count ?? 1 == 1 {
      known[sounds(english: word), default: []].append(word)
    }
    return known
  }()

  /// Words that no other list has, as everybody writes them in English.
  private static let others: Set<String> = [
    "certificate", "communication", "correspondence", "designation", "mailing", "mediclaim", "servicing",
    "signature", "verification",
  ]

  /// The same as Tamil writes them, whose letters tell no d from t, b from p, and v from a b between vowels.
  private static let inTamil: [String: [String]] = {
    var words: [String: [String]] = [:]
    for (sounds, same) in known { words[withoutVoice(sounds), default: []] += same }
    return words
  }()

  // MARK: Sounds

  /// The sounds of an English word: its consonants, all of a hiss alike, and whether it begins with a
  /// vowel, which every script spells otherwise: ऑक्यूपेशन, ఆక్యుపేషన్.
  static func sounds(english word: String) -> String {
    let letters = Array(word.utf8)
    var sounds: [UInt8] = []
    var index = 0
    while index < letters.count {
      let rest = letters[index...]
      if let (letter, sound) = clusters.first(where: { rest.starts(with: $0.letters) }) {
        sounds += sound
        index += letter.count
        continue
      }
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      let isSoft = "eiy".utf8.contains(next)
      switch letters[index] {
      case UInt8(ascii: "c"), UInt8(ascii: "g"): sounds.append(isSoft ? hiss : UInt8(ascii: "K"))
      case UInt8(ascii: "k"), UInt8(ascii: "q"): sounds.append(UInt8(ascii: "K"))
      case UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "j"): sounds.append(hiss)
      case UInt8(ascii: "x"): sounds += [UInt8(ascii: "K"), hiss]
      case UInt8(ascii: "p"), UInt8(ascii: "f"): sounds.append(UInt8(ascii: "P"))
      case UInt8(ascii: "v"), UInt8(ascii: "w"): sounds.append(UInt8(ascii: "V"))
      case let letter where "tdbmnrl".utf8.contains(letter): sounds.append(letter & 0xDF)
      case UInt8(ascii: "h") where index == 0: sounds.append(UInt8(ascii: "H"))
      case UInt8(ascii: "y") where index == 0: sounds.append(UInt8(ascii: "Y"))
      case let letter where index == 0 && "aeiou".utf8.contains(letter): sounds.append(vowel)
      default: break
      }
      index += 1
    }
    return withoutRepeats(sounds)
  }

  /// Letters that sound otherwise together than alone.
  private static let clusters: [(letters: [UInt8], sounds: [UInt8])] = [
    ("ssion", "SN"), ("tion", "SN"), ("sion", "SN"), ("tur", "SR"), ("tial", "SL"), ("ph", "P"), ("sh", "S"),
    ("ch", "S"), ("th", "T"), ("ck", "K"), ("gh", ""), ("wh", "V"), ("kn", "N"), ("dg", "S"), ("sc", "S"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The sounds of a word of Indian letters; `nil` where another letter is among them.
  static func sounds(indian word: String) -> (text: String, isTamil: Bool)? {
    var sounds: [UInt8] = []
    var isTamil = false
    for (index, scalar) in word.unicodeScalars.enumerated() {
      let place = scalar.value & 0x7F
      switch scalar.value & ~0x7F {
      case 0x900, 0x980, 0xA80, 0xC00, 0xC80: break
      case 0xB80: isTamil = true
      default: return nil
      }
      switch place {
      case 0x02: sounds.append(nasal)
      case 0x05...0x14: if index == 0 { sounds.append(vowel) }
      case 0x15...0x18: sounds.append(UInt8(ascii: "K"))
      case 0x1A...0x1D, 0x36...0x38: sounds.append(hiss)
      case 0x1F, 0x20, 0x24, 0x25: sounds.append(UInt8(ascii: "T"))
      case 0x21, 0x22, 0x26, 0x27: sounds.append(UInt8(ascii: "D"))
      case 0x19, 0x1E, 0x23, 0x28, 0x29: sounds.append(UInt8(ascii: "N"))
      case 0x2A, 0x2B: sounds.append(UInt8(ascii: "P"))
      case 0x2C, 0x2D: sounds.append(UInt8(ascii: "B"))
      case 0x2E: sounds.append(UInt8(ascii: "M"))
      case 0x2F:
        if index == 0 { sounds.append(UInt8(ascii: "Y")) }
        // Of કોમ્યુ in "communication", HeadingKey leaves no more than a nasal.
        if sounds.last == nasal { sounds[sounds.count - 1] = UInt8(ascii: "M") }
      case 0x30, 0x31: sounds.append(UInt8(ascii: "R"))
      case 0x32...0x34: sounds.append(UInt8(ascii: "L"))
      case 0x35: sounds.append(UInt8(ascii: "V"))
      case 0x39: if index == 0 { sounds.append(UInt8(ascii: "H")) }
      default: break
      }
    }
    // The nasal takes after the letter behind it: নাংবার is number, এজেংট agent.
    for index in sounds.indices where sounds[index] == nasal {
      let next = index + 1 < sounds.count ? sounds[index + 1] : 0
      sounds[index] = "PBM".utf8.contains(next) ? UInt8(ascii: "M") : UInt8(ascii: "N")
    }
    let text = withoutRepeats(sounds)
    return (isTamil ? withoutVoice(text) : text, isTamil)
  }

  private static let hiss = UInt8(ascii: "S")
  private static let vowel = UInt8(ascii: "A")
  private static let nasal = UInt8(ascii: "~")

  private static func withoutVoice(_ sounds: String) -> String {
    withoutRepeats(
      sounds.utf8.map { sound in
        switch sound {
        case UInt8(ascii: "D"): UInt8(ascii: "T")
        case UInt8(ascii: "B"), UInt8(ascii: "V"): UInt8(ascii: "P")
        default: sound
        }
      })
  }

  private static func withoutRepeats(_ sounds: [UInt8]) -> String {
    var text: [UInt8] = []
    for sound in sounds where text.last != sound { text.append(sound) }
    return String(decoding: text, as: UTF8.self)
  }
}
