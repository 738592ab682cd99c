import Tabular

/// Where an archive's directory lies: its end record (APPNOTE 4.3.16), with ZIP64's (4.3.14, 4.3.15).
struct DirectoryEnd {
  /// Where the directory begins in the file.
  let start: Int
  /// Where it ends at the latest.
  let end: Int
  /// How many entries it states.
  let entryCount: Int
  /// Whether the count is one of ZIP64, or else one of 16 bits that wraps around at 65,536.
  let isZip64: Bool
  /// What has to be added to every offset in the archive, since something stands before it.
  let shift: Int
  /// What was tolerated.
  var findings: [Finding] = []

  private static let recordLength = 22
  private static let locatorLength = 20
  private static let record64Length = 56
  /// How far from the file's end the record is looked for: the longest comment, and so much data behind it.
  private static let searchLength = (1 << 20) + recordLength + 0xFFFF

  /// Finds the directory from the file's end.
  ///
  /// The record that counts is the last one that leads to a directory. One whose comment ends exactly where the file
  /// ends needs no finding; bytes behind the comment, or missing in it, are tolerated and reported.
  static func find(in source: FileBytes) throws(ZipError) -> DirectoryEnd {
    let tailStart = max(0, source.size - searchLength)
    let tail = try source.bytes(at: tailStart, count: source.size - tailStart)
    var firstFailure: ZipError?
    // Candidates are few; the bound keeps a file of nothing but signatures cheap.
    var candidates = 0
    var position = tail.count - recordLength
    while position >= 0, candidates < 64 {
      defer { position -= 1 }
      guard tail[position] == 0x50, tail.number32(at: position) == Signature.directoryEnd else { continue }
      candidates += 1
      do throws(ZipError) {
        return try read(record: tail, at: position, tailStart: tailStart, source: source)
      } catch {
        if firstFailure == nil { firstFailure = error }
      }
    }
    if let firstFailure { throw firstFailure }
    let head = try source.bytes(at: 0, count: 4)
    throw ZipError(
      head.number32(at: 0) == Signature.localHeader ? .cutOff : .isNoArchive, offset: source.size)
  }

  private static func read(
    record tail: [UInt8], at position: Int, tailStart: Int, source: FileBytes
  ) throws(ZipError) -> DirectoryEnd {
    let place = tailStart + position
    guard let disk = tail.number16(at: position + 4), let directoryDisk = tail.number16(at: position + 6),
      let countHere = tail.number16(at: position + 8), let count16 = tail.number16(at: position + 10),
      let size32 = tail.number32(at: position + 12), let offset32 = tail.number32(at: position + 16),
      let commentLength = tail.number16(at: position + 20)
    else { throw ZipError(.directoryDamaged, offset: place, detail: "its end record is cut off") }

    let isSaturated =
      countHere == 0xFFFF || count16 == 0xFFFF || size32 == 0xFFFF_FFFF || offset32 == 0xFFFF_FFFF
    let record64 = try Record64.find(before: place, in: source, isNeeded: isSaturated)
    guard disk == directoryDisk || disk == 0xFFFF || directoryDisk == 0xFFFF, disk == 0 || disk == 0xFFFF,
      countHere == count16
    else {
      throw ZipError(.severalDisks, offset: place, detail: "this is part \(disk + 1)")
    }
    let directory = record64?.position ?? place
    let count = count16 == 0xFFFF ? record64?.count ?? count16 : count16
    let size = size32 == 0xFFFF_FFFF ? record64?.size ?? size32 : size32
    let offset = offset32 == 0xFFFF_FFFF ? record64?.offset ?? offset32 : offset32
    let start = try locate(offset: offset, size: size, end: directory, count: count, source: source)

    var found = DirectoryEnd(
      start: start, end: min(directory, start + size), entryCount: count,
      isZip64: record64 != nil && isSaturated,
      shift: start - offset)
    found.noteSurroundings(commentEnd: place + recordLength + commentLength, fileSize: source.size)
    return found
  }

  /// Where the directory begins: where it is stated, or right before its end record where something stands before
  /// the archive that the offsets do not count.
  private static func locate(
    offset: Int, size: Int, end: Int, count: Int, source: FileBytes
  ) throws(ZipError) -> Int {
    guard size <= end, offset <= end - size else {
      throw ZipError(
        .directoryDamaged, offset: end,
        detail: "it is said to lie at \(offset), \(size) bytes long, beyond its end")
    }
    if count == 0, size == 0 {
      // An empty archive is 22 bytes and a comment. Anything before it has lost its directory.
      guard end == 0 || offset == end else {
        throw ZipError(
          .directoryDamaged, offset: end, detail: "it lists nothing, and \(end) bytes stand before it")
      }
      return end
    }
    for start in [end - size, offset] {
      let head = try source.bytes(at: start, count: 4)
      if head.number32(at: 0) == Signature.directoryEntry { return start }
    }
    throw ZipError(.directoryDamaged, offset: offset, detail: "there is no entry where it should begin")
  }

  private mutating func noteSurroundings(commentEnd: Int, fileSize: Int) {
    if shift > 0 {
      findings.append(.container(.containerPrefix, .note, parameters: ["bytes": String(shift)]))
    }
    if commentEnd < fileSize {
      findings.append(
        .container(.containerDataAfterEnd, .warning, parameters: ["bytes": String(fileSize - commentEnd)]))
    } else if commentEnd > fileSize {
      findings.append(
        .container(.containerCommentCutOff, .warning, parameters: ["missing": String(commentEnd - fileSize)]))
    }
  }

  /// ZIP64's end record and where it was found.
  private struct Record64 {
    let position: Int
    let count: Int
    let size: Int
    let offset: Int

    /// Looks behind the locator that stands right before the end record. Where no field needs ZIP64, a missing or
    /// damaged record is none.
    static func find(before end: Int, in source: FileBytes, isNeeded: Bool) throws(ZipError) -> Record64? {
      let damaged = ZipError(.directoryDamaged, offset: end, detail: "its ZIP64 end record is missing")
      let locator = try source.bytes(at: end - locatorLength, count: locatorLength)
      guard locator.number32(at: 0) == Signature.directoryLocator64 else {
        // A directory of exactly 65,535 entries needs no ZIP64 record.
        return nil
      }
      var positions = [end - locatorLength - record64Length]
      if let stated = locator.number64(at: 8), stated <= source.size { positions.insert(stated, at: 0) }
      for position in positions {
        let record = try source.bytes(at: position, count: record64Length)
        guard record.number32(at: 0) == Signature.directoryEnd64 else { continue }
        guard position <= end - locatorLength - record64Length, let count = record.number64(at: 32),
          let size = record.number64(at: 40), let offset = record.number64(at: 48)
        else { continue }
        guard record.number32(at: 16) == 0, record.number32(at: 20) == 0 else {
          if isNeeded { throw ZipError(.severalDisks, offset: position, detail: "its ZIP64 record says so") }
          continue
        }
        return Record64(position: position, count: count, size: size, offset: offset)
      }
      if isNeeded { throw damaged }
      return nil
    }
  }
}

extension Finding {
  /// A finding about the archive as such: its place has no sheet.
  static func container(_ rule: RuleID, _ severity: Severity, parameters: [String: String]) -> Finding {
    Finding(rule, severity, at: Place(sheet: ""), parameters: parameters)
  }
}
