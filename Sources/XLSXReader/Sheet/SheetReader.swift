import Synchronization
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
  private var scanner: RowScanner
  private var mode = Mode.start
  /// Bytes that the scanner has not passed yet begin at `position`.
  private var window: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// Rows that libxml2 has read; those before `nextInBatch` were given to the user.
  private var batch = RowBatch()
  private var nextInBatch = 0
  /// Where libxml2 reads on a thread of its own.
  private var parsed: RowPipeline?
  /// What was known when that thread began.
  private var earlierFacts: SheetFacts?
  private var handedOut = 0
  private var oversized = 0
  /// What other sheets have handed out before.
  private let others: TextBudget.Amount
  /// How many elements are open between two rows.
  private var depth = 0
  /// How many more rows the scanner did not know than it knew: a sheet of which it knows no half is libxml2's, for which
  /// a thread of its own and whole chunks are faster than row by row.
  private var unknownRows = 0
  private static let mostUnknownRows = 64
  private let start = ContinuousClock.now

  /// Who reads the rows.
  private enum Mode {
    /// Nobody yet: what stands before the rows decides.
    case start
    /// The byte scanner.
    case scanning
    /// libxml2, from the start of the first row that the scanner did not know.
    case parsing
    /// libxml2 on a thread of its own: a large sheet whose rows it keeps.
    case receiving
  }

  init(
    _ package: WorkbookPackage, part: String, decoder: CellDecoder, dateSystem: DateSystem
  ) throws(XLSXError) {
    self.package = package
    self.part = part
    self.decoder = decoder
    self.dateSystem = dateSystem
    let events = WorksheetEvents(part: part, limits: package.limits)
    let parser = try XMLParser(events, part: part, limits: package.limits)
    let source = try ChunkSource(package, part: part)
    self.parser = parser
    others = package.texts.total(without: part)
    chunks = source
    scanner = RowScanner(mostCells: package.limits.cellsPerRow)
  }

  deinit { parsed?.cancel() }

  /// What the sheet says about itself outside its rows; complete once `next(into:)` has returned false.
  public var facts: SheetFacts { earlierFacts ?? parser.events.facts }

  /// Which share of the sheet's bytes has been read, by the size that the container states, 0…1; `nil` where another
  /// thread reads them.
  public var share: Double? { mode == .receiving ? nil : chunks.share }

  /// Reads the next row.
  ///
  /// Rows come in the order of the file; one whose number came before is marked as repeated. Cells beyond the last
  /// column or row of the format are counted in `facts` and left out.
  ///
  /// - Returns: false at the end of the sheet, where the checksum has been found right.
  /// - Throws: `XLSXError` where the sheet is damaged or over a limit; rows already given stand.
  public mutating func next(into row: inout Row) throws(XLSXError) -> Bool {
    while true {
      if nextInBatch < batch.rows.count {
        try fillFromBatch(&row)
        return true
      }
      switch mode {
      case .start:
        try begin()
      case .scanning:
        if try scan(into: &row) { return true }
      case .parsing:
        if isAtEnd { return false }
        try feed()
      case .receiving:
        guard try receive() else { return false }
      }
    }
  }

  /// Lets libxml2 read what stands before the rows, and the scanner begin behind `<sheetData>` where libxml2 has
  /// understood that tag, too.
  private mutating func begin() throws(XLSXError) {
    mode = .parsing
    // The first bytes tell the encoding, to the parser as well.
    try fillUp(to: 1024)
    guard package.limits.usesScanner, SheetStart.isUTF8(window.span.extracting(position...)) else { return }
    // Long lists of columns may stand before the rows; beyond that, it is no sheet that is worth a scan.
    var tag = SheetStart.find(in: window.span, from: position)
    while tag == nil, window.count - position < ReadLimits.longestScan {
      let searched = max(0, window.count - position - 10)
      guard try takeChunk() else { return }
      tag = SheetStart.find(in: window.span, from: position + searched)
    }
    guard let tag else { return }
    // The tag goes to libxml2 by itself: only where it, and nothing before it, begins the rows is it no comment.
    try parser.parse(window.span.extracting(position..<tag.lowerBound))
    let wasInSheetData = parser.events.isInSheetData
    try parser.parse(window.span.extracting(tag))
    position = tag.upperBound
    depth = parser.depth
    if !wasInSheetData, parser.events.isBetweenRows, parser.events.rootName == "worksheet", depth == 2,
      parser.hasRoom
    {
      mode = .scanning
    }
  }

  /// Scans one row; false where the mode or the window changed.
  private mutating func scan(into row: inout Row) throws(XLSXError) -> Bool {
    switch scanRow() {
    case .row(let end):
      row.clear()
      guard end - scanner.rowStart <= package.limits.rowBytes,
        let (number, isRepeated) = parser.events.numbers.take(scanner.number)
      else {
        // libxml2's side counts what is left out, and tells which limit is passed.
        mode = .parsing
        return false
      }
      row.number = number
      row.isRepeated = isRepeated
      row.isHidden = scanner.isHidden
      row.buffer.append(contentsOf: window[scanner.rowStart..<end])
      position = end
      if unknownRows > 0 { unknownRows -= 1 }
      try decodeScanned(into: &row)
      return true
    case .end(let place):
      position = place
      mode = .parsing
    case .unknown:
      try parseOneRow()
    case .needsMore:
      try refill()
    }
    return false
  }

  private mutating func scanRow() -> RowScanner.Outcome {
    // A reference of its own: the scanner and the window cannot be borrowed from `self` at once.
    let bytes = window
    return scanner.scan(bytes.span, from: position)
  }

  /// Lets libxml2 read the one row that the scanner did not know, and the scanner go on behind it. Where that is not
  /// sure to be between two rows, and where most rows are unknown, libxml2 keeps the sheet.
  private mutating func parseOneRow() throws(XLSXError) {
    unknownRows += 1
    guard unknownRows <= Self.mostUnknownRows, let end = RowScanner.end(of: window.span, from: position)
    else {
      mode = .parsing
      return
    }
    let bytes = window
    try parser.parse(bytes.span.extracting(position..<end))
    position = end
    takeBatch()
    // An empty row ends without a tag of its own, so that some rows more may have been read: they wait.
    if !parser.events.isBetweenRows || parser.depth != depth { mode = .parsing }
  }

  /// Gets more bytes for a row that does not end in the window.
  ///
  /// A row longer than a chunk is scanned anew from its start; twice as much as before must have come by then, so that
  /// the work stays in proportion to its length. A very long one is libxml2's, which need not have it whole.
  private mutating func refill() throws(XLSXError) {
    let waiting = window.count - position
    guard waiting <= ReadLimits.longestScan else {
      mode = .parsing
      return
    }
    // Where the rows break off, libxml2 says what is wrong.
    if try !takeChunk() { mode = .parsing } else { try fillUp(to: 2 * waiting) }
  }

  private mutating func fillUp(to count: Int) throws(XLSXError) {
    while window.count - position < count, try takeChunk() {}
  }

  /// Puts the next chunk behind what is left of the window; false at the end of the part.
  private mutating func takeChunk() throws(XLSXError) -> Bool {
    guard try chunks.advance(&window, from: &position) else { return false }
    try package.checkTime(part, since: start)
    package.texts.record(handedOut, oversized: oversized, in: part)
    return true
  }

  /// Gives libxml2 the next bytes, few enough that the rows in them do not fill the memory.
  private mutating func feed() throws(XLSXError) {
    if position == window.count, try !takeChunk() {
      try parser.finish()
      try package.checkUnchanged()
      package.texts.record(handedOut, oversized: oversized, in: part)
      isAtEnd = true
    } else {
      let end = min(window.count, position + max(1024, package.limits.chunkBytes))
      try parser.parse(window.span.extracting(position..<end))
      position = end
    }
    takeBatch()
    if !isAtEnd, parser.events.isInSheetData, let chunks = chunks.pipeline { parseElsewhere(chunks) }
  }

  /// Lets a thread of its own go on with libxml2.
  private mutating func parseElsewhere(_ chunks: ChunkPipeline) {
    earlierFacts = parser.events.facts
    mode = .receiving
    let rows = Mutex(
      ParsedRows(package, part: part, parser: parser, chunks: chunks, window: window, position: position))
    parsed = RowPipeline { (spare: inout RowBatch?) throws(XLSXError) in
      try rows.withLock { rows throws(XLSXError) in try rows.next(reusing: spare.take() ?? RowBatch()) }
    }
    window = []
    position = 0
  }

  /// Waits for rows of the other thread; false at the end.
  private mutating func receive() throws(XLSXError) -> Bool {
    try package.checkTime(part, since: start)
    package.texts.record(handedOut, oversized: oversized, in: part)
    var spent = RowBatch()
    swap(&spent, &batch)
    nextInBatch = 0
    parsed?.recycle(consume spent)
    guard let rows = try parsed?.next() else {
      earlierFacts = nil
      return false
    }
    batch = rows
    return true
  }

  /// Takes the rows that libxml2 has read.
  private mutating func takeBatch() {
    parser.events.takeRows(into: &batch)
    nextInBatch = 0
  }

  private mutating func fillFromBatch(_ row: inout Row) throws(XLSXError) {
    let entry = batch.rows[nextInBatch]
    nextInBatch += 1
    row.clear()
    row.number = entry.number
    row.isHidden = entry.isHidden
    row.isRepeated = entry.isRepeated
    row.buffer.append(contentsOf: batch.text[entry.text])
    let cells = batch.cells
    try decode(cells.span.extracting(entry.cells), into: &row)
  }

  /// Decodes the scanned cells: first references, then, in cells of text, the escapes of ST_Xstring, as libxml2's side
  /// does it.
  private mutating func decodeScanned(into row: inout Row) throws(XLSXError) {
    for index in scanner.withMarks {
      let cell = scanner.cells[index]
      var end = cell.value.upperBound
      var isWhole = true
      if cell.marks.hasReferences { end = XMLText.decodeReferences(&row.buffer, cell.value) }
      switch cell.type {
      case .formulaString, .inlineString, .unknown:
        (end, isWhole) = XString.decode(&row.buffer, cell.value.lowerBound..<end)
      default:
        if cell.isInline { (end, isWhole) = XString.decode(&row.buffer, cell.value.lowerBound..<end) }
      }
      scanner.shorten(index, to: end, isBroken: !isWhole)
    }
    let cells = scanner.cells
    try decode(cells.span.extracting(0..<scanner.count), into: &row)
  }

  private mutating func decode(_ raws: Span<RawCell>, into row: inout Row) throws(XLSXError) {
    row.dateSystem = dateSystem
    if row.shared.number != decoder.shared.number { row.shared = decoder.shared }
    var isOrdered = true
    var highest: Int32 = 0
    var handedOut = 0
    for index in raws.indices {
      // Each cell is made where it stays.
      let place = row.cells.count
      row.cells.append(decoder.template(of: raws[index]))
      guard decoder.decode(raws[index], in: &row.buffer, into: &row.cells[place]) else {
        row.cells.removeLast()
        if raws[index].column <= highest { row.noteRepeated(column: raws[index].column) }
        continue
      }
      let length = Int(row.cells[place].length)
      handedOut += length
      if length > ReadLimits.longestCellBytes { oversized += length }
      let column = row.cells[place].storedColumn
      if column <= highest { isOrdered = false }
      highest = max(highest, column)
    }
    if !isOrdered { row.settleOrder() }
    self.handedOut += handedOut
    guard oversized <= package.limits.oversizedTextBytes - others.oversized else {
      throw XLSXError(.overLimit(.oversizedTextBytes, limit: package.limits.oversizedTextBytes), part: part)
    }
    guard self.handedOut <= package.limits.handedOutBytes - others.text else {
      throw XLSXError(.overLimit(.handedOutBytes, limit: package.limits.handedOutBytes), part: part)
    }
  }
}

extension Row {
  /// Notes that a cell is given once more, though without a value: what it held stands.
  fileprivate mutating func noteRepeated(column: Int) {
    guard let index = cells.lastIndex(where: { $0.column == column }), cells[index].problem == .none else {
      return
    }
    cells[index].problem = .repeated
  }

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
