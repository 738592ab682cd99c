/// A customer's name that a sheet gives in parts: "First Name", "Middle Name", "Surname", or "Name" and "Surname".
enum NameParts {
  /// The columns of the parts by their places among the forms, in the order in which a name is read; `nil` where there
  /// are none, two of one part, or a column of whole names.
  ///
  /// - Parameters:
  ///   - forms: the headings of all columns.
  ///   - name: the column that was found for the whole name.
  ///   - taken: the columns that feed another field.
  static func columns(_ forms: [HeadingForms], name: Int?, taken: Set<Int>) -> [Int]? {
    var columns: [Int?] = Array(repeating: nil, count: names.count)
    for (place, form) in forms.enumerated() where !taken.contains(place) {
      guard let part = part(form.whole.key) else { continue }
      guard columns[part] == nil else { return nil }
      columns[part] = place
    }
    if let name, !columns.contains(name) {
      // Beside surnames, "Name" is the first name; any other whole name is one.
      guard columns[first] == nil, isBare(forms[name].whole) else { return nil }
      columns[first] = name
    }
    let found = columns.compactMap { $0 }
    return columns[first] != nil && found.count > 1 ? found : nil
  }

  /// The part that a heading names as it is written, or with the customer before or behind it: "Customer First Name",
  /// "Surname of Insured". Nothing is translated: a family member's name is no surname.
  private static func part(_ key: HeadingKey) -> Int? {
    if let part = parts[key.compact] { return part }
    var words = key.words[...]
    while let word = words.first, roles.contains(word) { words.removeFirst() }
    while let word = words.last, roles.contains(word) || word == "of" || word == "the" { words.removeLast() }
    return words.count < key.words.count ? parts[words.joined()] : nil
  }

  private static func isBare(_ piece: HeadingForms.Piece) -> Bool {
    let words = piece.key.words.flatMap { HeadingWords.written($0) }
    return !words.contains("full") && (HeadingWords.withoutRole(piece.wordKey) ?? piece.wordKey) == "name"
  }

  private static let roles: Set<String> = [
    "customer", "client", "insured", "life", "assured", "la", "policyholder", "holder", "policy", "applicant",
  ]

  private static let first = 0

  private static let names = [
    [
      "First Name", "Firstname", "Fname", "Given Name", "Forename", "प्रथम नाम", "पहला नाम", "पहिले नाव", "प्रथम नाव",
      "પ્રથમ નામ", "முதல் பெயர்", "మొదటి పేరు", "ಮೊದಲ ಹೆಸರು", "প্রথম নাম",
    ],
    [
      "Middle Name", "Middlename", "Mname", "मध्य नाम", "मधले नाव", "મધ્ય નામ", "நடுப் பெயர்", "మధ్య పేరు", "ಮಧ್ಯದ ಹೆಸರು",
      "মধ্য নাম",
    ],
    [
      "Last Name", "Lastname", "Lname", "Surname", "Sur Name", "Family Name", "उपनाम", "कुलनाम", "सरनेम", "आडनाव",
      "અટક", "சர்நேம்", "குடும்பப் பெயர்", "కుటుంబ పేరు", "ఇంటి పేరు", "ಅಡ್ಡಹೆಸರು", "ಉಪನಾಮ",
    ],
  ]

  private static let parts = Dictionary(
    names.enumerated().flatMap { part, names in names.map { (HeadingKey($0).compact, part) } },
    uniquingKeysWith: { first, _ in first })
}
