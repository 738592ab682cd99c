/// A row that a mapping leaves out: told by the value of one of its fields, as it is written to the record.
package struct RowSkip: Sendable, Equatable {
  /// When the row is left out.
  package enum Condition: Sendable, Equatable {
    /// The value is one of these; case and blanks around it do not matter.
    case isOneOf(Set<String>)
    /// The value has this form.
    case fits(TextPattern)
    /// The cell is empty: neither a value nor a damaged one.
    case isEmpty
  }

  /// The field's place in the table.
  package let field: Int
  /// When.
  package let condition: Condition

  /// Whether a row is left out that has this value.
  ///
  /// - Parameter hasFailed: whether the cell holds what is no value.
  func applies(to value: ArraySlice<UInt8>?, hasFailed: Bool) -> Bool {
    switch condition {
    case .isEmpty: return value == nil && !hasFailed
    case .fits(let pattern): return value.map { pattern.matches($0.span) } ?? false
    case .isOneOf(let values):
      return value.map { values.contains(TextTransform.key(String(decoding: $0, as: UTF8.self))) } ?? false
    }
  }
}
