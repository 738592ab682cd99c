import Tabular

/// What was settled about the dates of one column from all that its cells say.
struct ColumnDates: Sendable, Equatable {
  /// The order of day and month; `nil` where nothing proves it.
  var order: DateOrder?
  /// Whether Excel swapped day and month of the serials.
  var isHalfConverted = false

  /// Of so many proofs for one order, one against it is a slip of the pen.
  private static let overwhelming = 20

  /// Nothing is known.
  init() {}

  /// Settles a column's dates.
  ///
  /// - Parameters:
  ///   - evidence: what its cells say.
  ///   - fixed: the order that the mapping fixes.
  init(_ evidence: DayMonthEvidence, fixed: DateOrder?) {
    order = fixed ?? Self.order(evidence)
    let halves = Halves(evidence)
    isHalfConverted = (fixed ?? halves.order) == halves.order && halves.areOverwhelming
    // The texts of a half converted column prove their order by themselves.
    if isHalfConverted, order == nil { order = halves.order }
  }

  private static func order(_ evidence: DayMonthEvidence) -> DateOrder? {
    let (day, month) = (evidence.dayFirst, evidence.monthFirst)
    if day > month * overwhelming { return .dayMonth }
    if month > day * overwhelming { return .monthDay }
    return nil
  }

  /// What a report says about the column.
  static func findings(
    _ evidence: DayMonthEvidence, settled: ColumnDates, fixed: DateOrder?
  ) -> [(rule: RuleID, parameters: [String: String])] {
    let halves = Halves(evidence)
    if settled.isHalfConverted { return [(.dateColumnHalfConverted, halves.parameters)] }
    var findings: [(rule: RuleID, parameters: [String: String])] = []
    if halves.areSuspect { findings.append((.dateColumnSuspect, halves.parameters)) }
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
