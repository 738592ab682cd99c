internal import CZlib

/// The one owner of a zlib stream.
@safe
package struct Inflater: ~Copyable, @unchecked Sendable {
  package struct Step {
    package var used = 0
    package var written = 0
    package var isEnd = false
    package var isValid = true
  }

  private let stream: UnsafeMutablePointer<z_stream>

  /// A raw deflate stream: no zlib header, as ZIP has it.
  package init() throws(ZipError) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    unsafe self.stream = unsafe stream
    let code = unsafe inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw ZipError(.system(code)) }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Inflates as much as input and room allow.
  package mutating func inflate(_ input: [UInt8], from used: Int, into output: inout [UInt8], at filled: Int)
    -> Step
  {
    unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        let available = source.count - used
        let room = target.count - filled
        unsafe stream.pointee.next_in = unsafe UnsafeMutablePointer(
          mutating: source.baseAddress?.advanced(by: used))
        unsafe stream.pointee.avail_in = UInt32(truncatingIfNeeded: available)
        unsafe stream.pointee.next_out = unsafe target.baseAddress?.advanced(by: filled)
        unsafe stream.pointee.avail_out = UInt32(truncatingIfNeeded: room)
        let code = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        return unsafe Step(
          used: available - Int(stream.pointee.avail_in), written: room - Int(stream.pointee.avail_out),
          isEnd: code == Z_STREAM_END, isValid: code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR)
      }
    }
  }
}
