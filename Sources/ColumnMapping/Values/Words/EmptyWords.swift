/// Words with which people say that there is no value: `NA`, `nil`, `-`, `NOT AVAILABLE`.
enum EmptyWords {
  private static let words: Set<String> = [
    "na", "nil", "null", "none", "no", "not available", "not applicable", "not given", "not known", "unknown",
    "blank", "empty", "xxx", "xx", "tba", "tbd", "pending", "nan", "nill", "#na", "naa", "नहीं", "उपलब्ध नहीं",
  ]

  /// Whether the look is worth its price, a sixth of a row's: by its length and its first letters hardly an address is.
  @inline(__always)
  static func mayContain(_ text: borrowing Span<UInt8>) -> Bool {
    if text.count <= 4 { return true }
    if text.count > 40 { return false }
    if text[0] >= 0x80 { return text[0] == 0xE0 && text[1] == 0xA4 && (text[2] == 0xA8 || text[2] == 0x89) }
    guard text[0].isLetter else { return !text[0].isDigit }
    switch (text[0].lowercased, text[1].lowercased) {
    case (UInt8(ascii: "n"), UInt8(ascii: "o")), (UInt8(ascii: "n"), UInt8(ascii: "i")),
      (UInt8(ascii: "n"), UInt8(ascii: "u")), (UInt8(ascii: "n"), 0x20),
      (UInt8(ascii: "n"), UInt8(ascii: ".")),
      (UInt8(ascii: "u"), UInt8(ascii: "n")), (UInt8(ascii: "b"), UInt8(ascii: "l")),
      (UInt8(ascii: "e"), UInt8(ascii: "m")), (UInt8(ascii: "p"), UInt8(ascii: "e")):
      return true
    default: return false
    }
  }

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
