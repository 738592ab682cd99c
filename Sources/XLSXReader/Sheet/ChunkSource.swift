import Dispatch
import Synchronization
import Tabular
import ZipArchive

/// The inflated bytes of a sheet, chunk by chunk.
///
/// A large part inflates on a thread of its own, a few chunks ahead of whoever scans them; a small one is inflated where
/// it is asked for, since a thread costs more than it brings.
struct ChunkSource: ~Copyable {
  static let chunkSize = 1 << 17
  private static let worthAThread = 1 << 18

  private let part: String
  private var reader: EntryReader?
  private let pipeline: ChunkPipeline?
  private var spare: [UInt8] = []

  init(_ reader: consuming EntryReader, size: Int, part: String) {
    self.part = part
    if size >= Self.worthAThread {
      let pipeline = ChunkPipeline(consume reader)
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
  mutating func next() throws(XLSXError) -> [UInt8]? {
    do throws(ZipError) {
      if let pipeline { return try pipeline.next() }
      var buffer = spare
      spare = []
      Self.grow(&buffer)
      let count = try reader?.fill(&buffer) ?? 0
      guard count > 0 else { return nil }
      buffer.removeLast(buffer.count - count)
      return buffer
    } catch {
      throw XLSXError(error, part: part)
    }
  }

  /// Gives a chunk back, so that its memory serves again.
  mutating func recycle(_ chunk: [UInt8]) {
    if let pipeline { pipeline.recycle(chunk) } else { spare = chunk }
  }

  static func grow(_ buffer: inout [UInt8]) {
    if buffer.count < chunkSize {
      buffer.reserveCapacity(chunkSize)
      buffer.append(contentsOf: repeatElement(0, count: chunkSize - buffer.count))
    }
  }
}

/// A bounded queue between the inflating thread and the scanning one.
private final class ChunkPipeline: Sendable {
  private struct State {
    var filled: [[UInt8]] = []
    var spare: [[UInt8]] = []
    var failure: ZipError?
    var isFinished = false
    var isCancelled = false
  }

  private static let depth = 4

  private let reader: Mutex<EntryReader>
  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: 0)

  init(_ reader: consuming EntryReader) {
    self.reader = Mutex(consume reader)
    for _ in 0..<Self.depth { room.signal() }
  }

  func start() {
    DispatchQueue.global(qos: .userInitiated).async { self.run() }
  }

  func cancel() {
    state.withLock { $0.isCancelled = true }
    room.signal()
  }

  func recycle(_ chunk: [UInt8]) {
    state.withLock { $0.spare.append(chunk) }
  }

  func next() throws(ZipError) -> [UInt8]? {
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
      var (buffer, isCancelled) = state.withLock { state in (state.spare.popLast() ?? [], state.isCancelled) }
      if isCancelled { return }
      ChunkSource.grow(&buffer)
      do throws(ZipError) {
        let count = try reader.withLock { (reader) throws(ZipError) in try reader.fill(&buffer) }
        guard count > 0 else { break }
        buffer.removeLast(buffer.count - count)
        state.withLock { $0.filled.append(buffer) }
        filled.signal()
      } catch {
        state.withLock { $0.failure = error }
        break
      }
    }
    filled.signal()
  }
}
