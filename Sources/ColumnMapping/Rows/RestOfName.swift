import Tabular

extension RowMapper {
  /// Tells a row that holds nothing but the rest of the name above it, as portals print long names: one finding takes the
  /// place of all that is missing from it. The names are not put together: that would change a value for good where the
  /// row is a record whose number was forgotten.
  ///
  /// - Returns: whether the row is one.
  mutating func reportRestOfName(
    of row: borrowing Row, into batch: inout RecordBatch, findingsFrom first: Int
  ) -> Bool {
    guard row.number == recordAbove.lastLine + 1, recordAbove.number > 0, let column = onlyColumn(of: row),
      let field = plan.table.fields.firstIndex(where: { $0.type == .name && $0.isIdentifying }),
      kinds.columnOfField[field] == column, let cell = row.cell(inColumn: column), cell.kind == .text
    else { return false }
    let text = row.text(of: cell)
    guard text.contains(where: \.isLetter), !text.contains(where: \.isNumber) else { return false }
    batch.findings.removeLast(batch.findings.count - first)
    batch.clearLastRow()
    let above = CellReference(row: recordAbove.number, column: column).description
    report(
      Issue(.nameContinued, ["cell": above]), field: field, row: row.number, column: column,
      value: FindingText(cell, in: row, type: .name).shown, into: &batch)
    recordAbove.lastLine = row.number
    return true
  }

  /// The column of the one cell that holds something; `nil` where there are several.
  private func onlyColumn(of row: borrowing Row) -> Int? {
    var column: Int?
    for index in row.cells.indices {
      let cell = row.cells[index]
      if cell.kind == .blank || cell.kind == .text && row.text(of: cell).allSatisfy(\.isWhitespace) {
        continue
      }
      if column != nil { return nil }
      column = cell.column
    }
    return column
  }
}
