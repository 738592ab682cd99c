import Tabular

/// What a plan has to say about the columns, before any row is judged.
enum PlanFindings {
  static func make(
    _ table: MappingTable, _ fit: TableFit, _ survey: SheetSurvey, _ decisions: [ColumnDecision]
  ) -> [Finding] {
    var findings: [Finding] = []
    func add(
      _ rule: RuleID, column: Int?, heading: String?, field: String? = nil,
      _ parameters: [String: String] = [:]
    ) {
      let usual = RuleID.mappingRules.first { $0.rule == rule }?.severity ?? .warning
      findings.append(
        Finding(
          rule, table.severities[rule] ?? usual,
          at: Place(sheet: survey.sheet, row: column == nil ? nil : survey.headerRow, column: column),
          heading: heading, field: field, parameters: parameters))
    }
    for name in fit.missing {
      add(.fieldWithoutColumn, column: nil, heading: nil, field: name, ["field": name])
    }
    for question in fit.questions {
      let letters = question.columns.map { CellReference.letters(ofColumn: $0) }.joined(separator: ", ")
      for column in question.columns {
        let heading = survey.columns.first { $0.column == column }?.label
        add(
          .headingQuestion, column: column, heading: heading, field: question.field,
          ["field": question.field, "columns": letters])
      }
    }
    let repeated = survey.columns.contains { $0.repetition > 1 }
    let counts = repeated ? Dictionary(grouping: survey.columns) { HeadingKey($0.heading).compact } : [:]
    let questioned = Set(fit.questions.flatMap(\.columns))
    for (place, (column, decision)) in zip(survey.columns, decisions).enumerated()
    where !column.heading.isEmpty {
      let field = decision.fields.first
      if column.repetition > 1 {
        let count = counts[HeadingKey(column.heading).compact]?.count ?? column.repetition
        add(
          .headingRepeated, column: column.column, heading: column.label, field: field,
          [
            "heading": column.heading, "count": String(count), "number": String(column.repetition),
            "field": field ?? "none",
          ])
      } else if field == nil, !questioned.contains(column.column) {
        if let pair = fit.outdone[place] {
          let taken = table.fields[fit.targets[pair.target].field].name
          let letters = CellReference.letters(ofColumn: survey.columns[pair.column].column)
          add(
            .headingTaken, column: column.column, heading: column.label, field: taken,
            ["field": taken, "column": letters])
        } else if let shape = column.shapes.unmistakable {
          add(.headingHint, column: column.column, heading: column.label, ["shape": shape])
        } else {
          add(.headingNotMapped, column: column.column, heading: column.label)
        }
      }
      if let read = LookAlikes.read(column.heading) {
        add(
          .headingLookAlike, column: column.column, heading: column.label, field: field,
          ["letters": read.letters, "read": read.text])
      }
      if let field, let reason = decision.reason?.guess {
        add(
          .headingGuessed, column: column.column, heading: column.label, field: field,
          ["field": field, "reason": reason])
      }
    }
    return findings
  }
}

extension MatchReason {
  /// What a guess rests on; `nil` where the heading is one of the mapping's.
  fileprivate var guess: String? {
    switch self {
    case .spelling: "spelling"
    case .values: "values"
    case .heading, .abbreviation, .words, .position: nil
    }
  }
}
