import Crypto
import CryptoExtras
import Foundation

/// What a backup is sealed with.
public enum BackupSecret: Sendable {
  /// A passphrase; the key is derived with scrypt (RFC 7914).
  case passphrase([UInt8])
  /// The bytes of a key file, at least 32; the key is derived with HKDF (RFC 5869).
  case key([UInt8])

  /// Reads a file that holds one of the two; the line end of a passphrase is not part of it.
  public init(fileAt path: String, isKey: Bool) throws(StoreError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw StoreError(.noSuchFile, "The file of the \(isKey ? "key" : "passphrase") cannot be read.")
    }
    var bytes = Array(data)
    while !isKey, let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
      bytes.removeLast()
    }
    guard bytes.count >= (isKey ? 32 : 8) else {
      throw StoreError(
        .badArgument,
        isKey ? "A key file holds at least 32 random bytes." : "A passphrase has at least 8 characters.")
    }
    self = isKey ? .key(bytes) : .passphrase(bytes)
  }
}

/// The head of a backup file, in plain: how its chunks are sealed.
struct SealHeader: Equatable {
  enum Mode: UInt8 {
    case plain = 0
    case passphrase = 1
    case key = 2
  }

  static let length = 28
  private static let magic = Array("MITRABK1".utf8)

  var mode: Mode
  /// 16 random bytes: each file has a key of its own, so that counting nonces never meet again.
  var salt: [UInt8]
  /// scrypt's cost, as the power of two of N; r is 8 and p is 1.
  var cost: UInt8

  init(mode: Mode) {
    self.mode = mode
    var generator = SystemRandomNumberGenerator()
    salt = (0..<16).map { _ in generator.next() }
    cost = 15
  }

  /// Reads the head; the bounds keep a made-up file from asking for all memory.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length, Array(bytes[0..<8]) == Self.magic, let mode = Mode(rawValue: bytes[8]),
      (10...20).contains(bytes[9])
    else { return nil }
    self.mode = mode
    cost = bytes[9]
    salt = Array(bytes[12..<28])
  }

  var bytes: [UInt8] { Self.magic + [mode.rawValue, cost, 0, 0] + salt }

  /// The key of this file; `nil` for a file that is not sealed.
  func key(from secret: BackupSecret?) throws(StoreError) -> SymmetricKey? {
    switch (mode, secret) {
    case (.plain, _): return nil
    case (.passphrase, .passphrase(let phrase)):
      do {
        return try KDF.Scrypt.deriveKey(
          from: phrase, salt: salt, outputByteCount: 32, rounds: 1 << Int(cost), blockSize: 8, parallelism: 1)
      } catch {
        throw StoreError(
          .backupFailed, "The key cannot be derived from the passphrase; is there enough memory?")
      }
    case (.key, .key(let bytes)):
      return HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: bytes), salt: salt, info: Array("mitra-import backup".utf8),
        outputByteCount: 32)
    case (.passphrase, _):
      throw StoreError(
        .badArgument, "This backup is sealed with a passphrase; give it with --passphrase-file.")
    case (.key, _):
      throw StoreError(.badArgument, "This backup is sealed with a key file; give it with --key-file.")
    }
  }
}
