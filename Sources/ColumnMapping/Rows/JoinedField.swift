import Tabular

/// A field that is put together from several columns.
struct JoinedField: Sendable {
  let slot: FieldSlot
  let columns: [Int]
  let separator: [UInt8]

  init(_ source: MappingPlan.Source, _ table: MappingTable, today: CalendarDate) {
    slot = FieldSlot(source, table, today: today)
    columns = source.columns
    if case .joined(_, let separator) = table.fields[source.field].origin {
      self.separator = Array(separator.utf8)
    } else {
      separator = [0x20]
    }
  }
}

extension RowMapper {
  /// Reads the joined fields of a row, column by column; empty cells leave no separator behind.
  mutating func readJoinedFields(of row: borrowing Row, into batch: inout RecordBatch) {
    for index in joined.indices {
      let field = joined[index].slot.field
      let start = batch.text.count
      var text = ""
      for column in joined[index].columns {
        guard let cell = row.cell(inColumn: column) else { continue }
        let before = batch.text.count
        if before > start { batch.text.append(contentsOf: joined[index].separator) }
        let value = batch.text.count
        let reading: Reading
        if let transform = joined[index].slot.transform {
          reading = self.reading(of: cell, in: row, by: joined[index].slot, transform, into: &batch)
        } else {
          reading = joined[index].slot.reader.read(
            cell, in: row, context: joined[index].slot.context, into: &batch.text, extras: &extras)
        }
        let shown = FindingText(cell, in: row, type: joined[index].slot.reader.type).shown
        if !reading.isWritten || batch.text.count == value {
          batch.text.removeLast(batch.text.count - before)
        }
        for issue in reading.issues {
          report(
            issue, field: field, row: row.number, column: column, value: shown, into: &batch,
            hasFailed: !reading.isWritten)
        }
        if !reading.isWritten, reading != .blank { failedFields[field] = true }
        text = shown
      }
      guard batch.text.count > start else { continue }
      if joined[index].slot.isScanned, AadhaarScan.cut(&batch.text, from: start) > 0 {
        report(
          Issue(.aadhaarCut), field: field, row: row.number, column: joined[index].columns.first, value: text,
          into: &batch, hasFailed: false)
      }
      let broken = joined[index].slot.rules.firstBroken(
        batch.text.span.extracting(start..<batch.text.count), today: today)
      if let broken {
        batch.text.removeLast(batch.text.count - start)
        failedFields[field] = true
        report(
          broken, field: field, row: row.number, column: joined[index].columns.first, value: text,
          into: &batch)
      } else {
        batch.endValue(field: field, from: start)
      }
    }
  }
}
