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
  private var scanner = RowScanner()
  private var mode = Mode.start
  /// Bytes that the scanner has not passed yet begin at `position`.
  private var window: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var handedOut = 0
  private let start = ContinuousClock.now

  /// Who reads the rows.
  private enum Mode {
    /// Nobody yet: what stands before the rows decides.
    case start
    /// The byte scanner.
    case scanning
    /// libxml2, from the start of the first row that the scanner did not know.
    case parsing
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
    let entry = try package.open(part)
    self.parser = parser
    chunks = ChunkSource(entry, size: package.size(of: part), part: part)
    if package.limits.usesScanner == false { mode = .parsing }
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
      switch mode {
      case .start:
        try begin()
      case .scanning:
        if try scan(into: &row) { return true }
      case .parsing:
        if let pending = parser.events.take() {
          try fill(&row, from: pending)
          return true
        }
        if isAtEnd { return false }
        try feed()
      }
    }
  }

  /// Lets libxml2 read what stands before the rows, and the scanner begin behind `<sheetData>` where libxml2 has
  /// understood that tag, too.
  private mutating func begin() throws(XLSXError) {
    mode = .parsing
    guard let chunk = try chunks.next() else { return try feedEnd() }
    guard let rows = SheetStart.find(in: chunk.span) else {
      try parser.parse(chunk.span)
      return chunks.recycle(chunk)
    }
    try parser.parse(chunk.span.extracting(0..<rows))
    if parser.events.isInSheetData, parser.events.rootName == "worksheet" {
      window = chunk
      position = rows
      mode = .scanning
    } else {
      try parser.parse(chunk.span.extracting(rows..<chunk.count))
    }
  }

  /// Scans one row; false where the mode or the window changed.
  private mutating func scan(into row: inout Row) throws(XLSXError) -> Bool {
    switch scanRow() {
    case .row(let end):
      let start = scanner.rowStart
      row.clear()
      guard let (number, isRepeated) = parser.events.numbers.take(scanner.number) else {
        try handOver()
        return false
      }
      row.number = number
      row.isRepeated = isRepeated
      row.isHidden = scanner.isHidden
      row.buffer.append(contentsOf: window[start..<end])
      position = end
      try decodeScanned(into: &row)
      return true
    case .end(let place):
      position = place
      try handOver()
    case .unknown:
      try handOver()
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

  /// libxml2 goes on where the scanner stands: between two rows, where both mean the same.
  private mutating func handOver() throws(XLSXError) {
    mode = .parsing
    try parser.parse(window.span.extracting(position..<window.count))
    window = []
  }

  private mutating func refill() throws(XLSXError) {
    guard window.count - position <= package.limits.rowBytes else {
      throw XLSXError(.overLimit(.rowBytes, limit: package.limits.rowBytes), part: part)
    }
    guard let chunk = try chunks.next() else {
      // The rows break off: libxml2 says what is wrong.
      return try handOver()
    }
    try checkTime()
    if position < window.count {
      window.removeSubrange(..<position)
      window.append(contentsOf: chunk)
      chunks.recycle(chunk)
    } else {
      chunks.recycle(window)
      window = chunk
    }
    position = 0
  }

  private mutating func feed() throws(XLSXError) {
    guard let chunk = try chunks.next() else { return try feedEnd() }
    try parser.parse(chunk.span)
    chunks.recycle(chunk)
    try checkTime()
  }

  private mutating func feedEnd() throws(XLSXError) {
    isAtEnd = true
    try parser.finish()
    try package.checkUnchanged()
  }

  private func checkTime() throws(XLSXError) {
    guard let seconds = package.limits.seconds, ContinuousClock.now - start > .seconds(seconds) else {
      return
    }
    throw XLSXError(.overLimit(.seconds, limit: Int(seconds)), part: part)
  }

  private mutating func fill(_ row: inout Row, from pending: WorksheetEvents.PendingRow) throws(XLSXError) {
    row.clear()
    row.number = pending.number
    row.isHidden = pending.isHidden
    row.isRepeated = pending.isRepeated
    row.buffer = pending.text
    try decode(pending.cells, into: &row)
  }

  /// Decodes the scanned cells: references and the escapes of inline strings first, as libxml2's side has done.
  private mutating func decodeScanned(into row: inout Row) throws(XLSXError) {
    for index in scanner.withReferences {
      scanner.shorten(index, to: XMLText.decodeReferences(&row.buffer, scanner.cells[index].value))
    }
    if scanner.hasInlineStrings {
      for (index, cell) in scanner.cells.enumerated() where cell.isDecoded {
        let (end, isWhole) = XString.decode(&row.buffer, cell.value)
        scanner.shorten(index, to: end, isBroken: !isWhole)
      }
    }
    try decode(scanner.cells, into: &row)
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
