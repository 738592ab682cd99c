import Tabular

/// A field that is put together from several columns.
struct JoinedField: Sendable {
  var slot: FieldSlot
  let columns: [Int]
  let separator: [UInt8]
  /// Whether the sheet's headings put the parts together, and not the mapping's author.
  let isOfHeadings: Bool
  /// Whether the columns hold pieces of one value, which is read when it is together: a day, a month and a year. Words
  /// are read column by column.
  let isOneValue: Bool

  init(_ source: MappingPlan.Source, _ table: MappingTable, today: CalendarDate) {
    slot = FieldSlot(source, table, today: today)
    columns = source.columns
    isOneValue = ![.text, .name, .address].contains(slot.reader.type)
    if case .joined(_, let separator) = table.fields[source.field].origin {
      self.separator = Array(separator.utf8)
      isOfHeadings = false
    } else {
      separator = [0x20]
      isOfHeadings = true
    }
  }
}

extension RowMapper {
  /// Reads the joined fields of a row; empty cells leave no separator behind.
  mutating func readJoinedFields(of row: borrowing Row, into batch: inout RecordBatch) {
    for index in joined.indices {
      let field = joined[index].slot.field
      let start = batch.text.count
      let shown =
        joined[index].isOneValue
        ? readOneValue(joined[index], of: row, into: &batch) : readWords(joined[index], of: row, into: &batch)
      guard batch.text.count > start else { continue }
      if joined[index].slot.isScanned, case let count = AadhaarScan.cut(&batch.text, from: start), count > 0 {
        report(
          Issue(.aadhaarCut, ["count": String(count)]), field: field, row: row.number,
          column: joined[index].columns.first,
          value: shown,
          into: &batch, hasFailed: false)
      }
      let broken = joined[index].slot.rules.firstBroken(
        batch.text.span.extracting(start..<batch.text.count), today: today)
      if let broken {
        batch.text.removeLast(batch.text.count - start)
        failedFields[field] = true
        report(
          broken, field: field, row: row.number, column: joined[index].columns.first, value: shown,
          into: &batch)
      } else {
        batch.endValue(field: field, from: start)
      }
    }
  }

  /// Reads column by column, and says what the last one showed.
  private mutating func readWords(
    _ field: JoinedField, of row: borrowing Row, into batch: inout RecordBatch
  ) -> String {
    let start = batch.text.count
    var shown = ""
    for column in field.columns {
      guard let cell = row.cell(inColumn: column) else { continue }
      let before = batch.text.count
      if before > start { batch.text.append(contentsOf: field.separator) }
      let value = batch.text.count
      let reading = reading(of: cell, in: row, by: field.slot, field.slot.transform, into: &batch)
      // A surname of its own beside a whole name that has it; Ali Ali is called so.
      let isThere =
        field.isOfHeadings && column == field.columns.last
        && Self.holds(batch.text[start..<before], word: batch.text[value...])
      if !reading.isWritten || batch.text.count == value || isThere {
        batch.text.removeLast(batch.text.count - before)
      }
      shown = take(reading, cell, in: row, of: field, into: &batch)
    }
    return shown
  }

  /// Whether a word stands in a text of several, whatever the case of Latin letters.
  private static func holds(_ text: ArraySlice<UInt8>, word: ArraySlice<UInt8>) -> Bool {
    let words = text.split(separator: 0x20)
    return words.count > 1 && words.contains { $0.elementsEqual(word) { $0.lowercased == $1.lowercased } }
  }

  /// Puts the texts of all columns together and reads what comes out, and says what that was.
  private mutating func readOneValue(
    _ field: JoinedField, of row: borrowing Row, into batch: inout RecordBatch
  ) -> String {
    let start = batch.text.count
    var text: [UInt8] = []
    var place = Cell(column: field.slot.column, kind: .text)
    for column in field.columns {
      guard let cell = row.cell(inColumn: column) else { continue }
      var piece = row.text(of: cell)
      if cell.kind != .text && cell.kind != .number || cell.problem != .none {
        // An error, or a formula without a value: no value comes of that.
        let reading = reading(of: cell, in: row, by: field.slot, nil, into: &batch)
        batch.text.removeLast(batch.text.count - start)
        if reading != .blank { return take(reading, cell, in: row, of: field, into: &batch) }
        continue
      }
      switch field.slot.transform?.apply(piece) ?? .unchanged {
      case .failed(let issue): return take(.failed(issue), cell, in: row, of: field, into: &batch)
      case .changed(let changed):
        transformed[field.slot.field, default: 0] += 1
        piece = changed
      case .unchanged: break
      }
      if piece.allSatisfy(\.isWhitespace) { continue }
      if text.isEmpty {
        place = Cell(column: column, kind: .text)
      } else {
        text.append(contentsOf: field.separator)
      }
      text.append(contentsOf: piece.utf8)
    }
    guard !text.isEmpty else { return "" }
    var scratch = Row()
    scratch.append(place, text: text.span)
    let reading = reading(of: scratch.cells[0], in: scratch, by: field.slot, nil, into: &batch)
    if !reading.isWritten { batch.text.removeLast(batch.text.count - start) }
    return take(reading, scratch.cells[0], in: scratch, number: row.number, of: field, into: &batch)
  }

  /// Reports what a reading has to say, and says what the cell showed.
  private mutating func take(
    _ reading: Reading, _ cell: Cell, in row: borrowing Row, number: Int? = nil, of field: JoinedField,
    into batch: inout RecordBatch
  ) -> String {
    let shown = FindingText(cell, in: row, type: field.slot.reader.type).shown
    // Another field takes what stands before the first part.
    let isKept = field.slot.keepsSalutation && cell.column == field.columns.first
    for issue in reading.issues where !(isKept && issue.rule == .nameSalutation) {
      report(
        issue, field: field.slot.field, row: number ?? row.number, column: cell.column, value: shown,
        into: &batch,
        hasFailed: !reading.isWritten)
    }
    if !reading.isWritten, reading != .blank { failedFields[field.slot.field] = true }
    return shown
  }
}
