import Tabular
import ZipArchive

/// What a compound file under a workbook's name is.
enum CompoundContent: Sendable, Equatable {
  /// An encrypted workbook of today.
  case encryptedPackage
  /// A workbook of Excel 5 to 2003.
  case oldWorkbook
  /// Anything else: a document, a message, an installer.
  case other

  /// Tells it by the names of the streams.
  init(_ file: CompoundFile) {
    if file.has(EncryptedPackage.packageName), file.has(EncryptedPackage.infoName) {
      self = .encryptedPackage
    } else if file.has("Workbook") || file.has("Book") {
      self = .oldWorkbook
    } else {
      self = .other
    }
  }
}

/// An encrypted workbook (MS-OFFCRYPTO 2.3): a compound file with the package in one stream and the way to open it in
/// another.
struct EncryptedPackage {
  static let packageName = "EncryptedPackage"
  static let infoName = "EncryptionInfo"
  /// The package's size stands before it in eight bytes (2.3.4.4).
  static let prefixLength = 8
  /// Office writes two kilobytes.
  private static let mostInfoBytes = 64 << 10

  private let file: CompoundFile

  init(_ file: CompoundFile) { self.file = file }

  /// Opens the package with a password.
  ///
  /// - Returns: the bytes of the archive inside, no more than `limits.partBytes`.
  /// - Throws: `.wrongPassword`; `.damaged` where the file is, or was changed, or is encrypted in a way not known.
  func decrypt(password: String, limits: ReadLimits) throws(XLSXError) -> [UInt8] {
    guard let info = try file.stream(Self.infoName), let package = try file.stream(Self.packageName) else {
      throw .compound("a stream is missing")
    }
    guard info.size <= Self.mostInfoBytes else {
      throw .compound("its description of the encryption is too long")
    }
    return try Self.open(
      package, description: info.bytes(at: 0, count: info.size), password: password, limits: limits)
  }

  /// Opens the stream of the package as the other stream describes its encryption.
  static func open(
    _ package: CompoundStream, description: [UInt8], password: String, limits: ReadLimits
  ) throws(XLSXError) -> [UInt8] {
    let prefix = try package.bytes(at: 0, count: prefixLength)
    guard let low = prefix.little32(at: 0), let high = prefix.little32(at: 4), high == 0,
      Int(low) <= package.size
    else { throw .compound("the encrypted package states a size that it has not") }
    guard Int(low) <= limits.partBytes else {
      throw XLSXError(.overLimit(.partBytes, limit: limits.partBytes), part: "/" + packageName)
    }
    // Major and minor version (2.3.4.5, 2.3.4.10).
    switch (description.little16(at: 0), description.little16(at: 2)) {
    case (4, 4):
      let agile = try AgileEncryption(xml: Array(description.dropFirst(8)), limits: limits)
      return try agile.decrypt(package, password: password, size: Int(low))
    case (2, 2), (3, 2), (4, 2):
      return try StandardEncryption(info: description).decrypt(package, password: password, size: Int(low))
    case (let major, let minor):
      let version = "\(major.map(String.init) ?? "?").\(minor.map(String.init) ?? "?")"
      throw XLSXError(.damaged, part: "/" + infoName, detail: "encryption of version \(version)")
    }
  }
}
