/// Eight bytes at a time.
enum Words {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// Eight bytes from a place on, the first one lowest.
  @inline(__always)
  static func eight(_ bytes: borrowing Span<UInt8>, at place: Int) -> UInt64 {
    precondition(place >= 0 && place + 8 <= bytes.count)
    return UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Whether all eight are ASCII.
  @inline(__always)
  static func areASCII(_ word: UInt64) -> Bool { word & high == 0 }

  /// Whether all eight are printable ASCII, the blank among it.
  @inline(__always)
  static func arePrintable(_ word: UInt64) -> Bool {
    // With 1 more, 0x7F goes beyond ASCII; with 0x60 more, all but control characters do.
    (word | word &+ ones) & high == 0 && (word &+ ones &* 0x60) & high == high
  }

  /// How many of eight bytes of ASCII are digits.
  @inline(__always)
  static func digitCount(_ word: UInt64) -> Int {
    // Digits become 0 to 9; with 0x76 more, all above go beyond ASCII.
    8 - (((word ^ ones &* 0x30) &+ ones &* 0x76) & high).nonzeroBitCount
  }
}

extension [UInt8] {
  /// Adds bytes all at once: an append of single bytes checks and counts each of them.
  @inline(__always)
  mutating func append(_ bytes: borrowing Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Adds the bytes of a range.
  @inline(__always)
  mutating func append(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
    append(bytes.extracting(range))
  }
}

extension String {
  /// Copies bytes of UTF-8; what is none turns into U+FFFD.
  init(_ bytes: borrowing Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
