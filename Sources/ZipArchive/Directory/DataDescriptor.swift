/// The record behind an entry's data (APPNOTE 4.3.9), from writers that did not know sizes and checksum before.
///
/// The directory repeats both, so that it is not needed, but for a writer that leaves the directory's checksum zero.
struct DataDescriptor {
  let crc32: UInt32

  private static let signature = 0x0807_4B50

  /// `nil` where none with a signature and the directory's sizes follows the data.
  init?(of entry: ZipEntry, in source: FileBytes) throws(ZipError) {
    guard let dataOffset = entry.dataOffset, entry.flags & ZipEntry.descriptorFlag != 0 else { return nil }
    let bytes = try source.bytes(at: dataOffset + entry.compressedSize, count: 16)
    guard bytes.number32(at: 0) == Self.signature, let crc = bytes.number32(at: 4),
      bytes.number32(at: 8) == entry.compressedSize, bytes.number32(at: 12) == entry.uncompressedSize
    else { return nil }
    crc32 = UInt32(truncatingIfNeeded: crc)
  }
}
