import CPrefetch

/// An open table of numbers of 42 bits, each with a value of 32: 8 bytes a place.
///
/// ```
/// key    ssssssssss rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr      s: its section, one of 1024
/// place             rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
/// ```
/// A key lies in its section, so that ten of its bits need not be kept; within it, at the place that the rest says or
/// behind. Keys are spread evenly: whoever makes them sees to that.
struct PackedTable: Sendable {
  /// The largest key.
  static let largestKey: UInt64 = (1 << 42) - 1

  private static let sections = 1024
  /// The rows of a full sheet. Room for them is asked for at once: memory that nobody has written to costs nothing, and an
  /// array that moves to grow is there twice for a while.
  static let mostRows = 1 << 20
  private var places: [UInt64] = []
  /// How many places a section has.
  private var length = 0
  private(set) var count = 0

  /// How many bytes the table takes.
  var byteCount: Int { places.count * 8 }

  /// The value that the key has already; `nil` where it is new, and now has this one. One key may stand for several
  /// things: `isSame` tells whether it is the one with that value.
  mutating func insert(_ key: UInt64, _ value: UInt32, isSame: (UInt32) -> Bool) -> UInt32? {
    // Four fifths full: below, memory lies idle, above, the search for what is not there grows long.
    if count >= places.count - places.count / 5 { grow() }
    while true {
      let (place, found) = find(key, isSame)
      if let found { return found }
      if let place {
        places[place] = key << 32 | UInt64(value == .max ? .max : value + 1)
        count += 1
        return nil
      }
      grow()
    }
  }

  /// Asks for the memory where a key lies or belongs. In a table larger than the processor's cache it takes as long to
  /// come as a few hundred instructions: what is asked for at once comes at once.
  func prefetch(_ key: UInt64) {
    if places.isEmpty { return }
    let place = Int(key >> 32) * length + Self.home(key & 0xFFFF_FFFF, length)
    unsafe places.withUnsafeBufferPointer { places in
      guard place < places.count, let first = places.baseAddress else { return }
      unsafe prefetch_for_writing(first + place)
    }
  }

  /// The value of a key.
  func value(of key: UInt64, isSame: (UInt32) -> Bool) -> UInt32? { find(key, isSame).value }

  /// The value of a key, or the free place where it belongs; neither where its section is full.
  private func find(_ key: UInt64, _ isSame: (UInt32) -> Bool) -> (place: Int?, value: UInt32?) {
    let start = Int(key >> 32) * length
    let rest = key & 0xFFFF_FFFF
    var offset = Self.home(rest, length)
    for _ in 0..<length {
      let entry = places[start + offset]
      // Values are kept one higher, so that zero is a free place.
      if entry == 0 { return (start + offset, nil) }
      if entry >> 32 == rest {
        let value = UInt32(truncatingIfNeeded: entry) - 1
        if isSame(value) { return (nil, value) }
      }
      offset = offset + 1 == length ? 0 : offset + 1
    }
    return (nil, nil)
  }

  /// Where in a section of so many places a key belongs, by its lower 32 bits.
  private static func home(_ rest: UInt64, _ length: Int) -> Int { Int((rest * UInt64(length)) >> 32) }

  /// Makes the sections longer, each where it lies: old and new table side by side were a tenth of all memory.
  private mutating func grow() {
    if places.isEmpty { places.reserveCapacity(Self.mostRows / 2 * 3) }
    let old = length
    let new = old < 4 ? 4 : old < 128 ? old * 2 : old < 512 ? old + old / 2 : old + old / 4
    places.append(contentsOf: repeatElement(0, count: Self.sections * (new - old)))
    length = new
    var moved = [UInt64](repeating: 0, count: old)
    var places = places.mutableSpan
    // From the last on: where a section comes to lie, none lies that is still to be moved.
    for section in (0..<Self.sections).reversed() {
      for offset in 0..<old { moved[offset] = places[section * old + offset] }
      let start = section * new
      for offset in 0..<new { places[start + offset] = 0 }
      for entry in moved where entry != 0 {
        var offset = Self.home(entry >> 32, new)
        while places[start + offset] != 0 { offset = offset + 1 == new ? 0 : offset + 1 }
        places[start + offset] = entry
      }
    }
  }
}
