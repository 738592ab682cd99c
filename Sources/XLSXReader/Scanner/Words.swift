/// Four and eight bytes at a time: one comparison for a whole tag, and text passed over by words.
enum Words {
  /// Eight bytes; the first is the lowest.
  @inline(__always)
  static func eight(_ bytes: Span<UInt8>, at place: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Four bytes; the first is the lowest.
  @inline(__always)
  static func four(_ bytes: Span<UInt8>, at place: Int) -> UInt32 {
    UInt32(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt32.self))
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte that is zero; the lowest one set is sure, those above it may be false (Mycroft's test).
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & high }

  /// Whether none of the eight bytes is this one.
  @inline(__always)
  static func hasNone(of byte: UInt8, _ word: UInt64) -> Bool { zeros(word ^ (ones &* UInt64(byte))) == 0 }

  /// The high bit of each byte that needs a closer look in text: `<`, `&`, `>`, `_`, a control character, and whatever
  /// is not ASCII. The lowest one set is sure.
  @inline(__always)
  static func special(_ word: UInt64) -> UInt64 {
    zeros(word ^ (ones &* 0x3C)) | zeros(word ^ (ones &* 0x26)) | zeros(word ^ (ones &* 0x3E))
      | zeros(word ^ (ones &* 0x5F)) | ((word &- (ones &* 0x20)) & ~word & high) | (word & high)
  }
}
