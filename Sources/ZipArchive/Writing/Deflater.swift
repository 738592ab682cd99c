import CZlib

/// The one owner of a zlib stream that deflates into raw deflate data (RFC 1951).
@safe
struct Deflater: ~Copyable, @unchecked Sendable {
  private let stream: UnsafeMutablePointer<z_stream>

  init() throws(ZipError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let status = unsafe deflateInit2_(
      stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      unsafe stream.deallocate()
      throw ZipError(.outOfMemory)
    }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Deflates bytes, and appends what zlib gives out; `isLast` ends the data.
  mutating func deflate(_ bytes: [UInt8], isLast: Bool, onto output: inout [UInt8]) {
    var chunk = [UInt8](repeating: 0, count: 1 << 15)
    var start = 0
    repeat {
      // A piece at a time, since zlib counts in 32 bits.
      let end = min(bytes.count, start + (1 << 30))
      let flush = isLast && end == bytes.count ? Z_FINISH : Z_NO_FLUSH
      unsafe bytes.withUnsafeBufferPointer { input in
        unsafe stream.pointee.next_in = unsafe UnsafeMutablePointer(
          mutating: UnsafeBufferPointer(rebasing: input[start..<end]).baseAddress)
        unsafe stream.pointee.avail_in = UInt32(end - start)
        var hasMore = true
        while hasMore {
          let produced = unsafe chunk.withUnsafeMutableBufferPointer { room in
            unsafe stream.pointee.next_out = room.baseAddress
            unsafe stream.pointee.avail_out = UInt32(room.count)
            unsafe CZlib.deflate(stream, flush)
            return unsafe room.count - Int(stream.pointee.avail_out)
          }
          output.append(contentsOf: chunk[..<produced])
          // zlib has given out everything once it leaves room (zlib.h, deflate).
          hasMore = produced == chunk.count
        }
        unsafe stream.pointee.next_in = nil
        unsafe stream.pointee.next_out = nil
      }
      start = end
    } while start < bytes.count
  }
}
