package import Tabular

/// The ceilings under which an archive is read.
package struct ZipLimits: Sendable {
  /// Entries in the directory.
  package var entries = 65_536
  /// Bytes of the directory.
  package var directoryBytes = 64 << 20

  package init() {}
}

/// A ZIP archive that is read: its directory at once, its entries as they are asked for.
package struct Archive: Sendable {
  /// The entries, in the order of the directory.
  package let entries: [ZipEntry]
  /// What was tolerated.
  package let findings: [Finding]
  private let file: FileBytes
  private let directoryStart: Int

  /// Reads the central directory.
  package init(_ file: FileBytes, limits: ZipLimits = ZipLimits()) throws(ZipError) {
    let directory = try CentralDirectory(file, limits: limits)
    entries = directory.entries
    findings = directory.findings
    directoryStart = directory.start
    self.file = file
  }

  /// Begins to read an entry, after its local header was held against the directory.
  ///
  /// The sizes and the checksum are the directory's: with a data descriptor (flag, bit 3) the local header has none.
  package func reader(for entry: ZipEntry) throws(ZipError) -> EntryReader {
    guard !entry.isEncrypted else { throw ZipError(.encrypted, entry: entry.name) }
    guard entry.method == 0 || entry.method == 8 else {
      throw ZipError(.unsupportedMethod(entry.method), entry: entry.name)
    }
    let header = LittleEndian(try file.read(at: entry.offset, count: 30))
    guard header.uint32(at: 0) == 0x0403_4B50, let flags = header.uint16(at: 6),
      let method = header.uint16(at: 8), let nameLength = header.uint16(at: 26),
      let extraLength = header.uint16(at: 28), method == entry.method
    else { throw ZipError(.badLocalHeader, entry: entry.name, offset: entry.offset) }
    let name = EntryName.decode(
      try file.read(at: entry.offset + 30, count: nameLength)[...], isUTF8: flags & 0x800 != 0)
    guard name == entry.name else { throw ZipError(.badLocalHeader, entry: entry.name, offset: entry.offset) }
    if entry.method == 0, entry.size != entry.compressedSize {
      throw ZipError(.badSize, entry: entry.name, offset: entry.offset)
    }
    let start = entry.offset + 30 + nameLength + extraLength
    let (end, overflow) = start.addingReportingOverflow(entry.compressedSize)
    guard !overflow, end <= directoryStart else {
      throw ZipError(.badLocalHeader, entry: entry.name, offset: entry.offset)
    }
    return try EntryReader(file, entry: entry, data: start..<end)
  }

  /// Checks that the file is still the one that was opened.
  package func checkUnchanged() throws(ZipError) { try file.checkUnchanged() }
}
