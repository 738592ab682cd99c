import Tabular
import ZipArchive

/// The parts of a workbook (ECMA-376 part 2): found without regard to case, read within the budget.
struct WorkbookPackage: Sendable {
  private let archive: Archive
  private let parts: [String: ZipEntry]
  /// Parts that are there twice with different content.
  private let ambiguous: Set<String>
  let limits: ReadLimits
  /// The text that all sheets have handed out.
  let texts = TextBudget()
  /// When it was opened.
  private let start = ContinuousClock.now
  let findings: [Finding]

  init(_ file: FileBytes, limits: ReadLimits) throws(XLSXError) {
    let zipLimits = ZipLimits(
      entries: limits.entries, inflatedBytesPerEntry: limits.inflatedBytes,
      inflatedBytes: limits.inflatedBytes)
    do {
      archive = try Archive(file, limits: zipLimits)
    } catch {
      throw XLSXError(error, part: nil)
    }
    self.limits = limits
    findings = archive.findings
    var parts: [String: ZipEntry] = [:]
    var ambiguous: Set<String> = []
    for entry in archive.entries where !entry.isFolder {
      let key = PartName.key(entry.name)
      guard let other = parts.updateValue(entry, forKey: key) else { continue }
      if other.crc32 != entry.crc32 || other.uncompressedSize != entry.uncompressedSize {
        ambiguous.insert(key)
      }
    }
    self.parts = parts
    self.ambiguous = ambiguous
  }

  /// The names of all parts, in lower case.
  var names: [String] { Array(parts.keys) }

  /// Whether a part is there.
  func has(_ part: String) -> Bool { parts[PartName.key(part)] != nil }

  /// The bytes that a part inflates to, as the archive states; they are checked while it is read.
  func size(of part: String) -> Int { parts[PartName.key(part)]?.uncompressedSize ?? 0 }

  /// Begins to read a part.
  func open(_ part: String) throws(XLSXError) -> EntryReader {
    let key = PartName.key(part)
    guard let entry = parts[key] else { throw XLSXError(.missingPart, part: part) }
    // Two parts of one name are two workbooks in one file: readers would disagree on what it says.
    guard !ambiguous.contains(key) else {
      throw XLSXError(
        .damaged, part: part, detail: "the archive holds this part twice, with different content")
    }
    do {
      return try archive.reader(for: entry)
    } catch {
      throw XLSXError(error, part: part)
    }
  }

  /// Reads a whole part through libxml2.
  func read<Events: XMLEvents>(_ part: String, into events: Events) throws(XLSXError) -> Events {
    guard size(of: part) <= limits.smallPartBytes else {
      throw XLSXError(
        .overLimit(.smallPartBytes, limit: limits.smallPartBytes), part: part,
        detail: "it states \(size(of: part)) bytes")
    }
    var reader = try open(part)
    let parser = try XMLParser(events, part: part, limits: limits)
    var buffer = [UInt8](repeating: 0, count: max(1024, min(1 << 15, limits.chunkBytes)))
    while case let count = try reader.fill(&buffer, part: part), count > 0 {
      try checkTime(part)
      try parser.parse(buffer.span.extracting(0..<count))
    }
    try parser.finish()
    return parser.events
  }

  /// The relationships of a part; none where it has no such part.
  func relationships(of part: String) throws(XLSXError) -> Relationships {
    let name = PartName.relationships(of: part)
    return has(name) ? try read(name, into: Relationships(part: name, limits: limits)) : Relationships()
  }

  /// Checks that opening has not taken too long, or reading a sheet since its beginning.
  func checkTime(_ part: String, since beginning: ContinuousClock.Instant? = nil) throws(XLSXError) {
    guard let seconds = limits.seconds, ContinuousClock.now - (beginning ?? start) > .seconds(seconds) else {
      return
    }
    throw XLSXError(.overLimit(.seconds, limit: Int(seconds)), part: part)
  }

  /// Checks that the file is still the one that was opened.
  func checkUnchanged() throws(XLSXError) {
    do {
      try archive.source.checkUnchanged()
    } catch {
      throw XLSXError(error, part: nil)
    }
  }
}

extension EntryReader {
  /// Fills a whole buffer, or what is left; 0 at the end, where size and checksum were found right.
  mutating func fill(_ buffer: inout [UInt8], part: String) throws(XLSXError) -> Int {
    do {
      return try fill(&buffer)
    } catch {
      throw XLSXError(error, part: part)
    }
  }

  /// Fills a whole buffer from a place on, or what is left; says how many bytes there were.
  mutating func fill(_ buffer: inout [UInt8], from first: Int = 0) throws(ZipError) -> Int {
    var filled = 0
    while first + filled < buffer.count {
      let start = first + filled
      let count = unsafe try buffer.withUnsafeMutableBufferPointer { (room) throws(ZipError) -> Int in
        unsafe try read(
          into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: room[start...])))
      }
      if count == 0 { break }
      filled += count
    }
    return filled
  }
}

extension XLSXError {
  /// What a container's error means for the workbook.
  init(_ error: ZipError, part: String?) {
    switch error.code {
    case .changedWhileReading: self.init(.changed, part: part)
    case .noSuchFile: self.init(.noSuchFile)
    case .cannotOpen, .isNoFile, .cannotRead:
      self.init(.cannotRead, part: part, detail: error.detail)
    case .outOfMemory: self.init(.outOfMemory, part: part)
    case .tooManyEntries:
      self.init(.overLimit(.entries, limit: error.limit ?? 0), part: part, detail: "it lists \(error.detail)")
    case .entryTooLarge, .archiveTooLarge:
      self.init(.overLimit(.inflatedBytes, limit: error.limit ?? 0), part: part, detail: error.detail)
    default: self.init(.container(error.description), part: part)
    }
  }
}
