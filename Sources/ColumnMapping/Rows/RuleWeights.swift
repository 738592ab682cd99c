import Tabular

/// How much each rule weighs in each field of a table.
///
/// The mapping has the first word: the field's rule, the table's rule, the field. Without a word of it, what fails in
/// a required or identifying field rejects the row, and anything else that fails is a warning.
struct RuleWeights: Sendable {
  private let table: MappingTable
  private let usual: [RuleID: Severity]

  init(_ table: MappingTable, _ validators: [RowValidator] = []) {
    self.table = table
    let own = validators.map { (rule: $0.rule, severity: $0.severity) }
    usual = Dictionary(
      (RuleID.valueRules + RuleID.mappingRules + own).map { ($0.rule, $0.severity) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The weight of a rule.
  ///
  /// - Parameters:
  ///   - field: the field's place in the table; `nil` for what concerns the whole row.
  ///   - hasFailed: whether no value was left.
  func severity(of rule: RuleID, field: Int?, hasFailed: Bool) -> Severity {
    guard let field else { return table.severities[rule] ?? usual[rule] ?? .warning }
    let mapped = table.fields[field]
    if let said = mapped.severities[rule] ?? table.severities[rule] { return said }
    guard hasFailed else { return usual[rule] ?? .warning }
    if let said = mapped.severity { return said }
    // "Not given" in words is no damage: it only matters where something must be given.
    if rule == .saysEmpty { return mapped.isRequired ? .error : usual[rule] ?? .note }
    if mapped.isRequired || mapped.isIdentifying { return .error }
    if rule == .needsOneOfMissing || rule == .rowRepeated || rule == .rowSlipped || rule == .referenceNotFound
    {
      return .error
    }
    return .warning
  }
}
