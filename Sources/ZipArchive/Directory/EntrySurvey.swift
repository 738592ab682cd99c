import Tabular

/// The look over all entries before any is read: where each one's data lies, and what speaks against it.
struct EntrySurvey {
  private(set) var entries: [ZipEntry]
  private(set) var findings: [Finding] = []
  private(set) var indexByName: [String: Int] = [:]
  /// Where the directory begins, and so all data ends.
  private let dataEnd: Int

  init(entries: [ZipEntry], dataEnd: Int) {
    self.entries = entries
    self.dataEnd = dataEnd
  }

  /// Finds each entry's data and compares the two descriptions of it.
  mutating func readLocalHeaders(in source: FileBytes) throws(ZipError) {
    for index in entries.indices {
      let entry = entries[index]
      guard let header = try LocalHeader(of: entry, in: source) else {
        refuse(index, .localHeaderDamaged)
        continue
      }
      entries[index].dataOffset = header.dataOffset
      if !header.differences.isEmpty {
        note(.containerHeadersDiffer, entry, ["fields": header.differences.joined(separator: ", ")])
      }
      if let obstacle = obstacle(entry, dataOffset: header.dataOffset) {
        refuse(index, obstacle)
      } else if entry.crc32 == 0, entry.uncompressedSize > 0,
        let descriptor = try DataDescriptor(of: entries[index], in: source), descriptor.crc32 != 0
      {
        entries[index].crc32 = descriptor.crc32
        note(.containerHeadersDiffer, entry, ["fields": "checksum"])
      }
    }
  }

  private func obstacle(_ entry: ZipEntry, dataOffset: Int) -> ZipError.Code? {
    if dataOffset > dataEnd || entry.compressedSize > dataEnd - dataOffset { return .outOfBounds }
    if entry.flags & (ZipEntry.encryptedFlag | ZipEntry.strongEncryptionFlag) != 0 { return .encrypted }
    switch entry.method {
    case ZipEntry.deflated: return nil
    case ZipEntry.stored: return entry.compressedSize == entry.uncompressedSize ? nil : .sizeMismatch
    default: return .unsupportedMethod
    }
  }

  private mutating func refuse(_ index: Int, _ obstacle: ZipError.Code) {
    entries[index].obstacle = obstacle
    note(.containerPartUnreadable, entries[index], ["reason": obstacle.rawValue])
  }

  private mutating func note(_ rule: RuleID, _ entry: ZipEntry, _ parameters: [String: String]) {
    var all = parameters
    all["part"] = ZipError.printable(entry.name)
    findings.append(.container(rule, .warning, parameters: all))
  }

  /// Entries that share bytes are how a small file is made to inflate without end; no writer makes them by mistake.
  func refuseOverlaps() throws(ZipError) {
    let lying = entries.filter { $0.dataOffset != nil && $0.obstacle != .outOfBounds }
      .sorted { ($0.headerOffset, $0.dataOffset ?? 0) < ($1.headerOffset, $1.dataOffset ?? 0) }
    for (one, next) in zip(lying, lying.dropFirst()) {
      let end = (one.dataOffset ?? one.headerOffset) + one.compressedSize
      guard end <= next.headerOffset else {
        throw ZipError(
          .overlappingEntries, entry: next.name, offset: next.headerOffset,
          detail: "it begins at \(next.headerOffset), the one before ends at \(end)")
      }
    }
  }

  /// Names that differ at most in the case of ASCII letters are one name (ECMA-376 part 2, 6.2.2.3).
  mutating func findDuplicates() {
    var counts: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      let name = Archive.folded(entry.name)
      counts[name, default: 0] += 1
      indexByName[name] = index
    }
    guard counts.count < entries.count else { return }
    for entry in entries {
      let name = Archive.folded(entry.name)
      guard let count = counts.removeValue(forKey: name), count > 1 else { continue }
      note(.containerDuplicateName, entry, ["count": String(count)])
    }
  }
}
