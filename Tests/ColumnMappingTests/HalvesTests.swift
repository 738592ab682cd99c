import Tabular
import Testing

@testable import ColumnMapping

@Suite struct HalvesTests {
  private func settle(
    dayFirst: Int = 0, monthFirst: Int = 0, ambiguous: Int = 0, upTo12: Int, over12: Int = 0,
    fixed: DateOrder? = nil
  ) -> (isPutBack: Bool, said: [RuleID]) {
    var evidence = DayMonthEvidence()
    evidence.dayFirst = dayFirst
    evidence.monthFirst = monthFirst
    evidence.ambiguous = ambiguous
    evidence.serialsUpTo12 = upTo12
    evidence.serialsOver12 = over12
    let settled = ColumnDates(evidence, fixed: fixed)
    let said = ColumnDates.findings(evidence, settled: settled, fixed: fixed).map(\.rule)
    return (settled.isHalfConverted, said)
  }

  @Test func aHalfConvertedColumnWithAStrayCellIsPutBackOrSaidNeverPassedOver() {
    #expect(settle(dayFirst: 30, upTo12: 29, over12: 1) == (true, [.dateColumnHalfConverted]))
    #expect(settle(dayFirst: 31, ambiguous: 2, upTo12: 27) == (true, [.dateColumnHalfConverted]))
    // Too many strays to swap the others.
    #expect(settle(dayFirst: 30, upTo12: 29, over12: 4) == (false, [.dateColumnSuspect]))
    #expect(settle(dayFirst: 4, upTo12: 8, over12: 1) == (false, [.dateColumnSuspect]))
    #expect(
      settle(dayFirst: 20, ambiguous: 5, upTo12: 20) == (false, [.dateColumnSuspect, .dateOrderProved]))
    // Half of the sheet was typed as dates.
    #expect(settle(dayFirst: 30, upTo12: 50, over12: 30) == (false, [.dateColumnSuspect]))
  }

  /// Sound texts behind thirty half converted rows hid them.
  @Test func serialsNoneOfWhichHasADayOver12AreSuspectWhateverTheTextsSay() {
    #expect(settle(dayFirst: 31, ambiguous: 14, upTo12: 15).said.contains(.dateColumnSuspect))
    #expect(settle(dayFirst: 38, ambiguous: 20, upTo12: 22).said.contains(.dateColumnSuspect))
  }

  @Test func aColumnWithTheMonthFirstIsPutBackToo() {
    #expect(settle(monthFirst: 30, upTo12: 28) == (true, [.dateColumnHalfConverted]))
    #expect(settle(monthFirst: 30, upTo12: 28, fixed: .monthDay) == (true, [.dateColumnHalfConverted]))
    #expect(settle(monthFirst: 30, upTo12: 28, fixed: .dayMonth) == (false, [.dateColumnSuspect]))
  }

  @Test func aSoundColumnIsLeftInPeace() {
    #expect(settle(dayFirst: 3, upTo12: 28, over12: 29) == (false, []))
    #expect(settle(upTo12: 60) == (false, []))
    #expect(settle(dayFirst: 30, ambiguous: 20, upTo12: 20, over12: 30) == (false, [.dateOrderProved]))
    #expect(settle(dayFirst: 59, upTo12: 2, over12: 4) == (false, []))
    // Every due date is the first of its month.
    #expect(settle(dayFirst: 1, ambiguous: 9, upTo12: 50) == (false, [.dateOrderProved]))
  }

  @Test func soundColumnsAreSeldomSuspected() {
    var random = SplitMix(seed: 412)
    var suspected = 0
    for _ in 0..<2_000 {
      var evidence = DayMonthEvidence()
      let textsOfTen = random.below(10) + 1
      for _ in 0..<(10 + random.below(200)) {
        let isUpTo12 = random.below(30) < 12
        switch (random.below(10) < textsOfTen, isUpTo12) {
        case (true, true): evidence.ambiguous += 1
        case (true, false): evidence.dayFirst += 1
        case (false, true): evidence.serialsUpTo12 += 1
        case (false, false): evidence.serialsOver12 += 1
        }
      }
      let halves = Halves(evidence)
      #expect(!halves.areOverwhelming, "seed 412: \(evidence)")
      if halves.areSuspect { suspected += 1 }
    }
    #expect(suspected <= 20, "seed 412: \(suspected) of 2000")
  }
}
