public import Tabular

/// One row of an import as it is kept: its values masked until somebody opens them.
public struct StoredRow: Sendable {
  /// The sheet; empty for a CSV file.
  public var sheet: String
  /// The row's number, as Excel counts.
  public var number: Int
  /// `mapped` (entered), `pending` (good, not entered) or `error` (rejected).
  public var status: String
  /// Its values by the name of their column, in the order of the table; those that are there.
  public var values: [(name: String, value: SensitiveValue)]
  /// What was found about it; the values in it are masked.
  public var findings: [StoredFinding]
  /// The customer it made, changed or found.
  public var customer: String?
  /// The policy it made or changed.
  public var policy: String?
  /// The cells as the sheet has them, after redaction, as JSON: only where values are revealed.
  public var raw: JSONValue?
}

/// A finding as it is kept with its row.
public struct StoredFinding: Sendable, Equatable, Codable {
  /// The rule.
  public var rule: String
  /// `error`, `warning` or `note`.
  public var severity: String?
  /// The target field.
  public var field: String?
  /// The column's heading.
  public var heading: String?
  /// The cell's address.
  public var cell: String?
  /// What the cell says, masked.
  public var masked: String?
}

/// Whether values are to be seen as they are, and why.
public struct RowReading: Sendable {
  /// Only rows of this status.
  public var status: String?
  /// Why values are revealed; `nil` leaves them masked.
  public var reason: String?

  /// Which rows, and how.
  public init(status: String? = nil, reason: String? = nil) {
    self.status = status
    self.reason = reason
  }
}
