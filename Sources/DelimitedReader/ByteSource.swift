import Glibc

/// The one owner of the bytes to read: an open file, read by position and never mapped, or memory.
struct ByteSource: ~Copyable, Sendable {
  private enum Storage {
    case file(descriptor: Int32, modified: timespec)
    case memory([UInt8])
  }

  private let storage: Storage
  let size: Int

  init(path: String) throws(DelimitedError) {
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? DelimitedError(.noSuchFile) : Self.failure(.cannotOpen)
    }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0 else {
      let failure = Self.failure(.cannotOpen)
      close(opened)
      throw failure
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw DelimitedError(.isNoFile)
    }
    storage = .file(descriptor: opened, modified: status.st_mtim)
    size = Int(status.st_size)
  }

  init(bytes: [UInt8]) {
    storage = .memory(bytes)
    size = bytes.count
  }

  deinit {
    if case .file(let descriptor, _) = storage { close(descriptor) }
  }

  /// Fills `buffer` from a position of the file on.
  ///
  /// - Returns: how many bytes were read; fewer than the buffer holds only at the end.
  func read(at offset: Int, into buffer: inout [UInt8]) throws(DelimitedError) -> Int {
    let wanted = min(buffer.count, size - offset)
    guard wanted > 0 else { return 0 }
    switch storage {
    case .memory(let bytes):
      buffer.replaceSubrange(0..<wanted, with: bytes[offset..<(offset + wanted)])
      return wanted
    case .file(let descriptor, _):
      let count = unsafe buffer.withUnsafeMutableBytes { room in
        unsafe Self.fill(room, wanted, from: descriptor, at: offset)
      }
      guard count >= 0 else { throw Self.failure(.cannotRead) }
      guard count == wanted else { throw DelimitedError(.changedWhileReading) }
      return count
    }
  }

  private static func fill(
    _ room: UnsafeMutableRawBufferPointer, _ wanted: Int, from descriptor: Int32, at offset: Int
  ) -> Int {
    guard let start = room.baseAddress else { return 0 }
    var done = 0
    while done < wanted {
      let count = unsafe pread(descriptor, start + done, wanted - done, off_t(offset + done))
      if count == 0 { return done }
      if count < 0 {
        if errno == EINTR { continue }
        return -1
      }
      done += count
    }
    return done
  }

  /// Makes sure that the file is still the one that was opened.
  func checkUnchanged() throws(DelimitedError) {
    guard case .file(let descriptor, let modified) = storage else { return }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw Self.failure(.cannotRead) }
    guard Int(status.st_size) == size, status.st_mtim.tv_sec == modified.tv_sec,
      status.st_mtim.tv_nsec == modified.tv_nsec
    else { throw DelimitedError(.changedWhileReading) }
  }

  private static func failure(_ code: DelimitedError.Code) -> DelimitedError {
    DelimitedError(code, detail: unsafe String(cString: strerror(errno)))
  }
}
