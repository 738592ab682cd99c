import CZlib

/// The one owner of a zlib stream that inflates raw deflate data (RFC 1951).
///
/// The stream lies at a fixed address, since zlib keeps a pointer to it. It may move to another thread: nothing else
/// can hold it.
@safe
struct Inflater: ~Copyable, @unchecked Sendable {
  private let stream: UnsafeMutablePointer<z_stream>

  /// What one step did.
  struct Step {
    var consumed: Int
    var produced: Int
    /// The data's last block has ended.
    var isAtEnd: Bool
  }

  /// What zlib says of damaged data.
  struct Damage: Error {
    var reason: String
  }

  init() throws(ZipError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // Negative: no zlib header around the data (zlib.h, inflateInit2).
    let status = unsafe inflateInit2_(
      stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      unsafe stream.deallocate()
      throw ZipError(.outOfMemory)
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Inflates as much as input and output allow.
  mutating func inflate(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(Damage) -> Step {
    let available = min(input.count, Int(UInt32.max))
    let room = min(output.count, Int(UInt32.max))
    // zlib does not write through `next_in`; its type only lacks the `const`.
    unsafe stream.pointee.next_in = UnsafeMutablePointer(
      mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    unsafe stream.pointee.avail_in = UInt32(available)
    unsafe stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.avail_out = UInt32(room)
    let status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
    let step = unsafe Step(
      consumed: available - Int(stream.pointee.avail_in), produced: room - Int(stream.pointee.avail_out),
      isAtEnd: status == Z_STREAM_END)
    unsafe stream.pointee.next_in = nil
    unsafe stream.pointee.next_out = nil
    switch status {
    // Z_BUF_ERROR only says that there was no room or nothing to read.
    case Z_OK, Z_STREAM_END, Z_BUF_ERROR: return step
    default:
      let reason = unsafe stream.pointee.msg.map { unsafe String(cString: $0) }
      throw Damage(reason: reason ?? "zlib says \(status)")
    }
  }
}
