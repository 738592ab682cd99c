import Glibc

/// A temporary file that has no name: nobody else can open it, and it is gone when its owner is, or is killed.
struct SpoolFile: ~Copyable {
  private let descriptor: Int32
  /// `O_TMPFILE` of open(2), a macro that Swift does not import: its own bit and O_DIRECTORY's.
  private static let nameless = 0o20_000_000 | O_DIRECTORY
  /// How many bytes were written.
  private(set) var length = 0

  /// Makes the file in `TMPDIR`, or else in `/tmp`, for its owner's eyes alone (0600).
  init() throws(ReportError) {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var opened = unsafe open(folder, Self.nameless | O_RDWR | O_EXCL | O_CLOEXEC, 0o600)
    if opened < 0 {
      // A file system without O_TMPFILE (overlayfs of old kernels, NFS): make it and take its name away at once.
      var template = (folder + "/mitra-import-XXXXXX").utf8CString
      opened = unsafe template.withUnsafeMutableBufferPointer { name in
        guard let base = name.baseAddress else { return -1 }
        let made = unsafe mkstemp(base)
        if made >= 0 {
          unsafe unlink(base)
          _ = fcntl(made, F_SETFD, FD_CLOEXEC)
        }
        return made
      }
    }
    guard opened >= 0 else { throw Self.failure() }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// Adds bytes at the end.
  mutating func append(_ bytes: [UInt8]) throws(ReportError) {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(
          descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start, off_t(length + start))
      }
      if written > 0 {
        start += written
      } else if written == 0 || errno != EINTR {
        throw Self.failure()
      }
    }
    length += bytes.count
  }

  /// Reads up to `count` bytes that begin at `offset` and adds them to `bytes`; none at the end.
  func read(_ count: Int, at offset: Int, into bytes: inout [UInt8]) throws(ReportError) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: min(count, length - offset)))
    var filled = start
    while filled < bytes.count {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled,
          off_t(offset + filled - start))
      }
      if got > 0 {
        filled += got
      } else if got == 0 || errno != EINTR {
        throw Self.failure()
      }
    }
  }

  /// Forgets everything that was written.
  mutating func empty() throws(ReportError) {
    guard ftruncate(descriptor, 0) == 0 else { throw Self.failure() }
    length = 0
  }

  private static func failure() -> ReportError {
    ReportError(.cannotSpool, part: "findings", detail: systemSentence(errno))
  }
}
