/// Headings of the lines of an address that are named by what stands in them: "House No. / Building", "Street / Area",
/// "Landmark".
enum AddressWords {
  /// The words of the line that a heading names by its words, which are written out; `nil` where one of them names
  /// something else.
  ///
  /// In an Indian language, `home` with a number is the house; "Home No." in English is a telephone, and ఇంటి పేరు, the
  /// name of the house, is the surname.
  static func line(of words: [String], isIndian: Bool) -> [String]? {
    var lines: Set<Int> = []
    for word in words {
      if let line = lineOfWord[word] {
        if line > 0 { lines.insert(line) }
      } else if word == "home", isIndian, words.contains("number") {
        lines.insert(1)
      } else {
        return nil
      }
    }
    // "House" may be own or rented, and "Sector" private or public.
    if words.count == 1, ambiguous.contains(words[0]) { return nil }
    return (lines.contains(1) ? 1 : lines.max()).map { ["address", "line", String($0)] }
  }

  private static let ambiguous: Set<String> = [
    "house", "sector", "plot", "layout", "flat", "building", "door",
  ]

  /// The line that a word tells: of the house, of the street and of what stands near; 0 for a word that tells none.
  private static let lineOfWord: [String: Int] = {
    let words = [
      "number name and or of the", "house flat door plot building apartment apartments society bungalow",
      "street road lane area locality colony sector layout", "landmark near nearby",
    ]
    return Dictionary(
      uniqueKeysWithValues: words.enumerated().flatMap { line, words in
        words.split(separator: " ").map { (String($0), line) }
      })
  }()
}
