/// Headings of the lines of an address that are named by what stands in them: "House No. / Building", "Street / Area",
/// "Landmark".
enum AddressWords {
  /// The words of the line that a heading's words name, written out; `nil` where one of them names something else.
  ///
  /// `home` with a number in an Indian language is the house; "Home No." in English is a telephone, and ఇంటి పేరు, the
  /// name of the house, is the surname.
  static func line(of words: [String]) -> [String]? {
    var line: Int?
    var isHome = false
    for word in words {
      for meant in HeadingWords.written(word) {
        if meant == "home", word.utf8.first.map({ $0 >= 0x80 }) == true { isHome = true }
        if premises.contains(meant) || meant == "home" && isHome {
          line = 1
        } else if roads.contains(meant) {
          line = min(line ?? 2, 2)
        } else if marks.contains(meant) {
          line = line == 1 ? 1 : 3
        } else if !neutral.contains(meant) {
          return nil
        }
      }
    }
    return isHome && words.contains { HeadingWords.written($0) == ["name"] }
      ? nil : line.map { ["address", "line", String($0)] }
  }

  private static let premises: Set<String> = [
    "house", "flat", "door", "plot", "building", "apartment", "apartments", "society", "bungalow",
  ]
  private static let roads: Set<String> = [
    "street", "road", "lane", "area", "locality", "colony", "sector", "layout",
  ]
  private static let marks: Set<String> = ["landmark", "near", "nearby"]
  private static let neutral: Set<String> = ["number", "name", "and", "or", "of", "the"]
}
