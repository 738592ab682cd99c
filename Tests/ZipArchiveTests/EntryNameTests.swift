import Tabular
import TestSupport
import Testing
import ZipArchive

@Suite struct EntryNameTests {
  static func read(_ name: [UInt8], flags: Int = 0, extra: [UInt8] = []) throws -> (String, [RuleID]) {
    var entry = RawZip.Entry(rawName: name, [])
    entry.flags = flags
    entry.extra = extra
    let archive = try Archive(FileBytes(RawZip([entry]).bytes))
    return (archive.entries[0].name, archive.findings.map(\.rule))
  }

  @Test func backslashesAreSlashesAndNoneStandsInFront() throws {
    #expect(try Self.read(Array("xl\\worksheets\\sheet1.xml".utf8)) == ("xl/worksheets/sheet1.xml", []))
    #expect(try Self.read(Array("/xl/workbook.xml".utf8)) == ("xl/workbook.xml", []))
  }

  @Test func utf8IsReadWithTheBitAndWithout() throws {
    let name = Array("ग्राहक.xml".utf8)
    #expect(try Self.read(name, flags: 0x800) == ("ग्राहक.xml", []))
    #expect(try Self.read(name) == ("ग्राहक.xml", []))
  }

  @Test func cp437IsReadWithoutTheBit() throws {
    #expect(try Self.read([0x81, 0x62, 0x84, 0xFF]) == ("übä\u{A0}", []))
  }

  @Test func bytesThatContradictTheBitAreAFinding() throws {
    #expect(try Self.read([0x81, 0x62], flags: 0x800) == ("üb", [.containerNameEncoding]))
  }

  @Test func aUnicodePathOfTheSameNameWins() throws {
    let name: [UInt8] = [0x61, 0x3F]
    let unicode = Array("aß".utf8)
    var extra: [UInt8] = []
    RawZip.put(0x7075, 2, to: &extra)
    RawZip.put(5 + unicode.count, 2, to: &extra)
    RawZip.put(1, 1, to: &extra)
    RawZip.put(Int(RawZip.crc32(name)), 4, to: &extra)
    #expect(try Self.read(name, extra: extra + unicode) == ("aß", []))
    // A field left over from another name does not count.
    #expect(try Self.read([0x62], extra: extra + unicode) == ("b", []))
  }

  @Test func anExtraFieldThatRunsBeyondIsAFinding() throws {
    #expect(
      try Self.read([0x61], extra: [0x75, 0x78, 0x0C, 0x00, 1]) == ("a", [.containerExtraFieldDamaged]))
    #expect(try Self.read([0x61], extra: [0, 0, 0]) == ("a", []))
  }
}
