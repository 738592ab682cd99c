import Tabular

/// Reads the little JSON (RFC 8259) that raw cells are: objects of texts, whole numbers and `true`.
struct JSONReader {
  /// Why a text is not of that form.
  struct Mistake: Error {
    let detail: String

    init(_ detail: String) { self.detail = detail }
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether a text comes next.
  var isAtText: Bool { mutating get { peek() == UInt8(ascii: "\"") } }

  /// Hands the key of each member of an object on; the body reads its value.
  mutating func forEachMember(
    _ body: (String, inout JSONReader) throws(Mistake) -> Void
  ) throws(Mistake) {
    try take(UInt8(ascii: "{"))
    if peek() == UInt8(ascii: "}") {
      place += 1
      return
    }
    while true {
      let key = String(decoding: try text(), as: UTF8.self)
      try take(UInt8(ascii: ":"))
      try body(key, &self)
      if peek() == UInt8(ascii: "}") { break }
      try take(UInt8(ascii: ","))
    }
    place += 1
  }

  /// Reads a text.
  mutating func text() throws(Mistake) -> [UInt8] {
    try take(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while place < bytes.count {
      var end = place
      while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\") { end += 1 }
      text.append(contentsOf: bytes[place..<end])
      place = end
      guard place < bytes.count else { break }
      place += 1
      if bytes[end] == UInt8(ascii: "\"") { return text }
      try escape(into: &text)
    }
    throw Mistake("a text without its end")
  }

  /// Reads one of some words, each by its name.
  mutating func word<Word>(_ words: [Word], name: (Word) -> String) throws(Mistake) -> Word {
    let text = String(decoding: try text(), as: UTF8.self)
    guard let word = words.first(where: { name($0) == text }) else { throw Mistake("an unknown word") }
    return word
  }

  /// Reads a whole number of at most nine digits.
  mutating func number() throws(Mistake) -> Int {
    _ = peek()
    var value = 0
    let start = place
    while place < bytes.count, bytes[place].isDigit, place - start < 9 {
      value = value * 10 + bytes[place].digitValue
      place += 1
    }
    if place == start { throw Mistake("no number") }
    return value
  }

  /// Reads `true`, the only one that is written.
  mutating func flag() throws(Mistake) -> Bool {
    _ = peek()
    guard bytes[place...].starts(with: "true".utf8) else { throw Mistake("no flag") }
    place += 4
    return true
  }

  /// Makes sure that nothing follows.
  mutating func end() throws(Mistake) {
    if peek() != nil { throw Mistake("something behind the end") }
  }

  // MARK: Bytes

  /// The next byte that is no blank; `nil` at the end.
  private mutating func peek() -> UInt8? {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    return place < bytes.count ? bytes[place] : nil
  }

  private mutating func take(_ byte: UInt8) throws(Mistake) {
    guard peek() == byte else { throw Mistake("another form") }
    place += 1
  }

  private mutating func escape(into text: inout [UInt8]) throws(Mistake) {
    guard place < bytes.count else { throw Mistake("a text without its end") }
    let sign = bytes[place]
    place += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      let first = try codeUnit()
      var units = [first]
      if UTF16.isLeadSurrogate(first), place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
        bytes[place + 1] == UInt8(ascii: "u")
      {
        place += 2
        units.append(try codeUnit())
      }
      // Half a pair becomes U+FFFD.
      text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    default: throw Mistake("an unknown escape")
    }
  }

  private mutating func codeUnit() throws(Mistake) -> UInt16 {
    guard place + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[place..<(place + 4)], as: UTF8.self), radix: 16)
    else { throw Mistake("an unknown escape") }
    place += 4
    return unit
  }
}
