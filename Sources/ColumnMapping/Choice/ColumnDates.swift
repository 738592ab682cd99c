import Tabular

/// What was settled about the dates of one column from all that its cells say.
struct ColumnDates: Sendable, Equatable {
  /// The order of day and month; `nil` where nothing proves it.
  var order: DateOrder?
  /// Whether Excel swapped day and month of the serials.
  var isHalfConverted = false

  /// Of so many proofs for one order, one against it is a slip of the pen.
  private static let overwhelming = 20
  /// So improbable must it be that sound dates look half converted: four of ten days are at most 12.
  private static let mostLikely = 0.001

  /// Nothing is known.
  init() {}

  /// Settles a column's dates.
  ///
  /// - Parameters:
  ///   - evidence: what its cells say.
  ///   - fixed: the order that the mapping fixes.
  init(_ evidence: DayMonthEvidence, fixed: DateOrder?) {
    order = fixed ?? Self.order(evidence)
    isHalfConverted = (fixed ?? .dayMonth) == .dayMonth && Self.isHalfConverted(evidence)
    // The texts of a half converted column prove their order by themselves.
    if isHalfConverted, order == nil { order = .dayMonth }
  }

  private static func order(_ evidence: DayMonthEvidence) -> DateOrder? {
    let (day, month) = (evidence.dayFirst, evidence.monthFirst)
    if day > month * overwhelming { return .dayMonth }
    if month > day * overwhelming { return .monthDay }
    return nil
  }

  /// Texts with a first part over 12 and no other, serials with a day up to 12 and no other, and too many of both for
  /// chance.
  private static func isHalfConverted(_ evidence: DayMonthEvidence) -> Bool {
    guard evidence.dayFirst > 0, evidence.serialsUpTo12 > 0, evidence.monthFirst == 0,
      evidence.ambiguous == 0,
      evidence.serialsOver12 == 0
    else { return false }
    return chance(evidence) < mostLikely
  }

  /// How probable it is that days which were typed as they are fall this way: 12 of 30.4 days are at most 12.
  private static func chance(_ evidence: DayMonthEvidence) -> Double {
    var chance = 1.0
    for _ in 0..<min(evidence.serialsUpTo12, 64) { chance *= 0.395 }
    for _ in 0..<min(evidence.dayFirst, 64) { chance *= 0.605 }
    return chance
  }

  /// What a report says about the column.
  static func findings(
    _ evidence: DayMonthEvidence, settled: ColumnDates, fixed: DateOrder?
  ) -> [(rule: RuleID, parameters: [String: String])] {
    if settled.isHalfConverted {
      return [
        (
          .dateColumnHalfConverted,
          ["serials": String(evidence.serialsUpTo12), "texts": String(evidence.dayFirst)]
        )
      ]
    }
    var findings: [(rule: RuleID, parameters: [String: String])] = []
    if evidence.dayFirst > 0, evidence.serialsUpTo12 > 0, evidence.serialsOver12 == 0, evidence.ambiguous == 0
    {
      findings.append(
        (.dateColumnSuspect, ["serials": String(evidence.serialsUpTo12), "texts": String(evidence.dayFirst)]))
    }
    guard fixed == nil else { return findings }
    switch settled.order {
    case .dayMonth? where evidence.ambiguous > 0:
      findings.append((.dateOrderProved, Self.proof(.dayMonth, evidence.dayFirst, evidence.monthFirst)))
    case .monthDay?:
      findings.append((.dateOrderProved, Self.proof(.monthDay, evidence.monthFirst, evidence.dayFirst)))
    case nil where evidence.dayFirst > 0 && evidence.monthFirst > 0:
      findings.append(
        (
          .dateOrderMixed,
          ["dayFirst": String(evidence.dayFirst), "monthFirst": String(evidence.monthFirst)]
        ))
    case nil where evidence.ambiguous > 0:
      findings.append((.dateOrderUnknown, ["count": String(evidence.ambiguous)]))
    default: break
    }
    return findings
  }

  private static func proof(_ order: DateOrder, _ first: Int, _ against: Int) -> [String: String] {
    ["order": order.rawValue, "first": String(first), "against": String(against)]
  }
}
