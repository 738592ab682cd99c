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
  private(set) var facts = SheetFacts()
  private(set) var rootName: String?
  /// Whether the parser stands between `<sheetData>` and `</sheetData>`.
  private(set) var isInSheetData = false
  /// Whether an element of the rows is open.
  var isInRow: Bool { current != nil }
  var numbers = RowNumbers()

  private let part: String
  private let limits: ReadLimits
  private var current: PendingRow?
  private var isRowOutOfRange = false
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
    defer {
      taken += 1
      if taken == pending.count {
        pending.removeAll(keepingCapacity: true)
        taken = 0
      }
    }
    return pending[taken]
  }

  /// Counts cells that the scanner has left out.
  mutating func countOutOfRange(_ cells: Int) { facts.cellsOutOfRange += cells }

  mutating func start(_ tag: XMLTag) throws(XLSXError) {
    if rootName == nil { rootName = tag.name }
    if cell != nil {
      startInCell(tag)
    } else if current != nil || isRowOutOfRange {
      if tag.name == "c" { startCell(tag) }
    } else if isInSheetData {
      if tag.name == "row" { startRow(tag) }
    } else {
      startOutside(tag)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) throws(XLSXError) {
    guard collects, phoneticDepth == 0, current != nil else { return }
    guard (current?.text.count ?? 0) + bytes.count <= limits.rowBytes else {
      throw XLSXError(.overLimit(.rowBytes, limit: limits.rowBytes), part: part)
    }
    unsafe bytes.withUnsafeBufferPointer { unsafe current?.text.append(contentsOf: $0) }
  }

  mutating func end(_ name: String) throws(XLSXError) {
    if cell != nil {
      endInCell(name)
    } else if name == "row" {
      if let row = current { pending.append(row) }
      current = nil
      isRowOutOfRange = false
    } else if name == "sheetData" {
      isInSheetData = false
    }
  }

  private mutating func startOutside(_ tag: XMLTag) {
    switch tag.name {
    case "sheetData": isInSheetData = true
    case "dimension": facts.statedRange = tag.text("ref").flatMap { CellRange($0) }
    case "mergeCell":
      if let range = tag.text("ref").flatMap({ CellRange($0) }) { facts.mergedRanges.append(range) }
    case "col" where tag.flag("hidden"):
      if let low = tag.integer("min"), let high = tag.integer("max"), 1 <= low, low <= high {
        facts.hiddenColumns.append(low...min(high, max(low, CellReference.lastColumn)))
      }
    case "autoFilter": facts.filterRange = tag.text("ref").flatMap { CellRange($0) }
    case "filterColumn": facts.hasFilterCriteria = true
    case "tablePart": facts.tables += 1
    default: break
    }
  }

  private mutating func startRow(_ tag: XMLTag) {
    nextColumn = 1
    guard let (number, isRepeated) = numbers.take(tag.integer("r")) else {
      isRowOutOfRange = true
      return
    }
    current = PendingRow(
      number: number, isHidden: tag.flag("hidden"), isRepeated: isRepeated, cells: [], text: [])
  }

  private mutating func startCell(_ tag: XMLTag) {
    var raw = RawCell()
    raw.column = nextColumn
    if let reference = tag.bytes("r"), let column = ColumnLetters.column(of: reference) {
      raw.column = column
    }
    nextColumn = raw.column + 1
    raw.type = tag.bytes("t").map { CellType($0) } ?? .number
    raw.style = tag.integer("s") ?? 0
    depthInCell = 0
    phoneticDepth = 0
    cell = raw
  }

  private mutating func startInCell(_ tag: XMLTag) {
    depthInCell += 1
    switch (depthInCell, tag.name) {
    case (1, "f"): cell?.hasFormula = true
    case (1, "v"):
      beginText()
    case (1, "is"):
      // The text of an inline string counts for cells of its own type only; others keep it where they have no `v`.
      cell?.hasValue = true
      cell?.value = (current?.text.count ?? 0)..<(current?.text.count ?? 0)
      cell?.isDecoded = true
      if cell?.type == .number { cell?.type = .inlineString }
    case (2..., "rPh"): phoneticDepth += 1
    case (2..., "t") where phoneticDepth == 0 && cell?.isDecoded == true:
      collects = true
      textStart = current?.text.count ?? 0
    default: break
    }
  }

  private mutating func beginText() {
    collects = true
    textStart = current?.text.count ?? 0
    cell?.isDecoded = false
  }

  private mutating func endInCell(_ name: String) {
    if name == "c", depthInCell == 0 {
      finishCell()
      return
    }
    switch (depthInCell, name) {
    case (1, "v"):
      collects = false
      cell?.hasValue = true
      cell?.value = textStart..<(current?.text.count ?? textStart)
    case (2..., "rPh"): phoneticDepth = max(0, phoneticDepth - 1)
    case (2..., "t") where collects:
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
    guard let raw = cell else { return }
    cell = nil
    collects = false
    if raw.column > CellReference.lastColumn || isRowOutOfRange {
      facts.cellsOutOfRange += 1
    } else {
      current?.cells.append(raw)
    }
  }
}

/// The column of a cell's address in an attribute.
enum ColumnLetters {
  /// The column of `C12`; `nil` where there are no letters. A column beyond XFD counts on, so that it can be left out.
  static func column(of bytes: ArraySlice<UInt8>) -> Int? {
    var column = 0
    for byte in bytes {
      let letter = byte & 0xDF
      guard letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "Z") else { break }
      column = min(column * 26 + Int(letter - UInt8(ascii: "A")) + 1, 1_000_000)
    }
    return column > 0 ? column : nil
  }
}
