public import Tabular

/// Every cell of a workbook as JSON lines, typed, nothing judged and nothing masked: the `cells` command.
///
/// ```json
/// {"sheet":"Data","row":2,"cells":[[1,"s","text"],[2,"n",100.5],[3,"d","2024-01-31T00:00:00"],[4,"b",true],[5,"e","#N/A"]]}
/// ```
/// Columns count from 1. Dates are written as `2024-01-31T09:30:00`, with milliseconds where there are any, times of day
/// as `T09:30:00`, durations as `PT5400S`. A number keeps the text of the file where that is JSON. Cells without a
/// value, empty texts among them, and rows without such a cell are left out. A cell that the file itself has wrong
/// is an error that says what the file says.
public struct CellLines: ~Copyable {
  private var sink: TextSink
  private var sheet: String?
  private var head: [UInt8] = []

  /// Writes lines to a sink.
  public init(to sink: consuming TextSink) { self.sink = sink }

  /// Whether anybody still takes the lines; a loop over many rows may stop where nobody does.
  public var isOpen: Bool { sink.isOpen }

  /// What was collected, of a sink in memory.
  public var collected: [UInt8] { sink.collected }

  /// Writes one row of a sheet.
  public mutating func write(_ row: borrowing Row, sheet: String) {
    if self.sheet != sheet { begin(sheet) }
    let lineStart = sink.buffer.count
    sink.buffer.append(contentsOf: head)
    CellText.append(row.number, to: &sink.buffer)
    sink.buffer.append(contentsOf: Self.cellsKey)
    let cellsStart = sink.buffer.count
    for cell in row.cells { CellText.append(cell, of: row, to: &sink.buffer) }
    if sink.buffer.count == cellsStart {
      sink.buffer.removeSubrange(lineStart...)
      return
    }
    // Every cell ends in a comma; the last one's place is where the array ends.
    sink.buffer[sink.buffer.count - 1] = UInt8(ascii: "]")
    sink.buffer.append(contentsOf: Self.lineEnd)
    sink.spill()
  }

  /// Hands the last lines over; throws the first failure to write.
  public mutating func finish() throws(ReportError) { try sink.finish() }

  private static let cellsKey = Array(",\"cells\":[".utf8)
  private static let lineEnd = Array("}\n".utf8)

  private mutating func begin(_ sheet: String) {
    self.sheet = sheet
    head = Array("{\"sheet\":".utf8)
    JSONText.append(sheet, to: &head)
    head.append(contentsOf: ",\"row\":".utf8)
  }
}
