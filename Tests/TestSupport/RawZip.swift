/// An archive made byte by byte, so that every field can lie. Entries are stored; `data` is what stands in the file.
package struct RawZip {
  package struct Entry {
    package var name: [UInt8]
    package var data: [UInt8]
    package var method = 0
    package var flags = 0
    package var localFlags: Int?
    package var localName: [UInt8]?
    package var localMethod: Int?
    package var localSignature = 0x0403_4B50
    package var centralSignature = 0x0201_4B50
    package var crc: UInt32
    package var localCRC: UInt32?
    package var compressedSize: Int
    package var uncompressedSize: Int
    package var localCompressedSize: Int?
    package var localUncompressedSize: Int?
    package var headerOffset: Int?
    package var localExtra: [UInt8] = []
    package var extra: [UInt8] = []
    package var descriptor: [UInt8] = []
    /// Whether the local header and the data are left out, so that `headerOffset` must say where they are.
    package var isDirectoryOnly = false

    package init(_ name: String, _ data: [UInt8]) { self.init(rawName: Array(name.utf8), data) }

    package init(_ name: String, _ text: String = "content") { self.init(name, Array(text.utf8)) }

    package init(rawName: [UInt8], _ data: [UInt8]) {
      name = rawName
      self.data = data
      crc = RawZip.crc32(data)
      compressedSize = data.count
      uncompressedSize = data.count
    }

    /// An entry whose data is deflated already.
    package init(_ name: String, deflated: [UInt8], of content: [UInt8]) {
      self.init(name, deflated)
      method = 8
      crc = RawZip.crc32(content)
      uncompressedSize = content.count
    }
  }

  package var prefix: [UInt8] = []
  package var entries: [Entry]
  package var statedCount: Int?
  package var statedDirectorySize: Int?
  package var statedDirectoryOffset: Int?
  /// Whether offsets count from the prefix's end, as a program in front of an archive makes them.
  package var offsetsIgnorePrefix = true
  package var disk = 0
  package var comment: [UInt8] = []
  package var statedCommentLength: Int?
  package var suffix: [UInt8] = []
  package var isZip64 = false
  package var zip64Signature = 0x0606_4B50

  package init(_ entries: [Entry]) { self.entries = entries }

  /// The archive's bytes.
  package var bytes: [UInt8] {
    var out = prefix
    var directory: [UInt8] = []
    let base = offsetsIgnorePrefix ? prefix.count : 0
    for entry in entries {
      let offset = entry.headerOffset ?? (out.count - base)
      if !entry.isDirectoryOnly { append(local: entry, to: &out) }
      append(central: entry, at: offset, to: &directory)
    }
    let start = statedDirectoryOffset ?? (out.count - base)
    let size = statedDirectorySize ?? directory.count
    let count = statedCount ?? entries.count
    out += directory
    if isZip64 { append(end64: count, size: size, start: start, base: base, to: &out) }
    put32(0x0605_4B50, to: &out)
    put16(disk, to: &out)
    put16(disk, to: &out)
    put16(isZip64 ? 0xFFFF : count, to: &out)
    put16(isZip64 ? 0xFFFF : count, to: &out)
    put32(isZip64 ? 0xFFFF_FFFF : size, to: &out)
    put32(isZip64 ? 0xFFFF_FFFF : start, to: &out)
    put16(statedCommentLength ?? comment.count, to: &out)
    return out + comment + suffix
  }

  private func append(local entry: Entry, to out: inout [UInt8]) {
    put32(entry.localSignature, to: &out)
    put16(20, to: &out)
    put16(entry.localFlags ?? entry.flags, to: &out)
    put16(entry.localMethod ?? entry.method, to: &out)
    put32(0x0021_0000, to: &out)
    put32(Int(entry.localCRC ?? entry.crc), to: &out)
    put32(entry.localCompressedSize ?? min(entry.data.count, 0xFFFF_FFFF), to: &out)
    put32(entry.localUncompressedSize ?? min(entry.uncompressedSize, 0xFFFF_FFFF), to: &out)
    let name = entry.localName ?? entry.name
    put16(name.count, to: &out)
    put16(entry.localExtra.count, to: &out)
    out += name + entry.localExtra + entry.data + entry.descriptor
  }

  private func append(central entry: Entry, at offset: Int, to out: inout [UInt8]) {
    put32(entry.centralSignature, to: &out)
    put16(20, to: &out)
    put16(20, to: &out)
    put16(entry.flags, to: &out)
    put16(entry.method, to: &out)
    put32(0x0021_0000, to: &out)
    put32(Int(entry.crc), to: &out)
    put32(entry.compressedSize, to: &out)
    put32(entry.uncompressedSize, to: &out)
    put16(entry.name.count, to: &out)
    put16(entry.extra.count, to: &out)
    put16(0, to: &out)
    put32(0, to: &out)
    put32(0, to: &out)
    put32(offset, to: &out)
    out += entry.name + entry.extra
  }

  private func append(end64 count: Int, size: Int, start: Int, base: Int, to out: inout [UInt8]) {
    let position = out.count - base
    put32(zip64Signature, to: &out)
    put64(44, to: &out)
    put16(45, to: &out)
    put16(45, to: &out)
    put32(0, to: &out)
    put32(0, to: &out)
    put64(count, to: &out)
    put64(count, to: &out)
    put64(size, to: &out)
    put64(start, to: &out)
    put32(0x0706_4B50, to: &out)
    put32(0, to: &out)
    put64(position, to: &out)
    put32(1, to: &out)
  }

  private func put16(_ value: Int, to out: inout [UInt8]) { RawZip.put(value, 2, to: &out) }
  private func put32(_ value: Int, to out: inout [UInt8]) { RawZip.put(value, 4, to: &out) }
  private func put64(_ value: Int, to out: inout [UInt8]) { RawZip.put(value, 8, to: &out) }

  /// A little-endian number.
  package static func put(_ value: Int, _ count: Int, to out: inout [UInt8]) {
    for index in 0..<count { out.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }

  /// CRC-32, reckoned bit by bit: another way than the reader's.
  package static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc = ~UInt32(0)
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
