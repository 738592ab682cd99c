/// A phone, an address or a person as 64 bits of a keyed hash (SipHash, seeded anew in every process). Two of a million
/// are taken for one with a chance of less than one in thirty million, and no more than a note or a warning hangs on it.
struct ContactKey: Hashable, Sendable {
  let bits: UInt64

  /// The key of what was gathered; `nil` where it holds fewer letters and digits than tell one from another.
  init?(_ text: borrowing Span<UInt8>, atLeast count: Int) {
    guard text.count >= count else { return nil }
    var hasher = Hasher()
    unsafe text.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    // Zero marks an empty place.
    bits = max(1, UInt64(bitPattern: Int64(hasher.finalize())))
  }

  /// Half of the bits: enough to tell the names at one phone apart.
  var short: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }
}

/// Who was first met under each key: an open table of 16 bytes a place.
struct ContactTable: Sendable {
  /// The first row under a key.
  struct Entry: Sendable, Equatable {
    var row: UInt32
    var name: UInt32
  }

  private var keys: [UInt64] = []
  private var entries: [Entry] = []
  private(set) var count = 0

  /// The entry that the key has already; `nil` where it is new, and now has this one.
  mutating func insert(_ key: ContactKey, _ entry: Entry) -> Entry? {
    // Most keys are new, and a search for one that is not there grows long in a full table.
    if count >= keys.count - keys.count / 4 { grow() }
    let place = place(of: key.bits)
    if keys[place] == key.bits { return entries[place] }
    keys[place] = key.bits
    entries[place] = entry
    count += 1
    return nil
  }

  /// How many bytes the table takes.
  var byteCount: Int { keys.count * 16 }

  private func place(of key: UInt64) -> Int {
    var place = Growth.place(key, of: keys.count)
    while keys[place] != 0, keys[place] != key { place = place + 1 == keys.count ? 0 : place + 1 }
    return place
  }

  private mutating func grow() {
    let places = keys.isEmpty ? Growth.first : Growth.next(after: keys.count)
    let (oldKeys, oldEntries) = (keys, entries)
    keys = [UInt64](repeating: 0, count: places)
    entries = [Entry](repeating: Entry(row: 0, name: 0), count: places)
    for index in oldKeys.indices where oldKeys[index] != 0 {
      let place = place(of: oldKeys[index])
      keys[place] = oldKeys[index]
      entries[place] = oldEntries[index]
    }
  }
}
