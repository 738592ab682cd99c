import Tabular

/// Reads a worksheet (ECMA-376 part 1, 18.3) from libxml2's events: the reference, and the way of every sheet that the
/// byte scanner does not know.
struct WorksheetEvents: XMLEvents {
  /// Rows that were read and not yet taken.
  struct PendingRow {
    var number: Int
    var isHidden: Bool
    var isRepeated: Bool
    var cells: [RawCell]
    var text: [UInt8]
  }

  private(set) var pending: [PendingRow] = []
  private(set) var taken = 0
  private var spare: [PendingRow] = []
  private static let mostSpare = 256
  private(set) var facts = SheetFacts()
  private(set) var rootName: String?
  /// Whether the parser stands between `<sheetData>` and `</sheetData>`.
  private(set) var isInSheetData = false
  /// Whether the parser stands between two rows.
  var isBetweenRows: Bool { isInSheetData && current == nil && !isRowOutOfRange && cell == nil }
  var numbers = RowNumbers()

  private let part: String
  private let limits: ReadLimits
  private var current: PendingRow?
  private var isRowOutOfRange = false
  /// Whether the row has no number of its own, so that its first cell's address may give one.
  private var awaitsNumber = false
  private var cell: RawCell?
  private var nextColumn = 1
  private var collects = false
  private var textStart = 0
  private var phoneticDepth = 0
  private var depthInCell = 0

  init(part: String, limits: ReadLimits) {
    self.part = part
    self.limits = limits
  }

  /// Takes the oldest pending row.
  mutating func take() -> PendingRow? {
    guard taken < pending.count else { return nil }
    // Out of the list at once, so that its text has one owner and need not be copied.
    var row = PendingRow(number: 0, isHidden: false, isRepeated: false, cells: [], text: [])
    swap(&row, &pending[taken])
    taken += 1
    if taken == pending.count {
      pending.removeAll(keepingCapacity: true)
      taken = 0
    }
    return row
  }

  /// Gives a row's memory back, so that it serves again; that of a long row is let go.
  mutating func recycle(_ row: consuming PendingRow) {
    guard spare.count < Self.mostSpare, row.text.capacity <= 1 << 14, row.cells.capacity <= 1 << 10 else {
      return
    }
    row.text.removeAll(keepingCapacity: true)
    row.cells.removeAll(keepingCapacity: true)
    spare.append(row)
  }

