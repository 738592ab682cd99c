import Tabular

/// Reads a worksheet (ECMA-376 part 1, 18.3) from libxml2's events: the reference, and the way of every sheet that the
/// byte scanner does not know.
struct WorksheetEvents: XMLEvents {
  /// Where the parser stands.
  private enum Place {
    case outside
    case betweenRows
    case inRow
    case inCell
  }

  /// The rows that have ended, and behind them what was read of the one that goes on.
  private var batch = RowBatch()
  private(set) var facts = SheetFacts()
  private(set) var rootName: String?
  /// Whether the parser stands between `<sheetData>` and `</sheetData>`.
  var isInSheetData: Bool { place != .outside }
  /// Whether the parser stands between two rows.
  var isBetweenRows: Bool { place == .betweenRows }
  var numbers = RowNumbers()

  private let part: String
  private let limits: ReadLimits
  private var place = Place.outside
  // Row and cell that are being read: no optionals, since unwrapping them at every tag costs more than the tag.
  private var current = RowBatch.Entry()
  private var isRowOutOfRange = false
  /// Whether the row has no number of its own, so that its first cell's address may give one.
  private var awaitsNumber = false
  private var cell = RawCell()
  private var nextColumn = 1
  private var collects = false
  private var textStart = 0
  private var phoneticDepth = 0
  private var depthInCell = 0

  init(part: String, limits: ReadLimits) {
    self.part = part
    self.limits = limits
  }

  /// Gives the rows that have ended, in exchange for a batch that was used up.
  mutating func takeRows(into other: inout RowBatch) {
    other.clear()
    // A long row is not moved for every piece that is read of it.
    guard !batch.rows.isEmpty else { return }
    swap(&batch, &other)
    other.moveRest(to: &batch)
    textStart -= current.text.lowerBound
    current.cells = 0..<0
    current.text = 0..<0
  }

