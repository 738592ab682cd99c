import FoundationEssentials
import Tabular

/// Agile encryption (MS-OFFCRYPTO 2.3.4.10 to 2.3.4.15): what Office 2010 and later write.
///
/// The password opens a key, the key opens the package in segments of 4,096 bytes, and a keyed checksum over the whole
/// encrypted stream tells whether a byte of it was changed. It is checked before anything is decrypted; a file without
/// one is opened all the same, since the archive inside has checksums of its own.
struct AgileEncryption {
  /// The fields that both `keyData` and `encryptedKey` have.
  struct Parameters {
    var salt: [UInt8] = []
    var blockLength = 0
    var keyLength = 0
    var hash = EncryptionHash.sha1
    var isUsable = false
  }

  private(set) var data = Parameters()
  private(set) var password = Parameters()
  private(set) var rounds = 0
  private(set) var verifierInput: [UInt8] = []
  private(set) var verifierHash: [UInt8] = []
  private(set) var encryptedKey: [UInt8] = []
  private(set) var integrityKey: [UInt8]?
  private(set) var integrityCode: [UInt8]?

  /// Office writes 100,000; more than ten times that is made to take time.
  private static let mostRounds = 1_000_000
  private static let segmentLength = 4096
  private static let partName = "/EncryptionInfo"

  /// Reads the description behind the eight bytes of version and flags.
  init(xml: [UInt8], limits: ReadLimits) throws(XLSXError) {
    let parser = try XMLParser(Fields(), part: Self.partName, limits: limits)
    try parser.parse(xml.span)
    try parser.finish()
    self = parser.events.encryption
    guard data.isUsable, password.isUsable, !encryptedKey.isEmpty else {
      throw XLSXError(.damaged, part: Self.partName, detail: "it is encrypted in a way that is not known")
    }
    guard (0...Self.mostRounds).contains(rounds) else {
      throw XLSXError(
        .damaged, part: Self.partName, detail: "\(rounds) rounds, the limit is \(Self.mostRounds)")
    }
  }

  fileprivate init() {}

  /// Opens the package; `.wrongPassword` where the password does not fit.
  func decrypt(_ package: CompoundStream, password text: String, size: Int) throws(XLSXError) -> [UInt8] {
    let secret = try key(for: text)
    guard let cipher = BlockCipher(key: secret) else {
      throw XLSXError(.damaged, part: Self.partName, detail: "a key of \(secret.count) bytes")
    }
    try checkIntegrity(of: package, cipher)
    var content: [UInt8] = []
    content.reserveCapacity(size)
    var segment: UInt32 = 0
    var offset = EncryptedPackage.prefixLength
    while content.count < size {
      let encrypted = try package.bytes(at: offset, count: Self.segmentLength)
      let vector = vector(data, number(segment))
      let decrypted = try cipher.decryptChained(encrypted, vector: vector)
      guard !decrypted.isEmpty else { throw .compound("the encrypted package is cut off") }
      content.append(contentsOf: decrypted.prefix(size - content.count))
      offset += Self.segmentLength
      segment += 1
    }
    return content
  }

  /// The package's key, out of the password; the verifier tells whether it is the right one (2.3.4.13).
  private func key(for text: String) throws(XLSXError) -> [UInt8] {
    let spun = password.hash.spun(salt: password.salt, password: text, rounds: rounds)
    func open(_ bytes: [UInt8], _ blockKey: [UInt8]) throws(XLSXError) -> [UInt8] {
      let key = fitted(password.hash.digest(spun + blockKey), to: password.keyLength)
      guard let cipher = BlockCipher(key: key) else {
        throw XLSXError(.damaged, part: Self.partName, detail: "a key of \(key.count) bytes")
      }
      return try cipher.decryptChained(bytes, vector: fitted(password.salt, to: password.blockLength))
    }
    let input = try open(verifierInput, [0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79])
    let hash = try open(verifierHash, [0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E])
    let expected = password.hash.digest(Array(input.prefix(password.salt.count)))
    guard !input.isEmpty, hash.prefix(password.hash.size).elementsEqual(expected) else {
      throw XLSXError(.wrongPassword)
    }
    return Array(
      try open(encryptedKey, [0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6]).prefix(data.keyLength))
  }

