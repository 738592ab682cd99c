/// Words that are written without their vowels: "Clnt", "Brth", "Cmmncmnt".
enum ConsonantForms {
  /// The word of the general names that is left of it; `nil` where it has a vowel, is a word itself, or could be two.
  static func word(of word: String, isKnown: (String) -> Bool) -> String? {
    guard word.utf8.count >= 3, word.utf8.dropFirst().allSatisfy({ $0.isLetter && !vowels.contains($0) }),
      !isKnown(word), let words = table[word], let first = words.first,
      words.allSatisfy({ HeadingWords.written($0) == HeadingWords.written(first) })
    else { return nil }
    return first
  }

  private static let vowels = Set("aeiou".utf8)

  /// The words of the general names by what is left of them; the first letter always is.
  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for word in GeneralNames.shipped.index.latinWords where word.utf8.count >= 4 {
      let rest = word.utf8.enumerated().filter { $0.offset == 0 || !vowels.contains($0.element) }.map(
        \.element)
      if rest.count >= 3, rest.count < word.utf8.count {
        table[String(decoding: rest, as: UTF8.self), default: []].append(word)
      }
    }
    return table
  }()
}
