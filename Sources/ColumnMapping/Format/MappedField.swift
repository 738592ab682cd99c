public import Tabular

/// Where the value of a field comes from.
public enum FieldOrigin: Sendable, Hashable {
  /// The column whose heading is one of the field's names.
  case heading
  /// The column of this number.
  case column(Int)
  /// The column that another field of the table is read from, read anew; with a part, what stands beside the value.
  case field(String, part: String?)
  /// Several columns, put together: the names of each, and what stands between the parts.
  case joined([[String]], separator: String)
  /// The letterhead above the header, behind one of these labels.
  case letterhead([String])
  /// Always the same value.
  case constant(String)
}

/// One target field of a table, as the mapping writes it.
public struct MappedField: Sendable {
  /// The target field's name.
  public let name: String
  /// The headings it goes by, best first.
  public let headings: [String]
  /// Where its value comes from.
  public let origin: FieldOrigin
  /// Whether a row without it is rejected.
  public let isRequired: Bool
  /// Whether a damaged value rejects the row.
  public let isIdentifying: Bool
  /// The weight of what fails in this field, where the mapping says it.
  public let severity: Severity?
  /// The weight of single rules in this field.
  public let severities: [RuleID: Severity]
  /// The value of rows whose cell is empty.
  public let defaultValue: String?
  /// What the mapping demands of its values.
  package let rules: FieldRules
  /// What is done to its cells' text before they are read; `nil` for nothing.
  package let transform: TextTransform?
  /// What it holds.
  package let type: FieldType
  /// What the mapping says about the form of its values.
  package let options: ValueOptions

  /// What it holds, by the name that mappings use: `policy-number`.
  public var typeName: String { type.rawValue }

  package init(
    name: String, headings: [String], origin: FieldOrigin, isRequired: Bool, isIdentifying: Bool,
    severity: Severity?, severities: [RuleID: Severity], defaultValue: String?, rules: FieldRules,
    type: FieldType, options: ValueOptions, transform: TextTransform? = nil
  ) {
    self.name = name
    self.headings = headings
    self.origin = origin
    self.isRequired = isRequired
    self.isIdentifying = isIdentifying
    self.severity = severity
    self.severities = severities
    self.defaultValue = defaultValue
    self.rules = rules
    self.type = type
    self.options = options
    self.transform = transform
  }
}

/// What a mapping demands of the values of one field, beside their type.
package struct FieldRules: Sendable {
  /// The least and the greatest number of characters.
  package var length: ClosedRange<Int>?
  /// The form of the whole value.
  package var pattern: TextPattern?
  /// The least and the greatest value.
  package var range: ValueRange?
  /// Whether no two rows of a sheet may have the same value.
  package var isUnique = false
  /// The values allowed, as they are written to the record; empty where any is.
  package var allowed: [String] = []

  /// Whether a value that was read has to pass anything at all.
  package var isEmpty: Bool { length == nil && pattern == nil && range == nil && allowed.isEmpty }
}
