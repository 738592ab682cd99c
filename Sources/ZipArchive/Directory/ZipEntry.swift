/// One entry of an archive, as the directory lists it.
public struct ZipEntry: Sendable, Hashable {
  /// Its name: backslashes are slashes, and there is none in front.
  public let name: String
  /// How many bytes its compressed data has.
  public let compressedSize: Int
  /// How many bytes it has when inflated, as stated; checked when it is read.
  public let uncompressedSize: Int
  /// Its checksum as stated; checked when it is read.
  public internal(set) var crc32: UInt32
  /// 0 is stored, 8 is deflated (APPNOTE 4.4.5); no other can be read.
  public let method: Int
  /// Where its local header begins in the file.
  public let headerOffset: Int
  /// Where its data begins in the file; `nil` where the local header cannot be read.
  public internal(set) var dataOffset: Int?
  /// Why it cannot be read, known without reading it; `nil` where nothing speaks against it.
  public internal(set) var obstacle: ZipError.Code?

  /// The general purpose bits (APPNOTE 4.4.4).
  let flags: Int
  /// The name's bytes as the directory gives them.
  let rawName: [UInt8]

  /// Whether it is a folder, which has no data.
  public var isFolder: Bool { name.hasSuffix("/") }

  static let stored = 0
  static let deflated = 8
  /// Bit 0: encrypted. Bit 6: strongly so. Bit 13: the directory is, too.
  static let encryptedFlag = 0x0001
  static let descriptorFlag = 0x0008
  static let strongEncryptionFlag = 0x0040
  static let utf8Flag = 0x0800
  static let encryptedDirectoryFlag = 0x2000
}
