public import Tabular
import ZipArchive

/// Streams the rows of one sheet.
///
/// ```swift
/// var reader = try workbook.rows(of: 0)
/// var row = Row()
/// while try reader.next(into: &row) { … }
/// ```
/// Memory does not grow with the number of rows, but for one bit a row.
public struct SheetReader: ~Copyable {
  private let package: WorkbookPackage
  private let part: String
  private let decoder: CellDecoder
  private let dateSystem: DateSystem
  private let parser: XMLParser<WorksheetEvents>
  private var chunks: ChunkSource
  private var isAtEnd = false
  private var handedOut = 0
  private let start = ContinuousClock.now

  init(
    _ package: WorkbookPackage, part: String, decoder: CellDecoder, dateSystem: DateSystem
  ) throws(XLSXError) {
    self.package = package
    self.part = part
    self.decoder = decoder
    self.dateSystem = dateSystem
    let events = WorksheetEvents(part: part, limits: package.limits)
    let parser = try XMLParser(events, part: part, limits: package.limits)
    let entry = try package.open(part)
    self.parser = parser
    chunks = ChunkSource(entry, size: package.size(of: part), part: part)
  }

  /// What the sheet says about itself outside its rows; complete once `next(into:)` has returned false.
  public var facts: SheetFacts { parser.events.facts }

  /// Reads the next row.
  ///
  /// Rows come in the order of the file; one whose number came before is marked as repeated. Cells beyond the last
  /// column or row of the format are counted in `facts` and left out.
  ///
  /// - Returns: false at the end of the sheet, where the checksum has been found right.
  /// - Throws: `XLSXError` where the sheet is damaged or over a limit; rows already given stand.
  public mutating func next(into row: inout Row) throws(XLSXError) -> Bool {
    while true {
      if let pending = parser.events.take() {
        try fill(&row, from: pending)
        return true
      }
      if isAtEnd { return false }
      try feed()
    }
  }

  private mutating func feed() throws(XLSXError) {
    if let chunk = try chunks.next() {
      try parser.parse(chunk.span)
      chunks.recycle(chunk)
      if let seconds = package.limits.seconds, ContinuousClock.now - start > .seconds(seconds) {
        throw XLSXError(.overLimit(.seconds, limit: Int(seconds)), part: part)
      }
    } else {
      isAtEnd = true
      try parser.finish()
      try package.checkUnchanged()
    }
  }

  private mutating func fill(_ row: inout Row, from pending: WorksheetEvents.PendingRow) throws(XLSXError) {
    row.clear()
    row.number = pending.number
    row.isHidden = pending.isHidden
    row.isRepeated = pending.isRepeated
    row.buffer = pending.text
    try decode(pending.cells, into: &row)
  }

  private mutating func decode(_ raws: [RawCell], into row: inout Row) throws(XLSXError) {
    row.dateSystem = dateSystem
    row.shared = decoder.shared
    var isOrdered = true
    var last: Int32 = 0
    for raw in raws {
      guard let cell = decoder.decode(raw, in: &row.buffer) else { continue }
      handedOut += cell.isShared ? decoder.shared.bytes(at: Int(cell.start)).count : Int(cell.length)
      if cell.storedColumn <= last { isOrdered = false }
      last = cell.storedColumn
      row.cells.append(cell)
    }
    if !isOrdered { row.settleOrder() }
    guard handedOut <= package.limits.handedOutBytes else {
      throw XLSXError(.overLimit(.handedOutBytes, limit: package.limits.handedOutBytes), part: part)
    }
  }
}

extension Row {
  /// Puts the cells in the order of their columns; of those given twice the last one stands and says so.
  fileprivate mutating func settleOrder() {
    let given = cells
    let order = given.indices.sorted { (given[$0].storedColumn, $0) < (given[$1].storedColumn, $1) }
    cells.removeAll(keepingCapacity: true)
    for index in order {
      var cell = given[index]
      if let last = cells.last, last.storedColumn == cell.storedColumn {
        cells.removeLast()
        cell.problem = cell.problem == .none ? .repeated : cell.problem
      }
      cells.append(cell)
    }
  }
}
