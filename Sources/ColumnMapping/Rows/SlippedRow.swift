import Tabular

extension RowMapper {
  /// How many fields have to fit a column further on before a row counts as slipped.
  private static var leastFitting: Int { 3 }

  /// Tells a row whose cells slipped a column or two to one side, from the first or from a later one on: one finding
  /// takes the place of all that follow from it.
  ///
  /// - Returns: whether the row slipped.
  mutating func reportSlip(
    of row: borrowing Row, into batch: inout RecordBatch, findingsFrom first: Int
  ) -> Bool {
    guard batch.findings[first...].count(where: { $0.severity > .note }) >= 3 else { return false }
    let here = columnsAsTheyAre(row)
    guard here.count(where: \.isBad) >= 2 else { return false }
    var best: (gain: Int, shift: Int, start: Int)?
    for shift in [1, -1, 2, -2] {
      guard let slip = slip(of: row, by: shift, here), slip.gain > best?.gain ?? 0 else { continue }
      best = (slip.gain, shift, slip.start)
    }
    guard let best else { return false }
    batch.findings.removeLast(batch.findings.count - first)
    batch.clearLastRow()
    report(
      Issue(.rowSlipped, ["by": String(abs(best.shift)), "side": best.shift > 0 ? "right" : "left"]),
      field: nil, row: row.number, column: best.start, value: nil, into: &batch)
    return true
  }

  /// A column of a row, as it is and as it would be.
  private struct Column {
    let slot: Int
    let column: Int
    let reads: Bool
    let isBad: Bool
    let isStrong: Bool
    var wouldRead = false
  }

  /// The columns whose values say anything, from left to right.
  private mutating func columnsAsTheyAre(_ row: borrowing Row) -> [Column] {
    var columns: [Column] = []
    for index in slots.indices where slots[index].part == nil && slots[index].isTelling {
      let cell = row.cell(inColumn: slots[index].column)
      let doesRead = reads(cell, slots[index], row)
      columns.append(
        Column(
          slot: index, column: slots[index].column, reads: doesRead,
          isBad: !doesRead && cell.map { $0.kind != .blank } ?? false, isStrong: slots[index].isStrong))
    }
    return columns.sorted { $0.column < $1.column }
  }

  /// From which column on the values stand `shift` columns further on than they should, and how many more of them fit
  /// there; `nil` where the shifted cells fit no better.
  private mutating func slip(
    of row: borrowing Row, by shift: Int, _ here: [Column]
  ) -> (gain: Int, start: Int)? {
    var columns = here.filter { $0.column + shift > 0 }
    for index in columns.indices {
      let cell = row.cell(inColumn: columns[index].column + shift)
      columns[index].wouldRead = reads(cell, slots[columns[index].slot], row)
    }
    // The best place to begin: what lies before it stays.
    var gain = 0
    var best = (gain: 0, from: columns.count)
    for place in columns.indices.reversed() {
      gain += (columns[place].wouldRead ? 1 : 0) - (columns[place].reads ? 1 : 0)
      if gain >= best.gain, gain > 0 { best = (gain, place) }
    }
    let slipped = columns[best.from...]
    let fitting = slipped.filter { $0.wouldRead && !$0.reads }
    let broken = slipped.count { $0.reads && !$0.wouldRead }
    let wrong = slipped.count { !$0.reads && !$0.wouldRead && $0.isBad }
    // What stood alone could be in the wrong place by chance: several, and of kinds that numbers and words do not fit.
    guard fitting.count >= Self.leastFitting, fitting.count(where: \.isStrong) >= 2,
      fitting.count(where: \.isBad) >= 2, (broken + wrong) * 3 <= fitting.count, let first = fitting.first
    else { return nil }
    guard shift < 0 else { return (best.gain, first.column) }
    // The value of the first that fits stands further left; what is wrong begins there or a little before, where the
    // values in between fit both.
    let from = (slipped.first?.column ?? first.column) + shift
    let wrongOnes = columns.filter { $0.isBad && (from...(first.column + shift)).contains($0.column) }
    return (best.gain, wrongOnes.first?.column ?? first.column + shift)
  }

  private mutating func reads(_ cell: Cell?, _ slot: FieldSlot, _ row: borrowing Row) -> Bool {
    guard let cell else { return false }
    var scratch: [UInt8] = []
    return slot.reader.read(cell, in: row, context: slot.context, into: &scratch, extras: &extras).isWritten
  }
}

extension FieldSlot {
  /// Whether a value that fits says anything: text that takes all does not.
  fileprivate var isTelling: Bool {
    switch reader.type {
    case .text, .address, .customerID: false
    default: true
    }
  }

  /// Whether no other column's values are likely to fit: any number is an amount, and many a text is a name.
  fileprivate var isStrong: Bool {
    switch reader.type {
    case .name, .amount, .integer, .text, .address, .customerID, .yesNo: false
    default: true
    }
  }
}
