import Tabular

/// Fingerprints of texts under a random key: two polynomials, seven bytes a coefficient, modulo the prime 2⁶¹ − 1 (Carter
/// and Wegman 1979).
///
/// Whoever does not know the key cannot make two texts that agree: two of n bytes do so in one of the polynomials with a
/// chance of (n / 7 + 1) / 2⁶¹, whatever they are. Of the first 42 bits are taken, of the second all.
struct Fingerprints: Sendable {
  private let first = UInt64.random(in: 1 << 32..<Self.prime)
  private let second = UInt64.random(in: 1 << 32..<Self.prime)

  private static let prime: UInt64 = (1 << 61) - 1

  /// The fingerprint of a text: a key of a `PackedTable`, and what tells it from others under the same.
  func of(_ text: borrowing Span<UInt8>) -> (start: UInt64, check: UInt64) {
    // From 1 on, or zeros at the beginning would count for nothing.
    var start: UInt64 = 1
    var check: UInt64 = 1
    var piece: UInt64 = 1
    for index in text.indices {
      piece = piece << 8 | UInt64(text[index])
      // The leading one has come to the eighth byte: seven are there.
      if piece >> 56 != 0 {
        let coefficient = piece & 0x00FF_FFFF_FFFF_FFFF
        start = Self.product(start + coefficient, first)
        check = Self.product(check + coefficient, second)
        piece = 1
      }
    }
    // With its leading one, the last piece tells the length as well.
    start = Self.product(start + piece, first)
    check = Self.product(check + piece, second)
    return ((start &* 0x9E37_79B9_7F4A_7C15) >> 22, check)
  }

  /// Modulo the prime; the first factor below 2⁶², the second below 2⁶¹.
  private static func product(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let (high, low) = one.multipliedFullWidth(by: other)
    let sum = low & prime + (high << 3 | low >> 61)
    return sum >= prime ? sum - prime : sum
  }
}
