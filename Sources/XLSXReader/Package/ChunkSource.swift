import Dispatch
import Synchronization
import Tabular
import ZipArchive

/// Inflated bytes, with room in front for what was left of the chunk before.
struct Chunk: Sendable {
  /// How much can be put in front: nearly every row is shorter.
  static let headroom = 1 << 14

  private(set) var bytes: [UInt8]
  /// Where the bytes begin that count.
  private(set) var start = Chunk.headroom

  /// Takes memory, a new one or one that served before, for a chunk of so many bytes.
  init(_ memory: consuming [UInt8] = [], size: Int) {
    bytes = memory
    let count = Self.headroom + size
    if bytes.isEmpty {
      bytes = [UInt8](repeating: 0, count: count)
    } else if bytes.count < count {
      bytes.append(contentsOf: [UInt8](repeating: 0, count: count - bytes.count))
    }
  }

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

  /// Appends bytes behind, at the price of moving all that are there.
  mutating func append(_ more: borrowing Chunk) { bytes.append(contentsOf: more.bytes[more.start...]) }

  fileprivate mutating func fill(from reader: inout EntryReader) throws(ZipError) {
    let count = try reader.fill(&bytes, from: Self.headroom)
    bytes.removeLast(bytes.count - Self.headroom - count)
  }
}

extension EntryReader {
  /// Fills a chunk; fewer bytes only at the end of the part.
  fileprivate mutating func fill(_ chunk: inout Chunk) throws(ZipError) { try chunk.fill(from: &self) }
}

/// The inflated bytes of a part, chunk by chunk.
///
/// A large part inflates on a thread of its own, a few chunks ahead of whoever scans them; a small one is inflated where
/// it is asked for, since a thread costs more than it brings.
struct ChunkSource: ~Copyable {
  private let part: String
  private let size: Int
  private var reader: EntryReader?
  private let pipeline: ChunkPipeline?
  private var spare: [UInt8] = []
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
    size = max(1, min(package.limits.chunkBytes, inflated + 1))
    if inflated >= package.limits.threadFromBytes {
      let pipeline = ChunkPipeline(consume reader, chunkSize: size)
      pipeline.start()
      self.pipeline = pipeline
      self.reader = nil
    } else {
      pipeline = nil
      self.reader = consume reader
    }
  }

  deinit { pipeline?.cancel() }

  /// The next bytes; `nil` at the end, where size and checksum were found right.
  mutating func next() throws(XLSXError) -> Chunk? {
    do throws(ZipError) {
      if let pipeline {
        let chunk = try pipeline.next()
        given += chunk?.count ?? 0
        return chunk
      }
      var chunk = Chunk(spare, size: size)
      spare = []
      try reader?.fill(&chunk)
      given += chunk.count
      return chunk.isEmpty ? nil : chunk
    } catch {
      throw XLSXError(error, part: part)
    }
  }

  /// Gives a chunk's memory back, so that it serves again; one that grew for a long row is let go.
  mutating func recycle(_ memory: consuming [UInt8]) {
    guard memory.count <= Chunk.headroom + size else { return }
    if let pipeline { pipeline.recycle(memory) } else { spare = memory }
  }
}

/// A bounded queue between the inflating thread and the scanning one.
private final class ChunkPipeline: Sendable {
  private struct State {
    var filled: [Chunk] = []
    var spare: [[UInt8]] = []
    var failure: ZipError?
    var isCancelled = false
  }

  private static let depth = 4

  private let chunkSize: Int
  private let reader: Mutex<EntryReader>
  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: 0)

  init(_ reader: consuming EntryReader, chunkSize: Int) {
    self.reader = Mutex(consume reader)
    self.chunkSize = chunkSize
    for _ in 0..<Self.depth { room.signal() }
  }

  func start() {
    DispatchQueue.global(qos: .userInitiated).async { self.run() }
  }

  func cancel() {
    state.withLock { $0.isCancelled = true }
    room.signal()
  }

  func recycle(_ memory: [UInt8]) {
    state.withLock { $0.spare.append(memory) }
  }

  func next() throws(ZipError) -> Chunk? {
    filled.wait()
    let (chunk, failure) = state.withLock { state in
      (state.filled.isEmpty ? nil : state.filled.removeFirst(), state.failure)
    }
    if let chunk {
      room.signal()
      return chunk
    }
    // The end was reached, or a failure: whoever asks again hears the same.
    filled.signal()
    if let failure { throw failure }
    return nil
  }

  private func run() {
    while true {
      room.wait()
      let (memory, isCancelled) = state.withLock { state in (state.spare.popLast() ?? [], state.isCancelled) }
      if isCancelled { return }
      do throws(ZipError) {
        let chunk = try reader.withLock { (reader) throws(ZipError) in
          var chunk = Chunk(memory, size: chunkSize)
          try reader.fill(&chunk)
          return chunk
        }
        if chunk.isEmpty { break }
        state.withLock { $0.filled.append(chunk) }
        filled.signal()
      } catch {
        state.withLock { $0.failure = error }
        break
      }
    }
    filled.signal()
  }
}
