import Glibc

/// One end of a pipe, or a file; closed with its owner.
@safe
struct Descriptor: ~Copyable {
  private(set) var number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { if number >= 0 { Glibc.close(number) } }

  /// Opens a file to read it; `nil` where that cannot be.
  static func reading(_ path: String) -> Descriptor? {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
    return number < 0 ? nil : Descriptor(number)
  }

  /// Makes a file of mode 0600 to write it; `nil` where there is one or it cannot be made.
  static func creating(_ path: String) -> Descriptor? {
    let number = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    return number < 0 ? nil : Descriptor(number)
  }

  /// Closes it before its owner's end.
  mutating func close() {
    if number >= 0 { Glibc.close(number) }
    number = -1
  }

  /// /dev/null.
  static func nothing() -> Descriptor { Descriptor(unsafe open("/dev/null", O_RDWR | O_CLOEXEC)) }

  /// The next bytes, at most 64 KiB; empty at the end.
  func read() -> [UInt8] {
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
      repeat {
        count = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
      } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    return bytes
  }

  /// Writes all bytes; `false` where nobody reads them any more or there is no room.
  func write(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = unsafe Glibc.write(number, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count < 0 {
          guard errno == EINTR else { return false }
        } else {
          done += count
        }
      }
      return true
    }
  }

  /// Exactly so many bytes; `nil` where there are fewer.
  func read(exactly wanted: Int) -> [UInt8]? {
    var done = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while done < wanted {
        let count = unsafe Glibc.read(number, buffer.baseAddress?.advanced(by: done), wanted - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        done += count
      }
      filled = done
    }
    return done == wanted ? bytes : nil
  }

  /// Brings what was written to the disk.
  func flush() -> Bool { fsync(number) == 0 }

  /// The end of a file, at most so many bytes of it.
  func tail(_ limit: Int) -> [UInt8] {
    let end = lseek(number, 0, SEEK_END)
    _ = lseek(number, max(0, end - limit), SEEK_SET)
    return read()
  }
}
