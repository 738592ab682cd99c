import Crypto
import CryptoExtras
import FoundationEssentials

/// AES without padding, in the two modes that encrypted workbooks use.
struct BlockCipher {
  static let blockLength = 16

  private let key: SymmetricKey

  /// - Parameter key: 16, 24 or 32 bytes; `nil` of any other length.
  init?(key: [UInt8]) {
    guard [16, 24, 32].contains(key.count) else { return nil }
    self.key = SymmetricKey(data: key)
  }

  /// Decrypts blocks that each depend on the one before (CBC).
  ///
  /// - Parameters:
  ///   - bytes: whole blocks; what is more at the end is left out.
  ///   - vector: what stands for the block before the first, one block.
  func decryptChained(_ bytes: [UInt8], vector: [UInt8]) throws(XLSXError) -> [UInt8] {
    let whole = bytes.prefix(bytes.count - bytes.count % Self.blockLength)
    guard !whole.isEmpty else { return [] }
    do {
      return Array(
        try AES._CBC.decrypt(whole, using: key, iv: AES._CBC.IV(ivBytes: vector), noPadding: true))
    } catch {
      throw XLSXError(.damaged, detail: "its encrypted data cannot be decrypted")
    }
  }

  /// Decrypts blocks that stand for themselves (ECB).
  ///
  /// The library decrypts one such block at a time, with the key prepared anew for each. Chained decryption gives the
  /// same blocks, each with the encrypted one before it laid over; that is taken off again here.
  func decryptSeparate(_ bytes: [UInt8]) throws(XLSXError) -> [UInt8] {
    var blocks = try decryptChained(bytes, vector: [UInt8](repeating: 0, count: Self.blockLength))
    for index in blocks.indices.dropFirst(Self.blockLength) {
      blocks[index] ^= bytes[index - Self.blockLength]
    }
    return blocks
  }
}
