/// Writes a ZIP archive into memory; the same entries always give the same bytes.
///
/// ```swift
/// var writer = ZipWriter()
/// try writer.add("xl/workbook.xml", workbook)
/// try writer.begin("xl/worksheets/sheet1.xml")
/// for piece in pieces { writer.append(piece) }
/// try writer.end()
/// let file = try writer.finish()
/// ```
/// Entries carry 1 January 1980, the earliest date that the format has, so that no clock shows in the file. There is
/// no ZIP64: 4 GiB and 65,535 entries are the most.
public struct ZipWriter: ~Copyable {
  /// How an entry is kept.
  public enum Method: Sendable {
    /// As it is.
    case stored
    /// Compressed.
    case deflated
  }

  private struct Written {
    var name: [UInt8]
    var method: Method
    var headerOffset: Int
    var dataOffset: Int
    var checksum = Checksum()
    var size = 0
    var compressedSize = 0
  }

  private var output: [UInt8] = []
  private var entries: [Written] = []
  private var current: Written?
  private var deflater: Deflater?

  /// 1 January 1980 (APPNOTE 4.4.6).
  private static let date = 0x0021
  private static let mostBytes = 0xFFFF_FFFF

  /// Makes an empty archive.
  public init() {}

  /// Adds a whole entry.
  public mutating func add(
    _ name: String, _ content: [UInt8], method: Method = .deflated
  ) throws(ZipError) {
    try begin(name, method: method)
    append(content)
    try end()
  }

  /// Begins an entry, and ends the one that is open.
  public mutating func begin(_ name: String, method: Method = .deflated) throws(ZipError) {
    try end()
    let bytes = Array(name.utf8)
    guard bytes.count <= 0xFFFF, entries.count < 0xFFFF, output.count <= Self.mostBytes else {
      throw ZipError(.tooLargeToWrite, entry: name, detail: "\(entries.count) parts, \(output.count) bytes")
    }
    deflater = method == .deflated ? try Deflater() : nil
    let offset = output.count
    var entry = Written(name: bytes, method: method, headerOffset: offset, dataOffset: 0)
    output.append32(Signature.localHeader)
    appendFields(of: entry)
    output.append16(0)
    output.append(contentsOf: bytes)
    entry.dataOffset = output.count
    current = entry
  }

  /// Appends bytes to the entry that is open; without one it does nothing.
  public mutating func append(_ bytes: [UInt8]) {
    guard current != nil, !bytes.isEmpty else { return }
    unsafe bytes.withUnsafeBytes { unsafe current?.checksum.add($0) }
    current?.size += bytes.count
    if deflater == nil {
      output.append(contentsOf: bytes)
    } else {
      deflater?.deflate(bytes, isLast: false, onto: &output)
    }
  }

  /// Ends the entry that is open, if one is.
  public mutating func end() throws(ZipError) {
    guard var entry = current else { return }
    current = nil
    deflater?.deflate([], isLast: true, onto: &output)
    deflater = nil
    entry.compressedSize = output.count - entry.dataOffset
    guard entry.size <= Self.mostBytes, output.count <= Self.mostBytes else {
      throw ZipError(
        .tooLargeToWrite, entry: String(decoding: entry.name, as: UTF8.self), detail: "\(entry.size) bytes")
    }
    // Checksum and sizes are known only now: they go into the header in front, so that no descriptor is needed.
    var sizes: [UInt8] = []
    sizes.append32(Int(entry.checksum.value))
    sizes.append32(entry.compressedSize)
    sizes.append32(entry.size)
    output.replaceSubrange((entry.headerOffset + 14)..<(entry.headerOffset + 26), with: sizes)
    entries.append(entry)
  }

  /// Ends the archive and gives its bytes.
  public consuming func finish() throws(ZipError) -> [UInt8] {
    try end()
    let start = output.count
    for entry in entries {
      output.append32(Signature.directoryEntry)
      output.append16(20)
      appendFields(of: entry)
      // No extra fields, no comment, disk 0, no attributes.
      for _ in 0..<4 { output.append16(0) }
      output.append32(0)
      output.append32(entry.headerOffset)
      output.append(contentsOf: entry.name)
    }
    let size = output.count - start
    guard output.count <= Self.mostBytes else {
      throw ZipError(.tooLargeToWrite, detail: "\(output.count) bytes")
    }
    output.append32(Signature.directoryEnd)
    output.append32(0)
    output.append16(entries.count)
    output.append16(entries.count)
    output.append32(size)
    output.append32(start)
    output.append16(0)
    return output
  }

  /// The fields that both headers share, from the version needed to the name's length.
  private mutating func appendFields(of entry: Written) {
    let isASCII = entry.name.allSatisfy { $0 < 0x80 }
    output.append16(20)
    output.append16(isASCII ? 0 : ZipEntry.utf8Flag)
    output.append16(entry.method == .deflated ? ZipEntry.deflated : ZipEntry.stored)
    output.append16(0)
    output.append16(Self.date)
    output.append32(Int(entry.checksum.value))
    output.append32(entry.compressedSize)
    output.append32(entry.size)
    output.append16(entry.name.count)
  }
}
