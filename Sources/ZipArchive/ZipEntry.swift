/// One entry of an archive's central directory (APPNOTE 4.3.12).
package struct ZipEntry: Sendable {
  /// Its name, with `/` between folders whatever the archive writes.
  package let name: String
  /// 0 is stored, 8 is deflated (APPNOTE 4.4.5).
  package let method: Int
  /// Bytes in the archive.
  package let compressedSize: Int
  /// Bytes when inflated, as the directory says.
  package let size: Int
  /// The checksum of the inflated bytes.
  package let checksum: UInt32
  /// Whether the entry is encrypted (general purpose flag, bit 0).
  package let isEncrypted: Bool
  /// Where the local header begins, from the start of the file.
  package let offset: Int
}
