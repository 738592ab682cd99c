import Tabular

/// What a part's bytes pass through on their way to libxml2: decoding into UTF-8, and a look at the length of tags.
struct PartInput {
  /// Whether libxml2 may read the encoding that the part declares: where we decode, and where the declaration is wrong,
  /// it may not.
  let ignoresDeclaration: Bool
  private var decoder: PartDecoder?
  private var tags = TagGuard()
  private var decoded: [UInt8] = []

  /// Settles the encoding by a part's first bytes; 256 of them tell it, fewer only where the part has no more.
  init(firstBytes bytes: Span<UInt8>) {
    let encoding = PartEncoding(firstBytes: bytes)
    ignoresDeclaration = encoding.ignoresDeclaration
    decoder = PartDecoder(encoding)
  }

  /// Hands the bytes on in UTF-8; false where a tag has more attributes than allowed.
  mutating func take(_ bytes: Span<UInt8>, attributes: Int, _ next: (Span<UInt8>) -> Void) -> Bool {
    guard decoder != nil else {
      guard tags.admits(bytes, attributes: attributes) else { return false }
      next(bytes)
      return true
    }
    var text = decoded
    decoded = []
    text.removeAll(keepingCapacity: true)
    decoder?.decode(bytes, into: &text)
    guard tags.admits(text.span, attributes: attributes) else { return false }
    next(text.span)
    decoded = text
    return true
  }
}

/// Counts the attributes of a tag before libxml2 sees it: its check for repeated ones takes time by the square of their
/// number, so that one tag of 10 MB would occupy it for hours.
struct TagGuard {
  private enum State {
    case text
    /// Behind `<`.
    case tagStart
    case tag
    /// A comment, CDATA, a processing instruction: quotes mean nothing.
    case other
  }

  private var state = State.text
  private var quotes = 0

  /// The last `<` within so many bytes.
  private static func lastTag(_ bytes: Span<UInt8>, from start: Int, within length: Int) -> Int? {
    var index = min(bytes.count, start + length)
    while index >= start + 8, Words.hasNone(of: UInt8(ascii: "<"), Words.eight(bytes, at: index - 8)) {
      index -= 8
    }
    while index > start {
      index -= 1
      if bytes[index] == UInt8(ascii: "<") { return index }
    }
    return nil
  }

  /// Whether no tag up to the end of these bytes has more attributes than allowed. It may count too many in a text that
  /// is not well-formed, never too few.
  mutating func admits(_ bytes: Span<UInt8>, attributes: Int) -> Bool {
    var state = state
    var quotes = quotes
    var index = 0
    while index < bytes.count {
      if state == .text || state == .other {
        while index + 8 <= bytes.count, Words.hasNone(of: UInt8(ascii: "<"), Words.eight(bytes, at: index)) {
          index += 8
        }
        guard index < bytes.count else { break }
      }
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "<") {
        state = .tagStart
        // Tags so short cannot have so many: nearly all are passed without a look.
        if let last = Self.lastTag(bytes, from: index, within: 5 * attributes) { index = last }
        continue
      }
      switch state {
      case .text, .other:
        break
      case .tagStart:
        quotes = 0
        state = byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") ? .other : .tag
      case .tag:
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quotes += 1
          if quotes > 2 * attributes + 2 { return false }
        } else if byte == UInt8(ascii: ">"), quotes.isMultiple(of: 2) {
          state = .text
        }
      }
    }
    self.state = state
    self.quotes = quotes
    return true
  }
}
