import CZlib

/// CRC-32 as ZIP counts it (APPNOTE 4.4.7).
struct Checksum {
  private(set) var value: UInt32 = 0

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var rest = unsafe bytes
    while let start = rest.baseAddress, rest.count > 0 {
      let count = min(rest.count, Int(Int32.max))
      value = UInt32(
        truncatingIfNeeded: unsafe CZlib.crc32(
          UInt(value), start.assumingMemoryBound(to: UInt8.self), UInt32(count)))
      unsafe rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    var checksum = Checksum()
    unsafe bytes.withUnsafeBytes { unsafe checksum.add($0) }
    return checksum.value
  }
}
