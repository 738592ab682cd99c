/// Random numbers that a seed repeats (SplitMix64, Steele and others 2014).
struct RandomSource: RandomNumberGenerator {
  private var state: UInt64

  /// Seeds that follow each other begin far from each other: the seed is mixed first.
  init(seed: UInt64) {
    state = seed
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  init(seed: Int) { self.init(seed: UInt64(truncatingIfNeeded: seed)) }

  /// A number below a bound.
  mutating func below(_ bound: Int) -> Int { number(0...(max(1, bound) - 1)) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[number(0...(choices.count - 1))] }
}
