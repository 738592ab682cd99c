import Crypto
import FoundationEssentials

/// The hash functions that encrypted workbooks name (MS-OFFCRYPTO 2.3.4.10).
enum EncryptionHash: String, Sendable {
  case sha1 = "SHA1"
  case sha256 = "SHA256"
  case sha384 = "SHA384"
  case sha512 = "SHA512"

  /// By its name in a file: `SHA512`, `SHA-1`.
  init?(name: String) {
    self.init(rawValue: name.filter { $0 != "-" }.uppercased())
  }

  var size: Int {
    switch self {
    case .sha1: 20
    case .sha256: 32
    case .sha384: 48
    case .sha512: 64
    }
  }

  func digest(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .sha1: Array(Insecure.SHA1.hash(data: bytes))
    case .sha256: Array(SHA256.hash(data: bytes))
    case .sha384: Array(SHA384.hash(data: bytes))
    case .sha512: Array(SHA512.hash(data: bytes))
    }
  }

  /// The hash of a password, hashed again and again with the number of the round before it (MS-OFFCRYPTO 2.3.4.7 and
  /// 2.3.4.11), so that guessing is slow.
  func spun(salt: [UInt8], password: String, rounds: Int) -> [UInt8] {
    let start =
      salt + password.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    return switch self {
    case .sha1: Self.spin(Insecure.SHA1.self, start, rounds)
    case .sha256: Self.spin(SHA256.self, start, rounds)
    case .sha384: Self.spin(SHA384.self, start, rounds)
    case .sha512: Self.spin(SHA512.self, start, rounds)
    }
  }

  private static func spin<Hash: HashFunction>(_: Hash.Type, _ start: [UInt8], _ rounds: Int) -> [UInt8] {
    var buffer: [UInt8] = [0, 0, 0, 0] + Array(Hash.hash(data: start))
    for round in 0..<max(0, rounds) {
      for byte in 0..<4 { buffer[byte] = UInt8(truncatingIfNeeded: round >> (8 * byte)) }
      var index = 4
      for byte in Hash.hash(data: buffer) {
        buffer[index] = byte
        index += 1
      }
    }
    return Array(buffer[4...])
  }

  /// The keyed checksum of a whole stream.
  func authenticationCode(key: [UInt8], of stream: CompoundStream) throws(XLSXError) -> [UInt8] {
    switch self {
    case .sha1: try Self.authenticate(Insecure.SHA1.self, key, stream)
    case .sha256: try Self.authenticate(SHA256.self, key, stream)
    case .sha384: try Self.authenticate(SHA384.self, key, stream)
    case .sha512: try Self.authenticate(SHA512.self, key, stream)
    }
  }

  private static func authenticate<Hash: HashFunction>(
    _: Hash.Type, _ key: [UInt8], _ stream: CompoundStream
  ) throws(XLSXError) -> [UInt8] {
    var code = HMAC<Hash>(key: SymmetricKey(data: key))
    var offset = 0
    while case let bytes = try stream.bytes(at: offset, count: 1 << 16), !bytes.isEmpty {
      code.update(data: bytes)
      offset += bytes.count
    }
    return Array(code.finalize())
  }
}
