import Tabular
import ZipArchive

/// The header of a compound file (MS-CFB 2.2), and the table of sectors that it leads to (2.3, 2.5).
struct CompoundHeader: Sendable {
  /// 512 or 4,096.
  let sectorLength: Int
  let directoryStart: UInt32
  /// Streams of fewer bytes lie in the small stream.
  let smallCutOff: Int
  let smallTableStart: UInt32

  private let firstTableSectors: [UInt32]
  private let moreTableSectorsStart: UInt32

  private static let length = 512
  private static let inHeader = 109
  private static let free: UInt32 = 0xFFFF_FFFF
  private static let lastSector: UInt32 = 0xFFFF_FFFA

  init(_ source: FileBytes) throws(XLSXError) {
    let bytes = try source.block(at: 0, count: Self.length)
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
      let version = bytes.little16(at: 26), let shift = bytes.little16(at: 30),
      let directory = bytes.little32(at: 48), let cutOff = bytes.little32(at: 56),
      let small = bytes.little32(at: 60), let more = bytes.little32(at: 68)
    else { throw .compound("its header is none") }
    guard version == 3 && shift == 9 || version == 4 && shift == 12 else {
      throw .compound("version \(version) with sectors of 2^\(shift) bytes")
    }
    sectorLength = 1 << Int(shift)
    directoryStart = directory
    smallCutOff = Int(cutOff)
    smallTableStart = small
    firstTableSectors = Array(Array(bytes[76..<Self.length]).numbers().prefix(Self.inHeader))
    moreTableSectorsStart = more
  }

  /// Where a sector begins: the header takes the place of one.
  func offset(of sector: UInt32) -> Int { (Int(sector) + 1) * sectorLength }

  /// Reads the table that names each sector's successor. It has no more entries than the file has sectors.
  func readTable(_ source: FileBytes) throws(XLSXError) -> [UInt32] {
    let sectors = (source.size + sectorLength - 1) / sectorLength
    var table: [UInt32] = []
    for place in try tableSectors(source, most: sectors / (sectorLength / 4) + 1) {
      table += try source.block(at: offset(of: place), count: sectorLength).numbers()
    }
    return Array(table.prefix(sectors))
  }

  private func tableSectors(_ source: FileBytes, most: Int) throws(XLSXError) -> [UInt32] {
    var places = firstTableSectors
    var next = moreTableSectorsStart
    // Each further sector names as many as it has numbers but one, and the next of its kind.
    while next < Self.lastSector, places.count < most {
      let numbers = try source.block(at: offset(of: next), count: sectorLength).numbers()
      places += numbers.dropLast()
      next = numbers.last ?? Self.free
    }
    return Array(places.prefix { $0 < Self.lastSector }.prefix(most))
  }
}

extension FileBytes {
  /// A sector of tables or of the directory; the last of a file may be cut short, and is filled up with zeros.
  func block(at offset: Int, count: Int) throws(XLSXError) -> [UInt8] {
    let found = try compoundBytes(at: offset, count: count)
    guard !found.isEmpty else { throw .compound("it ends at \(size), and a sector begins at \(offset)") }
    return found + [UInt8](repeating: 0, count: count - found.count)
  }

  /// Exactly so many bytes of a stream.
  func content(at offset: Int, count: Int) throws(XLSXError) -> [UInt8] {
    let found = try compoundBytes(at: offset, count: count)
    guard found.count == count else { throw .compound("it ends at \(size), in the middle of a stream") }
    return found
  }

  private func compoundBytes(at offset: Int, count: Int) throws(XLSXError) -> [UInt8] {
    do throws(ZipError) {
      return try bytes(at: offset, count: count)
    } catch {
      throw XLSXError(error, part: nil)
    }
  }
}

/// Little-endian numbers of a compound file and of what is in it; `nil` beyond the end.
extension [UInt8] {
  func little16(at offset: Int) -> UInt16? {
    guard offset >= 0, offset <= count - 2 else { return nil }
    return UInt16(self[offset]) | UInt16(self[offset + 1]) << 8
  }

  func little32(at offset: Int) -> UInt32? {
    guard let low = little16(at: offset), let high = little16(at: offset + 2) else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }

  /// All as numbers of 32 bits.
  func numbers() -> [UInt32] { stride(from: 0, to: count - 3, by: 4).compactMap { little32(at: $0) } }
}
