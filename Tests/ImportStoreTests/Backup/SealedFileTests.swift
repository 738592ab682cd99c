import Foundation
import Testing

@testable import ImportStore

@Suite struct SealedFileTests {
  static let secrets: [BackupSecret?] = [
    nil, .passphrase(Array("correct horse".utf8)), .key((0..<32).map { UInt8($0) }),
  ]

  private func path() -> String { NSTemporaryDirectory() + "seal-\(RecordID.random())" }

  private func write(_ content: [[UInt8]], to path: String, secret: BackupSecret?) throws {
    guard let file = Descriptor.creating(path) else {
      Issue.record("the file cannot be made")
      return
    }
    var writer = BackupWriter(file: try SealedFileWriter(file: file, secret: secret))
    for (index, bytes) in content.enumerated() {
      try writer.begin("entry \(index)", columns: ["a", "b"])
      try writer.append(bytes.span)
      try writer.end()
    }
    let written = try writer.finish()
    #expect(written.size == (try Data(contentsOf: URL(filePath: path)).count))
  }

  private func read(_ path: String, secret: BackupSecret?) throws -> [[UInt8]] {
    var reader = BackupReader(file: try SealedFileReader(path: path, secret: secret))
    var content: [[UInt8]] = []
    while let entry = try reader.nextEntry() {
      #expect(entry == BackupReader.Entry(name: "entry \(content.count)", columns: ["a", "b"]))
      var bytes: [UInt8] = []
      while let block = try reader.nextBlock() { bytes += block }
      content.append(bytes)
    }
    return content
  }

  @Test(arguments: 0..<3) func `what goes in comes out, over many chunks and none`(secret: Int) throws {
    let content: [[UInt8]] = [
      [], [1], (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) },
      Array(repeating: 0, count: SealedFileWriter.chunkSize),
    ]
    let path = path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write(content, to: path, secret: Self.secrets[secret])
    #expect(try read(path, secret: Self.secrets[secret]) == content)
  }

  @Test func `a file is not readable by others, and shows nothing of what is in it`() throws {
    let path = path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write([Array("Asha Secret".utf8)], to: path, secret: Self.secrets[1])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try Data(contentsOf: URL(filePath: path)).firstRange(of: Data("Secret".utf8)) == nil)
  }

  @Test(arguments: 0..<3) func `any changed byte, any cut and any addition is found`(secret: Int) throws {
    let path = path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write([(0..<3000).map { UInt8(truncatingIfNeeded: $0) }], to: path, secret: Self.secrets[secret])
    let whole = try Data(contentsOf: URL(filePath: path))
    var generator = SystemRandomNumberGenerator()
    // scrypt takes a tenth of a second a try, so its file is tried less often.
    for _ in 0..<(secret == 1 ? 10 : 200) {
      var damaged = whole
      switch Int.random(in: 0..<3, using: &generator) {
      case 0:
        damaged[Int.random(in: SealHeader.length..<whole.count, using: &generator)] ^=
          1 << UInt8.random(in: 0..<8)
      case 1: damaged.removeLast(Int.random(in: 1...whole.count, using: &generator))
      default: damaged.append(0)
      }
      try damaged.write(to: URL(filePath: path))
      let failure = #expect(throws: StoreError.self) { try read(path, secret: Self.secrets[secret]) }
      #expect(failure?.code == .backupUnreadable)
    }
  }

  @Test func `another passphrase or key, or none, does not open it`() throws {
    let path = path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write([[1, 2, 3]], to: path, secret: Self.secrets[1])
    #expect(throws: SealedFileReader.damaged) {
      try read(path, secret: .passphrase(Array("wrong horse".utf8)))
    }
    for secret in [nil, Self.secrets[2]] {
      let failure = #expect(throws: StoreError.self) { try read(path, secret: secret) }
      #expect(failure?.code == .badArgument)
    }
  }
}
