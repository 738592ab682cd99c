import Tabular
import Yams

/// Reads what a mapping says of the weights of rules: `severities: { person-repeated: note }`.
///
/// What would change nothing is a mistake: a weight that a report showed and no row felt would be worse than none.
struct SeverityReader {
  private(set) var notes: NodeMessages
  private let isOfField: Bool

  init(_ notes: NodeMessages, ofField isOfField: Bool) {
    self.notes = notes
    self.isOfField = isOfField
  }

  /// Reads them.
  mutating func read(_ node: Node) -> [RuleID: Severity] {
    var severities: [RuleID: Severity] = [:]
    for pair in notes.pairs(node, "severities", keys: []) {
      let rule = RuleID(pair.key)
      if let mistake = mistake(rule) { notes.add(mistake, at: pair.keyNode) }
      let severity = notes.word(pair.node, "The severity", Severity.self)
      if severity == .error, Self.ofSheet.contains(rule) {
        notes.add(
          "'\(rule.name)' is about a column or several rows and rejects none of them; it can be a note or a warning.",
          at: pair.node)
      }
      severities[rule] = severity
    }
    return severities
  }

  /// Why a rule's weight cannot be changed here; `nil` where it can.
  private func mistake(_ rule: RuleID) -> String? {
    // A rule of one's own: acme.branch-closed.
    if rule.name.contains(".") { return nil }
    if isOfField, Self.ofSheet.subtracting(Self.ofColumn).union(Self.ofRow).contains(rule) {
      return "'\(rule.name)' is about no single field; say it beside 'fields', for all."
    }
    let known = (RuleID.valueRules + RuleID.mappingRules).map(\.rule)
    if known.contains(rule) { return nil }
    if Self.others.contains(rule) {
      return
        "'\(rule.name)' is found by the reader of the file or by the database, which know of no mapping; "
        + "its severity is fixed."
    }
    let near = NodeMessages.suggestion(rule.name, known.map(\.name), listing: false)
    return "There is no rule '\(NodeMessages.quoted(rule.name))'\(near)."
  }

  /// Rules that reject no row: they are about columns, or about rows that are right each by itself.
  private static let ofSheet: Set<RuleID> = ofColumn.union([
    .headingRepeated, .headingNotMapped, .headingTaken, .headingHint, .headingQuestion, .headingGuessed,
    .headingLookAlike, .hiddenRowsRead, .valueWithoutHeading, .household,
  ])

  /// Those among them that are about the column of a field.
  private static let ofColumn: Set<RuleID> = [
    .dateOrderProved, .dateOrderUnknown, .dateOrderMixed, .dateColumnHalfConverted, .dateColumnSuspect,
    .valuesTransformed,
  ]

  /// Rules about whole rows.
  private static let ofRow: Set<RuleID> = [.rowRepeated, .rowSlipped, .fieldWithoutColumn]

  /// Rules that are found outside of any mapping.
  private static let others = Set(
    (RuleID.storeRules + RuleID.delimitedRules + RuleID.readerRules + RuleID.containerRules).map(\.rule))
}
