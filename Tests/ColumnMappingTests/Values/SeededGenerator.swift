import Foundation

/// Random numbers that can be had again: SplitMix64. Every run takes a new seed and prints it; a failing test is
/// repeated with `SEED=…`.
struct SeededGenerator: RandomNumberGenerator {
  /// The seed, for messages.
  let seed: UInt64
  private var state: UInt64

  /// Makes a generator and prints its seed.
  init(for test: String) {
    seed =
      ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }
      ?? UInt64.random(in: .min ... .max)
    state = seed
    print("seed of \(test): \(seed)")
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of so many characters out of an alphabet.
  mutating func text(_ alphabet: String, _ lengths: ClosedRange<Int>) -> String {
    let characters = Array(alphabet.unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: lengths, using: &self) {
      text.append(characters[Int.random(in: 0..<characters.count, using: &self)])
    }
    return String(text)
  }

  /// So many digits, the first out of a range.
  mutating func digits(_ count: Int, first: ClosedRange<Int> = 0...9) -> String {
    var text = String(Int.random(in: first, using: &self))
    for _ in 1..<max(1, count) { text += String(Int.random(in: 0...9, using: &self)) }
    return text
  }
}
