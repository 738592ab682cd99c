/// Words of Indian languages in Latin letters, which everybody spells as he hears them: Vaarasdaar is Varasdar, and Togai
/// is Thogai.
enum RomanForms {
  /// The form that all spellings of a word have; `nil` for what is too short to be told.
  static func folded(_ word: String) -> String? {
    guard word.utf8.count >= 5, word.utf8.allSatisfy(\.isLetter) else { return nil }
    var folded: [UInt8] = []
    for letter in word.utf8 {
      switch (folded.last, letter) {
      case (UInt8(ascii: "e"), UInt8(ascii: "e")): folded[folded.count - 1] = UInt8(ascii: "i")
      case (UInt8(ascii: "o"), UInt8(ascii: "o")): folded[folded.count - 1] = UInt8(ascii: "u")
      case (let last?, letter) where last == letter: break
      // A breath behind a consonant; ch and sh are letters of their own.
      case (let last?, UInt8(ascii: "h")) where "kgtdpbj".utf8.contains(last): break
      case (_, UInt8(ascii: "w")): folded.append(UInt8(ascii: "v"))
      case (_, UInt8(ascii: "z")): folded.append(UInt8(ascii: "j"))
      default: folded.append(letter)
      }
    }
    return folded.count >= 4 ? String(decoding: folded, as: UTF8.self) : nil
  }
}
