import Synchronization
import Tabular
import ZipArchive

/// Inflated bytes, with room in front for what was left of the chunk before.
struct Chunk: Sendable {
  /// How much can be put in front: nearly every row is shorter.
  static let headroom = 1 << 14

  private(set) var bytes: [UInt8] = []
  /// Where the bytes begin that count.
  private(set) var start = Chunk.headroom

  /// How many bytes count.
  var count: Int { bytes.count - start }
  var isEmpty: Bool { count == 0 }

  /// Puts bytes in front; false where they are too many.
  mutating func prepend(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.count <= start else { return false }
    bytes.replaceSubrange((start - rest.count)..<start, with: rest)
    start -= rest.count
    return true
  }

  /// Takes a window's memory and gives its own for it: handed over, since what two hold is copied before it is changed.
  ///
  /// - Returns: where the bytes begin in the window now.
  mutating func exchange(with window: inout [UInt8]) -> Int {
    swap(&bytes, &window)
    return start
  }

  /// Fills the memory, as much as it is or what served before, with so many bytes.
  fileprivate mutating func fill(_ size: Int, from reader: inout EntryReader) throws(ZipError) {
    start = Self.headroom
    let missing = Self.headroom + size - bytes.count
    if missing > 0 { bytes.append(contentsOf: repeatElement(0, count: missing)) }
    let count = try reader.fill(&bytes, from: Self.headroom)
    bytes.removeLast(bytes.count - Self.headroom - count)
  }
}

typealias ChunkPipeline = Pipeline<Chunk, ZipError>

/// The inflated bytes of a part, chunk by chunk.
///
/// A large part inflates on a thread of its own, a few chunks ahead of whoever scans them; a small one is inflated where
/// it is asked for, since a thread costs more than it brings.
struct ChunkSource: ~Copyable {
  private let part: String
  private let size: Int
  private var reader: EntryReader?
  /// Where a thread of its own inflates; `nil` where the part is small.
  let pipeline: ChunkPipeline?
  private var spare = Chunk()
  private let stated: Int
  private var given = 0

  /// Which share of the part has been given, by the size that the container states; 0…1.
  var share: Double { min(1, Double(given) / Double(max(1, stated))) }

  init(_ package: WorkbookPackage, part: String) throws(XLSXError) {
    self.part = part
    let reader = try package.open(part)
    let inflated = package.size(of: part)
    stated = inflated
    // The stated size may be wrong: then there is one chunk more.
    let size = max(1, min(package.limits.chunkBytes, inflated + 1))
    self.size = size
    if inflated >= package.limits.threadFromBytes {
      let inflating = Mutex(consume reader)
      pipeline = ChunkPipeline { (spare: inout Chunk?) throws(ZipError) in
        var chunk = spare.take() ?? Chunk()
        try inflating.withLock { (reader) throws(ZipError) in try chunk.fill(size, from: &reader) }
        return chunk.isEmpty ? nil : chunk
      }
      self.reader = nil
    } else {
      pipeline = nil
      self.reader = consume reader
    }
  }

  deinit { pipeline?.cancel() }

  /// Puts the next bytes behind those of a window that come from a place on; false at the end, where size and checksum
  /// were found right.
  mutating func advance(_ window: inout [UInt8], from position: inout Int) throws(XLSXError) -> Bool {
    guard var chunk = try next() else { return false }
    given += chunk.count
    if chunk.prepend(window[position...]) {
      position = chunk.exchange(with: &window)
    } else {
      window.removeSubrange(..<position)
      position = 0
      window.append(contentsOf: chunk.bytes[chunk.start...])
    }
    // Memory that grew for a long row is let go.
    guard chunk.bytes.count <= Chunk.headroom + size else { return true }
    if let pipeline { pipeline.recycle(consume chunk) } else { spare = consume chunk }
    return true
  }

  private mutating func next() throws(XLSXError) -> Chunk? {
    do throws(ZipError) {
      if let pipeline { return try pipeline.next() }
      var chunk = Chunk()
      swap(&chunk, &spare)
      try reader?.fill(&chunk, size)
      return chunk.isEmpty ? nil : chunk
    } catch {
      throw XLSXError(error, part: part)
    }
  }
}

extension EntryReader {
  /// Fills a chunk; fewer bytes only at the end of the part.
  fileprivate mutating func fill(_ chunk: inout Chunk, _ size: Int) throws(ZipError) {
    try chunk.fill(size, from: &self)
  }
}
