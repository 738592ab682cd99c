import Tabular

/// How many values stand in columns that have no heading, and so are not imported: by column, of judged rows alone.
struct UnheadedValues: Sendable {
  private var countOfColumn: [Int: Int] = [:]
  private var headed: [Bool]
  private var columnsOfRow: [Int] = []

  /// More columns are not told apart: a row of 16,384 stray cells is one damaged row.
  private static let mostColumns = 64

  init(_ plan: MappingPlan) {
    headed = [Bool](repeating: false, count: (plan.survey.columns.map(\.column).max() ?? 0) + 1)
    for column in plan.survey.columns where !column.heading.isEmpty { headed[column.column] = true }
  }

  /// Begins a row: what was seen in the one before is forgotten unless it was kept.
  mutating func beginRow() {
    if !columnsOfRow.isEmpty { columnsOfRow.removeAll(keepingCapacity: true) }
  }

  /// Looks at a cell that feeds no field.
  @inline(__always)
  mutating func see(_ cell: Cell) {
    let column = cell.column
    if column < headed.count, column >= 0, headed[column] { return }
    if cell.kind != .blank, columnsOfRow.count < Self.mostColumns { columnsOfRow.append(column) }
  }

  /// Counts what was seen in the row.
  mutating func keepRow() {
    for column in columnsOfRow
    where countOfColumn[column] != nil || countOfColumn.count < Self.mostColumns {
      countOfColumn[column, default: 0] += 1
    }
  }

  /// The columns and how many values stand in each, from left to right.
  var counts: [(column: Int, count: Int)] {
    countOfColumn.sorted { $0.key < $1.key }.map { (column: $0.key, count: $0.value) }
  }
}
