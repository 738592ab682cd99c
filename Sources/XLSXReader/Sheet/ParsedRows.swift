import ZipArchive

/// The rows that a thread of its own reads with libxml2, ahead of whoever uses them, a batch at a time.
typealias RowPipeline = Pipeline<RowBatch, XLSXError>

/// The rest of a large sheet that libxml2 keeps. Nobody else uses the parser from here on, until the end was reached.
struct ParsedRows: Sendable {
  private let package: WorkbookPackage
  private let part: String
  private let parser: XMLParser<WorksheetEvents>
  private let chunks: ChunkPipeline
  private var window: [UInt8]
  private var position: Int
  private var isAtEnd = false

  /// Bytes that are parsed at a time: few enough that the rows in them do not fill the memory.
  private static let stepBytes = 1 << 17

  init(
    _ package: WorkbookPackage, part: String, parser: XMLParser<WorksheetEvents>, chunks: ChunkPipeline,
    window: [UInt8], position: Int
  ) {
    self.package = package
    self.part = part
    self.parser = parser
    self.chunks = chunks
    self.window = window
    self.position = position
  }

  /// The rows of the next bytes, often none; `nil` at the end, where checksum and file have been found right.
  mutating func next(reusing spare: consuming RowBatch) throws(XLSXError) -> RowBatch? {
    if isAtEnd { return nil }
    if position == window.count, try !takeChunk() {
      try parser.finish()
      try package.checkUnchanged()
      isAtEnd = true
    }
    let end = min(window.count, position + Self.stepBytes)
    try parser.parse(window.span.extracting(position..<end))
    position = end
    parser.events.takeRows(into: &spare)
    return spare
  }

  private mutating func takeChunk() throws(XLSXError) -> Bool {
    do throws(ZipError) {
      guard var chunk = try chunks.next() else { return false }
      position = chunk.exchange(with: &window)
      if chunk.bytes.count <= Chunk.headroom + package.limits.chunkBytes { chunks.recycle(consume chunk) }
      return true
    } catch {
      throw XLSXError(error, part: part)
    }
  }
}
