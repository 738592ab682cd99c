public import Tabular

extension RowMapper {
  /// What the sheet holds in truth, where rows that came later contradict the plan; `nil` where the plan held.
  ///
  /// The rows have to be judged again by a plan made from it, and what was judged so far is void. The second time
  /// nothing can contradict, since the same rows give the same evidence.
  public func needsSecondLook() -> SheetSurvey? {
    var isNeeded = false
    for (index, slot) in slots.enumerated() where slot.isDate {
      let settled = ColumnDates(evidence[index], fixed: plan.table.fields[slot.field].options.fixedDateOrder)
      let orderMatters = evidence[index].ambiguous > 0 && settled.order != slot.context.dateOrder
      if orderMatters || settled.isHalfConverted != slot.context.halfConverted { isNeeded = true }
    }
    return isNeeded ? settledSurvey() : nil
  }

  /// The survey with all that the judged rows have shown of their dates: what is stored with an import, so that a later
  /// run over some of its rows settles the columns as this one did.
  public func settledSurvey() -> SheetSurvey {
    var survey = plan.survey
    for (index, slot) in slots.enumerated() where slot.isDate {
      guard let place = survey.columns.firstIndex(where: { $0.column == slot.column }) else { continue }
      survey.columns[place].dayMonth = evidence[index]
    }
    return survey
  }

  /// What was decided for each column, with all that its dates have shown: for the report, when all rows were judged.
  public func decisions() -> [ColumnDecision] {
    plan.decisions.map { decision in
      guard let slot = slots.firstIndex(where: { $0.isDate && $0.column == decision.column }) else {
        return decision
      }
      var decision = decision
      decision.dayMonth = evidence[slot]
      return decision
    }
  }

  /// What is to be said about whole columns and the sheet when all rows were judged: the order of dates with its
  /// proof, hidden rows.
  public func closingFindings() -> [Finding] {
    var findings: [Finding] = []
    func add(_ rule: RuleID, _ slot: FieldSlot?, _ parameters: [String: String]) {
      let heading = slot.flatMap { plan.labels[$0.column] }
      findings.append(
        Finding(
          rule, weights.severity(of: rule, field: slot?.field, hasFailed: false),
          at: Place(sheet: plan.survey.sheet, column: slot?.column), heading: heading,
          field: slot.map { plan.table.fields[$0.field].name }, parameters: parameters))
    }
    for (index, slot) in slots.enumerated() where slot.isDate && slot.part == nil {
      let fixed = plan.table.fields[slot.field].options.fixedDateOrder
      let settled = ColumnDates(evidence[index], fixed: fixed)
      for (rule, parameters) in ColumnDates.findings(evidence[index], settled: settled, fixed: fixed) {
        add(rule, slot, parameters)
      }
    }
    for (column, count) in unheaded.counts {
      findings.append(
        Finding(
          .valueWithoutHeading, weights.severity(of: .valueWithoutHeading, field: nil, hasFailed: false),
          at: Place(sheet: plan.survey.sheet, column: column), parameters: ["count": String(count)]))
    }
    findings += transformFindings() + householdFindings()
    if counts.hidden > 0 { add(.hiddenRowsRead, nil, ["count": String(counts.hidden)]) }
    return findings
  }
}
