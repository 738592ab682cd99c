import Crypto
import Foundation

/// Writes a backup file: the head, then chunks of at most 256 KiB, each sealed with AES-256-GCM (NIST SP
/// 800-38D).
///
/// A chunk is four bytes of length, whose highest bit marks the last one, and the sealed bytes. The nonce
/// counts the chunks; the head and the length are authenticated with each, so that chunks can neither be
/// moved nor cut off. Without encryption a SHA-256 takes the tag's place.
struct SealedFileWriter: ~Copyable {
  private let file: Descriptor
  private let header: SealHeader
  private let key: SymmetricKey?
  private var pending: [UInt8] = []
  private var chunks: UInt64 = 0
  private var digest = SHA256()
  /// How many bytes the file has so far.
  private(set) var size = 0

  static let chunkSize = 1 << 18

  init(file: consuming Descriptor, secret: BackupSecret?) throws(StoreError) {
    let header =
      switch secret {
      case nil: SealHeader(mode: .plain)
      case .passphrase: SealHeader(mode: .passphrase)
      case .key: SealHeader(mode: .key)
      }
    key = try header.key(from: secret)
    self.header = header
    self.file = file
    pending.reserveCapacity(Self.chunkSize * 2)
  }

  mutating func write(_ bytes: Span<UInt8>) throws(StoreError) {
    pending.append(bytes)
    while pending.count > Self.chunkSize {
      try seal(Array(pending[..<Self.chunkSize]), isLast: false)
      pending.removeFirst(Self.chunkSize)
    }
  }

  /// Seals the rest and gives the SHA-256 of the whole file in hexadecimal digits.
  mutating func finish() throws(StoreError) -> String {
    try seal(pending, isLast: true)
    guard file.flush() else { throw Self.cannotWrite }
    return digest.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private mutating func seal(_ plain: [UInt8], isLast: Bool) throws(StoreError) {
    if chunks == 0 { try put(header.bytes) }
    let length = SealedChunk.length(plain.count + SealedChunk.overhead(isSealed: key != nil), isLast: isLast)
    let sealed: [UInt8]
    do {
      sealed = try SealedChunk.seal(plain, key: key, number: chunks, context: header.bytes + length)
    } catch {
      throw StoreError(.backupFailed, "A piece of the backup could not be encrypted.")
    }
    chunks += 1
    try put(length + sealed)
  }

  private mutating func put(_ bytes: [UInt8]) throws(StoreError) {
    guard file.write(bytes) else { throw Self.cannotWrite }
    digest.update(data: bytes)
    size += bytes.count
  }

  private static let cannotWrite = StoreError(
    .backupFailed, "The backup cannot be written; look at the room and the rights in its folder.")
}

/// Reads a backup file piece by piece and checks every chunk.
struct SealedFileReader: ~Copyable {
  private let file: Descriptor
  private let header: SealHeader
  private let key: SymmetricKey?
  private var chunks: UInt64 = 0
  private var isOver = false

  init(path: String, secret: BackupSecret?) throws(StoreError) {
    guard let file = Descriptor.reading(path) else {
      throw StoreError(.noSuchFile, "There is no backup file that can be read at this path.")
    }
    guard let head = file.read(exactly: SealHeader.length), let header = SealHeader(head) else {
      throw StoreError(.backupUnreadable, "The file is no backup of mitra-import.")
    }
    key = try header.key(from: secret)
    self.file = file
    self.header = header
  }

  /// The next piece; `nil` at the end.
  mutating func next() throws(StoreError) -> [UInt8]? {
    guard !isOver else { return nil }
    guard let length = file.read(exactly: 4) else { throw Self.damaged }
    isOver = length[0] & 0x80 != 0
    let count = Int(length[0] & 0x7F) << 24 | Int(length[1]) << 16 | Int(length[2]) << 8 | Int(length[3])
    guard count <= SealedFileWriter.chunkSize + 64, let sealed = file.read(exactly: count),
      let plain = SealedChunk.open(sealed, key: key, number: chunks, context: header.bytes + length)
    else { throw Self.damaged }
    chunks += 1
    if isOver, file.read(exactly: 1) != nil { throw Self.damaged }
    return plain
  }

  static let damaged = StoreError(
    .backupUnreadable, "The backup is damaged or cut off, or the passphrase or key is another one.")
}

/// One chunk, sealed and opened.
private enum SealedChunk {
  static func overhead(isSealed: Bool) -> Int { isSealed ? 16 : 32 }

  static func length(_ count: Int, isLast: Bool) -> [UInt8] {
    let value = UInt32(truncatingIfNeeded: count) | (isLast ? 0x8000_0000 : 0)
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
  }

  static func seal(_ plain: [UInt8], key: SymmetricKey?, number: UInt64, context: [UInt8]) throws -> [UInt8] {
    guard let key else { return plain + checksum(plain, number, context) }
    let box = try AES.GCM.seal(plain, using: key, nonce: nonce(number), authenticating: context)
    return Array(box.ciphertext) + Array(box.tag)
  }

  static func open(_ sealed: [UInt8], key: SymmetricKey?, number: UInt64, context: [UInt8]) -> [UInt8]? {
    let size = overhead(isSealed: key != nil)
    guard sealed.count >= size else { return nil }
    let plain = Array(sealed.dropLast(size))
    let tag = Array(sealed.suffix(size))
    guard let key else { return checksum(plain, number, context) == tag ? plain : nil }
    guard let box = try? AES.GCM.SealedBox(nonce: nonce(number), ciphertext: plain, tag: tag),
      let opened = try? AES.GCM.open(box, using: key, authenticating: context)
    else { return nil }
    return Array(opened)
  }

  private static func nonce(_ number: UInt64) throws -> AES.GCM.Nonce {
    try AES.GCM.Nonce(data: [0, 0, 0, 0] + counted(number))
  }

  private static func checksum(_ plain: [UInt8], _ number: UInt64, _ context: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: context + counted(number) + plain))
  }

  private static func counted(_ number: UInt64) -> [UInt8] {
    [56, 48, 40, 32, 24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt64($0)) }
  }
}
