import Tabular
import ZipArchive

/// Reads the shared strings: by the byte scanner while it knows what it sees, else by libxml2.
///
/// libxml2 reads what stands before the items and behind them in any case, so that the part is as well-formed as it
/// would find it.
struct SharedStringsReader: ~Copyable {
  private let package: WorkbookPackage
  private let part: String
  private let parser: XMLParser<SharedStringsPart>
  private var chunks: ChunkSource
  private var window: [UInt8] = []
  private var position = 0
  private var item: [UInt8] = []

  init(_ package: WorkbookPackage, part: String) throws(XLSXError) {
    let limits = package.limits
    guard package.size(of: part) <= limits.partBytes else {
      throw XLSXError(
        .overLimit(.partBytes, limit: limits.partBytes), part: part,
        detail: "it states \(package.size(of: part)) bytes")
    }
    // The inflated part is the most that its text can take; room is reserved once, so that it never moves.
    let room = min(package.size(of: part), limits.sharedStringBytes)
    let strings = SharedStringsPart(
      strings: SharedText(bytes: room, strings: room / 8), part: part, limits: limits)
    let parser = try XMLParser(strings, part: part, limits: limits)
    let source = try ChunkSource(package, part: part)
    self.package = package
    self.part = part
    self.parser = parser
    chunks = source
  }

  /// Reads the whole part.
  mutating func read() throws(XLSXError) -> SharedStringsPart {
    while window.count - position < StringsScanner.farthestStart, try takeChunk() {}
    if package.limits.usesScanner, let tag = StringsScanner.findItems(in: window.span, from: position) {
      // The tag goes to libxml2 by itself: only where it, and nothing before it, begins the items is it no comment.
      try parser.parse(window.span.extracting(position..<tag.lowerBound))
      let wasInList = parser.events.isInList
      try parser.parse(window.span.extracting(tag))
      position = tag.upperBound
      if !wasInList, parser.events.isBetweenItems, parser.depth == 1, parser.hasRoom { try scanItems() }
    }
    repeat {
      if position < window.count { try parser.parse(window.span.extracting(position...)) }
      position = window.count
    } while try takeChunk()
    try parser.finish()
    return parser.events
  }

  /// Scans items up to the first thing that the scanner does not know; there `position` stands between two items.
  private mutating func scanItems() throws(XLSXError) {
    while true {
      let bytes = window
      switch StringsScanner.scan(bytes.span, from: position) {
      case .item(let text, let marks, let end):
        if marks.isPlain {
          try parser.events.add(bytes.span.extracting(text))
        } else {
          item.removeAll(keepingCapacity: true)
          item.append(contentsOf: bytes[text])
          let end = marks.hasReferences ? XMLText.decodeReferences(&item, 0..<item.count) : item.count
          let decoded = XString.decode(&item, 0..<end)
          try parser.events.add(item.span.extracting(0..<decoded.end), isWhole: decoded.isWhole)
        }
        position = end
      case .unknown:
        // Rich text and phonetic runs are libxml2's; the scanner goes on behind the item.
        guard let end = StringsScanner.end(of: bytes.span, from: position) else { return }
        try parser.parse(bytes.span.extracting(position..<end))
        position = end
        guard parser.events.isBetweenItems, parser.depth == 1 else { return }
      case .needsMore:
        // An item longer than a chunk is scanned anew from its start, once twice as much has come.
        let wanted = 2 * (window.count - position)
        guard wanted <= 2 * ReadLimits.longestScan, try takeChunk() else { return }
        while window.count - position < wanted, try takeChunk() {}
      }
    }
  }

  private mutating func takeChunk() throws(XLSXError) -> Bool {
    guard try chunks.advance(&window, from: &position) else { return false }
    try package.checkTime(part)
    return true
  }
}
