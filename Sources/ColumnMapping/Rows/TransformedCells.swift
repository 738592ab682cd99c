import Tabular

extension RowMapper {
  /// Reads a cell of a field whose text the mapping changes first. Dates, errors and damaged cells are read as they are.
  mutating func readTransformed(
    _ cell: Cell, in row: borrowing Row, slot: Int, by transform: TextTransform, into batch: inout RecordBatch
  ) {
    let start = batch.text.count
    let reading = reading(
      of: cell, in: row, by: slots[slot], transform, into: &batch, datesOf: slots[slot].isDate ? slot : nil)
    settle(reading, cell, in: row, slot: slot, from: start, into: &batch)
  }

  /// Reads a cell, its text changed first where the mapping says so; `datesOf` is the slot whose evidence of days and months it counts for.
  mutating func reading(
    of cell: Cell, in row: borrowing Row, by slot: FieldSlot, _ transform: TextTransform?,
    into batch: inout RecordBatch, datesOf dates: Int? = nil
  ) -> Reading {
    let start = batch.text.count
    let isText = cell.kind == .text || cell.kind == .number && !cell.format.isMoment
    let change = isText && cell.problem == .none ? transform : nil
    switch change?.apply(row.text(of: cell)) ?? .unchanged {
    case .failed(let issue):
      extras.removeAll()
      return .failed(issue)
    case .unchanged:
      let reading = slot.reader.read(
        cell, in: row, context: slot.context, into: &batch.text, extras: &extras)
      if let dates { countDate(cell, in: row, slot: dates, from: start, batch) }
      return reading
    case .changed(let text):
      transformed[slot.field, default: 0] += 1
      var scratch = Row()
      var changed = Cell(column: cell.column, kind: .text, formula: cell.formula)
      changed.isInLegacyFont = cell.isInLegacyFont
      scratch.append(changed, text: Array(text.utf8).span)
      let reading = slot.reader.read(
        scratch.cells[0], in: scratch, context: slot.context, into: &batch.text, extras: &extras)
      if let dates { countDate(scratch.cells[0], in: scratch, slot: dates, from: start, batch) }
      return reading
    }
  }

  /// A note for each field whose values the mapping has changed.
  func transformFindings() -> [Finding] {
    transformed.sorted { $0.key < $1.key }.map { field, count in
      let mapped = plan.table.fields[field]
      let column = kinds.columnOfField[field]
      return Finding(
        .valuesTransformed, weights.severity(of: .valuesTransformed, field: field, hasFailed: false),
        at: Place(sheet: plan.survey.sheet, column: column), heading: column.flatMap { plan.labels[$0] },
        field: mapped.name,
        parameters: [
          "count": String(count),
          "steps": (mapped.transform?.steps ?? []).map(\.name).joined(separator: ", "),
        ])
    }
  }

  /// Whether the mapping leaves the last row of a batch out.
  func isLeftOut(_ batch: borrowing RecordBatch) -> Bool {
    for skip in plan.table.skips
    where skip.applies(to: batch.lastBytes(field: skip.field), hasFailed: failedFields[skip.field]) {
      return true
    }
    return false
  }
}
