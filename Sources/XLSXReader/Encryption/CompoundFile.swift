import Tabular
import ZipArchive

/// A compound file (MS-CFB): a small file system of sectors, in which old Office programs and encrypted workbooks
/// keep their streams.
///
/// Only what tells and opens an encrypted workbook is read: the allocation tables and the directory's streams, by
/// name. Storages are not walked, since the streams that count lie in the root under names of their own. Every chain
/// of sectors is followed for as many steps at the most as its stream has sectors, so that no loop is without end.
struct CompoundFile: Sendable {
  struct Entry: Sendable, Equatable {
    let name: String
    let kind: UInt8
    let start: UInt32
    let size: Int
  }

  /// The streams and storages in the order of the directory, the root first.
  let entries: [Entry]

  private let source: FileBytes
  private let header: CompoundHeader
  private let table: [UInt32]
  private let smallTable: [UInt32]
  private let smallBlocks: [Int]

  private static let streamKind: UInt8 = 2
  private static let rootKind: UInt8 = 5
  private static let smallLength = 64
  private static let entryLength = 128
  private static let endOfChain: UInt32 = 0xFFFF_FFFE
  /// No workbook has so many streams; the directory of one of 4 MB has 32,768.
  private static let mostDirectoryBytes = 4 << 20

  init(_ source: FileBytes) throws(XLSXError) {
    let header = try CompoundHeader(source)
    let table = try header.readTable(source)
    let directory = try Self.blocks(
      from: header.directoryStart, in: table, header: header,
      most: min(Self.mostDirectoryBytes, source.size) / header.sectorLength)
    var entries: [Entry] = []
    for block in directory {
      let bytes = try source.block(at: block, count: header.sectorLength)
      for start in stride(from: 0, to: bytes.count - Self.entryLength + 1, by: Self.entryLength) {
        if let entry = Self.entry(bytes, at: start, isLargeFile: header.sectorLength > 512) {
          entries.append(entry)
        }
      }
    }
    self.source = source
    self.header = header
    self.table = table
    self.entries = entries
    // The small stream: the root's own, in which streams below the cut-off lie in pieces of 64 bytes.
    if let root = entries.first(where: { $0.kind == Self.rootKind }), root.size > 0, root.size <= source.size
    {
      smallBlocks = try Self.blocks(
        from: root.start, in: table, header: header, most: Self.count(root.size, header.sectorLength))
      let small = try Self.blocks(
        from: header.smallTableStart, in: table, header: header, most: table.count)
      var numbers: [UInt32] = []
      for block in small { numbers += try source.block(at: block, count: header.sectorLength).numbers() }
      smallTable = numbers
    } else {
      smallBlocks = []
      smallTable = []
    }
  }

  /// The first stream of a name, whatever the case of its letters; `nil` where there is none.
  func stream(_ name: String) throws(XLSXError) -> CompoundStream? {
    let wanted = name.lowercased()
    guard let entry = entries.first(where: { $0.kind == Self.streamKind && $0.name.lowercased() == wanted })
    else { return nil }
    guard entry.size <= source.size else { throw .compound("a stream is said to have \(entry.size) bytes") }
    if entry.size == 0 { return CompoundStream(source: source, blocks: [], blockLength: 1, size: 0) }
    if entry.size >= header.smallCutOff {
      let blocks = try Self.blocks(
        from: entry.start, in: table, header: header, most: Self.count(entry.size, header.sectorLength))
      return try CompoundStream(
        source: source, blocks: blocks, blockLength: header.sectorLength, size: entry.size
      ).checked()
    }
    let pieces = try Self.chain(
      from: entry.start, in: smallTable, most: Self.count(entry.size, Self.smallLength))
    let perBlock = header.sectorLength / Self.smallLength
    let blocks = try pieces.map { (piece) throws(XLSXError) in
      guard Int(piece) / perBlock < smallBlocks.count else { throw .compound("a small sector lies outside") }
      return smallBlocks[Int(piece) / perBlock] + Int(piece) % perBlock * Self.smallLength
    }
    return try CompoundStream(source: source, blocks: blocks, blockLength: Self.smallLength, size: entry.size)
      .checked()
  }

  /// Whether there is a stream of this name.
  func has(_ name: String) -> Bool {
    let wanted = name.lowercased()
    return entries.contains { $0.kind == Self.streamKind && $0.name.lowercased() == wanted }
  }

  private static func count(_ size: Int, _ length: Int) -> Int {
    size / length + (size % length == 0 ? 0 : 1)
  }

  private static func chain(from start: UInt32, in table: [UInt32], most: Int) throws(XLSXError) -> [UInt32] {
    var chain: [UInt32] = []
    var sector = start
    while sector != endOfChain, chain.count < most {
      guard Int(sector) < table.count else { throw .compound("a chain of sectors leads outside") }
      chain.append(sector)
      sector = table[Int(sector)]
    }
    return chain
  }

  private static func blocks(
    from start: UInt32, in table: [UInt32], header: CompoundHeader, most: Int
  ) throws(XLSXError) -> [Int] {
    try chain(from: start, in: table, most: most).map { header.offset(of: $0) }
  }

  /// MS-CFB 2.6.1: the name in UTF-16 with its length in bytes, the kind, the first sector and the size.
  private static func entry(_ bytes: [UInt8], at start: Int, isLargeFile: Bool) -> Entry? {
    guard let nameBytes = bytes.little16(at: start + 64), nameBytes >= 2, nameBytes <= 64,
      case let kind = bytes[start + 66], kind != 0, let sector = bytes.little32(at: start + 116),
      let low = bytes.little32(at: start + 120), let high = bytes.little32(at: start + 124)
    else { return nil }
    let units = stride(from: 0, to: Int(nameBytes) - 2, by: 2).map {
      UInt16(bytes[start + $0]) | UInt16(bytes[start + $0 + 1]) << 8
    }
    // In files of small sectors the upper half of the size may be anything (2.6.1).
    let size = isLargeFile ? UInt64(high) << 32 | UInt64(low) : UInt64(low)
    return Entry(
      name: String(decoding: units, as: UTF16.self), kind: kind, start: sector, size: Int(clamping: size))
  }
}

extension XLSXError {
  static func compound(_ detail: String) -> XLSXError { XLSXError(.damaged, detail: detail) }
}