  mutating func start(_ tag: borrowing XMLTag) throws(XLSXError) {
    switch place {
    case .inCell: startInCell(tag.key)
    case .inRow:
      if tag.key == .c { try startCell(tag) }
    case .betweenRows:
      if tag.key == .row { startRow(tag) }
    case .outside: try startOutside(tag)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) throws(XLSXError) {
    guard collects, phoneticDepth == 0, !isRowOutOfRange else { return }
    guard textLength &+ bytes.count <= limits.rowBytes else {
      throw XLSXError(.overLimit(.rowBytes, limit: limits.rowBytes), part: part)
    }
    unsafe bytes.withUnsafeBufferPointer { unsafe batch.text.append(contentsOf: $0) }
  }

  mutating func end(_ key: XMLKey) throws(XLSXError) {
    switch place {
    case .inCell: endInCell(key)
    case .inRow:
      if key == .row { endRow() }
    case .betweenRows:
      if key == .sheetData { place = .outside }
    case .outside: break
    }
  }

  /// How much text the row has so far.
  private var textLength: Int { batch.text.count - current.text.lowerBound }

  private mutating func startOutside(_ tag: borrowing XMLTag) throws(XLSXError) {
    if rootName == nil { rootName = tag.name }
    switch tag.name {
    case "sheetData": place = .betweenRows
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

  private mutating func startRow(_ tag: borrowing XMLTag) {
    place = .inRow
    nextColumn = 1
    current = RowBatch.Entry()
    current.cells = batch.cells.count..<batch.cells.count
    current.text = batch.text.count..<batch.text.count
    awaitsNumber = true
    var stated: Int?
    for index in 0..<tag.count {
      switch tag.key(at: index) {
      case XMLKey.r: stated = XMLNumber.integer(tag.value(at: index))
      case XMLKey.hidden: current.isHidden = tag.isFlag(at: index)
      default: break
      }
    }
    if let stated { settleNumber(stated) }
  }

  private mutating func endRow() {
    if awaitsNumber { settleNumber(nil) }
    if !isRowOutOfRange {
      current.cells = current.cells.lowerBound..<batch.cells.count
      current.text = current.text.lowerBound..<batch.text.count
      batch.rows.append(current)
    }
    isRowOutOfRange = false
    place = .betweenRows
  }

  private mutating func settleNumber(_ stated: Int?) {
    awaitsNumber = false
    if let (number, isRepeated) = numbers.take(stated) {
      current.number = number
      current.isRepeated = isRepeated
    } else {
      isRowOutOfRange = true
    }
  }

  private mutating func startCell(_ tag: borrowing XMLTag) throws(XLSXError) {
    guard batch.cells.count - current.cells.lowerBound < limits.cellsPerRow else {
      throw XLSXError(.overLimit(.cellsPerRow, limit: limits.cellsPerRow), part: part)
    }
    cell = RawCell()
    var address: CellAddress?
    for index in 0..<tag.count {
      switch tag.key(at: index) {
      case XMLKey.r: address = CellAddress(tag.value(at: index))
      case XMLKey.s: cell.style = XMLNumber.integer(tag.value(at: index)) ?? 0
      case XMLKey.t: cell.type = CellType(tag.value(at: index))
      default: break
      }
    }
    if awaitsNumber { settleNumber(address?.row) }
    cell.column = address?.column ?? nextColumn
    if let row = address?.row, !isRowOutOfRange, row != current.number {
      note(contradictory: cell.column, in: current.number)
    }
    nextColumn = cell.column + 1
    depthInCell = 0
    phoneticDepth = 0
    place = .inCell
  }

  private mutating func note(contradictory column: Int, in row: Int) {
    facts.contradictoryAddresses += 1
    guard facts.contradictoryCells.count < SheetFacts.mostContradictoryCells,
      column <= CellReference.lastColumn
    else { return }
    facts.contradictoryCells.append(CellReference(row: row, column: column))
  }

  private mutating func startInCell(_ key: XMLKey) {
    depthInCell += 1
    switch (depthInCell, key) {
    case (1, .f): cell.hasFormula = true
    case (1, .v):
      if cell.type != .inlineString || !cell.isInline { beginText() }
    case (1, .is):
      // `is` counts for cells of its own type (18.3.1.53); others have it where they have no `v`.
      guard cell.type == .inlineString || !cell.hasValue else { break }
      cell.hasValue = true
      cell.value = textLength..<textLength
      cell.isDecoded = true
      cell.isInline = true
    case (2..., .rPh): phoneticDepth += 1
    case (2..., .t) where phoneticDepth == 0 && cell.isInline:
      collects = true
      textStart = batch.text.count
    default: break
    }
  }

  private mutating func beginText() {
    collects = true
    textStart = batch.text.count
    cell.isDecoded = false
    cell.isInline = false
  }

  private mutating func endInCell(_ key: XMLKey) {
    if key == .c, depthInCell == 0 {
      finishCell()
      return
    }
    switch (depthInCell, key) {
    case (1, .v) where collects:
      collects = false
      cell.hasValue = true
      cell.value = (textStart - current.text.lowerBound)..<textLength
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
    let (end, isWhole) = XString.decode(&batch.text, from: textStart)
    batch.text.removeLast(batch.text.count - end)
    cell.value = cell.value.lowerBound..<max(cell.value.lowerBound, textLength)
    if !isWhole { cell.isBroken = true }
  }

  private mutating func finishCell() {
    place = .inRow
    if cell.isInline, cell.type == .number { cell.type = .inlineString }
    collects = false
    if cell.column > CellReference.lastColumn || isRowOutOfRange {
      facts.cellsOutOfRange += 1
    } else {
      batch.cells.append(cell)
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
      column = min(column &* 26 &+ Int(letter) &+ 1, 1_000_000)
      index += 1
    }
    guard column > 0 else { return nil }
    // Nearly all go on with a few digits.
    var number = 0
    var place = index
    let end = min(bytes.count, index + 9)
    while place < end {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { break }
      number = number &* 10 &+ Int(digit)
      place += 1
    }
    row =
      place == bytes.count && place > index ? number : XMLNumber.integer(bytes.extracting(index...))
  }
}
