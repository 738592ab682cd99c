/// A customer's name that a sheet gives in parts: "First Name", "Middle Name", "Surname", or "Name" and "Surname".
enum NameParts {
  /// The columns of the parts by their places among the forms, in the order in which a name is read; `nil` where the
  /// sheet has no column of surnames, or two of one part.
  ///
  /// - Parameters:
  ///   - forms: the headings of all columns.
  ///   - name: the column that was found for the whole name.
  ///   - taken: the columns that feed another field.
  static func columns(_ forms: [HeadingForms], name: Int?, taken: Set<Int>) -> [Int]? {
    var columns: [Int?] = Array(repeating: nil, count: names.count)
    for (place, form) in forms.enumerated() where !taken.contains(place) {
      guard let part = part(form.whole) else { continue }
      guard columns[part] == nil else { return nil }
      columns[part] = place
    }
    // Beside surnames, "Name" is the first name; "Full Name" is the whole.
    if columns[first] == nil, let name, columns[last] != name, isBare(forms[name].whole) {
      columns[first] = name
    }
    guard columns[first] != nil, columns[last] != nil else { return nil }
    return columns.compactMap { $0 }
  }

  private static func part(_ piece: HeadingForms.Piece) -> Int? {
    let found =
      index.same(as: piece.key) + index.sameWords(as: piece.wordKey)
      + (HeadingWords.withoutRole(piece.wordKey).map { index.sameWords(as: $0) } ?? [])
    return found.first.flatMap { Int($0.owner) }
  }

  private static func isBare(_ piece: HeadingForms.Piece) -> Bool {
    let words = piece.key.words.flatMap { HeadingWords.written($0) }
    return !words.contains("full") && (HeadingWords.withoutRole(piece.wordKey) ?? piece.wordKey) == "name"
  }

  private static let first = 0
  private static let last = 2

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
      "અટક", "சர்நேம்", "குடும்பப் பெயர்", "కుటుంబ పేరు", "ఇంటి పేరు", "ಅಡ್ಡಹೆಸರು", "ಉಪನಾಮ", "পদবি", "পদবী",
    ],
  ]

  private static let index: NameIndex = {
    var index = NameIndex()
    for (part, names) in names.enumerated() { index.add(names, owner: String(part)) }
    return index
  }()
}
