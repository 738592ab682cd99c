/// How much a finding weighs.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Worth knowing; nothing is wrong with the row.
  case note
  /// The field is left empty or kept as it is, and the row goes on.
  case warning
  /// The row is rejected.
  case error

  /// Orders by weight.
  public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Where a finding was made: a sheet, and within it a cell, a whole row (`column` is nil), a whole column (`row` is
/// nil), or the sheet as such.
public struct Place: Hashable, Sendable {
  /// The sheet's name; empty for a CSV file.
  public var sheet: String
  /// The row's number as Excel shows it, from 1.
  public var row: Int?
  /// The column's number, from 1.
  public var column: Int?

  /// Makes a place.
  public init(sheet: String, row: Int? = nil, column: Int? = nil) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// The address in the form that Excel shows: `C12`, a row `12`, a column `C`; `nil` for the whole sheet.
  public var address: String? {
    switch (row, column) {
    case (let row?, let column?): CellReference(row: row, column: column).description
    case (let row?, nil): String(row)
    case (nil, let column?): CellReference.letters(ofColumn: column)
    case (nil, nil): nil
    }
  }
}

/// Something about the data that a person should know: a value, never a thrown error.
///
/// A finding carries no sentence: those stand in one catalogue a language, by the rule's identifier. Its parameters
/// name limits, headings and forms; what a cell says is only ever in `value`, which prints masked.
public struct Finding: Sendable {
  /// The rule that was broken.
  public var rule: RuleID
  /// How much it weighs here: the mapping may change a rule's own severity.
  public var severity: Severity
  /// Where.
  public var place: Place
  /// The column's heading as the sheet writes it.
  public var heading: String?
  /// The target field, by its name in the mapping.
  public var field: String?
  /// What the catalogue's sentence fills in, by name. Never a person's data.
  public var parameters: [String: String]
  /// What the cell says.
  public var value: SensitiveValue?

  /// Makes a finding.
  public init(
    _ rule: RuleID, _ severity: Severity, at place: Place, heading: String? = nil, field: String? = nil,
    parameters: [String: String] = [:], value: SensitiveValue? = nil
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
