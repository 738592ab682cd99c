/// One row of a sheet: a buffer that a reader fills again for every row.
///
/// ```swift
/// var row = Row()
/// while try reader.next(into: &row) {
///   for cell in row.cells { print(row.number, cell.column, row.text(of: cell)) }
/// }
/// ```
/// Nothing is decoded: a number keeps the text in which the file writes it. A row cannot be copied, and the
/// compiler refuses to keep its bytes beyond the next `next(into:)`.
public struct Row: ~Copyable, Sendable {
  /// The row's number as Excel shows it, from 1; in a CSV file the number of the record.
  public package(set) var number = 0
  /// Whether the row is hidden, by hand or by a filter.
  public package(set) var isHidden = false
  /// Whether a row of this number came before.
  public package(set) var isRepeated = false
  /// The date system that its numbers under date formats count in.
  public package(set) var dateSystem = DateSystem.from1900
  /// The cells that hold something, by ascending column, at most one a column.
  public package(set) var cells: [Cell] = []

  package var buffer: [UInt8] = []
  package var shared = SharedText()

  /// Makes an empty row.
  public init() {}

  /// The text of one of this row's cells as the file writes it, in UTF-8.
  @_lifetime(borrow self)
  public func bytes(of cell: Cell) -> Span<UInt8> {
    let start = Int(cell.start)
    let length = Int(cell.length)
    return cell.isShared
      ? shared.bytes(start, count: length) : buffer.span.extracting(start..<(start + length))
  }

  /// The text of one of this row's cells as the file writes it.
  public func text(of cell: Cell) -> String {
    let bytes = bytes(of: cell)
    return unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// The cell of a column, counted from 1; `nil` where it holds nothing.
  public func cell(inColumn column: Int) -> Cell? {
    // Dense rows, nearly all there are, have the cell at its own place.
    if column <= cells.count, column > 0, cells[column - 1].column == column { return cells[column - 1] }
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].column == column ? cells[low] : nil
  }

  /// How many bytes its cells and their own text take.
  package var byteCount: Int { buffer.count + cells.count * MemoryLayout<Cell>.stride }

  /// Empties the row and keeps its memory.
  package mutating func clear() {
    number = 0
    isHidden = false
    isRepeated = false
    cells.removeAll(keepingCapacity: true)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Adds a cell whose text is given; for readers that meet cells one by one, and for tests.
  package mutating func append(_ cell: Cell, text: Span<UInt8>) {
    var placed = cell
    placed.isShared = false
    placed.start = UInt32(truncatingIfNeeded: buffer.count)
    placed.length = UInt32(truncatingIfNeeded: text.count)
    unsafe text.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
    cells.append(placed)
  }
}
