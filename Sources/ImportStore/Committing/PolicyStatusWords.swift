/// The words by which lists tell the status of a policy (`shared.policy_status_enum`), in English and in the languages of
/// the sheets. A word that stands for none is told, and no status is stored.
enum PolicyStatusWords {
  /// The words by status, as `plain` leaves them.
  static let words: [(status: String, words: String)] = [
    (
      "active",
      """
      active inforce force if live running ongoing continued paidup pu reducedpaidup rpu fullypaidup chalu चालू चालु सक्रिय ચાલુ
      સક્રિય நடப்பு செயலில் అమలులో చెల్లుబాటు ಚಾಲ್ತಿ ಚಾಲ್ತಿಯಲ್ಲಿದೆ চালু সক্রিয়
      """
    ),
    ("lapsed", "lapsed lapse लैप्स लॅप्स लेप्स व्यपगत લેપ્સ காலாவதி లాప్స్ ಲ್ಯಾಪ್ಸ್ ল্যাপ্স তামাদি"),
    ("surrendered", "surrendered surrender सरेंडर समर्पित સરેન્ડર சரண்டர் సరెండర్ ಸರೆಂಡರ್ সারেন্ডার"),
    ("matured", "matured परिपक्व પાકેલ முதிர்ந்தது ಪಕ್ವ পরিপক্ব"),
    ("cancelled", "cancelled canceled रद्द રદ રદ્દ రద్దు ರದ್ದು বাতিল"),
    ("claimed", "claimed deathclaim"),
    ("pending_approval", "pending"),
    ("under_review", "underreview"),
    ("draft", "draft"),
    ("approved", "approved"),
  ]

  /// An expression for a status in lower case without blanks, signs and digits: `In-Force` is `inforce`. The range is
  /// of ASCII, since the signs of vowels count as no letters.
  static func plain(_ column: String) -> String {
    "regexp_replace(lower(\(column)), '[[:space:]!-`{-~–—]+', '', 'g')"
  }

  /// `WHEN 'inforce' THEN 'active'` for each word.
  static let whens = words.flatMap { status, words in
    words.split(whereSeparator: \.isWhitespace).map { "WHEN '\($0)' THEN '\(status)'" }
  }.joined(separator: " ")
}
