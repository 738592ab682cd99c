/// The bytes of a file: on disk, read by position through small buffers, or in memory.
///
/// It can be shared between threads. The size, and for a file the modification time, are remembered from the start.
public struct FileBytes: Sendable {
  private enum Storage: Sendable {
    case file(OpenFile)
    case memory([UInt8])
  }

  private let storage: Storage
  /// How many bytes there are.
  public let size: Int

  /// Opens a file; `ZipError` where there is none, or it is no ordinary file, or may not be read.
  public init(path: String) throws(ZipError) {
    let file = try OpenFile(path: path)
    storage = .file(file)
    size = file.size
  }

  /// Takes bytes that are in memory.
  public init(_ bytes: [UInt8]) {
    storage = .memory(bytes)
    size = bytes.count
  }

  /// Fills a buffer with the bytes from an offset on.
  ///
  /// - Returns: how many bytes were read; fewer than the buffer holds only at the end.
  public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ZipError) -> Int {
    guard offset >= 0, offset < size, buffer.count > 0 else { return 0 }
    let wanted = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, size - offset)])
    switch storage {
    case .file(let file):
      return unsafe try file.read(at: offset, into: wanted)
    case .memory(let bytes):
      unsafe bytes.withUnsafeBytes { all in
        unsafe wanted.copyMemory(
          from: UnsafeRawBufferPointer(rebasing: all[offset..<(offset + wanted.count)]))
      }
      return wanted.count
    }
  }

  /// The bytes from an offset on; fewer than asked for only at the end.
  public func bytes(at offset: Int, count: Int) throws(ZipError) -> [UInt8] {
    guard offset >= 0, offset < size, count > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: min(count, size - offset))
    let read = unsafe try bytes.withUnsafeMutableBufferPointer { buffer throws(ZipError) in
      unsafe try self.read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
    }
    bytes.removeLast(bytes.count - read)
    return bytes
  }

  /// The first bytes: what `FileFormat(leadingBytes:)` wants to see.
  public func leadingBytes(_ count: Int) throws(ZipError) -> [UInt8] { try bytes(at: 0, count: count) }

  /// Makes sure that the file is still the one that was opened; memory never changes.
  ///
  /// Ask again when everything has been read: a file that was saved meanwhile was read half old and half new.
  public func checkUnchanged() throws(ZipError) {
    if case .file(let file) = storage { try file.checkUnchanged() }
  }
}
