public import Tabular

/// Raw cells that cannot be read back: another program wrote them, or changed them.
public struct RawCellsError: Error, Sendable, CustomStringConvertible {
  /// The number of the row.
  public let row: Int
  /// What was met, in the words of the form and never of the cells.
  public let detail: String

  /// Whether a seal over some of the cells did not open, so that another key is needed.
  public var needsOtherKey: Bool { detail == Self.otherKey }

  static let otherKey = "bank details sealed with another key"

  /// One sentence, and what to do.
  public var description: String {
    needsOtherKey
      ? "The bank details of row \(row) were sealed with another key; set MITRA_KEY_FILE to the key of the first run."
      : "The stored cells of row \(row) cannot be read (\(detail)). Import the file again."
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
  ///   - json: what `RecordBatch.rawCells(row:)` gave, as it is or as PostgreSQL's jsonb prints it, with what
  ///     `adding(seal:to:)` has added.
  ///   - opening: gives what `RecordBatch.sealedCells(row:)` gave for its seal; `nil` where the seal does not open.
  /// - Throws: `RawCellsError` where the text is anything else.
  public static func fill(
    _ row: inout Row, number: Int, from json: some Sequence<UInt8>,
    opening: ([UInt8]) -> [UInt8]? = { _ in nil }
  ) throws(RawCellsError) {
    row.clear()
    row.number = number
    row.dateSystem = .from1900
    do throws(JSONReader.Mistake) {
      var cells: [(cell: Cell, text: [UInt8])] = []
      var seal: [UInt8]?
      try readCells(json, into: &cells) { key, reader throws(JSONReader.Mistake) in
        if key == RawCellNames.sealed {
          seal = try reader.text()
        } else {
          try readFact(key, &reader, into: &row)
        }
      }
      if let seal {
        guard let opened = opening(seal) else { throw JSONReader.Mistake(RawCellsError.otherKey) }
        try readCells(opened, into: &cells) { _, _ throws(JSONReader.Mistake) in
          throw JSONReader.Mistake("an unknown key")
        }
      }
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

  /// Adds a seal over cells that are set apart to the cells of a row.
  ///
  /// - Parameters:
  ///   - seal: its text, without a character that JSON would escape.
  ///   - raw: what `RecordBatch.rawCells(row:)` gave.
  public static func adding(seal: String, to raw: some Collection<UInt8>) -> [UInt8] {
    var json = Array(raw.dropLast())
    var isFirst = json.count <= 1
    RawCellsWriter.separate(&json, &isFirst)
    RawCellsWriter.write(key: RawCellNames.sealed, to: &json)
    json.append(UInt8(ascii: "\""))
    json.append(contentsOf: seal.utf8)
    json.append(UInt8(ascii: "\""))
    json.append(UInt8(ascii: "}"))
    return json
  }

  /// Reads the cells of an object; the body reads the members that are none.
  private static func readCells(
    _ json: some Sequence<UInt8>, into cells: inout [(cell: Cell, text: [UInt8])],
    others: (String, inout JSONReader) throws(JSONReader.Mistake) -> Void
  ) throws(JSONReader.Mistake) {
    var reader = JSONReader(Array(json))
    try reader.forEachMember { key, reader throws(JSONReader.Mistake) in
      guard let reference = CellReference(key + "1"), key.utf8.allSatisfy({ $0.uppercased == $0 }) else {
        try others(key, &reader)
        return
      }
      guard cells.count < CellReference.lastColumn else { throw JSONReader.Mistake("too many cells") }
      cells.append(try readCell(reference.column, &reader))
    }
    try reader.end()
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