  /// 2.3.4.14.
  private func checkIntegrity(of package: CompoundStream, _ cipher: BlockCipher) throws(XLSXError) {
    guard let integrityKey, let integrityCode else { return }
    let keyVector = vector(data, [0x5F, 0xB2, 0xAD, 0x01, 0x0C, 0xB9, 0xE1, 0xF6])
    let codeVector = vector(data, [0xA0, 0x67, 0x7F, 0x02, 0xB2, 0x2C, 0x84, 0x33])
    let key = try cipher.decryptChained(integrityKey, vector: keyVector).prefix(data.hash.size)
    let stated = try cipher.decryptChained(integrityCode, vector: codeVector).prefix(data.hash.size)
    let found = try data.hash.authenticationCode(key: Array(key), of: package)
    guard stated.elementsEqual(found) else {
      throw XLSXError(.damaged, detail: "its encrypted content was changed after it was saved")
    }
  }

  private func vector(_ parameters: Parameters, _ blockKey: [UInt8]) -> [UInt8] {
    fitted(parameters.hash.digest(parameters.salt + blockKey), to: parameters.blockLength)
  }

  private func number(_ segment: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: segment >> (8 * UInt32($0))) }
  }

  /// Cut, or filled up with 0x36 (2.3.4.11).
  private func fitted(_ bytes: [UInt8], to length: Int) -> [UInt8] {
    Array(bytes.prefix(length)) + [UInt8](repeating: 0x36, count: max(0, length - bytes.count))
  }

  /// Hears the description's elements.
  private struct Fields: XMLEvents {
    var encryption = AgileEncryption()
    private var hasPassword = false

    mutating func start(_ tag: borrowing XMLTag) throws(XLSXError) {
      switch tag.name {
      case "keyData":
        encryption.data = parameters(tag)
      case "dataIntegrity":
        encryption.integrityKey = base64(tag, "encryptedHmacKey")
        encryption.integrityCode = base64(tag, "encryptedHmacValue")
      case "encryptedKey" where !hasPassword && tag.text("spinCount") != nil:
        // Other encryptors open with a certificate.
        hasPassword = true
        encryption.password = parameters(tag)
        encryption.rounds = tag.integer("spinCount") ?? -1
        encryption.verifierInput = base64(tag, "encryptedVerifierHashInput") ?? []
        encryption.verifierHash = base64(tag, "encryptedVerifierHashValue") ?? []
        encryption.encryptedKey = base64(tag, "encryptedKeyValue") ?? []
      default:
        break
      }
    }

    mutating func text(_ bytes: Span<UInt8>) throws(XLSXError) {}
    mutating func end(_ key: XMLKey) throws(XLSXError) {}

    private func parameters(_ tag: borrowing XMLTag) -> Parameters {
      guard let hash = EncryptionHash(name: tag.text("hashAlgorithm") ?? ""),
        let salt = base64(tag, "saltValue"),
        tag.integer("blockSize") == BlockCipher.blockLength, let bits = tag.integer("keyBits"),
        [128, 192, 256].contains(bits), tag.text("cipherAlgorithm") == "AES",
        tag.text("cipherChaining") == "ChainingModeCBC"
      else { return Parameters() }
      return Parameters(
        salt: salt, blockLength: BlockCipher.blockLength, keyLength: bits / 8, hash: hash, isUsable: true)
    }

    private func base64(_ tag: borrowing XMLTag, _ name: String) -> [UInt8]? {
      tag.text(name).flatMap { Data(base64Encoded: $0) }.map { Array($0) }
    }
  }
}
