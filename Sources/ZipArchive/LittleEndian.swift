/// Little-endian numbers in a stretch of bytes; beyond its end they are `nil`, never a trap.
struct LittleEndian {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func uint16(at offset: Int) -> Int? { number(at: offset, count: 2) }
  func uint32(at offset: Int) -> Int? { number(at: offset, count: 4) }

  /// A 64-bit number; `nil` as well where it does not fit an `Int`.
  func uint64(at offset: Int) -> Int? { number(at: offset, count: 8) }

  private func number(at offset: Int, count: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - count else { return nil }
    var value: UInt64 = 0
    for index in (0..<count).reversed() { value = value << 8 | UInt64(bytes[offset + index]) }
    return Int(exactly: value)
  }
}
