import Crypto
import Foundation
import ImportReports
import ImportStore
import Tabular

/// The key for personal values: their fingerprints are HMACs with it, and bank details are sealed with it. Plain hashes
/// of phone numbers could be counted out. It lies in a file outside of the database (mode 0600).
public struct ImportKey: Sendable {
  private let prints: SymmetricKey
  private let seals: SymmetricKey
  /// The key as it is written into a plan made without a key file; 64 hexadecimal digits.
  let text: String

  /// A key made anew, for a plan made without a database.
  public static func random() -> ImportKey {
    var generator = SystemRandomNumberGenerator()
    return ImportKey(
      text: Hexadecimal.text((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }))
  }

  /// Makes the two keys from one secret (RFC 5869).
  init(text: String) {
    self.text = text
    let secret = SymmetricKey(data: Array(text.utf8))
    prints = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret, info: Array("mitra-import fingerprints".utf8), outputByteCount: 32)
    seals = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret, info: Array("mitra-import bank details".utf8), outputByteCount: 32)
  }

  /// Reads a key file: at least 32 characters, blanks at the ends aside, readable by its owner alone.
  ///
  /// - Throws: `Failure` where there is none, others may read it, or it is too short.
  public init(file path: String) throws {
    guard let mode = SourceFile.permissions(ofFile: path) else {
      throw Failure(
        .wrongMapping,
        "There is no key file at \(path). Make one: head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \\n' > KEY; chmod 600 KEY"
      )
    }
    guard mode & 0o077 == 0 else {
      throw Failure(.wrongMapping, "The key file \(path) can be read by others: chmod 600 \(path)")
    }
    let bytes = try SourceFile(path: path).contents(limit: 4096)
    let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    guard text.utf8.count >= 32 else {
      throw Failure(.wrongMapping, "The key file \(path) is too short: 32 characters at least.")
    }
    self.init(text: text)
  }

  /// The fingerprint of some bytes, 32 bytes.
  func fingerprint(_ bytes: some Collection<UInt8>) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array(bytes), using: prints))
  }

  /// Masked values with marks made with the key; values that are open stay so.
  func marking(_ showing: ValueShowing) -> ValueShowing {
    guard showing.isMasked else { return showing }
    return .marked { String(Hexadecimal.text(fingerprint($0.utf8)).prefix(8)) }
  }

  /// Seals some bytes: AES-GCM with a nonce of its own, in Base64.
  func seal(_ bytes: some Collection<UInt8>) throws -> String {
    let box = try AES.GCM.seal(Array(bytes), using: seals)
    guard let combined = box.combined else { throw Failure(.ownMistake, "A value could not be sealed.") }
    return combined.base64EncodedString()
  }

  /// What a seal holds; `nil` where it was made with another key, or is none.
  func open(_ seal: [UInt8]) -> [UInt8]? {
    guard let combined = Data(base64Encoded: Data(seal)),
      let box = try? AES.GCM.SealedBox(combined: combined),
      let opened = try? AES.GCM.open(box, using: seals)
    else { return nil }
    return Array(opened)
  }

  /// A value as the database keeps it: `{"sealed": …, "mark": …}`. The mark is its fingerprint, by which equal values
  /// are seen to be equal.
  func sealed(_ value: String) throws -> String {
    let seal = try seal(value.utf8)
    var json = JSONWriter()
    json.object {
      $0.member("sealed", seal)
      $0.member("mark", String(Hexadecimal.text(fingerprint(Array(value.utf8))).prefix(32)))
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

/// Bytes as hexadecimal digits.
enum Hexadecimal {
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}

/// Hashes of what is nobody's secret: whole files and mappings.
enum ContentHash {
  /// SHA-256 (FIPS 180-4), 64 hexadecimal digits.
  static func sha256(_ bytes: [UInt8]) -> String { Hexadecimal.text(SHA256.hash(data: bytes)) }
}

extension SourceFile {
  /// The SHA-256 of the whole file, read through a bounded buffer.
  func sha256() throws -> String {
    guard case .path(let path) = bytes else {
      if case .memory(let content) = bytes { return ContentHash.sha256(content) }
      return ""
    }
    var hash = SHA256()
    try Self.readAll(path) { hash.update(data: $0) }
    return Hexadecimal.text(hash.finalize())
  }
}
