import Tabular

/// What happens to cells that are not simply good: none of it runs for the rows that are.
extension RowMapper {
  /// Settles a reading: demands of the mapping, Aadhaar numbers, parts, findings.
  mutating func settle(
    _ reading: Reading, _ cell: Cell, in row: borrowing Row, slot: Int, from start: Int,
    into batch: inout RecordBatch
  ) {
    let field = slots[slot].field
    let text = FindingText(cell, in: row, isCut: slots[slot].reader.type.isExemptFromAadhaarScan == false)
    if let part = slots[slot].part {
      takePart(part, of: reading, slot: slot, from: start, into: &batch)
      return
    }
    switch reading {
    case .blank:
      batch.text.removeLast(batch.text.count - start)
      return
    case .failed(let issue):
      batch.text.removeLast(batch.text.count - start)
      fail(issue, field: field, row: row.number, column: cell.column, value: text, into: &batch)
      return
    case .good, .noted:
      for issue in reading.issues {
        report(
          issue, field: field, row: row.number, column: cell.column, value: text.shown, into: &batch,
          hasFailed: false)
      }
    }
    if slots[slot].isScanned, AadhaarCut.cut(&batch.text, from: start) > 0 {
      report(
        Issue(.aadhaarCut), field: field, row: row.number, column: cell.column, value: text.shown,
        into: &batch, hasFailed: false)
    }
    let broken =
      slots[slot].hasRules
      ? slots[slot].rules.firstBroken(batch.text.span.extracting(start..<batch.text.count), today: today)
      : nil
    if let broken {
      batch.text.removeLast(batch.text.count - start)
      fail(broken, field: field, row: row.number, column: cell.column, value: text, into: &batch)
    } else if batch.text.count > start {
      batch.endValue(field: field, from: start)
    }
  }

  /// A field that takes what stands beside another's value: nothing where there is none.
  private mutating func takePart(
    _ part: ValuePart, of reading: Reading, slot: Int, from start: Int, into batch: inout RecordBatch
  ) {
    batch.text.removeLast(batch.text.count - start)
    guard reading.isWritten, let bytes = extras.bytes(of: part) else { return }
    batch.text.append(contentsOf: bytes)
    batch.endValue(field: slots[slot].field, from: start)
  }

  private mutating func fail(
    _ issue: Issue, field: Int, row: Int, column: Int, value: FindingText, into batch: inout RecordBatch
  ) {
    failedFields[field] = true
    report(issue, field: field, row: row, column: column, value: value.shown, into: &batch)
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

  /// Looks for Aadhaar numbers in a cell that feeds no field, and for values under no heading.
  mutating func lookThrough(_ cell: Cell, in row: borrowing Row, into batch: inout RecordBatch) {
    guard cell.kind == .text || cell.kind == .number, !kinds.isExempt(column: cell.column) else { return }
    let bytes = row.bytes(of: cell)
    guard bytes.count >= AadhaarCut.shortest else { return }
    var text: [UInt8] = []
    unsafe bytes.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
    guard AadhaarCut.cut(&text, from: 0) > 0 else { return }
    report(
      Issue(.aadhaarCut), field: nil, row: row.number, column: cell.column,
      value: String(decoding: text, as: UTF8.self),
      into: &batch)
  }
}

/// What a finding shows of a cell: the text that the file writes, short, and without any whole Aadhaar number.
struct FindingText {
  let shown: String

  private static let longest = 300

  init(_ cell: Cell, in row: borrowing Row, isCut: Bool) {
    let bytes = row.bytes(of: cell)
    // An Aadhaar number that begins before the limit must not be halved by it: the rest of it is looked at as well.
    let part = bytes.extracting(0..<min(bytes.count, Self.longest + 64))
    var text: [UInt8] = []
    unsafe part.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
    if isCut { _ = AadhaarCut.cut(&text, from: 0) }
    if text.count > Self.longest { text.removeLast(text.count - Self.longest) }
    shown = String(decoding: text, as: UTF8.self)
  }
}
