import Glibc

/// Where an archive's bytes come from: a file, read by `pread`, or memory.
///
/// A file is never mapped: mapped pages count as memory, and a file cut short under a map kills the process. It is a
/// class because the inflating thread and the scanning one share the descriptor; it never changes after `init`.
package final class FileBytes: Sendable {
  private enum Source: Sendable {
    case file(Int32)
    case memory([UInt8])
  }

  private struct Stamp: Equatable {
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  private let source: Source
  private let stamp: Stamp

  /// How many bytes there were when the file was opened.
  package var count: Int { stamp.size }

  /// Opens a file for reading.
  package init(path: String) throws(ZipError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ZipError(.system(errno)) }
    guard let stamp = Self.stamp(of: descriptor) else {
      let number = errno
      close(descriptor)
      throw ZipError(.system(number))
    }
    source = .file(descriptor)
    self.stamp = stamp
  }

  /// Reads from memory.
  package init(_ bytes: [UInt8]) {
    source = .memory(bytes)
    stamp = Stamp(size: bytes.count, seconds: 0, nanoseconds: 0)
  }

  deinit {
    if case .file(let descriptor) = source { close(descriptor) }
  }

  /// Reads up to `count` bytes from an offset; fewer only at the end of the file.
  package func read(at offset: Int, count: Int) throws(ZipError) -> [UInt8] {
    guard offset >= 0, count > 0, offset < self.count else { return [] }
    let wanted = min(count, self.count - offset)
    switch source {
    case .memory(let bytes):
      return Array(bytes[offset..<(offset + wanted)])
    case .file(let descriptor):
      var buffer = [UInt8](repeating: 0, count: wanted)
      var filled = 0
      while filled < wanted {
        let got = unsafe buffer.withUnsafeMutableBytes { raw in
          unsafe pread(
            descriptor, raw.baseAddress?.advanced(by: filled), wanted - filled, off_t(offset + filled))
        }
        if got < 0 {
          if errno == EINTR { continue }
          throw ZipError(.system(errno))
        }
        guard got > 0 else { throw ZipError(.changed) }
        filled += got
      }
      return buffer
    }
  }

  /// Checks that size and time of modification are still those of the beginning.
  package func checkUnchanged() throws(ZipError) {
    if case .file(let descriptor) = source, Self.stamp(of: descriptor) != stamp { throw ZipError(.changed) }
  }

  private static func stamp(of descriptor: Int32) -> Stamp? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    return Stamp(
      size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: Int(status.st_mtim.tv_nsec))
  }
}
