import Tabular

/// Reads an archive's directory (APPNOTE 4.3.12), a window at a time.
struct DirectoryReader {
  private let source: FileBytes
  private let limits: ZipLimits
  private let directory: DirectoryEnd
  private var window: [UInt8] = []
  private var windowStart = 0

  private(set) var entries: [ZipEntry] = []
  private(set) var findings: [Finding] = []

  private static let windowLength = 1 << 16
  private static let headerLength = 46

  init(source: FileBytes, limits: ZipLimits, directory: DirectoryEnd) {
    self.source = source
    self.limits = limits
    self.directory = directory
  }

  /// Reads all entries. Fewer than stated are a failure, since parts are missing; more are a finding.
  mutating func read() throws(ZipError) {
    guard directory.entryCount <= limits.entries else { throw tooMany(directory.entryCount) }
    var position = directory.start
    while directory.end - position >= 4, try number32(at: position) == Signature.directoryEntry {
      guard entries.count < limits.entries else { throw tooMany(entries.count + 1) }
      position = try readEntry(at: position)
    }
    // Without ZIP64 the count has 16 bits, and some writers let it wrap around.
    let isAsStated =
      entries.count == directory.entryCount
      || (!directory.isZip64 && entries.count & 0xFFFF == directory.entryCount & 0xFFFF)
    if isAsStated { return }
    guard entries.count > directory.entryCount else {
      throw ZipError(
        .directoryDamaged, offset: position,
        detail: "it states \(directory.entryCount) parts, and \(entries.count) can be read")
    }
    findings.append(
      .container(
        .containerEntryCount, .warning,
        parameters: ["stated": String(directory.entryCount), "found": String(entries.count)]))
  }

  private func tooMany(_ count: Int) -> ZipError {
    ZipError(.tooManyEntries, detail: "\(count)", limit: limits.entries)
  }

  private mutating func readEntry(at position: Int) throws(ZipError) -> Int {
    let header = try bytes(at: position, count: Self.headerLength)
    guard let flags = header.number16(at: 8), let method = header.number16(at: 10),
      let crc = header.number32(at: 16), let nameLength = header.number16(at: 28),
      let extraLength = header.number16(at: 30), let commentLength = header.number16(at: 32)
    else { throw cutOff(position) }
    guard nameLength <= limits.nameBytes else {
      throw ZipError(
        .nameTooLong, offset: position, detail: "\(nameLength) bytes", limit: limits.nameBytes)
    }
    let end = position + Self.headerLength + nameLength + extraLength + commentLength
    guard end <= directory.end else { throw cutOff(position) }
    let rawName = try bytes(at: position + Self.headerLength, count: nameLength)
    let extra = ExtraFields(try bytes(at: position + Self.headerLength + nameLength, count: extraLength))
    let name = EntryName(
      bytes: rawName, isUTF8: flags & ZipEntry.utf8Flag != 0, unicodePath: extra.unicodePath)
    guard flags & ZipEntry.encryptedDirectoryFlag == 0 else {
      throw ZipError(.directoryEncrypted, offset: position)
    }

    let sizes = try Sizes(header: header, zip64: extra.zip64, entry: name.text, offset: position)
    guard sizes.offset <= source.size - directory.shift else {
      throw ZipError(
        .directoryDamaged, entry: name.text, offset: position,
        detail: "an entry is said to begin at \(sizes.offset)")
    }
    if extra.isDamaged { note(.containerExtraFieldDamaged, .note, name.text) }
    if name.isMisencoded { note(.containerNameEncoding, .note, name.text) }
    entries.append(
      ZipEntry(
        name: name.text, compressedSize: sizes.compressed, uncompressedSize: sizes.uncompressed,
        crc32: UInt32(truncatingIfNeeded: crc), method: method, headerOffset: sizes.offset + directory.shift,
        dataOffset: nil, obstacle: nil, flags: flags, rawName: rawName))
    return end
  }

  private mutating func note(_ rule: RuleID, _ severity: Severity, _ part: String) {
    findings.append(.container(rule, severity, parameters: ["part": ZipError.printable(part)]))
  }

  private func cutOff(_ position: Int) -> ZipError {
    ZipError(.directoryDamaged, offset: position, detail: "entry \(entries.count + 1) is cut off")
  }

  private mutating func number32(at position: Int) throws(ZipError) -> Int? {
    try bytes(at: position, count: 4).number32(at: 0)
  }

  /// Bytes of the directory through a window that only moves forward.
  private mutating func bytes(at position: Int, count: Int) throws(ZipError) -> [UInt8] {
    guard count > 0 else { return [] }
    if position < windowStart || position + count > windowStart + window.count {
      windowStart = position
      window = try source.bytes(at: position, count: max(count, Self.windowLength))
    }
    let first = position - windowStart
    guard first + count <= window.count else { return [] }
    return Array(window[first..<(first + count)])
  }
}

/// The sizes and the offset of an entry. Those of 32 bits that are all ones stand in ZIP64's field, in this order and
/// only those (APPNOTE 4.5.3).
private struct Sizes {
  var uncompressed: Int
  var compressed: Int
  var offset: Int

  init(header: [UInt8], zip64: [UInt8]?, entry: String, offset position: Int) throws(ZipError) {
    let damaged = ZipError(
      .directoryDamaged, entry: entry, offset: position, detail: "the ZIP64 sizes of a part are missing")
    guard let uncompressed32 = header.number32(at: 24), let compressed32 = header.number32(at: 20),
      let offset32 = header.number32(at: 42)
    else { throw damaged }
    var next = 0
    func value(_ small: Int) throws(ZipError) -> Int {
      guard small == 0xFFFF_FFFF, let zip64 else {
        // Exactly 4 GiB - 1 without a ZIP64 field is possible for a size; bounds decide.
        return small
      }
      guard let large = zip64.number64(at: next) else { throw damaged }
      next += 8
      return large
    }
    uncompressed = try value(uncompressed32)
    compressed = try value(compressed32)
    offset = try value(offset32)
  }
}
