import Tabular

/// The values of a field that takes one of several, each found by its spellings.
struct ChoiceList: Sendable {
  /// Values by folded spelling, in buckets by hash.
  private var buckets: [[(spelling: [UInt8], value: [UInt8])]]
  /// The values, for the finding that lists them.
  private let allowed: String

  /// Makes the list; keys and values of `choices` are spellings of the values, and before them what agents
  /// write everywhere.
  init(_ choices: [String: String]) {
    let values = Set(choices.values)
    allowed = values.sorted().joined(separator: ", ")
    let words = values.sorted().map { ($0, ChoiceWords.spellings(of: $0, among: values)) }
    var size = 16
    while size < (choices.count + words.reduce(0) { $0 + $1.1.count }) * 2 { size *= 2 }
    buckets = Array(repeating: [], count: size)
    for (value, spellings) in words {
      for spelling in spellings { insert(value, for: spelling) }
    }
    for value in values.sorted() { insert(value, for: value) }
    for (spelling, value) in choices.sorted(by: { $0.key < $1.key }) { insert(value, for: spelling) }
  }

  private mutating func insert(_ value: String, for spelling: String) {
    let folded = Self.folded(Array(spelling.utf8).span)
    let slot = Self.hash(folded.span) & (buckets.count - 1)
    buckets[slot].removeAll { $0.spelling == folded }
    buckets[slot].append((folded, Array(value.utf8)))
  }

  /// Yes and no in the words of the sheets' languages, as `true` and `false`.
  static let yesNo: ChoiceList = {
    let yes = [
      "yes", "y", "true", "t", "1", "haan", "han", "ha", "हाँ", "हां", "हा", "होय", "હા", "ஆம்", "అవును", "ಹೌದು", "হ্যাঁ",
    ]
    let no = ["no", "n", "false", "f", "0", "nahi", "nahin", "नहीं", "नही", "नाही", "ના", "இல்லை", "కాదు", "ಇಲ್ಲ", "না"]
    let spellings = yes.map { ($0, "true") } + no.map { ($0, "false") }
    return ChoiceList(Dictionary(spellings, uniquingKeysWith: { first, _ in first }))
  }()

  /// Writes the value that the text spells.
  func read(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    var isASCII = true
    for index in 0..<text.count where text[index] >= 0x80 { isASCII = false }
    if isASCII {
      let slot = Self.hash(text) & (buckets.count - 1)
      for entry in buckets[slot] where Self.equal(text, entry.spelling.span) {
        out.append(entry.value.span)
        return .good
      }
    } else {
      let folded = Self.folded(text)
      let slot = Self.hash(folded.span) & (buckets.count - 1)
      for entry in buckets[slot] where entry.spelling == folded {
        out.append(entry.value.span)
        return .good
      }
    }
    return .failed(Issue(.choiceUnknown, ["allowed": allowed]))
  }

  /// Whether a byte counts in a spelling: letters, digits, all beyond ASCII, and signs that tell values apart.
  @inline(__always)
  private static func counts(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "&")
  }

  /// FNV-1a over the bytes that count, in lower case.
  private static func hash(_ text: borrowing Span<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in 0..<text.count where counts(text[index]) {
      hash = (hash ^ UInt32(text[index].lowercased)) &* 0x0100_0193
    }
    return Int(hash ^ (hash >> 15))
  }

  private static func equal(_ text: borrowing Span<UInt8>, _ folded: borrowing Span<UInt8>) -> Bool {
    var position = 0
    for index in 0..<text.count where counts(text[index]) {
      guard position < folded.count, folded[position] == text[index].lowercased else { return false }
      position += 1
    }
    return position == folded.count
  }

  /// A spelling as it is compared.
  static func compared(_ spelling: String) -> String {
    String(decoding: folded(Array(spelling.utf8).span), as: UTF8.self)
  }

  /// The spelling in lower case and NFC without blanks, punctuation and joiners.
  private static func folded(_ text: borrowing Span<UInt8>) -> [UInt8] {
    let written = String(text)
    var scalars = String.UnicodeScalarView()
    for scalar in written.unicodeScalars {
      if scalar.isInvisible || scalar.isBlank || scalar.isLineBreak { continue }
      if scalar.value == 0x200C || scalar.value == 0x200D { continue }
      if scalar.isASCII, let byte = UInt8(exactly: scalar.value), !counts(byte) { continue }
      if let digit = scalar.decimalDigit {
        scalars.append(Unicode.Scalar(UInt8(digit: digit)))
      } else {
        scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return Array(NormalForm.composed(String(scalars)).utf8)
  }
}
