public import Tabular

/// A look through all rows of a sheet for policy numbers that come twice: what `mapping suggest` proposes `unique` by.
///
/// ```swift
/// var look = PolicyNumberLook(suggestion, for: survey)
/// while !look.isDecided, try reader.next(into: &row) { look.add(row) }
/// let suggestion = MappingSuggestion(for: survey, name: name, source: source, policyNumbers: look.result)
/// ```
/// Numbers are read as the suggested mapping reads them, so that 123456789 and "123 456 789" are one.
public struct PolicyNumberLook: ~Copyable {
  /// What the rows so far have shown.
  public private(set) var result = MappingSuggestion.PolicyNumbers.notTold
  private var mapper: RowMapper
  private var batch: RecordBatch
  private let field: Int?
  private var numbers = 0

  /// Begins a look.
  ///
  /// - Parameters:
  ///   - suggestion: what was suggested for the sheet; it must have been made with `.unique`.
  ///   - survey: what is known of the sheet.
  ///   - today: the day of the import.
  /// - Throws: `MappingError` where the suggestion is no mapping.
  public init(_ suggestion: MappingSuggestion, for survey: SheetSurvey, today: CalendarDate) throws {
    let plan = MappingPlan(try Mapping(yaml: suggestion.yaml, path: "suggested"), survey: survey)
    let mapper = RowMapper(plan, today: today)
    field = mapper.fields.firstIndex(of: "policy_number")
    batch = RecordBatch(fields: mapper.fields)
    self.mapper = mapper
  }

  /// Whether further rows can say nothing new.
  public var isDecided: Bool {
    if case .repeated = result { return true }
    return field == nil
  }

  /// Looks at one more row; rows come in the order of the sheet.
  public mutating func add(_ row: borrowing Row) {
    guard let field, !isDecided else { return }
    mapper.map(row, into: &batch)
    for index in 0..<batch.count where batch.value(row: index, field: field) != nil { numbers += 1 }
    if numbers > 1 { result = .unique }
    for finding in batch.findings where finding.rule == .duplicateInFile && finding.field == "policy_number" {
      if let row = finding.place.row, let earlier = finding.parameters["row"].flatMap({ Int($0) }) {
        result = .repeated(row: row, earlier: earlier)
      }
    }
    batch.removeAll()
  }
}
