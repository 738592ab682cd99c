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
