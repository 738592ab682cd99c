import Tabular
import TestSupport
import Testing
import ZipArchive

/// Whole archives, made byte by byte: each line of `Archive`'s table.
@Suite struct ArchiveTests {
  typealias Entry = RawZip.Entry

  static func rules(_ archive: Archive) -> [RuleID] { archive.findings.map(\.rule) }

  static func refusal(_ zip: RawZip, limits: ZipLimits = ZipLimits()) -> ZipError.Code? {
    do throws(ZipError) {
      _ = try Archive(FileBytes(zip.bytes), limits: limits)
      return nil
    } catch {
      return error.code
    }
  }

  static func refusal(_ archive: Archive, _ name: String) throws -> ZipError.Code? {
    let entry = try #require(archive.entry(named: name))
    do throws(ZipError) {
      _ = try archive.contents(of: entry)
      return nil
    } catch {
      return error.code
    }
  }

  static func text(_ archive: Archive, _ name: String) throws -> String {
    String(decoding: try archive.contents(of: #require(archive.entry(named: name))), as: UTF8.self)
  }

  @Test func aCleanArchiveHasNoFindings() throws {
    let archive = try Archive(FileBytes(RawZip([Entry("a/b.xml", "one"), Entry("c.xml", "two")]).bytes))
    #expect(archive.findings.isEmpty)
    #expect(archive.entries.map(\.name) == ["a/b.xml", "c.xml"])
    #expect(try Self.text(archive, "a/b.xml") == "one")
    #expect(try Self.text(archive, "C.XML") == "two")
    #expect(archive.entry(named: "d.xml") == nil)
  }

  @Test func dataBeforeTheArchiveShiftsItsOffsets() throws {
    for ignoring in [true, false] {
      var zip = RawZip([Entry("a", "one"), Entry("b", "two")])
      zip.prefix = Array("#!/bin/sh\n".utf8)
      zip.offsetsIgnorePrefix = ignoring
      let archive = try Archive(FileBytes(zip.bytes))
      #expect(try Self.text(archive, "b") == "two")
      #expect(Self.rules(archive) == (ignoring ? [.containerPrefix] : []))
      #expect(archive.findings.first?.parameters["bytes"] == (ignoring ? "10" : nil))
    }
  }

  @Test func dataBehindTheEndIsAFinding() throws {
    var zip = RawZip([Entry("a", "one")])
    zip.comment = Array("made by hand".utf8)
    #expect(try Archive(FileBytes(zip.bytes)).findings.isEmpty)
    zip.suffix = [UInt8](repeating: 0x20, count: 200_000)
    let archive = try Archive(FileBytes(zip.bytes))
    #expect(Self.rules(archive) == [.containerDataAfterEnd])
    #expect(archive.findings.first?.parameters["bytes"] == "200000")
    #expect(try Self.text(archive, "a") == "one")
  }

  @Test func aCommentCutOffIsAFinding() throws {
    var zip = RawZip([Entry("a", "one")])
    zip.statedCommentLength = 9
    let archive = try Archive(FileBytes(zip.bytes))
    #expect(Self.rules(archive) == [.containerCommentCutOff])
  }

  @Test func anEndRecordInsideTheCommentIsPassedOver() throws {
    var zip = RawZip([Entry("a", "one")])
    zip.comment = [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0x61, count: 30)
    #expect(try Self.text(Archive(FileBytes(zip.bytes)), "a") == "one")
  }

  @Test func zip64IsReadWhereverItIsNeeded() throws {
    var entry = Entry("big", "content")
    entry.compressedSize = 0xFFFF_FFFF
    entry.uncompressedSize = 0xFFFF_FFFF
    entry.localCompressedSize = 0xFFFF_FFFF
    entry.localUncompressedSize = 0xFFFF_FFFF
    for value in [0x0001, 16] { RawZip.put(value, 2, to: &entry.extra) }
    for value in [7, 7] { RawZip.put(value, 8, to: &entry.extra) }
    var zip = RawZip([entry, Entry("small", "two")])
    zip.isZip64 = true
    let archive = try Archive(FileBytes(zip.bytes))
    #expect(archive.findings.isEmpty)
    #expect(try Self.text(archive, "big") == "content")
    #expect(try Self.text(archive, "small") == "two")
    zip.prefix = [1, 2, 3]
    let shifted = try Archive(FileBytes(zip.bytes))
    #expect(Self.rules(shifted) == [.containerPrefix])
    #expect(try Self.text(shifted, "small") == "two")
  }

  @Test func zip64WithoutItsRecordOrSizesIsRefused() {
    var zip = RawZip([Entry("a")])
    zip.isZip64 = true
    zip.zip64Signature = 0
    #expect(Self.refusal(zip) == .directoryDamaged)
    var entry = Entry("a")
    entry.uncompressedSize = 0xFFFF_FFFF
    for value in [0x0001, 4, 7, 0] { RawZip.put(value, 2, to: &entry.extra) }
    #expect(Self.refusal(RawZip([entry])) == .directoryDamaged)
  }

  @Test func zip64FiguresBeyondAllBoundsAreRefused() throws {
    var entry = Entry("a")
    entry.compressedSize = 0xFFFF_FFFF
    for value in [0x0001, 8] { RawZip.put(value, 2, to: &entry.extra) }
    RawZip.put(Int.max, 8, to: &entry.extra)
    let archive = try Archive(FileBytes(RawZip([entry]).bytes))
    #expect(try Self.refusal(archive, "a") == .outOfBounds)
    entry.extra[11] = 0xFF
    #expect(Self.refusal(RawZip([entry])) == .directoryDamaged)
  }

  @Test func theLastOfTheSameNameCounts() throws {
    let archive = try Archive(FileBytes(RawZip([Entry("a", "old"), Entry("A", "new"), Entry("b")]).bytes))
    #expect(Self.rules(archive) == [.containerDuplicateName])
    #expect(archive.findings.first?.parameters == ["part": "a", "count": "2"])
    #expect(try Self.text(archive, "a") == "new")
    #expect(archive.entries.count == 3)
  }

  @Test func aLocalHeaderThatContradictsIsAFinding() throws {
    var entry = Entry("a", "one")
    entry.localName = Array("other".utf8)
    entry.localCRC = 1
    entry.localUncompressedSize = 99
    entry.localMethod = 8
    let archive = try Archive(FileBytes(RawZip([entry]).bytes))
    #expect(Self.rules(archive) == [.containerHeadersDiffer])
    #expect(archive.findings.first?.parameters["fields"] == "name, method, checksum, size")
    #expect(try Self.text(archive, "a") == "one")
  }

  @Test func aDataDescriptorNeedsNoSizesInFront() throws {
    var entry = Entry("a", "one")
    entry.flags = 8
    entry.localCRC = 0
    entry.localCompressedSize = 0
    entry.localUncompressedSize = 0
    RawZip.put(0x0807_4B50, 4, to: &entry.descriptor)
    for value in [Int(entry.crc), 3, 3] { RawZip.put(value, 4, to: &entry.descriptor) }
    let archive = try Archive(FileBytes(RawZip([entry, Entry("b")]).bytes))
    #expect(archive.findings.isEmpty)
    #expect(try Self.text(archive, "a") == "one")
  }

  @Test func aChecksumOnlyInTheDescriptorIsTakenFromThere() throws {
    var entry = Entry("a", "one")
    entry.flags = 8
    RawZip.put(0x0807_4B50, 4, to: &entry.descriptor)
    for value in [Int(entry.crc), 3, 3] { RawZip.put(value, 4, to: &entry.descriptor) }
    entry.crc = 0
    let archive = try Archive(FileBytes(RawZip([entry, Entry("b")]).bytes))
    #expect(Self.rules(archive) == [.containerHeadersDiffer])
    #expect(try Self.text(archive, "a") == "one")
    entry.descriptor[4] ^= 1
    let damaged = try Archive(FileBytes(RawZip([entry, Entry("b")]).bytes))
    #expect(try Self.refusal(damaged, "a") == .checksumMismatch)
  }

  @Test func moreEntriesThanStatedAreAFindingAndFewerARefusal() throws {
    var zip = RawZip([Entry("a"), Entry("b")])
    zip.statedCount = 1
    let archive = try Archive(FileBytes(zip.bytes))
    #expect(Self.rules(archive) == [.containerEntryCount])
    #expect(archive.entries.count == 2)
    zip.statedCount = 3
    #expect(Self.refusal(zip) == .directoryDamaged)
  }

  @Test func whatCannotBeReadIsToldBeforeAndRefusedWhenRead() throws {
    var encrypted = Entry("encrypted")
    encrypted.flags = 1
    var method = Entry("method")
    method.method = 12
    var headless = Entry("headless")
    headless.localSignature = 0x0303_4B50
    var mismatched = Entry("mismatched", "four")
    mismatched.uncompressedSize = 5
    var outside = Entry("outside")
    outside.compressedSize = 0x7FFF_FFFF
    outside.uncompressedSize = 0x7FFF_FFFF
    let archive = try Archive(
      FileBytes(RawZip([encrypted, method, headless, mismatched, Entry("good", "fine"), outside]).bytes))
    let reasons = archive.findings.filter { $0.rule == .containerPartUnreadable }.map {
      $0.parameters["reason"]
    }
    #expect(
      reasons == ["encrypted", "unsupportedMethod", "localHeaderDamaged", "sizeMismatch", "outOfBounds"])
    #expect(try Self.text(archive, "good") == "fine")
    for name in ["encrypted", "method", "headless", "mismatched", "outside"] {
      #expect(try Self.refusal(archive, name) != nil, "\(name)")
    }
  }

  @Test func aDirectoryThatCannotBeTrustedIsRefused() {
    #expect(Self.refusal(RawZip([])) == nil)
    var signature = Entry("b")
    signature.centralSignature = 0x0101_4B50
    #expect(Self.refusal(RawZip([Entry("a"), signature])) == .directoryDamaged)
    var masked = Entry("a")
    masked.flags = 0x2001
    #expect(Self.refusal(RawZip([masked])) == .directoryEncrypted)
    var disks = RawZip([Entry("a")])
    disks.disk = 2
    #expect(Self.refusal(disks) == .severalDisks)
    var beyond = RawZip([Entry("a")])
    beyond.statedDirectoryOffset = 1_000_000
    #expect(Self.refusal(beyond) == .directoryDamaged)
    var size = RawZip([Entry("a")])
    size.statedDirectorySize = 1_000_000
    #expect(Self.refusal(size) == .directoryDamaged)
    var lost = RawZip([])
    lost.prefix = Array("bytes that no entry names".utf8)
    #expect(Self.refusal(lost) == .directoryDamaged)
    var far = Entry("a")
    far.headerOffset = 0x7FFF_FFFF
    #expect(Self.refusal(RawZip([far])) == .directoryDamaged)
  }

  @Test func entriesThatShareBytesAreRefused() {
    var second = Entry("b", "one")
    second.isDirectoryOnly = true
    second.headerOffset = 0
    #expect(Self.refusal(RawZip([Entry("a", "one"), second])) == .overlappingEntries)
    // Longer than its data, so that it reaches into the next.
    var long = Entry("a", "one")
    long.compressedSize = 10
    long.uncompressedSize = 10
    #expect(Self.refusal(RawZip([long, Entry("b")])) == .overlappingEntries)
  }

  @Test func everyCutIsRefusedOrLosesNothing() throws {
    let whole = RawZip([Entry("a", "one"), Entry("b", "two")]).bytes
    for length in 0..<whole.count {
      #expect(throws: ZipError.self, "cut at \(length)") { try Archive(FileBytes(Array(whole[..<length]))) }
    }
    do throws(ZipError) {
      _ = try Archive(FileBytes(Array(whole[..<60])))
      Issue.record("a cut archive was taken")
    } catch {
      #expect(error.code == .cutOff)
    }
  }

  @Test func limitsAreFigures() throws {
    let zip = RawZip([Entry("one", "12345"), Entry("two", "12345")])
    #expect(Self.refusal(zip, limits: ZipLimits(entries: 1)) == .tooManyEntries)
    #expect(Self.refusal(zip, limits: ZipLimits(nameBytes: 2)) == .nameTooLong)
    let each = try Archive(FileBytes(zip.bytes), limits: ZipLimits(inflatedBytesPerEntry: 4))
    #expect(try Self.refusal(each, "one") == .entryTooLarge)
    let all = try Archive(FileBytes(zip.bytes), limits: ZipLimits(inflatedBytes: 9))
    #expect(try Self.refusal(all, "one") == nil)
    #expect(try Self.refusal(all, "one") == nil, "an entry read twice counts once")
    #expect(try Self.refusal(all, "two") == .archiveTooLarge)
    #expect(throws: ZipError.self) { try all.contents(of: all.entries[0], limit: 4) }
  }

  /// One flipped bit anywhere: every entry that still reads has its content, since the checksum decides.
  @Test func noFlippedBitChangesContentInSilence() throws {
    var writer = ZipWriter()
    let content = Array("The same line again and again. ".utf8)
    try writer.add("a.xml", content + content + content)
    try writer.add("b.xml", content, method: .stored)
    let whole = try writer.finish()
    let expected = [content + content + content, content]
    for bit in 0..<(whole.count * 8) {
      var bytes = whole
      bytes[bit / 8] ^= UInt8(1 << (bit % 8))
      do throws(ZipError) {
        let archive = try Archive(FileBytes(bytes))
        for (index, entry) in archive.entries.enumerated() where archive.entries.count == 2 {
          guard let read = try? archive.contents(of: entry) else { continue }
          #expect(read == expected[index], "bit \(bit)")
        }
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }
}
