/// Scans the shared strings in the grammar that nearly every generator writes:
///
/// ```
/// items := ( blank* item )*
/// item  := '<si>' ( '<t>' | '<t xml:space="preserve">' ) text '</t>' '</si>' | '<si><t/></si>'
/// ```
///
/// Rich text, phonetic runs and all else are libxml2's, from the start of that item on.
struct StringsScanner {
  /// What a scan came to.
  enum Outcome {
    /// An item: its text, what must be decoded in it, and where its bytes end.
    case item(text: Range<Int>, XMLText.Marks, end: Int)
    case needsMore
    case unknown
  }

  /// How many bytes may stand before the items.
  static let farthestStart = 4096

  /// The first start tag of `sst`, behind which the items begin; `nil` where the part does not begin plainly. A comment
  /// may hold the tag as well: libxml2 has the last word.
  static func findItems(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    guard SheetStart.isUTF8(bytes.extracting(start...)) else { return nil }
    var index = start
    while index + 4 <= bytes.count, index < start + farthestStart {
      if bytes[index] == UInt8(ascii: "<"), XMLAttributes.matches(bytes, at: index, "<sst") {
        let tag = index
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
        guard index < bytes.count, bytes[index - 1] != UInt8(ascii: "/") else { return nil }
        return tag..<(index + 1)
      }
      index += 1
    }
    return nil
  }

  /// Where an item ends that only libxml2 can read; `nil` where that cannot be told for sure.
  static func end(of bytes: Span<UInt8>, from start: Int) -> Int? {
    XMLText.end(of: "</si>", in: bytes, from: start)
  }

  /// Scans one item, from between two items.
  static func scan(_ bytes: Span<UInt8>, from start: Int) -> Outcome {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x09 {
      index += 1
    }
    guard index + 30 <= bytes.count else { return .needsMore }
    guard XMLAttributes.matches(bytes, at: index, "<si><t") else { return .unknown }
    index += 6
    switch bytes[index] {
    case UInt8(ascii: ">"): index += 1
    case UInt8(ascii: "/"):
      guard XMLAttributes.matches(bytes, at: index, "/></si>") else { return .unknown }
      return .item(text: index..<index, XMLText.Marks(), end: index + 7)
    default:
      guard XMLAttributes.matches(bytes, at: index, " xml:space=\"preserve\">") else { return .unknown }
      index += 22
    }
    switch XMLText.scan(bytes, from: index) {
    case .needsMore: return .needsMore
    case .unknown: return .unknown
    case .ended(let end, let marks):
      guard end + 9 <= bytes.count else { return .needsMore }
      guard XMLAttributes.matches(bytes, at: end, "</t></si>") else { return .unknown }
      return .item(text: index..<end, marks, end: end + 9)
    }
  }
}
