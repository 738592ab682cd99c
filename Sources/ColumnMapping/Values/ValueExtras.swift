/// What a value's cell holds beside the value: the second of two phones, a salutation, the father behind S/o.
package enum ValuePart: String, CaseIterable, Sendable {
  /// The second of two phones in one cell, in E.164.
  case secondPhone = "second-phone"
  /// The second of two e-mail addresses in one cell.
  case secondEmail = "second-email"
  /// Words beside a phone or an e-mail address: `(office)`.
  case remark
  /// `Shri`, `Mrs.`, `Late Smt.` as they are written.
  case salutation
  /// `S/o`, `W/o`, `D/o`, `C/o` or `H/o`.
  case relation
  /// The name behind the relation.
  case relative
  /// The plan's number.
  case plan
  /// The term in years.
  case term
  /// The premium-paying term in years.
  case premiumTerm = "premium-term"
}

/// The parts beside a value, in a buffer that is used again for every cell.
package struct ValueExtras: Sendable {
  private var parts: [(part: ValuePart, end: Int)] = []
  private var text: [UInt8] = []

  /// Makes an empty buffer.
  package init() {}

  /// Whether the last cell had nothing beside its value.
  package var isEmpty: Bool { parts.isEmpty }

  /// The parts of the last cell, in the order in which they were found.
  package var kinds: [ValuePart] { parts.map(\.part) }

  /// The text of a part; `nil` where the last cell had none.
  package func text(of part: ValuePart) -> String? {
    bytes(of: part).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of a part in UTF-8; `nil` where the last cell had none.
  package func bytes(of part: ValuePart) -> ArraySlice<UInt8>? {
    var start = 0
    for (kind, end) in parts {
      if kind == part { return text[start..<end] }
      start = end
    }
    return nil
  }

  /// Adds a part.
  mutating func append(_ part: ValuePart, _ bytes: some Collection<UInt8>) {
    text.append(contentsOf: bytes)
    parts.append((part, text.count))
  }

  /// Adds a part.
  mutating func append(_ part: ValuePart, _ bytes: borrowing Span<UInt8>) {
    text.append(bytes)
    parts.append((part, text.count))
  }

  /// Empties the buffer and keeps its memory.
  @inline(__always)
  mutating func removeAll() {
    if !parts.isEmpty { empty() }
  }

  private mutating func empty() {
    parts.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
  }
}
