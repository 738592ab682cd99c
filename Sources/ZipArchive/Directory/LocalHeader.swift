/// The header in front of an entry's data (APPNOTE 4.3.7), read to find the data and to compare it with the
/// directory.
struct LocalHeader {
  /// Where the data begins.
  let dataOffset: Int
  /// In what it differs from the directory's entry, in words.
  let differences: [String]

  private static let length = 30

  /// `nil` where there is no header.
  init?(of entry: ZipEntry, in source: FileBytes) throws(ZipError) {
    let bytes = try source.bytes(at: entry.headerOffset, count: Self.length + entry.rawName.count)
    guard bytes.number32(at: 0) == Signature.localHeader, let flags = bytes.number16(at: 6),
      let method = bytes.number16(at: 8), let crc = bytes.number32(at: 14),
      let compressed = bytes.number32(at: 18), let uncompressed = bytes.number32(at: 22),
      let nameLength = bytes.number16(at: 26), let extraLength = bytes.number16(at: 28)
    else { return nil }
    dataOffset = entry.headerOffset + Self.length + nameLength + extraLength

    var differences: [String] = []
    if nameLength != entry.rawName.count || Array(bytes.dropFirst(Self.length)) != entry.rawName {
      differences.append("name")
    }
    if method != entry.method { differences.append("method") }
    if (flags ^ entry.flags) & ZipEntry.encryptedFlag != 0 { differences.append("encryption") }
    // With bit 3 checksum and sizes follow the data; with ZIP64 the sizes stand in a field of their own.
    if flags & ZipEntry.descriptorFlag == 0 {
      if UInt32(truncatingIfNeeded: crc) != entry.crc32 { differences.append("checksum") }
      if compressed != 0xFFFF_FFFF, uncompressed != 0xFFFF_FFFF,
        compressed != entry.compressedSize || uncompressed != entry.uncompressedSize
      {
        differences.append("size")
      }
    }
    self.differences = differences
  }
}
