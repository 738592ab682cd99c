import Testing
import ZipArchive

@Suite struct ZipWriterTests {
  @Test func whatIsWrittenIsReadBack() throws {
    let long = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 9) }
    var writer = ZipWriter()
    try writer.add("stored.txt", Array("abc".utf8), method: .stored)
    try writer.add("empty.xml", [])
    try writer.begin("ग्राहक/sheet1.xml")
    for start in stride(from: 0, to: long.count, by: 7001) {
      writer.append(Array(long[start..<min(long.count, start + 7001)]))
    }
    let bytes = try writer.finish()
    let archive = try Archive(FileBytes(bytes))
    #expect(archive.findings.isEmpty)
    #expect(archive.entries.map(\.name) == ["stored.txt", "empty.xml", "ग्राहक/sheet1.xml"])
    #expect(try archive.contents(of: archive.entries[0]) == Array("abc".utf8))
    #expect(try archive.contents(of: archive.entries[1]) == [])
    #expect(try archive.contents(of: archive.entries[2]) == long)
    #expect(archive.entries.map(\.method) == [0, 8, 8])
  }

  @Test func theSameEntriesGiveTheSameBytes() throws {
    func file() throws -> [UInt8] {
      var writer = ZipWriter()
      try writer.add("a.xml", Array("<a/>".utf8))
      return try writer.finish()
    }
    #expect(try file() == file())
  }

  @Test func aNewEntryEndsTheOneThatIsOpen() throws {
    var writer = ZipWriter()
    writer.append([1])
    try writer.begin("a", method: .stored)
    writer.append([2])
    try writer.begin("b", method: .stored)
    let archive = try Archive(FileBytes(writer.finish()))
    #expect(archive.entries.map(\.uncompressedSize) == [1, 0])
  }

  @Test func anArchiveWithoutEntriesIsOne() throws {
    let bytes = try ZipWriter().finish()
    #expect(bytes.count == 22)
    #expect(try Archive(FileBytes(bytes)).entries.isEmpty)
  }

  @Test func aNameBeyondTheFormatIsRefused() throws {
    var writer = ZipWriter()
    do {
      try writer.begin(String(repeating: "a", count: 70_000))
      Issue.record("a name of 70,000 bytes was taken")
    } catch {
      #expect(error.code == .tooLargeToWrite)
    }
    _ = consume writer
  }
}
