/// Words with which people say that there is no value: `NA`, `nil`, `-`, `NOT AVAILABLE`.
enum EmptyWords {
  private static let words: Set<String> = [
    "na", "nil", "null", "none", "no", "not available", "not applicable", "not given", "not known", "unknown",
    "blank", "empty", "xxx", "xx", "tba", "tbd", "pending", "nan", "nill", "#na", "naa", "नहीं", "उपलब्ध नहीं",
  ]

  /// Whether the text says that there is no value. Dots and slashes in it do not count: `N.A.`, `n/a`.
  static func contain(_ text: borrowing Span<UInt8>) -> Bool {
    guard text.count <= 40 else { return false }
    var letters: [UInt8] = []
    for index in 0..<text.count {
      switch text[index] {
      case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"),
        UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"):
        continue
      case let byte:
        letters.append(byte.lowercased)
      }
    }
    return letters.isEmpty || words.contains(String(decoding: letters, as: UTF8.self))
  }
}
