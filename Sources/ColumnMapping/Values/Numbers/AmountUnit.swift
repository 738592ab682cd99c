/// The words with which India counts money.
enum AmountUnit: Sendable {
  case thousand, lakh, crore

  /// How many zeros the word stands for.
  var zeros: Int {
    switch self {
    case .thousand: 3
    case .lakh: 5
    case .crore: 7
    }
  }

  /// The word, for a finding.
  var name: String {
    switch self {
    case .thousand: "thousands"
    case .lakh: "lakhs"
    case .crore: "crores"
    }
  }

  /// The unit that a word in lower case names.
  init?(word: String) {
    switch word {
    case "k", "th", "thousand", "thousands", "हजार", "हज़ार", "હજાર", "ஆயிரம்", "వేలు", "వేయి", "ಸಾವಿರ", "হাজার":
      self = .thousand
    case "l", "lac", "lacs", "lakh", "lakhs", "lk", "lks", "लाख", "લાખ", "லட்சம்", "లక్షలు", "లక్ష", "ಲಕ್ಷ", "লাখ", "লক্ষ":
      self = .lakh
    case "cr", "crs", "crore", "crores", "करोड़", "करोड", "कोटी", "કરોડ", "கோடி", "కోట్లు", "కోటి", "ಕೋಟಿ", "কোটি":
      self = .crore
    default: return nil
    }
  }
}
