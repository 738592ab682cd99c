import Tabular
import TestSupport
import Testing
import ZipArchive

@testable import XLSXReader

@Suite struct CompoundFileTests {
  static let large = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 / 3) }
  static let small = (0..<777).map { UInt8(truncatingIfNeeded: $0) }

  static func file(_ raw: RawCompoundFile) throws -> CompoundFile { try CompoundFile(FileBytes(raw.bytes)) }

  static func isDamaged(_ body: () throws -> Void) -> Bool {
    do {
      try body()
      return false
    } catch {
      return (error as? XLSXError)?.code == .damaged
    }
  }

  @Test(arguments: [9, 12])
  func streamsOfEverySizeAreRead(shift: Int) throws {
    var raw = RawCompoundFile([("A", Self.large), ("Small", Self.small), ("Empty", []), ("B", Self.large)])
    raw.shift = shift
    let file = try Self.file(raw)
    for (name, bytes) in [("A", Self.large), ("small", Self.small), ("Empty", []), ("B", Self.large)] {
      let stream = try #require(try file.stream(name))
      #expect(stream.size == bytes.count)
      #expect(try stream.bytes(at: 0, count: 1 << 20) == bytes)
      #expect(try stream.bytes(at: 500, count: 30) == Array(bytes.dropFirst(500).prefix(30)))
    }
    #expect(try file.stream("C") == nil)
  }

  @Test func theContentIsToldByTheStreams() throws {
    for (names, content) in [
      (["EncryptionInfo", "EncryptedPackage"], CompoundContent.encryptedPackage),
      (["Workbook"], .oldWorkbook),
      (["Book"], .oldWorkbook), (["WordDocument"], .other), (["EncryptedPackage"], .other),
    ] {
      #expect(try CompoundContent(Self.file(RawCompoundFile(names.map { ($0, [1]) }))) == content)
    }
  }

  @Test func aLoopOfSectorsEnds() throws {
    var raw = RawCompoundFile([("A", Self.large)])
    // The directory's sector follows itself, and the stream's second goes back to its first.
    let directory = Int(try Self.file(raw).entries.count)  // root and one stream: one sector
    #expect(directory == 2)
    raw.links = [20: 20, 1: 0]
    let stream = try #require(try Self.file(raw).stream("A"))
    #expect(stream.blocks.count == 20)
  }

  @Test func chainsThatLeadOutsideOrAreTooShortAreDamage() {
    var outside = RawCompoundFile([("A", Self.large)])
    outside.links = [3: 50_000]
    #expect(Self.isDamaged { _ = try Self.file(outside).stream("A") })
    var short = RawCompoundFile([("A", Self.large)])
    short.links = [3: 0xFFFF_FFFE]
    #expect(Self.isDamaged { _ = try Self.file(short).stream("A") })
    var long = RawCompoundFile([("A", Self.large)])
    long.statedSizes = ["A": 1 << 30]
    #expect(Self.isDamaged { _ = try Self.file(long).stream("A") })
    var small = RawCompoundFile([("A", Self.small)])
    small.statedSizes = ["A": 4000]
    #expect(Self.isDamaged { _ = try Self.file(small).stream("A") })
    var directory = RawCompoundFile([("A", Self.small)])
    directory.directoryStart = 0x7FFF_FFFF
    #expect(Self.isDamaged { _ = try Self.file(directory) })
  }

  @Test func whatIsNoCompoundFileIsDamage() {
    #expect(Self.isDamaged { _ = try CompoundFile(FileBytes([])) })
    #expect(Self.isDamaged { _ = try CompoundFile(FileBytes([UInt8](repeating: 0, count: 2000))) })
    var version = RawCompoundFile([]).bytes
    version[30] = 20
    #expect(Self.isDamaged { _ = try CompoundFile(FileBytes(version)) })
  }

  /// Whatever is changed or cut, reading ends in a value or an error.
  @Test func noDamageTraps() {
    let whole = RawCompoundFile([("A", Self.large), ("B", Self.small)]).bytes
    var read = 0
    for place in stride(from: 0, to: whole.count, by: 3) {
      var bytes = whole
      bytes[place] = bytes[place] ^ 0xFF
      for content in [bytes, Array(bytes[..<place])] {
        guard let file = try? CompoundFile(FileBytes(content)) else { continue }
        for name in ["A", "B"] {
          if let stream = try? file.stream(name), (try? stream.bytes(at: 0, count: 20_000)) != nil {
            read += 1
          }
        }
      }
    }
    #expect(read > 0)
  }
}
