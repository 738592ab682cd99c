import Tabular

extension RowMapper {
  /// How many fields have to fit a column further on before a row counts as slipped.
  private static var leastFitting: Int { 3 }

  /// Tells a row whose cells slipped a column to one side: one finding takes the place of all that follow from it.
  ///
  /// - Returns: whether the row slipped.
  mutating func reportSlip(
    of row: borrowing Row, into batch: inout RecordBatch, findingsFrom first: Int
  ) -> Bool {
    let bad = batch.findings[first...].filter { $0.severity > .note }
    guard bad.count >= 3 else { return false }
    for shift in [1, -1] {
      guard let start = slipStart(of: row, by: shift) else { continue }
      batch.findings.removeLast(batch.findings.count - first)
      batch.clearLastRow()
      report(
        Issue(.rowSlipped, ["by": "1", "side": shift > 0 ? "right" : "left"]), field: nil, row: row.number,
        column: start, value: nil, into: &batch)
      return true
    }
    return false
  }

  /// The first column whose value stands in the next one; `nil` where the shifted cells fit no better.
  private mutating func slipStart(of row: borrowing Row, by shift: Int) -> Int? {
    var fitting = 0
    var asTheyAre = 0
    var start: Int?
    var scratch: [UInt8] = []
    for slot in slots where slot.part == nil {
      let here = row.cell(inColumn: slot.column)
      let there = row.cell(inColumn: slot.column + shift)
      let fits = reads(there, slot, row, &scratch)
      if reads(here, slot, row, &scratch) {
        asTheyAre += 1
        if start != nil, !fits { asTheyAre += 1 }
      } else if fits {
        fitting += 1
        start = start.map { min($0, slot.column) } ?? slot.column
      }
    }
    guard fitting >= Self.leastFitting, fitting * 2 > slots.count - asTheyAre else { return nil }
    return start
  }

  private mutating func reads(
    _ cell: Cell?, _ slot: FieldSlot, _ row: borrowing Row, _ scratch: inout [UInt8]
  ) -> Bool {
    guard let cell else { return false }
    // Text that takes anything proves nothing.
    switch slot.reader.type {
    case .text, .address, .customerID: return false
    default: break
    }
    scratch.removeAll(keepingCapacity: true)
    return slot.reader.read(cell, in: row, context: slot.context, into: &scratch, extras: &extras).isWritten
  }
}
