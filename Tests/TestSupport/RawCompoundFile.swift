/// A compound file (MS-CFB) made sector by sector, so that every field can lie: one header, one table of sectors, one
/// directory, streams one after the other.
package struct RawCompoundFile {
  package var streams: [(name: String, bytes: [UInt8])]
  /// 9 or 12: sectors of 512 or 4,096 bytes.
  package var shift = 9
  package var statedSizes: [String: Int] = [:]
  /// Entries of the sector table to be written over: sector and successor.
  package var links: [Int: UInt32] = [:]
  package var directoryStart: UInt32?

  private static let free: UInt32 = 0xFFFF_FFFF
  private static let end: UInt32 = 0xFFFF_FFFE
  private static let tableMark: UInt32 = 0xFFFF_FFFD

  package init(_ streams: [(name: String, bytes: [UInt8])]) { self.streams = streams }

  /// The file's bytes.
  package var bytes: [UInt8] {
    let length = 1 << shift
    var sectors: [[UInt8]] = []
    var table: [UInt32] = []
    func append(_ content: [UInt8]) -> UInt32 {
      guard !content.isEmpty else { return Self.end }
      let first = sectors.count
      for start in stride(from: 0, to: content.count, by: length) {
        let part = Array(content[start..<min(content.count, start + length)])
        sectors.append(part + [UInt8](repeating: 0, count: length - part.count))
        table.append(UInt32(sectors.count))
      }
      table[table.count - 1] = Self.end
      return UInt32(first)
    }

    // Small streams in pieces of 64 bytes, with a table of their own.
    var small: [UInt8] = []
    var smallTable: [UInt32] = []
    var starts: [UInt32] = []
    for stream in streams {
      if stream.bytes.count >= 4096 {
        starts.append(append(stream.bytes))
      } else {
        starts.append(stream.bytes.isEmpty ? Self.end : UInt32(smallTable.count))
        for start in stride(from: 0, to: stream.bytes.count, by: 64) {
          let part = Array(stream.bytes[start..<min(stream.bytes.count, start + 64)])
          small += part + [UInt8](repeating: 0, count: 64 - part.count)
          smallTable.append(UInt32(smallTable.count + 1))
        }
        if !stream.bytes.isEmpty { smallTable[smallTable.count - 1] = Self.end }
      }
    }
    let smallStart = append(small)
    let smallTableStart = append(Self.words(smallTable, to: length))
    var directory = Self.entry("Root Entry", kind: 5, start: smallStart, size: small.count)
    for (stream, start) in zip(streams, starts) {
      directory += Self.entry(
        stream.name, kind: 2, start: start, size: statedSizes[stream.name] ?? stream.bytes.count)
    }
    let directoryStart = append(directory)
    let tableSector = UInt32(sectors.count)
    table.append(Self.tableMark)
    for (sector, next) in links where sector < table.count { table[sector] = next }
    sectors.append(Self.words(table, to: length))
    return header(
      directory: self.directoryStart ?? directoryStart, small: smallTableStart, table: tableSector,
      length: length)
      + sectors.flatMap { $0 }
  }

  private func header(directory: UInt32, small: UInt32, table: UInt32, length: Int) -> [UInt8] {
    var out: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
    for value in [0x3E, shift == 9 ? 3 : 4, 0xFFFE, shift, 6] { RawZip.put(value, 2, to: &out) }
    out += [UInt8](repeating: 0, count: 6)
    for value in [0, 1, Int(directory), 0, 4096, Int(small), 1, Int(Self.end), 0, Int(table)] {
      RawZip.put(value, 4, to: &out)
    }
    while out.count < 512 { out.append(0xFF) }
    return out + [UInt8](repeating: 0, count: length - 512)
  }

  private static func entry(_ name: String, kind: Int, start: UInt32, size: Int) -> [UInt8] {
    var out: [UInt8] = []
    for unit in name.utf16 { RawZip.put(Int(unit), 2, to: &out) }
    let nameLength = out.count + 2
    out += [UInt8](repeating: 0, count: 64 - out.count)
    RawZip.put(nameLength, 2, to: &out)
    out += [UInt8(kind), 1] + [UInt8](repeating: 0xFF, count: 12) + [UInt8](repeating: 0, count: 36)
    RawZip.put(Int(start), 4, to: &out)
    RawZip.put(size, 8, to: &out)
    return out
  }

  private static func words(_ numbers: [UInt32], to length: Int) -> [UInt8] {
    var out: [UInt8] = []
    for number in numbers { RawZip.put(Int(number), 4, to: &out) }
    while out.count % length != 0 { out.append(0xFF) }
    return out
  }
}
