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
    let entry = try package.open(part)
    self.package = package
    self.part = part
    self.parser = parser
    chunks = ChunkSource(entry, size: package.size(of: part), part: part)
  }

  /// Reads the whole part.
  mutating func read() throws(XLSXError) -> SharedStringsPart {
    if let chunk = try chunks.next() {
      if package.limits.usesScanner, let items = StringsScanner.findItems(in: chunk.span) {
        try parser.parse(chunk.span.extracting(0..<items))
        window = chunk
        position = items
        if parser.events.isAtItems { try scanItems() }
      } else {
        window = chunk
      }
      try parser.parse(window.span.extracting(position..<window.count))
      window = []
      while let chunk = try chunks.next() {
        try parser.parse(chunk.span)
        chunks.recycle(chunk)
      }
    }
    try parser.finish()
    return parser.events
  }

  /// Scans items up to the first thing that the scanner does not know; there `position` stands between two items.
  private mutating func scanItems() throws(XLSXError) {
    while true {
      let bytes = window
      switch StringsScanner.scan(bytes.span, from: position) {
      case .item(let text, let isPlain, let hasReferences, let end):
        if isPlain {
          try parser.events.add(bytes.span.extracting(text))
        } else {
          item.removeAll(keepingCapacity: true)
          item.append(contentsOf: bytes[text])
          let end = hasReferences ? XMLText.decodeReferences(&item, 0..<item.count) : item.count
          let decoded = XString.decode(&item, 0..<end)
          try parser.events.add(item.span.extracting(0..<decoded.end), isWhole: decoded.isWhole)
        }
        position = end
      case .unknown:
        return
      case .needsMore:
        guard let chunk = try chunks.next() else { return }
        window.removeSubrange(..<position)
        window.append(contentsOf: chunk)
        chunks.recycle(chunk)
        position = 0
      }
    }
  }
}
