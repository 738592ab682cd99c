import ColumnMapping
import Glibc
import Tabular

/// A file that was handed in, before anybody reads it: where its bytes are, and what its first ones say it is.
struct SourceFile: Sendable {
  enum Bytes: Sendable {
    case path(String)
    case memory([UInt8])
  }

  /// The name for reports and for the record: the path's last part with any Aadhaar number cut, or `standard input`.
  let name: String
  /// Whether an Aadhaar number was cut from the name.
  let hasCutName: Bool
  let bytes: Bytes
  let format: FileFormat
  /// How many bytes it has.
  let byteCount: Int

  /// Standard input is held in memory, since a workbook is read from its end; this is the most that is taken.
  static let largestStandardInput = 256 << 20

  /// Looks at a file; the path `-` is standard input, which is read to its end.
  init(path: String) throws(InputError) {
    if path == "-" {
      let content = try Self.readStandardInput()
      name = "standard input"
      hasCutName = false
      bytes = .memory(content)
      byteCount = content.count
      format = FileFormat(leadingBytes: Array(content.prefix(FileFormat.prefixLength)))
    } else {
      let written = String(path.split(separator: "/").last ?? "/")
      name = AadhaarScan.cut(written)
      hasCutName = name != written
      bytes = .path(path)
      let (head, size) = try Self.read(path, count: FileFormat.prefixLength)
      format = FileFormat(leadingBytes: head)
      byteCount = size
    }
  }

  /// Where the bytes are, made from memory: for tests and for backends that hold the file already.
  init(name: String, content: [UInt8]) {
    self.name = AadhaarScan.cut(name)
    hasCutName = self.name != name
    bytes = .memory(content)
    byteCount = content.count
    format = FileFormat(leadingBytes: Array(content.prefix(FileFormat.prefixLength)))
  }

  /// Whether it is called as a workbook is: its name alone decides nothing, but text must not be called so.
  var hasWorkbookName: Bool {
    let ending = name.lowercased().split(separator: ".").last
    return ["xlsx", "xlsm", "xltx", "xltm"].contains(ending)
  }

  /// The whole content of a small file.
  ///
  /// - Throws: `InputError` where it cannot be read or is larger than `limit` bytes.
  func contents(limit: Int) throws(InputError) -> [UInt8] {
    switch bytes {
    case .memory(let content): return content
    case .path(let path):
      guard byteCount <= limit else { throw InputError(.tooLarge(limit: limit), path: path) }
      return try Self.read(path, count: byteCount).bytes
    }
  }

  private static func read(_ path: String, count wanted: Int) throws(InputError) -> (
    bytes: [UInt8], size: Int
  ) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputError(.cannotOpen(errno), path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw InputError(.cannotOpen(errno), path: path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw InputError(.isFolder, path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw InputError(.isNoFile, path: path) }
    var bytes = [UInt8](repeating: 0, count: wanted)
    let count = unsafe pread(descriptor, &bytes, wanted, 0)
    guard count >= 0 else { throw InputError(.cannotOpen(errno), path: path) }
    return (Array(bytes.prefix(count)), Int(status.st_size))
  }

  /// The permission bits of a file; `nil` where there is none.
  static func permissions(ofFile path: String) -> mode_t? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status.st_mode & 0o777
  }

  /// Reads a file piece by piece.
  static func readAll(_ path: String, _ take: ([UInt8]) -> Void) throws(InputError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputError(.cannotOpen(errno), path: path) }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return }
      guard count > 0 || errno == EINTR else { throw InputError(.cannotOpen(errno), path: path) }
      if count > 0 { take(Array(buffer[..<count])) }
    }
  }

  private static func readStandardInput() throws(InputError) -> [UInt8] {
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count == 0 { return content }
      if count < 0 {
        if errno == EINTR { continue }
        throw InputError(.cannotOpen(errno), path: "-")
      }
      content.append(contentsOf: buffer[..<count])
      guard content.count <= largestStandardInput else { throw InputError(.standardInputTooLarge, path: "-") }
    }
  }
}

/// Why a file could not be opened at all.
public struct InputError: Error, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Code: Sendable, Equatable {
    /// The system refused, with this `errno`.
    case cannotOpen(Int32)
    /// The path is a folder.
    case isFolder
    /// The path is a device, a pipe or a socket.
    case isNoFile
    /// Standard input holds more than can be kept.
    case standardInputTooLarge
    /// The file holds more bytes than such a file may.
    case tooLarge(limit: Int)
    /// The sheet that was asked for is not there.
    case noSuchSheet(asked: String, sheets: [String])
    /// The workbook has no sheet with rows that a person sees.
    case noVisibleSheet
  }

  /// What went wrong.
  public let code: Code
  /// The path as it was given.
  public let path: String

  init(_ code: Code, path: String) {
    self.code = code
    self.path = path
  }

  /// One sentence, and what to do.
  public var description: String {
    switch code {
    case .cannotOpen(ENOENT), .cannotOpen(ENOTDIR):
      "There is no file \(path). Check the name and the folder."
    case .cannotOpen(EACCES), .cannotOpen(EPERM):
      "The file \(path) may not be read by you. Ask for the right to read it, or copy it to a folder of yours."
    case .cannotOpen(let number):
      "The file \(path) cannot be opened: \(unsafe String(cString: strerror(number)))."
    case .isFolder:
      "\(path) is a folder. Name a file in it."
    case .isNoFile:
      "\(path) is no ordinary file. Save the sheet as a file first; `-` reads from standard input."
    case .standardInputTooLarge:
      "Standard input holds more than \(SourceFile.largestStandardInput >> 20) MB. Save it as a file and name that."
    case .tooLarge(let limit):
      "\(path) holds more than \(limit >> 20) MB, which is too much for such a file. Check that it is the right one."
    case .noSuchSheet(let asked, let sheets):
      "There is no sheet named \"\(asked)\" in \(path). Its sheets: \(sheets.joined(separator: ", "))."
    case .noVisibleSheet:
      "\(path) has no sheet with rows that a person can see. Choose a hidden one with --sheet."
    }
  }
}
