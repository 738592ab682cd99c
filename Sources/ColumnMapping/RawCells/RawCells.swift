public import Tabular

/// Raw cells that cannot be read back: another program wrote them, or changed them.
public struct RawCellsError: Error, Sendable, CustomStringConvertible {
  /// The number of the row.
  public let row: Int
  /// What was met, in the words of the form and never of the cells.
  public let detail: String

  /// One sentence, and what to do.
  public var description: String {
    "The stored cells of row \(row) cannot be read (\(detail)). Import the file again."
  }
}

/// The way back from raw cells to a row that can be judged again.
///
/// ```swift
/// var mapper = RowMapper(plan, today: today, origin: .store)
/// try RawCells.fill(&row, number: 12, from: json)
/// mapper.map(row, into: &batch)
/// ```
/// A row that comes back this way gives the values and the verdict that it gave the first time, but for Aadhaar numbers,
/// of which only four digits were kept.
public enum RawCells {
  /// Fills a row.
  ///
  /// - Parameters:
  ///   - row: the row; what it held is gone.
  ///   - number: the row's number in its sheet.
  ///   - json: what `RecordBatch.rawCells(row:)` gave, as it is or as PostgreSQL's jsonb prints it.
  /// - Throws: `RawCellsError` where the text is anything else.
  public static func fill(_ row: inout Row, number: Int, from json: some Sequence<UInt8>)
    throws(RawCellsError)
  {
    row.clear()
    row.number = number
    row.dateSystem = .from1900
    var reader = JSONReader(Array(json))
    do throws(JSONReader.Mistake) {
      var cells: [(cell: Cell, text: [UInt8])] = []
      try reader.forEachMember { key, reader throws(JSONReader.Mistake) in
        guard let reference = CellReference(key + "1"), key.utf8.allSatisfy({ $0.uppercased == $0 }) else {
          try readFact(key, &reader, into: &row)
          return
        }
        guard cells.count < CellReference.lastColumn else { throw JSONReader.Mistake("too many cells") }
        cells.append(try readCell(reference.column, &reader))
      }
      try reader.end()
      // jsonb sorts keys by their length first, which is the order of columns; nobody has to rely on it.
      cells.sort { $0.cell.column < $1.cell.column }
      for (before, after) in zip(cells, cells.dropFirst()) where before.cell.column == after.cell.column {
        throw JSONReader.Mistake("a column twice")
      }
      for (cell, text) in cells { row.append(cell, text: text.span) }
    } catch {
      row.clear()
      throw RawCellsError(row: number, detail: error.detail)
    }
  }

  private static func readFact(
    _ key: String, _ reader: inout JSONReader, into row: inout Row
  ) throws(JSONReader.Mistake) {
    switch key {
    case RawCellNames.hidden: row.isHidden = try reader.flag()
    case RawCellNames.repeated: row.isRepeated = try reader.flag()
    case RawCellNames.dateSystem:
      guard try reader.number() == 1904 else { throw JSONReader.Mistake("an unknown date system") }
      row.dateSystem = .from1904
    default: throw JSONReader.Mistake("an unknown key")
    }
  }

  private static func readCell(
    _ column: Int, _ reader: inout JSONReader
  ) throws(JSONReader.Mistake) -> (cell: Cell, text: [UInt8]) {
    var cell = Cell(column: column, kind: .text)
    if reader.isAtText { return (cell, try reader.text()) }
    var text: [UInt8]?
    try reader.forEachMember { key, reader throws(JSONReader.Mistake) in
      if let kind = CellKind(rawKey: key) {
        cell.kind = kind
        text = try reader.text()
        return
      }
      switch key {
      case RawCellNames.format: cell.format = try reader.word(NumberFormatKind.allCases) { $0.rawName }
      case RawCellNames.formula: cell.formula = try reader.word(FormulaState.allCases) { $0.rawName }
      case RawCellNames.problem: cell.problem = try reader.word(CellProblem.allCases) { $0.name }
      case RawCellNames.digits: cell.minimumDigits = UInt8(clamping: try reader.number())
      case RawCellNames.legacyFont: cell.isInLegacyFont = try reader.flag()
      default: throw JSONReader.Mistake("an unknown key of a cell")
      }
    }
    guard let text else { throw JSONReader.Mistake("a cell without its text") }
    return (cell, text)
  }
}
