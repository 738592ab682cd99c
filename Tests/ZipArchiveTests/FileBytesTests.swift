import Glibc
import TestSupport
import Testing
import ZipArchive

@Suite struct FileBytesTests {
  /// A file that is there while the body runs.
  static func withFile<R>(_ content: [UInt8], _ body: (String) throws -> R) throws -> R {
    var template = Array("/tmp/file-bytes-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    try #require(descriptor >= 0)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      close(descriptor)
      unsafe unlink(path)
    }
    try #require(unsafe write(descriptor, content, content.count) == content.count)
    return try body(path)
  }

  static func code(_ path: String) -> ZipError.Code? {
    do throws(ZipError) {
      _ = try FileBytes(path: path)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func aFileAndMemoryReadAlike() throws {
    let content = Array("0123456789".utf8)
    try Self.withFile(content) { path in
      for source in [FileBytes(content), try FileBytes(path: path)] {
        #expect(source.size == 10)
        #expect(try source.bytes(at: 8, count: 5) == Array("89".utf8))
        #expect(try source.bytes(at: 10, count: 5) == [])
        #expect(try source.bytes(at: -1, count: 5) == [])
        #expect(try source.leadingBytes(3) == Array("012".utf8))
        try source.checkUnchanged()
      }
    }
  }

  @Test func anArchiveIsReadFromAFile() throws {
    try Self.withFile(RawZip([.init("a", "one")]).bytes) { path in
      let archive = try Archive(FileBytes(path: path))
      #expect(try archive.contents(of: archive.entries[0]) == Array("one".utf8))
    }
  }

  @Test func aFileThatChangesIsToldSo() throws {
    try Self.withFile(Array("before".utf8)) { path in
      let source = try FileBytes(path: path)
      try #require(unsafe truncate(path, 3) == 0)
      do throws(ZipError) {
        try source.checkUnchanged()
        Issue.record("the change was not seen")
      } catch {
        #expect(error.code == .changedWhileReading)
      }
    }
  }

  /// A file that is cut short while it is open must end in an error, never in a signal.
  @Test func aFileCutShortIsAnError() throws {
    let content = RawZip([.init("a", [UInt8](repeating: 7, count: 100_000))]).bytes
    try Self.withFile(content) { path in
      let archive = try Archive(FileBytes(path: path))
      try #require(unsafe truncate(path, 1000) == 0)
      #expect(throws: ZipError.self) { try archive.contents(of: archive.entries[0]) }
    }
  }

  @Test func whatIsNoFileIsRefused() {
    #expect(Self.code("/tmp/there/is/no/such/file") == .noSuchFile)
    #expect(Self.code("/tmp") == .isNoFile)
    #expect(Self.code("/dev/null") == .isNoFile)
  }
}
