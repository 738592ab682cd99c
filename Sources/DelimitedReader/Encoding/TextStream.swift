/// The text of a file as valid UTF-8, a chunk at a time, whatever its encoding.
struct TextStream: ~Copyable, Sendable {
  private let source: ByteSource
  private let decision: EncodingDecision
  private var offset: Int
  private var raw: [UInt8]
  /// What a chunk's end cut off: at most three bytes that begin a character.
  private var carried = 0

  /// How much room `fill` needs: a byte of Windows-1252, as a wrong one of UTF-8, turns into three at the most.
  let chunkLength: Int

  /// The first chunk has to show Excel's whole line `sep=;`, in UTF-16.
  private static let leastLength = 18

  /// - Parameter rawLength: how many bytes of the file are read at once, 18 at the least.
  init(source: consuming ByteSource, decision: EncodingDecision, rawLength: Int) {
    let isPlain = decision.encoding == .utf8 && !decision.isDamaged
    let length = max(Self.leastLength, min(rawLength, source.size))
    raw = isPlain ? [] : [UInt8](repeating: 0, count: length)
    chunkLength = isPlain ? length : length * 3
    self.source = source
    self.decision = decision
    offset = decision.markLength
  }

  /// Which share of the file has been read; 0…1.
  var share: Double { min(1, Double(offset) / Double(max(1, source.size))) }

  /// Puts the text that follows into `chunk`, which has room for `chunkLength` bytes.
  ///
  /// - Returns: how many bytes there are; 0 at the end.
  mutating func fill(_ chunk: inout [UInt8]) throws(DelimitedError) -> Int {
    if decision.encoding == .utf8, !decision.isDamaged {
      let count = try source.read(at: offset, into: &chunk)
      offset += count
      return count
    }
    var written = 0
    while written == 0 {
      offset -= carried
      let count = try source.read(at: offset, into: &raw)
      if count == 0 { return 0 }
      offset += count
      let isLast = offset == source.size
      let (consumed, produced) = transcode(count, isLast: isLast, into: &chunk)
      carried = count - consumed
      written = produced
      if isLast { carried = 0 }
    }
    return written
  }

  func checkUnchanged() throws(DelimitedError) { try source.checkUnchanged() }

  private func transcode(_ count: Int, isLast: Bool, into chunk: inout [UInt8]) -> (Int, Int) {
    let bytes = raw.span.extracting(0..<count)
    var room = chunk.mutableSpan
    return switch decision.encoding {
    case .utf8: Transcoder.repairUTF8(bytes, isLast: isLast, into: &room)
    case .windows1252: Transcoder.windows1252(bytes, into: &room)
    case .utf16LittleEndian: Transcoder.utf16(bytes, isLittleEndian: true, isLast: isLast, into: &room)
    case .utf16BigEndian: Transcoder.utf16(bytes, isLittleEndian: false, isLast: isLast, into: &room)
    }
  }
}
