import Testing

@testable import ColumnMapping

@Suite struct BestAssignmentTests {
  @Test func theBestSumWinsOverTheFirstThatFits() {
    // Greedily the first field would take column 0 and leave the second with nothing.
    #expect(BestAssignment.find([[0.9, 0.8], [0.85, 0]]) == [1, 0])
  }

  @Test func whatFitsNowhereStaysEmpty() {
    #expect(BestAssignment.find([[0, 0], [0, 0.5]]) == [nil, 1])
    #expect(BestAssignment.find([]) == [])
    #expect(BestAssignment.find([[], []]) == [nil, nil])
  }

  @Test func theSumIsThatOfTryingAll() {
    var random = SplitMix(seed: 20_261_124)
    for _ in 0..<300 {
      let fields = 1 + random.below(4)
      let columns = 1 + random.below(5)
      let scores = (0..<fields).map { _ in
        (0..<columns).map { _ in random.below(3) == 0 ? 0 : Double(1 + random.below(99)) / 100 }
      }
      let found = BestAssignment.find(scores)
      let sum = zip(scores, found).reduce(0.0) { sum, pair in sum + (pair.1.map { pair.0[$0] } ?? 0) }
      #expect(abs(sum - Self.best(scores, from: 0, taken: [])) < 1e-9, "seed 20261124: \(scores)")
      let columnsTaken = found.compactMap { $0 }
      #expect(Set(columnsTaken).count == columnsTaken.count)
    }
  }

  private static func best(_ scores: [[Double]], from field: Int, taken: Set<Int>) -> Double {
    guard field < scores.count else { return 0 }
    var best = best(scores, from: field + 1, taken: taken)
    for column in scores[field].indices where !taken.contains(column) && scores[field][column] > 0 {
      best = max(
        best, scores[field][column] + Self.best(scores, from: field + 1, taken: taken.union([column])))
    }
    return best
  }
}

/// Random numbers that a seed makes again.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
