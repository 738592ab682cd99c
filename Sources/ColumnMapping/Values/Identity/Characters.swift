/// The characters of a code in capitals, without the blanks and hyphens that people write between them.
struct Characters<let capacity: Int> {
  /// The characters; those beyond `count` are zero.
  private(set) var bytes = InlineArray<capacity, UInt8>(repeating: 0)
  /// How many there are.
  private(set) var count = 0

  /// Takes a text; `nil` where it holds more characters.
  init?(_ text: borrowing Span<UInt8>) {
    for index in 0..<text.count {
      let byte = text[index]
      if byte == 0x20 || byte == UInt8(ascii: "-") { continue }
      guard count < capacity else { return nil }
      bytes[count] = byte.uppercased
      count += 1
    }
  }
}
