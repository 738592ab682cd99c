import Tabular

/// Reads the central directory: the end record, the ZIP64 records where there are any, and the entries
/// (APPNOTE 4.3.12–4.3.16).
///
/// What is tolerated becomes a finding: bytes before the archive or behind it. What would make two readers see two
/// different archives is refused.
struct CentralDirectory {
  private(set) var entries: [ZipEntry] = []
  private(set) var findings: [Finding] = []
  /// Where the directory begins: no entry's bytes lie behind this.
  private(set) var start = 0

  private static let endSignature = 0x0605_4B50
  private static let entrySignature = 0x0201_4B50
  private static let zip64EndSignature = 0x0606_4B50
  private static let zip64LocatorSignature = 0x0706_4B50

  init(_ file: FileBytes, limits: ZipLimits) throws(ZipError) {
    // The end record is 22 bytes and a comment of 65,535 at the most; junk behind it is looked through as far.
    let tailStart = max(0, file.count - (22 + 2 * 65_535))
    let tail = LittleEndian(try file.read(at: tailStart, count: file.count - tailStart))
    guard let end = Self.findEnd(in: tail) else { throw ZipError(.noDirectory) }
    guard var count = tail.uint16(at: end + 10), var size = tail.uint32(at: end + 12),
      var offset = tail.uint32(at: end + 16), let comment = tail.uint16(at: end + 20),
      let disk = tail.uint16(at: end + 4)
    else { throw ZipError(.noDirectory) }
    if disk != 0, disk != 0xFFFF { throw ZipError(.badDirectory, offset: tailStart + end) }
    let behind = tail.bytes.count - (end + 22 + comment)
    if behind > 0 {
      findings.append(
        Finding(.dataAfterArchive, .note, at: Place(sheet: ""), parameters: ["bytes": String(behind)]))
    }

    var directoryEnd = tailStart + end
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
      if let record = try Self.zip64End(of: file, tail: tail, tailStart: tailStart, end: end) {
        (count, size, offset, directoryEnd) = record
      }
    }
    guard size >= 0, offset >= 0, size <= directoryEnd else {
      throw ZipError(.badDirectory, offset: directoryEnd)
    }
    guard count <= limits.entries else { throw ZipError(.overLimit(limits.entries)) }
    // Bytes before the archive (a self-extractor, a mail header) shift every offset by the same amount.
    start = directoryEnd - size
    let shift = start - offset
    guard shift >= 0 else { throw ZipError(.badDirectory, offset: directoryEnd) }
    if shift > 0 {
      findings.append(
        Finding(.dataBeforeArchive, .note, at: Place(sheet: ""), parameters: ["bytes": String(shift)]))
    }
    guard size <= limits.directoryBytes else { throw ZipError(.overLimit(limits.directoryBytes)) }
    let bytes = LittleEndian(try file.read(at: start, count: size))
    try readEntries(bytes, count: count, shift: shift)
    try refuseOverlaps()
  }

  /// The last end record whose comment ends within the file.
  private static func findEnd(in tail: LittleEndian) -> Int? {
    var place = tail.bytes.count - 22
    while place >= 0 {
      if tail.bytes[place] == 0x50, tail.uint32(at: place) == endSignature,
        let comment = tail.uint16(at: place + 20), place + 22 + comment <= tail.bytes.count
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// ZIP64's end record, found through its locator (APPNOTE 4.3.14, 4.3.15); `nil` where the archive has none.
  private static func zip64End(
    of file: FileBytes, tail: LittleEndian, tailStart: Int, end: Int
  ) throws(ZipError) -> (count: Int, size: Int, offset: Int, at: Int)? {
    guard tail.uint32(at: end - 20) == zip64LocatorSignature else { return nil }
    guard let said = tail.uint64(at: end - 12) else {
      throw ZipError(.badDirectory, offset: tailStart + end - 20)
    }
    // Where bytes stand before the archive, the record lies right before its locator, not where it says.
    for place in [said, tailStart + end - 20 - 56] where place >= 0 && place < file.count {
      let record = LittleEndian(try file.read(at: place, count: 56))
      if record.uint32(at: 0) == zip64EndSignature, let count = record.uint64(at: 32),
        let size = record.uint64(at: 40), let offset = record.uint64(at: 48)
      {
        return (count, size, offset, place)
      }
    }
    throw ZipError(.badDirectory, offset: said)
  }

  private mutating func readEntries(_ bytes: LittleEndian, count: Int, shift: Int) throws(ZipError) {
    var place = 0
    for _ in 0..<count {
      guard bytes.uint32(at: place) == Self.entrySignature, let flags = bytes.uint16(at: place + 8),
        let method = bytes.uint16(at: place + 10), let checksum = bytes.uint32(at: place + 16),
        var compressed = bytes.uint32(at: place + 20), var size = bytes.uint32(at: place + 24),
        let nameLength = bytes.uint16(at: place + 28), let extraLength = bytes.uint16(at: place + 30),
        let commentLength = bytes.uint16(at: place + 32), var offset = bytes.uint32(at: place + 42)
      else { throw ZipError(.badDirectory, offset: start + place) }
      let nameStart = place + 46
      let extraStart = nameStart + nameLength
      let next = extraStart + extraLength + commentLength
      guard next <= bytes.bytes.count else { throw ZipError(.badDirectory, offset: start + place) }
      let raw = bytes.bytes[nameStart..<extraStart]
      let isUTF8 = flags & 0x800 != 0
      try Self.applyZip64(
        LittleEndian(Array(bytes.bytes[extraStart..<(extraStart + extraLength)])), size: &size,
        compressed: &compressed, offset: &offset, place: start + place)
      let (position, overflow) = offset.addingReportingOverflow(shift)
      guard !overflow, position >= 0, position < start else {
        throw ZipError(.badDirectory, offset: start + place)
      }
      entries.append(
        ZipEntry(
          name: EntryName.decode(raw, isUTF8: isUTF8), method: method, compressedSize: compressed, size: size,
          checksum: UInt32(truncatingIfNeeded: checksum), isEncrypted: flags & 1 != 0, offset: position))
      place = next
    }
  }

  /// The ZIP64 extra field gives, in this order, the sizes and the offset that did not fit (APPNOTE 4.5.3).
  private static func applyZip64(
    _ extra: LittleEndian, size: inout Int, compressed: inout Int, offset: inout Int, place: Int
  ) throws(ZipError) {
    let isNeeded = [size, compressed, offset].contains(0xFFFF_FFFF)
    var field = 0
    while isNeeded, let kind = extra.uint16(at: field), let length = extra.uint16(at: field + 2) {
      guard field + 4 + length <= extra.bytes.count else { throw ZipError(.badDirectory, offset: place) }
      if kind == 1 {
        var value = field + 4
        func next() throws(ZipError) -> Int {
          guard value + 8 <= field + 4 + length, let number = extra.uint64(at: value) else {
            throw ZipError(.badDirectory, offset: place)
          }
          value += 8
          return number
        }
        if size == 0xFFFF_FFFF { size = try next() }
        if compressed == 0xFFFF_FFFF { compressed = try next() }
        if offset == 0xFFFF_FFFF { offset = try next() }
        return
      }
      field += 4 + length
    }
  }

  /// Two entries that share bytes are how one archive shows two contents, and how a small one inflates without end.
  private func refuseOverlaps() throws(ZipError) {
    let ordered = entries.sorted { $0.offset < $1.offset }
    for (index, entry) in ordered.enumerated() {
      let (end, overflow) = (entry.offset + 30).addingReportingOverflow(entry.compressedSize)
      let limit = index + 1 < ordered.count ? ordered[index + 1].offset : start
      guard !overflow, end <= limit else { throw ZipError(.overlap, entry: entry.name, offset: entry.offset) }
    }
  }
}
