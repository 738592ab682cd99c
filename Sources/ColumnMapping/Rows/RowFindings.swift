import Tabular

/// What happens to cells that are not simply good: none of it runs for the rows that are.
extension RowMapper {
  /// Settles a reading: demands of the mapping, Aadhaar numbers, parts, findings.
  mutating func settle(
    _ reading: Reading, _ cell: Cell, in row: borrowing Row, slot: Int, from start: Int,
    into batch: inout RecordBatch
  ) {
    let field = slots[slot].field
    if let part = slots[slot].part {
      takePart(part, wasRead: reading.isWritten, cell, in: row, slot: slot, from: start, into: &batch)
      return
    }
    func take(_ issue: Issue, hasFailed: Bool, _ batch: inout RecordBatch) {
      if hasFailed {
        batch.text.removeLast(batch.text.count - start)
        failedFields[field] = true
      }
      let text = FindingText(cell, in: row, type: slots[slot].reader.type)
      report(
        issue, field: field, row: row.number, column: cell.column, value: text.shown, into: &batch,
        hasFailed: hasFailed)
    }
    if case .failed(let issue) = reading {
      take(issue, hasFailed: true, &batch)
      // The file's own words of the row are kept with the import, and in them, too, the number is cut.
      if slots[slot].reader.type == .aadhaar, FindingText.hides(cell, in: row) {
        take(Issue(.aadhaarCut, ["count": "1"]), hasFailed: false, &batch)
      }
      return
    }
    for issue in reading.issues where !(issue.rule == .nameSalutation && slots[slot].keepsSalutation) {
      take(issue, hasFailed: false, &batch)
    }
    if slots[slot].isScanned, case let count = AadhaarScan.cut(&batch.text, from: start), count > 0 {
      // A text goes on without the number; an amount or an address of e-mail is no longer one.
      let isText = slots[slot].reader.type.staysReadableWhenCut
      take(Issue(.aadhaarCut, ["count": String(count)]), hasFailed: !isText, &batch)
      if !isText { return }
    }
    if slots[slot].hasRules, batch.text.count > start,
      let broken = slots[slot].rules.firstBroken(
        batch.text.span.extracting(start..<batch.text.count), today: today)
    {
      take(broken, hasFailed: true, &batch)
    } else if batch.text.count > start {
      batch.endValue(field: field, from: start)
    }
  }

  /// A field that takes what stands beside another's value: nothing where there is none. What is wrong with the cell
  /// is said once, for the field that takes the value.
  mutating func takePart(
    _ part: ValuePart, wasRead: Bool, _ cell: Cell, in row: borrowing Row, slot: Int, from start: Int,
    into batch: inout RecordBatch
  ) {
    batch.text.removeLast(batch.text.count - start)
    guard wasRead, let bytes = extras.bytes(of: part) else { return }
    batch.text.append(contentsOf: bytes)
    let field = slots[slot].field
    if slots[slot].hasRules, let broken = slots[slot].rules.firstBroken(bytes.span, today: today) {
      batch.text.removeLast(batch.text.count - start)
      failedFields[field] = true
      let text = FindingText(cell, in: row, type: slots[slot].reader.type)
      report(broken, field: field, row: row.number, column: cell.column, value: text.shown, into: &batch)
    } else {
      batch.endValue(field: field, from: start)
    }
  }

  /// Adds a finding and makes the row's verdict as grave as it.
  mutating func report(
    _ issue: Issue, field: Int?, row: Int, column: Int?, value: String?, into batch: inout RecordBatch,
    hasFailed: Bool = true
  ) {
    let severity = weights.severity(of: issue.rule, field: field, hasFailed: hasFailed)
    let mapped = field.map { plan.table.fields[$0] }
    batch.findings.append(
      Finding(
        issue.rule, severity, at: Place(sheet: plan.survey.sheet, row: row, column: column),
        heading: column.flatMap { plan.labels[$0] }, field: mapped?.name, parameters: issue.parameters,
        value: value.map { SensitiveValue($0, as: mapped?.type.sensitiveKind ?? .text) }))
    switch severity {
    case .error: batch.judge(.rejected)
    case .warning: batch.judge(.warned)
    case .note: break
    }
  }

  /// Says what values of the last row, each right by itself, break together.
  mutating func report(
    _ broken: [(field: Int, issue: Issue)], of row: borrowing Row, into batch: inout RecordBatch
  ) {
    for (field, issue) in broken {
      report(
        issue, field: field, row: row.number, column: kinds.columnOfField[field],
        value: shown(field, of: row, in: batch), into: &batch, hasFailed: false)
    }
  }

  /// What stands in the cell that feeds a field, as the file writes it; the value where that is no text or number, or
  /// where no single cell feeds it.
  func shown(_ field: Int, of row: borrowing Row, in batch: borrowing RecordBatch) -> String? {
    let isAlone = slots.contains { $0.field == field }
    if isAlone, let column = kinds.columnOfField[field], let cell = row.cell(inColumn: column),
      cell.kind == .text || cell.kind == .number && !cell.format.isMoment
    {
      return FindingText(cell, in: row, type: plan.table.fields[field].type).shown
    }
    return batch.lastBytes(field: field).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A field as the sheet names it, with its column: `Name of Assured (C)`; by its own name where no column feeds it.
  func heading(ofField field: Int) -> String { kinds.heading(ofField: field, plan) }

  /// Looks for Aadhaar numbers in a cell that feeds no field.
  mutating func lookThrough(_ cell: Cell, in row: borrowing Row, into batch: inout RecordBatch) {
    guard cell.kind == .text || cell.kind == .number else { return }
    var text: [UInt8] = []
    var count = 1
    if kinds.isAadhaar(column: cell.column) {
      guard FindingText.hides(cell, in: row) else { return }
      text = FindingText.hidingDigits(of: cell, in: row)
    } else {
      count = AadhaarScan.cut(cell, in: row, into: &text)
      if count == 0 { return }
    }
    report(
      Issue(.aadhaarCut, ["count": String(count)]), field: nil, row: row.number, column: cell.column,
      value: String(decoding: text.prefix(FindingText.longest), as: UTF8.self), into: &batch, hasFailed: false
    )
  }
}

extension FieldType {
  /// Whether a value of the type is still one when digits in it have become `X`.
  fileprivate var staysReadableWhenCut: Bool {
    switch self {
    case .text, .name, .address, .customerID: true
    default: false
    }
  }
}
