internal import CZlib

/// Reads the bytes of one entry, inflated, through a bounded buffer; size and checksum are checked at its end.
///
/// It may be made on one thread and used on another.
package struct EntryReader: ~Copyable, Sendable {
  private static let chunk = 1 << 16

  private let file: FileBytes
  private let entry: ZipEntry
  private var next: Int
  private let end: Int
  private var inflater: Inflater?
  private var input: [UInt8] = []
  private var inputUsed = 0
  private var produced = 0
  private var checksum: UInt = 0
  private var isFinished = false

  init(_ file: FileBytes, entry: ZipEntry, data: Range<Int>) throws(ZipError) {
    self.file = file
    self.entry = entry
    next = data.lowerBound
    end = data.upperBound
    if entry.method == 8 {
      inflater = try Inflater()
    } else {
      inflater = nil
    }
  }

  /// Fills a buffer with the next bytes.
  ///
  /// - Returns: how many bytes it wrote; 0 only at the end, where size and checksum have been found right.
  package mutating func read(into buffer: inout [UInt8]) throws(ZipError) -> Int {
    var filled = 0
    while filled < buffer.count, !isFinished {
      if inputUsed == input.count {
        input = try file.read(at: next, count: min(Self.chunk, end - next))
        next += input.count
        inputUsed = 0
      }
      let (used, written, ended) = try step(into: &buffer, at: filled)
      guard used > 0 || written > 0 || ended else { throw ZipError(.badData, entry: entry.name) }
      inputUsed += used
      checksum = unsafe buffer.withUnsafeBufferPointer { bytes in
        unsafe crc32(checksum, bytes.baseAddress?.advanced(by: filled), UInt32(truncatingIfNeeded: written))
      }
      filled += written
      produced += written
      guard produced <= entry.size else { throw ZipError(.badSize, entry: entry.name) }
      if ended { try finish() }
    }
    return filled
  }

  private mutating func step(into buffer: inout [UInt8], at filled: Int) throws(ZipError) -> (Int, Int, Bool)
  {
    if inflater != nil {
      let step = inflater?.inflate(input, from: inputUsed, into: &buffer, at: filled)
      guard let step, step.isValid else { throw ZipError(.badData, entry: entry.name) }
      return (step.used, step.written, step.isEnd)
    }
    let count = min(input.count - inputUsed, buffer.count - filled)
    for index in 0..<count { buffer[filled + index] = input[inputUsed + index] }
    return (count, count, produced + count == entry.size)
  }

  private mutating func finish() throws(ZipError) {
    isFinished = true
    guard produced == entry.size else { throw ZipError(.badSize, entry: entry.name) }
    guard UInt32(truncatingIfNeeded: checksum) == entry.checksum else {
      throw ZipError(.badChecksum, entry: entry.name)
    }
  }
}
