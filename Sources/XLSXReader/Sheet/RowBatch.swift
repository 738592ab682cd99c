/// Rows that libxml2 has read, one behind the other in one memory, so that they cost little to make and to hand from one
/// thread to another.
struct RowBatch: Sendable {
  /// What is said of a row, and where its cells and its text lie.
  struct Entry {
    var number = 0
    var isHidden = false
    var isRepeated = false
    var cells = 0..<0
    var text = 0..<0
  }

  var rows: [Entry] = []
  /// The cells of all rows; their ranges count from where the row's text begins.
  var cells: [RawCell] = []
  var text: [UInt8] = []

  /// Empties the batch; memory that grew for a long row is let go.
  mutating func clear() {
    if cells.capacity > 1 << 16 || text.capacity > 1 << 20 { self = RowBatch() }
    rows.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
  }

  /// Moves what lies behind the last row into an empty batch.
  mutating func moveRest(to other: inout RowBatch) {
    let (cellsEnd, textEnd) = (rows.last?.cells.upperBound ?? 0, rows.last?.text.upperBound ?? 0)
    other.cells.append(contentsOf: cells[cellsEnd...])
    other.text.append(contentsOf: text[textEnd...])
    cells.removeLast(cells.count - cellsEnd)
    text.removeLast(text.count - textEnd)
  }
}
