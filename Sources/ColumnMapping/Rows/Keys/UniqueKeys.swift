import Tabular

/// Values that have been seen in one field, with the row of each, without keeping the values.
///
/// Up to 12 digits are kept exactly, in 8 bytes a place of the table. Anything else is known again by a fingerprint, in 20
/// bytes; among a million of them two are taken for one with a chance of less than one in 10¹⁷.
struct UniqueKeys: Sendable {
  private var digits = PackedTable()
  private var texts = PackedTable()
  private var known: [Known] = []
  private let fingerprints = Fingerprints()
  private let seed = UInt64.random(in: .min ... .max)

  /// What tells a text from others whose fingerprints begin alike. Three halves of words, since 12 bytes of whole ones
  /// would take 16.
  private struct Known {
    let low: UInt32
    let high: UInt32
    let row: UInt32

    init(_ check: UInt64, row: UInt32) {
      low = UInt32(truncatingIfNeeded: check)
      high = UInt32(truncatingIfNeeded: check >> 32)
      self.row = row
    }

    func has(_ check: UInt64) -> Bool { UInt64(high) << 32 | UInt64(low) == check }
  }

  /// What is looked up for a value.
  struct Key: Sendable {
    /// Its key in the table of digits or in that of texts.
    fileprivate let start: UInt64
    /// What tells a text from others; zero, which no text has, for digits.
    fileprivate let check: UInt64
  }

  /// The key of a value, whose place in memory is asked for: all keys of a row first, then what is done with them.
  func key(of bytes: borrowing Span<UInt8>) -> Key {
    if let number = number(bytes) {
      digits.prefetch(number)
      return Key(start: number, check: 0)
    }
    let (start, check) = fingerprints.of(bytes)
    texts.prefetch(start)
    return Key(start: start, check: max(1, check))
  }

  /// The row that has the value already; `nil` where it is new, and now belongs to `row`.
  mutating func insert(_ key: Key, row: Int) -> Int? {
    let row = UInt32(clamping: row)
    if key.check == 0 { return digits.insert(key.start, row) { _ in true }.map(Int.init) }
    if let earlier = Self.insert(key, into: &texts, known) { return Int(known[Int(earlier)].row) }
    if known.isEmpty { known.reserveCapacity(PackedTable.mostRows) }
    known.append(Known(key.check, row: row))
    return nil
  }

  private static func insert(_ key: Key, into texts: inout PackedTable, _ known: [Known]) -> UInt32? {
    texts.insert(key.start, UInt32(clamping: known.count)) { known[Int($0)].has(key.check) }
  }

  /// Whether the value has been seen.
  func contains(_ bytes: borrowing Span<UInt8>) -> Bool {
    let key = key(of: bytes)
    if key.check == 0 { return digits.value(of: key.start) { _ in true } != nil }
    return texts.value(of: key.start) { known[Int($0)].has(key.check) } != nil
  }

  /// How many values have been seen.
  var count: Int { digits.count + texts.count }

  /// How many bytes the tables take.
  var byteCount: Int { digits.byteCount + texts.byteCount + known.count * MemoryLayout<Known>.stride }

  /// A number for up to twelve digits, each its own, since every step can be undone: a leading one makes 012 and 12 differ,
  /// and the rest spreads neighbours over the table. `nil` for other texts.
  private func number(_ bytes: borrowing Span<UInt8>) -> UInt64? {
    guard bytes.count > 0, bytes.count <= 12 else { return nil }
    var value: UInt64 = 1
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte.isDigit else { return nil }
      value = value &* 10 &+ UInt64(byte &- 0x30)
    }
    let mask = PackedTable.largestKey
    value = ((value ^ seed) & mask) &* 0x9E37_79B9_7F4A_7C15 & mask
    value = (value ^ value >> 21) &* 0xD6E8_FEB8_6659_FD93 & mask
    return value ^ value >> 21
  }
}