  mutating func start(_ tag: XMLTag) throws(XLSXError) {
    if rootName == nil { rootName = tag.name }
    if cell != nil {
      startInCell(tag)
    } else if current != nil || isRowOutOfRange {
      if tag.key == .c { try startCell(tag) }
    } else if isInSheetData {
      if tag.key == .row { startRow(tag) }
    } else {
      try startOutside(tag)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) throws(XLSXError) {
    guard collects, phoneticDepth == 0, current != nil else { return }
    guard (current?.text.count ?? 0) + bytes.count <= limits.rowBytes else {
      throw XLSXError(.overLimit(.rowBytes, limit: limits.rowBytes), part: part)
    }
    unsafe bytes.withUnsafeBufferPointer { unsafe current?.text.append(contentsOf: $0) }
  }

  mutating func end(_ key: XMLKey) throws(XLSXError) {
    if cell != nil {
      endInCell(key)
    } else if key == .row {
      if awaitsNumber { settleNumber(nil) }
      if let row = current { pending.append(row) }
      current = nil
      isRowOutOfRange = false
    } else if key == .sheetData {
      isInSheetData = false
    }
  }

  private mutating func startOutside(_ tag: XMLTag) throws(XLSXError) {
    switch tag.name {
    case "sheetData": isInSheetData = true
    case "dimension": facts.statedRange = tag.text("ref").flatMap { CellRange($0) }
    case "mergeCell":
      try limits.check(facts.mergedRanges.count, part: part)
      if let range = tag.text("ref").flatMap({ CellRange($0) }) { facts.mergedRanges.append(range) }
    case "col" where tag.flag("hidden"):
      // No more ranges than columns: those that the format allows do not overlap.
      if let low = tag.integer("min"), let high = tag.integer("max"), 1 <= low, low <= high,
        low <= CellReference.lastColumn, facts.hiddenColumns.count < CellReference.lastColumn
      {
        facts.hiddenColumns.append(low...min(high, CellReference.lastColumn))
      }
    case "autoFilter": facts.filterRange = tag.text("ref").flatMap { CellRange($0) }
    case "filterColumn": facts.hasFilterCriteria = true
    case "tablePart": facts.tables += 1
    default: break
    }
  }

  private mutating func startRow(_ tag: XMLTag) {
    nextColumn = 1
    // Memory of rows that were taken serves again.
    var row =
      spare.popLast() ?? PendingRow(number: 0, isHidden: false, isRepeated: false, cells: [], text: [])
    row.isHidden = tag.flag("hidden")
    row.isRepeated = false
    current = row
    awaitsNumber = true
    if let number = tag.integer("r") { settleNumber(number) }
  }

  private mutating func settleNumber(_ stated: Int?) {
    awaitsNumber = false
    if let (number, isRepeated) = numbers.take(stated) {
      current?.number = number
      current?.isRepeated = isRepeated
    } else {
      current = nil
      isRowOutOfRange = true
    }
  }

  private mutating func startCell(_ tag: XMLTag) throws(XLSXError) {
    guard (current?.cells.count ?? 0) < limits.cellsPerRow else {
      throw XLSXError(.overLimit(.cellsPerRow, limit: limits.cellsPerRow), part: part)
    }
    let address = tag.range(.r).flatMap { CellAddress(tag.values.span.extracting($0)) }
    if awaitsNumber { settleNumber(address?.row) }
    var raw = RawCell()
    raw.column = address?.column ?? nextColumn
    if let row = address?.row, let current, row != current.number {
      note(contradictory: raw.column, in: current.number)
    }
    nextColumn = raw.column + 1
    if let range = tag.range(.t) { raw.type = CellType(tag.values[range]) }
    if let range = tag.range(.s) { raw.style = XMLNumber.integer(tag.values.span.extracting(range)) ?? 0 }
    depthInCell = 0
    phoneticDepth = 0
    cell = raw
  }

  private mutating func note(contradictory column: Int, in row: Int) {
    facts.contradictoryAddresses += 1
    guard facts.contradictoryCells.count < SheetFacts.mostContradictoryCells,
      column <= CellReference.lastColumn
    else { return }
    facts.contradictoryCells.append(CellReference(row: row, column: column))
  }

  private mutating func startInCell(_ tag: XMLTag) {
    depthInCell += 1
    switch (depthInCell, tag.key) {
    case (1, .f): cell?.hasFormula = true
    case (1, .v):
      if cell?.type != .inlineString || cell?.isInline == false { beginText() }
    case (1, .is):
      // `is` counts for cells of its own type (18.3.1.53); others have it where they have no `v`.
      guard cell?.type == .inlineString || cell?.hasValue == false else { break }
      cell?.hasValue = true
      cell?.value = (current?.text.count ?? 0)..<(current?.text.count ?? 0)
      cell?.isDecoded = true
      cell?.isInline = true
    case (2..., .rPh): phoneticDepth += 1
    case (2..., .t) where phoneticDepth == 0 && cell?.isInline == true:
      collects = true
      textStart = current?.text.count ?? 0
    default: break
    }
  }

  private mutating func beginText() {
    collects = true
    textStart = current?.text.count ?? 0
    cell?.isDecoded = false
    cell?.isInline = false
  }

  private mutating func endInCell(_ key: XMLKey) {
    if key == .c, depthInCell == 0 {
      finishCell()
      return
    }
    switch (depthInCell, key) {
    case (1, .v) where collects:
      collects = false
      cell?.hasValue = true
      cell?.value = textStart..<(current?.text.count ?? textStart)
    case (2..., .rPh): phoneticDepth = max(0, phoneticDepth - 1)
    case (2..., .t) where collects:
      collects = false
      endInlineText()
    default: break
    }
    depthInCell -= 1
  }

  /// Each `t` is a text of its own to the escapes of ST_Xstring.
  private mutating func endInlineText() {
    guard var text = current?.text, let start = cell?.value.lowerBound else { return }
    current?.text = []
    let (end, isWhole) = XString.decode(&text, from: textStart)
    text.removeSubrange(end...)
    cell?.value = start..<text.count
    if !isWhole { cell?.isBroken = true }
    current?.text = text
  }

  private mutating func finishCell() {
    guard var raw = cell else { return }
    if raw.isInline, raw.type == .number { raw.type = .inlineString }
    cell = nil
    collects = false
    if raw.column > CellReference.lastColumn || isRowOutOfRange {
      facts.cellsOutOfRange += 1
    } else {
      current?.cells.append(raw)
    }
  }
}

/// A cell's address in an attribute, in whatever form it is met.
struct CellAddress {
  /// A column beyond XFD counts on, so that it can be left out.
  var column: Int
  /// The row; `nil` where the address names none.
  var row: Int?

  /// Reads `C12`; `nil` where it does not begin with letters.
  init?(_ bytes: Span<UInt8>) {
    column = 0
    var index = 0
    while index < bytes.count {
      let letter = (bytes[index] & 0xDF) &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      column = min(column * 26 + Int(letter) + 1, 1_000_000)
      index += 1
    }
    guard column > 0 else { return nil }
    row = XMLNumber.integer(bytes.extracting(index...))
  }
}
