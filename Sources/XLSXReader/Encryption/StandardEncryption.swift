/// Standard encryption (MS-OFFCRYPTO 2.3.4.5 to 2.3.4.9): what Office 2007 writes. AES by blocks, SHA-1, 50,000
/// rounds; nothing tells whether the content was changed but the archive's own checksums.
struct StandardEncryption {
  private let keyLength: Int
  private let salt: [UInt8]
  private let verifier: [UInt8]
  private let verifierHash: [UInt8]

  private static let rounds = 50_000
  private static let hash = EncryptionHash.sha1
  private static let partName = "/EncryptionInfo"

  /// Reads the stream's header and verifier (2.3.4.5, 2.3.2, 2.3.3).
  init(info: [UInt8]) throws(XLSXError) {
    let damaged = XLSXError(
      .damaged, part: Self.partName, detail: "its description of the encryption is cut off")
    guard let headerLength = info.little32(at: 8), headerLength <= 4096,
      let algorithm = info.little32(at: 20),
      let hashAlgorithm = info.little32(at: 24), let keyBits = info.little32(at: 28)
    else { throw damaged }
    // AES of 128, 192 and 256 bits; 0 stands for the default of each field.
    guard [0, 0x660E, 0x660F, 0x6610].contains(algorithm), [0, 0x8004].contains(hashAlgorithm),
      [0, 128, 192, 256].contains(keyBits)
    else {
      throw XLSXError(
        .damaged, part: Self.partName, detail: "it is encrypted in a way that is not known (\(algorithm))")
    }
    keyLength = keyBits == 0 ? 16 : Int(keyBits) / 8
    let start = 12 + Int(headerLength)
    guard info.little32(at: start) == 16, info.count >= start + 72 else { throw damaged }
    salt = Array(info[(start + 4)..<(start + 20)])
    verifier = Array(info[(start + 20)..<(start + 36)])
    verifierHash = Array(info[(start + 40)..<(start + 72)])
  }

  /// Opens the package; `.wrongPassword` where the password does not fit.
  func decrypt(_ package: CompoundStream, password: String, size: Int) throws(XLSXError) -> [UInt8] {
    guard let cipher = BlockCipher(key: key(for: password)) else {
      throw XLSXError(.damaged, part: Self.partName, detail: "a key of \(keyLength) bytes")
    }
    let expected = Self.hash.digest(try cipher.decryptSeparate(verifier))
    guard try cipher.decryptSeparate(verifierHash).prefix(Self.hash.size).elementsEqual(expected) else {
      throw XLSXError(.wrongPassword)
    }
    var content: [UInt8] = []
    content.reserveCapacity(size)
    var offset = EncryptedPackage.prefixLength
    while content.count < size {
      let encrypted = try package.bytes(at: offset, count: 1 << 16)
      let decrypted = try cipher.decryptSeparate(encrypted)
      guard !decrypted.isEmpty else { throw .compound("the encrypted package is cut off") }
      content.append(contentsOf: decrypted.prefix(size - content.count))
      offset += encrypted.count
    }
    return content
  }

  /// 2.3.4.7: the hash laid over two fills, hashed, and as much of both as the key needs.
  private func key(for password: String) -> [UInt8] {
    let spun = Self.hash.spun(salt: salt, password: password, rounds: Self.rounds)
    let final = Self.hash.digest(spun + [0, 0, 0, 0])
    func half(_ fill: UInt8) -> [UInt8] {
      var bytes = [UInt8](repeating: fill, count: 64)
      for index in final.indices { bytes[index] ^= final[index] }
      return Self.hash.digest(bytes)
    }
    return Array((half(0x36) + half(0x5C)).prefix(keyLength))
  }
}
