import Tabular
import ZipArchive

/// The parts of a workbook (ECMA-376 part 2): found without regard to case, read within the budget.
struct WorkbookPackage: Sendable {
  private let archive: Archive
  private let parts: [String: ZipEntry]
  let limits: ReadLimits
  let findings: [Finding]

  init(_ file: FileBytes, limits: ReadLimits) throws(XLSXError) {
    var zipLimits = ZipLimits()
    zipLimits.entries = limits.entries
    do {
      archive = try Archive(file, limits: zipLimits)
    } catch {
      throw XLSXError(error, part: nil)
    }
    self.limits = limits
    findings = archive.findings
    var parts: [String: ZipEntry] = [:]
    var total = 0
    for entry in archive.entries where !entry.name.hasSuffix("/") {
      let key = PartName.key(entry.name)
      // Two parts of one name are two workbooks in one file: readers would disagree on what it says.
      guard parts.updateValue(entry, forKey: key) == nil else {
        throw XLSXError(.damaged, part: key, detail: "the archive holds this part twice")
      }
      let (sum, overflow) = total.addingReportingOverflow(entry.size)
      guard !overflow, sum <= limits.inflatedBytes else {
        throw XLSXError(
          .overLimit(.inflatedBytes, limit: limits.inflatedBytes), part: key,
          detail: "it states \(entry.size) bytes")
      }
      total = sum
    }
    self.parts = parts
  }

  /// The names of all parts, in lower case.
  var names: [String] { Array(parts.keys) }

  /// Whether a part is there.
  func has(_ part: String) -> Bool { parts[PartName.key(part)] != nil }

  /// The bytes that a part inflates to, as the archive states; they are checked while it is read.
  func size(of part: String) -> Int { parts[PartName.key(part)]?.size ?? 0 }

  /// Begins to read a part.
  func open(_ part: String) throws(XLSXError) -> EntryReader {
    guard let entry = parts[PartName.key(part)] else { throw XLSXError(.missingPart, part: part) }
    do {
      return try archive.reader(for: entry)
    } catch {
      throw XLSXError(error, part: part)
    }
  }

  /// Reads a whole part through libxml2.
  func read<Events: XMLEvents>(_ part: String, into events: Events) throws(XLSXError) -> Events {
    guard size(of: part) <= limits.partBytes else {
      throw XLSXError(
        .overLimit(.partBytes, limit: limits.partBytes), part: part,
        detail: "it states \(size(of: part)) bytes")
    }
    var reader = try open(part)
    let parser = try XMLParser(events, part: part, limits: limits)
    var buffer = [UInt8](repeating: 0, count: 1 << 15)
    while true {
      let count: Int
      do {
        count = try reader.read(into: &buffer)
      } catch {
        throw XLSXError(error, part: part)
      }
      if count == 0 { break }
      try parser.parse(buffer.span.extracting(0..<count))
    }
    try parser.finish()
    return parser.events
  }

  /// The relationships of a part; none where it has no such part.
  func relationships(of part: String) throws(XLSXError) -> Relationships {
    let name = PartName.relationships(of: part)
    return has(name) ? try read(name, into: Relationships()) : Relationships()
  }

  /// Checks that the file is still the one that was opened.
  func checkUnchanged() throws(XLSXError) {
    do {
      try archive.checkUnchanged()
    } catch {
      throw XLSXError(error, part: nil)
    }
  }
}

extension XLSXError {
  /// What a container's error means for the workbook.
  init(_ error: ZipError, part: String?) {
    switch error.code {
    case .changed: self.init(.changed, part: part)
    case .system: self.init(.cannotRead, part: part, detail: error.description)
    case .encrypted: self.init(.encrypted, part: part)
    default: self.init(.damaged, part: part ?? error.entry, detail: error.description)
    }
  }
}
