/// The numbers of ZIP's records (APPNOTE 4.3): little-endian, without a sign, `nil` beyond the end.
extension [UInt8] {
  func number16(at offset: Int) -> Int? { number(at: offset, bytes: 2) }
  func number32(at offset: Int) -> Int? { number(at: offset, bytes: 4) }
  /// `nil` also where the number is beyond `Int.max`: no file has such an offset.
  func number64(at offset: Int) -> Int? { number(at: offset, bytes: 8) }

  private func number(at offset: Int, bytes: Int) -> Int? {
    guard offset >= 0, offset <= count - bytes else { return nil }
    var value: UInt64 = 0
    for index in 0..<bytes { value |= UInt64(self[offset + index]) << UInt64(8 * index) }
    return Int(exactly: value)
  }

  mutating func append16(_ value: Int) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  mutating func append32(_ value: Int) {
    append16(value)
    append16(value >> 16)
  }
}

/// The signatures of ZIP's records (APPNOTE 4.3).
enum Signature {
  static let localHeader = 0x0403_4B50
  static let directoryEntry = 0x0201_4B50
  static let directorySignature = 0x0505_4B50
  static let directoryEnd = 0x0605_4B50
  static let directoryEnd64 = 0x0606_4B50
  static let directoryLocator64 = 0x0706_4B50
}
