public import Tabular

/// A ZIP archive (PKWARE's APPNOTE.TXT 6.3.10; the subset that OPC allows, ECMA-376 part 2, annex B, and what is met
/// beyond it).
///
/// What is read right, tolerated with a finding, or refused:
///
/// | Met | Decision |
/// |---|---|
/// | stored, deflated, data descriptors, ZIP64 | read; sizes and checksum checked at each entry's end |
/// | backslashes, a slash in front of names | read as OPC names |
/// | names in UTF-8 with or without the bit, CP437, field 0x7075 | read; bytes that contradict the bit are a finding |
/// | data before the archive | offsets are shifted; finding |
/// | data after the end, a comment cut off | finding |
/// | the same name twice (case aside) | finding; `entry(named:)` gives the last |
/// | local header contradicts the directory | finding; the directory counts, and the checksum decides |
/// | no checksum in the directory, but in the data descriptor | finding; checked against the latter |
/// | more entries than stated | finding; fewer are refused |
/// | an encrypted entry, an unknown method, an entry that lies outside or has no header | finding; refused when read |
/// | damaged extra fields | finding, unless ZIP64's sizes are in them: refused |
/// | no directory (cut off), a damaged one, an encrypted one, several disks | the archive is refused |
/// | entries that share bytes | the archive is refused: it is made to deceive |
/// | more entries, longer names, more bytes than the limits | refused, with the figure |
public struct Archive: Sendable {
  /// The entries in the order of the directory.
  public let entries: [ZipEntry]
  /// What was tolerated.
  public let findings: [Finding]
  /// Where the bytes come from.
  public let source: FileBytes

  private let limits: ZipLimits
  private let budget: InflatedBudget
  private let indexByName: [String: Int]

  /// Reads the directory and all local headers; no entry's data.
  public init(_ source: FileBytes, limits: ZipLimits = ZipLimits()) throws(ZipError) {
    let directory = try DirectoryEnd.find(in: source)
    var reader = DirectoryReader(source: source, limits: limits, directory: directory)
    try reader.read()
    var survey = EntrySurvey(entries: reader.entries, dataEnd: directory.start)
    try survey.readLocalHeaders(in: source)
    try survey.refuseOverlaps()
    survey.findDuplicates()
    self.source = source
    self.limits = limits
    budget = InflatedBudget(limit: limits.inflatedBytes)
    entries = survey.entries
    indexByName = survey.indexByName
    findings = directory.findings + reader.findings + survey.findings
  }

  /// The entry of a name, whatever the case of its ASCII letters (ECMA-376 part 2, 6.2.2.3); of several the last.
  public func entry(named name: String) -> ZipEntry? {
    indexByName[Self.folded(name)].map { entries[$0] }
  }

  /// A reader at an entry's beginning.
  public func reader(for entry: ZipEntry) throws(ZipError) -> EntryReader {
    if let obstacle = entry.obstacle {
      let detail = obstacle == .unsupportedMethod ? "method \(entry.method)" : ""
      throw ZipError(obstacle, entry: entry.name, offset: entry.headerOffset, detail: detail)
    }
    guard let dataOffset = entry.dataOffset else {
      throw ZipError(.localHeaderDamaged, entry: entry.name, offset: entry.headerOffset)
    }
    guard entry.uncompressedSize <= limits.inflatedBytesPerEntry else {
      throw ZipError(
        .entryTooLarge, entry: entry.name,
        detail: "\(entry.uncompressedSize) bytes", limit: limits.inflatedBytesPerEntry)
    }
    return try EntryReader(
      entry: entry, dataOffset: dataOffset, source: source, limits: limits, budget: budget)
  }

  /// All bytes of a small entry, checked.
  ///
  /// - Parameter limit: the most that is taken, in bytes; more is `ZipError.Code.entryTooLarge`.
  public func contents(of entry: ZipEntry, limit: Int = 64 << 20) throws(ZipError) -> [UInt8] {
    var reader = try reader(for: entry)
    guard entry.uncompressedSize <= limit else {
      throw ZipError(
        .entryTooLarge, entry: entry.name, detail: "\(entry.uncompressedSize) bytes", limit: limit)
    }
    // The stated size may lie, so room for it is not taken on trust.
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(1 << 16, max(1, entry.uncompressedSize)))
    while true {
      let count = unsafe try chunk.withUnsafeMutableBufferPointer { buffer throws(ZipError) in
        unsafe try reader.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if count == 0 { return contents }
      contents.append(contentsOf: chunk[..<count])
    }
  }

  /// A name with its ASCII letters in lower case.
  static func folded(_ name: String) -> String {
    String(decoding: name.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
}
