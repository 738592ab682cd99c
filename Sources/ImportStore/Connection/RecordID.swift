/// A UUID (RFC 9562) as the database's keys are: 128 bits, made here and not by the server, so that rows can
/// refer to each other before they are sent.
public struct RecordID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The first 64 bits.
  public let high: UInt64
  /// The last 64 bits.
  public let low: UInt64

  /// Takes both halves as they are.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Makes a random one: version 4, RFC 9562 section 5.4.
  public static func random() -> RecordID {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  /// Makes a version 4 one from a generator of the caller's.
  public static func random(using generator: inout some RandomNumberGenerator) -> RecordID {
    RecordID(
      high: generator.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000,
      low: generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }

  /// Reads the usual form of 32 hexadecimal digits with hyphens; `nil` where the text is none.
  public init?(_ text: some StringProtocol) {
    var halves: (UInt64, UInt64) = (0, 0)
    var digits = 0
    for byte in text.utf8 where byte != UInt8(ascii: "-") {
      guard digits < 32, let value = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
      if digits < 16 {
        halves.0 = halves.0 << 4 | UInt64(value)
      } else {
        halves.1 = halves.1 << 4 | UInt64(value)
      }
      digits += 1
    }
    guard digits == 32 else { return nil }
    self.init(high: halves.0, low: halves.1)
  }

  /// The usual form: small letters, 8-4-4-4-12.
  public var description: String {
    let digits = Array(Self.hexadecimal(high) + Self.hexadecimal(low))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }

  private static func hexadecimal(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// 32 random hexadecimal digits, all 128 bits of them, from the system's generator; for keys.
  static func random128Hexadecimal() -> String {
    var generator = SystemRandomNumberGenerator()
    return hexadecimal(generator.next()) + hexadecimal(generator.next())
  }

  /// Orders as PostgreSQL does: byte by byte.
  public static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
