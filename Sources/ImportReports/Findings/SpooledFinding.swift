public import Tabular

/// A finding as a report shows it: its value masked, unless the spool was given a disclosure.
public struct SpooledFinding: Sendable, Equatable {
  /// The rule that was broken.
  public var rule: RuleID
  /// How much it weighs.
  public var severity: Severity
  /// Where.
  public var place: Place
  /// The column's heading as the sheet writes it.
  public var heading: String?
  /// The target field, by its name in the mapping.
  public var field: String?
  /// What the sentence fills in, by name.
  public var parameters: [String: String]
  /// What the cell says, masked or disclosed.
  public var value: String?

  /// Takes a finding over, its value as it is shown.
  public init(_ finding: Finding, _ showing: ValueShowing) {
    rule = finding.rule
    severity = finding.severity
    place = finding.place
    heading = finding.heading
    field = finding.field
    parameters = finding.parameters
    value = finding.value.map { showing.text(of: $0) }
  }

  init(
    rule: RuleID, severity: Severity, place: Place, heading: String?, field: String?,
    parameters: [String: String], value: String?
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.heading = heading
    self.field = field
    self.parameters = parameters
    self.value = value
  }
}
