public import Tabular

/// What is to be done with each column of a sheet: a table of a mapping, held against the sheet's survey.
public struct MappingPlan: Sendable {
  /// The mapping.
  public let mapping: Mapping
  /// The table of the mapping that the sheet is read for.
  public let table: MappingTable
  /// What is known of the sheet.
  public let survey: SheetSurvey
  /// What was decided for each column, in the order of the sheet.
  public let decisions: [ColumnDecision]
  /// What is to be said about the columns.
  public let findings: [Finding]
  /// Fields that every row needs and no column feeds.
  public let missingFields: [String]
  /// The values that the letterhead gives, by field.
  public let letterhead: [String: String]

  /// A field and the columns it is read from, several where they are joined.
  struct Source: Sendable, Equatable {
    var field: Int
    var columns: [Int]
    var dates: ColumnDates
    /// For a field that is read anew from another's column: which part.
    var part: ValuePart?
    /// The field by whose type the cells are read: for a part, the one that it is a part of.
    var readAs: Int
    /// The field whose value it takes over as it was read, where its type is the same or text: nothing is read, nor
    /// found wrong, twice.
    var copiedFrom: Int?
  }

  let sources: [Source]
  /// The headings by column, as the sheet writes them, repeated ones numbered.
  let labels: [Int: String]

  /// The columns that have a heading and feed no field.
  public var unmappedColumns: [ColumnDecision] {
    decisions.filter { $0.fields.isEmpty && !$0.heading.isEmpty }
  }

  /// Makes the plan.
  ///
  /// - Parameters:
  ///   - mapping: the mapping.
  ///   - table: the table's place in the mapping.
  ///   - survey: what is known of the sheet.
  public init(_ mapping: Mapping, table: Int = 0, survey: SheetSurvey) {
    self.mapping = mapping
    self.table = mapping.tables[table]
    self.survey = survey
    let fit = TableFit(self.table, survey, HeadingForms.of(survey), matcher: HeadingMatcher(self.table))
    sources = Self.sources(self.table, fit, survey)
    decisions = Self.decisions(self.table, fit, survey, sources)
    missingFields = fit.missing
    letterhead = LetterheadValues.find(self.table, in: survey.letterhead)
    labels = Dictionary(survey.columns.map { ($0.column, $0.label) }, uniquingKeysWith: { first, _ in first })
    findings = PlanFindings.make(self.table, fit, survey, decisions)
  }

  private static func sources(_ table: MappingTable, _ fit: TableFit, _ survey: SheetSurvey) -> [Source] {
    var sources: [Source] = []
    for pair in fit.pairs {
      let target = fit.targets[pair.target]
      let field = table.fields[target.field]
      let column = survey.columns[pair.column]
      if let index = sources.firstIndex(where: { $0.field == target.field }) {
        sources[index].columns.append(column.column)
      } else {
        let isDate = field.type == .date || field.type == .monthYear
        let dates = isDate ? ColumnDates(column.dayMonth, fixed: field.options.fixedDateOrder) : ColumnDates()
        sources.append(
          Source(
            field: target.field, columns: [column.column], dates: dates, part: nil, readAs: target.field))
      }
    }
    for (index, field) in table.fields.enumerated() {
      guard case .field(let name, let part) = field.origin,
        let other = sources.first(where: { table.fields[$0.field].name == name })
      else { continue }
      let valuePart = part.flatMap { ValuePart(rawValue: $0) }
      let origin = table.fields[other.field]
      let isCopy =
        valuePart == nil && [.text, origin.type].contains(field.type) && field.transform == nil
        && origin.transform == nil
      let isDate = field.type == .date || field.type == .monthYear
      let evidence = survey.columns.first { $0.column == other.columns.first }?.dayMonth
      let dates = ColumnDates(evidence ?? DayMonthEvidence(), fixed: field.options.fixedDateOrder)
      sources.append(
        Source(
          // A salutation stands before the first part of a name.
          field: index, columns: part == nil ? other.columns : Array(other.columns.prefix(1)),
          dates: isDate ? dates : ColumnDates(), part: valuePart,
          readAs: valuePart == nil ? index : other.field,
          copiedFrom: isCopy ? other.field : nil))
    }
    return sources
  }

  private static func decisions(
    _ table: MappingTable, _ fit: TableFit, _ survey: SheetSurvey, _ sources: [Source]
  ) -> [ColumnDecision] {
    var fieldsByColumn: [Int: [Source]] = [:]
    for source in sources {
      for column in source.columns { fieldsByColumn[column, default: []].append(source) }
    }
    let matches = Dictionary(fit.pairs.map { ($0.column, $0.match) }, uniquingKeysWith: { first, _ in first })
    return survey.columns.enumerated().map { index, column in
      let feeding = fieldsByColumn[column.column] ?? []
      let dated = feeding.first { table.fields[$0.field].type == .date }
      return ColumnDecision(
        column: column.column, heading: column.heading, fields: feeding.map { table.fields[$0.field].name },
        score: matches[index]?.score ?? 0, reason: matches[index]?.reason, dateOrder: dated?.dates.order,
        dayMonth: column.dayMonth)
    }
  }
}
