/// Reads one entry from its beginning to its end.
///
/// ```swift
/// var reader = try archive.reader(for: entry)
/// while case let count = try reader.read(into: buffer), count > 0 { use(buffer[..<count]) }
/// ```
/// Size and checksum are checked when the end is met: what came before is trusted only once a read has returned 0.
/// Bytes that remain between the end of deflated data and the stated end are ignored, since both checks have passed.
/// A reader may move to another thread, and several of one archive may run at once.
public struct EntryReader: ~Copyable, Sendable {
  private let source: FileBytes
  private let entry: ZipEntry
  private let limits: ZipLimits
  private let budget: InflatedBudget
  private var inflater: Inflater?
  private var input: [UInt8]
  private var inputStart = 0
  private var inputEnd = 0
  private var position: Int
  private var remaining: Int
  private var produced = 0
  private var checksum = Checksum()
  private var isAtEnd = false

  private static let inputLength = 1 << 16

  init(
    entry: ZipEntry, dataOffset: Int, source: FileBytes, limits: ZipLimits, budget: InflatedBudget
  ) throws(ZipError) {
    self.source = source
    self.entry = entry
    self.limits = limits
    self.budget = budget
    position = dataOffset
    remaining = entry.compressedSize
    if entry.method == ZipEntry.deflated {
      inflater = try Inflater()
      input = [UInt8](repeating: 0, count: min(Self.inputLength, max(1, entry.compressedSize)))
    } else {
      inflater = nil
      input = []
    }
  }

  /// Fills the buffer, or a part of it, with the bytes that follow.
  ///
  /// - Returns: how many bytes were put into the buffer; 0 at the end, when size and checksum have been found right.
  public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ZipError) -> Int {
    guard buffer.count > 0 else { return 0 }
    let count = unsafe inflater == nil ? try readStored(into: buffer) : try readDeflated(into: buffer)
    if count == 0 {
      try checkEnd()
      return 0
    }
    produced += count
    try checkLimits()
    unsafe checksum.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    return count
  }

  private mutating func readStored(into buffer: UnsafeMutableRawBufferPointer) throws(ZipError) -> Int {
    let wanted = min(buffer.count, remaining)
    guard wanted > 0 else { return 0 }
    let part = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted])
    let count = unsafe try source.read(at: position, into: part)
    guard count == wanted else { throw ZipError(.changedWhileReading) }
    position += count
    remaining -= count
    return count
  }

  private mutating func readDeflated(into buffer: UnsafeMutableRawBufferPointer) throws(ZipError) -> Int {
    while !isAtEnd {
      if inputStart == inputEnd, remaining > 0 { try refill() }
      let step = unsafe try step(into: buffer)
      inputStart += step.consumed
      isAtEnd = step.isAtEnd
      if step.produced > 0 { return step.produced }
      if !isAtEnd, step.consumed == 0, inputStart == inputEnd, remaining == 0 {
        throw ZipError(
          .dataDamaged, entry: entry.name, offset: position, detail: "its data ends in the middle")
      }
    }
    return 0
  }

  private mutating func step(into buffer: UnsafeMutableRawBufferPointer) throws(ZipError) -> Inflater.Step {
    let range = inputStart..<inputEnd
    do {
      return unsafe try input.withUnsafeBufferPointer { input throws(Inflater.Damage) in
        let waiting = unsafe UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: input[range]))
        return unsafe try inflater?.inflate(waiting, into: buffer)
          ?? Inflater.Step(consumed: 0, produced: 0, isAtEnd: true)
      }
    } catch {
      throw ZipError(.dataDamaged, entry: entry.name, offset: position, detail: error.reason)
    }
  }

  private mutating func refill() throws(ZipError) {
    let wanted = min(input.count, remaining)
    let (source, position) = (source, position)
    let count = unsafe try input.withUnsafeMutableBufferPointer { input throws(ZipError) in
      let room = unsafe UnsafeMutableBufferPointer(rebasing: input[..<wanted])
      return unsafe try source.read(at: position, into: UnsafeMutableRawBufferPointer(room))
    }
    guard count == wanted else { throw ZipError(.changedWhileReading) }
    inputStart = 0
    inputEnd = count
    self.position += count
    remaining -= count
  }

  private func checkLimits() throws(ZipError) {
    guard produced <= limits.inflatedBytesPerEntry else {
      throw ZipError(
        .entryTooLarge, entry: entry.name,
        detail: "\(produced) bytes so far", limit: limits.inflatedBytesPerEntry)
    }
    if let total = budget.count(produced, ofEntryAt: entry.headerOffset) {
      throw ZipError(
        .archiveTooLarge, entry: entry.name,
        detail: "\(total) bytes so far", limit: limits.inflatedBytes)
    }
    // More than stated can never come right again: no need to inflate the rest of a bomb.
    guard produced <= entry.uncompressedSize else { throw wrongSize() }
  }

  private func checkEnd() throws(ZipError) {
    guard produced == entry.uncompressedSize else { throw wrongSize() }
    guard checksum.value == entry.crc32 else {
      throw ZipError(.checksumMismatch, entry: entry.name, offset: position)
    }
  }

  private func wrongSize() -> ZipError {
    ZipError(
      .sizeMismatch, entry: entry.name, offset: position,
      detail: "\(entry.uncompressedSize) bytes are stated, \(produced) were found")
  }
}
