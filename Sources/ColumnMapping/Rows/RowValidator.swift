public import Tabular

/// A check of one's own, for what no mapping file can say: a branch that is closed, a plan that was withdrawn.
///
/// ```swift
/// let closed: Set = ["99Z", "98Y"]
/// let openBranch = RowValidator("acme.branch-closed", severity: .error) { record in
///   guard let branch = record["branch_code"], closed.contains(branch) else { return nil }
///   return .init(field: "branch_code", parameters: ["code": branch])
/// }
/// var mapper = RowMapper(plan, today: today, validators: [openBranch])
/// ```
/// It sees each row that is data once its values were read and checked, and may object to it; it changes nothing. A
/// mapping's `severities` can change the weight of its rule as of any other.
public struct RowValidator: Sendable {
  /// One judged row: its values by field, in the form in which they are kept.
  public struct Record {
    /// The sheet's name; empty for a CSV file.
    public let sheet: String
    /// The row's number as Excel shows it.
    public let number: Int
    /// What the checks before have made of the row.
    public let verdict: RowVerdict
    private let batch: RecordBatch

    init(last batch: RecordBatch, of sheet: String) {
      self.sheet = sheet
      self.batch = batch
      number = batch.rowNumbers.last ?? 0
      verdict = batch.verdicts.last ?? .good
    }

    /// The value of a field; `nil` where it is empty, was damaged, or the table has no such field.
    public subscript(field: String) -> String? {
      batch.count == 0 ? nil : batch.value(row: batch.count - 1, field: field)
    }
  }

  /// What a validator has to say against a row.
  public struct Objection: Sendable, Equatable {
    /// The field that is to be mended; `nil` for the row as a whole.
    public var field: String?
    /// What the rule's sentence fills in, by name: limits and forms, never a person's data.
    public var parameters: [String: String]

    /// Makes an objection.
    public init(field: String? = nil, parameters: [String: String] = [:]) {
      self.field = field
      self.parameters = parameters
    }
  }

  /// The rule under which its findings stand: a name of one's own and a point in front, `acme.branch-closed`.
  public let rule: RuleID
  /// How much an objection weighs unless the mapping says otherwise; an error rejects the row.
  public let severity: Severity
  let check: @Sendable (Record) -> Objection?

  /// Makes a validator.
  ///
  /// - Parameters:
  ///   - rule: the rule's name; a catalogue that is to tell it gets its text by `Catalogue.add`.
  ///   - severity: how much an objection weighs.
  ///   - check: looks at a row; `nil` where there is nothing to say.
  public init(
    _ rule: RuleID, severity: Severity = .warning, check: @escaping @Sendable (Record) -> Objection?
  ) {
    self.rule = rule
    self.severity = severity
    self.check = check
  }
}

extension RowMapper {
  /// Asks the validators about the last row.
  mutating func askValidators(into batch: inout RecordBatch) {
    let objections = objections(to: batch)
    for (rule, objection) in objections {
      let field = objection.field.flatMap { name in plan.table.fields.firstIndex { $0.name == name } }
      let value = field.flatMap { batch.lastBytes(field: $0) }.map { String(decoding: $0, as: UTF8.self) }
      report(
        Issue(rule, objection.parameters), field: field, row: batch.rowNumbers.last ?? 0,
        column: field.flatMap { kinds.columnOfField[$0] }, value: value, into: &batch, hasFailed: false)
    }
  }

  /// The record must be gone before the batch is changed, or the batch would be copied.
  private func objections(to batch: RecordBatch) -> [(RuleID, RowValidator.Objection)] {
    let record = RowValidator.Record(last: batch, of: plan.survey.sheet)
    return validators.compactMap { validator in validator.check(record).map { (validator.rule, $0) } }
  }
}
