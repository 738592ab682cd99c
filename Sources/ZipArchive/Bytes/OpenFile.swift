import Glibc

/// The owner of one open file: a descriptor that is read by position and closed at the end.
///
/// A class, since several entries of an archive are read at once and on several threads; `pread` has no position of
/// its own, so that they do not disturb each other. The file is never mapped: a file cut short under a map kills the
/// process.
final class OpenFile: Sendable {
  private let descriptor: Int32
  let size: Int
  private let modified: timespec

  init(path: String) throws(ZipError) {
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? ZipError(.noSuchFile) : Self.failure(.cannotOpen)
    }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0 else {
      let failure = Self.failure(.cannotOpen)
      close(opened)
      throw failure
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw ZipError(.isNoFile)
    }
    descriptor = opened
    size = Int(status.st_size)
    modified = status.st_mtim
  }

  deinit { close(descriptor) }

  /// Fills the buffer from a position on; less only at the file's end.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ZipError) -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    var done = 0
    while done < buffer.count {
      let count = unsafe pread(descriptor, start + done, buffer.count - done, off_t(offset + done))
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.failure(.cannotRead, offset: offset)
      }
      done += count
    }
    return done
  }

  func checkUnchanged() throws(ZipError) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw Self.failure(.cannotRead) }
    guard Int(status.st_size) == size, status.st_mtim.tv_sec == modified.tv_sec,
      status.st_mtim.tv_nsec == modified.tv_nsec
    else { throw ZipError(.changedWhileReading) }
  }

  private static func failure(_ code: ZipError.Code, offset: Int? = nil) -> ZipError {
    ZipError(code, offset: offset, detail: unsafe String(cString: strerror(errno)))
  }
}
