import Tabular

/// A field whose values are remembered.
struct KeyField: Sendable {
  let field: Int
  let isUnique: Bool
  var keys = UniqueKeys()
  private var next: UniqueKeys.Key?

  init(field: Int, isUnique: Bool) {
    self.field = field
    self.isUnique = isUnique
  }

  /// Makes the key of the last row's value, before it is needed.
  mutating func prepare(_ batch: borrowing RecordBatch) {
    next = nil
    if let value = batch.lastSpan(field: field) { next = keys.key(of: value) }
  }

  /// Remembers the value of the last row; says which row has it already.
  mutating func earlierRow(_ row: Int, _ batch: borrowing RecordBatch) -> Int? {
    guard let next, batch.hasValue(field) else { return nil }
    return keys.insert(next, row: row)
  }
}
