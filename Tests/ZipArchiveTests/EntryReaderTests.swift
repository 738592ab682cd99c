import TestSupport
import Testing
import ZipArchive

@Suite struct EntryReaderTests {
  static func bytes(_ archive: Archive, _ index: Int = 0, chunk: Int) throws -> [UInt8] {
    var reader = try archive.reader(for: archive.entries[index])
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      let count = try unsafe buffer.withUnsafeMutableBytes { unsafe try reader.read(into: $0) }
      if count == 0 { return all }
      all += buffer[..<count]
    }
  }

  @Test(arguments: [1, 2, 7, 4096, 1 << 20])
  func theChunkMakesNoDifference(chunk: Int) throws {
    let content = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 / 3 ^ $0) }
    var writer = ZipWriter()
    try writer.add("deflated", content)
    try writer.add("stored", content, method: .stored)
    let archive = try Archive(FileBytes(writer.finish()))
    #expect(try Self.bytes(archive, 0, chunk: chunk) == content)
    #expect(try Self.bytes(archive, 1, chunk: chunk) == content)
  }

  @Test func anEmptyBufferReadsNothing() throws {
    let archive = try Archive(FileBytes(RawZip([.init("a", "one")]).bytes))
    var reader = try archive.reader(for: archive.entries[0])
    var none: [UInt8] = []
    #expect(try unsafe none.withUnsafeMutableBytes { unsafe try reader.read(into: $0) } == 0)
  }

  static func refusal(_ entry: RawZip.Entry, limits: ZipLimits = ZipLimits()) throws -> ZipError? {
    let archive = try Archive(FileBytes(RawZip([entry]).bytes), limits: limits)
    do throws(ZipError) {
      _ = try archive.contents(of: archive.entries[0])
      return nil
    } catch {
      return error
    }
  }

  /// "hello" in one stored block of deflate.
  static let block: [UInt8] = [0x01, 5, 0, 0xFA, 0xFF] + Array("hello".utf8)

  @Test func deflatedDataIsChecked() throws {
    let content = Array("hello".utf8)
    #expect(try Self.refusal(.init("a", deflated: Self.block, of: content)) == nil)
    #expect(
      try Self.refusal(.init("a", deflated: Self.block + [9, 9], of: content)) == nil,
      "bytes behind the deflated data are ignored")
    #expect(
      try Self.refusal(.init("a", deflated: Array(Self.block.dropLast()), of: content))?.code == .dataDamaged)
    #expect(try Self.refusal(.init("a", deflated: [], of: content))?.code == .dataDamaged)
    #expect(try Self.refusal(.init("a", deflated: [0xFF, 0xFF], of: content))?.code == .dataDamaged)
    #expect(
      try Self.refusal(.init("a", deflated: Self.block, of: Array("hell".utf8)))?.code == .sizeMismatch)
    #expect(
      try Self.refusal(.init("a", deflated: Self.block, of: Array("hello!".utf8)))?.code == .sizeMismatch)
    #expect(
      try Self.refusal(.init("a", deflated: Self.block, of: Array("hallo".utf8)))?.code == .checksumMismatch)
  }

  @Test func aLyingBombStopsAtTheLimit() throws {
    var writer = ZipWriter()
    try writer.add("bomb", [UInt8](repeating: 0, count: 5_000_000))
    var bytes = try writer.finish()
    // The directory says 100 bytes.
    let field = bytes.count - 22 - 50 + 24
    bytes.replaceSubrange(field..<(field + 4), with: [100, 0, 0, 0])
    let archive = try Archive(FileBytes(bytes), limits: ZipLimits(inflatedBytesPerEntry: 1000))
    #expect(archive.entries[0].uncompressedSize == 100)
    do throws(ZipError) {
      _ = try archive.contents(of: archive.entries[0])
      Issue.record("the bomb was read")
    } catch {
      #expect(error.code == .sizeMismatch)
      #expect(error.entry == "bomb")
    }
  }

  @Test func readersOfOneArchiveRunOnSeveralThreads() async throws {
    let content = (0..<500_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    var writer = ZipWriter()
    for name in ["a", "b", "c", "d"] { try writer.add(name, content) }
    let archive = try Archive(FileBytes(writer.finish()))
    let sizes = try await withThrowingTaskGroup(of: Int.self) { group in
      for entry in archive.entries { group.addTask { try archive.contents(of: entry).count } }
      return try await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(sizes == [500_000, 500_000, 500_000, 500_000])
  }
}
