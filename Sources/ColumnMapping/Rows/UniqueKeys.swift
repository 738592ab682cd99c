import Tabular

/// Values that have been seen in one field, with the row of each, without keeping the values.
///
/// Up to 18 digits are kept exactly, in 64 bits with a leading one, so that 012 and 12 differ: 12 bytes a place.
/// Anything else is kept as a 128-bit fingerprint under a random seed: 20 bytes a place. A false match among a million
/// fingerprints has a chance of less than one in 10²⁶.
struct UniqueKeys: Sendable {
  private var digits = DigitTable()
  private var texts = FingerprintTable()

  /// The row that has the value already; `nil` where it is new, and now belongs to `row`.
  mutating func insert(_ bytes: borrowing Span<UInt8>, row: Int) -> Int? {
    let row = UInt32(clamping: row)
    if let key = Self.digits(bytes) { return digits.insert(key, row: row).map(Int.init) }
    return texts.insert(Fingerprint(bytes), row: row).map(Int.init)
  }

  /// Whether the value has been seen.
  func contains(_ bytes: borrowing Span<UInt8>) -> Bool {
    if let key = Self.digits(bytes) { return digits.contains(key) }
    return texts.contains(Fingerprint(bytes))
  }

  /// How many values have been seen.
  var count: Int { digits.count + texts.count }

  /// How many bytes the tables take.
  var byteCount: Int { digits.byteCount + texts.byteCount }

  private static func digits(_ bytes: borrowing Span<UInt8>) -> UInt64? {
    guard bytes.count > 0, bytes.count <= 18 else { return nil }
    var value: UInt64 = 1
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte.isDigit else { return nil }
      value = value &* 10 &+ UInt64(byte &- 0x30)
    }
    return value
  }
}

/// The fingerprint of a text: two independent keyed hashes (SipHash, seeded anew in every process).
private struct Fingerprint: Equatable {
  var first: UInt64
  var second: UInt64

  init(_ bytes: borrowing Span<UInt8>) {
    first = Self.hash(bytes, 1)
    // Zero marks an empty place.
    second = max(1, Self.hash(bytes, 2))
  }

  private static func hash(_ bytes: borrowing Span<UInt8>, _ salt: UInt8) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(salt)
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}

/// How full a table gets, and how it grows: places are found by multiplication, so any size will do.
enum Growth {
  static let first = 64

  static func isFull(_ count: Int, of places: Int) -> Bool { count >= places - places / 5 }

  static func next(after places: Int) -> Int { places < 1 << 16 ? places * 2 : places + places / 2 }

  static func place(_ hash: UInt64, of places: Int) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(places)).high)
  }
}

/// An open table of exact numbers.
private struct DigitTable: Sendable {
  private var keys: [UInt64] = []
  private var rows: [UInt32] = []
  private(set) var count = 0
  private let seed = UInt64.random(in: .min ... .max)

  var byteCount: Int { keys.count * 12 }

  mutating func insert(_ key: UInt64, row: UInt32) -> UInt32? {
    if Growth.isFull(count, of: keys.count) { grow() }
    let place = place(of: key)
    if keys[place] == key { return rows[place] }
    keys[place] = key
    rows[place] = row
    count += 1
    return nil
  }

  func contains(_ key: UInt64) -> Bool { !keys.isEmpty && keys[place(of: key)] == key }

  /// Where the key is, or where it belongs.
  private func place(of key: UInt64) -> Int {
    var hash = (key ^ seed) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    var place = Growth.place(hash ^ (hash >> 32), of: keys.count)
    while keys[place] != 0, keys[place] != key { place = place + 1 == keys.count ? 0 : place + 1 }
    return place
  }

  private mutating func grow() {
    let places = keys.isEmpty ? Growth.first : Growth.next(after: keys.count)
    let (oldKeys, oldRows) = (keys, rows)
    keys = [UInt64](repeating: 0, count: places)
    rows = [UInt32](repeating: 0, count: places)
    for index in oldKeys.indices where oldKeys[index] != 0 {
      let place = place(of: oldKeys[index])
      keys[place] = oldKeys[index]
      rows[place] = oldRows[index]
    }
  }
}

/// An open table of fingerprints.
private struct FingerprintTable: Sendable {
  private var first: [UInt64] = []
  private var second: [UInt64] = []
  private var rows: [UInt32] = []
  private(set) var count = 0

  var byteCount: Int { first.count * 20 }

  mutating func insert(_ key: Fingerprint, row: UInt32) -> UInt32? {
    if Growth.isFull(count, of: first.count) { grow() }
    let place = place(of: key)
    if second[place] != 0 { return rows[place] }
    first[place] = key.first
    second[place] = key.second
    rows[place] = row
    count += 1
    return nil
  }

  func contains(_ key: Fingerprint) -> Bool { !first.isEmpty && second[place(of: key)] != 0 }

  private func place(of key: Fingerprint) -> Int {
    var place = Growth.place(key.first, of: first.count)
    while second[place] != 0, first[place] != key.first || second[place] != key.second {
      place = place + 1 == first.count ? 0 : place + 1
    }
    return place
  }

  private mutating func grow() {
    let places = first.isEmpty ? Growth.first : Growth.next(after: first.count)
    let (oldFirst, oldSecond, oldRows) = (first, second, rows)
    first = [UInt64](repeating: 0, count: places)
    second = [UInt64](repeating: 0, count: places)
    rows = [UInt32](repeating: 0, count: places)
    for index in oldFirst.indices where oldSecond[index] != 0 {
      var place = Growth.place(oldFirst[index], of: places)
      while second[place] != 0 { place = place + 1 == places ? 0 : place + 1 }
      first[place] = oldFirst[index]
      second[place] = oldSecond[index]
      rows[place] = oldRows[index]
    }
  }
}
