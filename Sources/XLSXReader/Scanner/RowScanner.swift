import Tabular

/// Scans the rows of a worksheet in the grammar that nearly every generator writes:
///
/// ```
/// rows  := ( blank* row )* blank* '</sheetData>'
/// row   := '<row' attribute* ( '/>' | '>' ( blank* cell )* blank* '</row>' )
/// cell  := '<c' attribute* ( '/>' | '>' f? ( v | is )? '</c>' )
/// f     := '<f' attribute* ( '/>' | '>' text '</f>' )
/// v     := '<v>' text '</v>' | '<v/>' | '<v xml:space="preserve">' text '</v>'
/// is    := '<is>' '<t' ' xml:space="preserve"'? '>' text '</t>' '</is>'
/// ```
///
/// It never guesses. At the first thing that is not in this grammar it answers `.unknown`, and libxml2 goes on from the
/// start of that row.
struct RowScanner {
  /// What a scan came to.
  enum Outcome {
    /// A row, whose bytes end here.
    case row(end: Int)
    /// `</sheetData>` begins here.
    case end(at: Int)
    case needsMore
    case unknown
  }

  /// The number that the row states.
  private(set) var number: Int?
  private(set) var isHidden = false
  /// The row's cells, `count` of them; their ranges count from the start of the row's bytes. Those behind them served
  /// for rows before: a cell is written where it stays, since to copy what was written a moment ago in small pieces
  /// makes the processor wait.
  private(set) var cells = [RawCell()]
  private(set) var count = 0
  /// Which of the cells hold references or what may be escapes, so that their text must be decoded.
  private(set) var withMarks: [Int] = []
  /// Where the row's bytes begin.
  private(set) var rowStart = 0

  /// A row of more cells is left to libxml2, which knows the limits.
  private let mostCells: Int
  private var common = CommonCell()
  /// The cell that is being scanned.
  private var cell: RawCell {
    get { cells[count] }
    _modify { yield &cells[count] }
  }
  private var nextColumn = 1

  init(mostCells: Int) { self.mostCells = mostCells }

  /// Scans one row, from between two rows.
  mutating func scan(_ bytes: Span<UInt8>, from start: Int) -> Outcome {
    var index = Self.skipBlanks(bytes, from: start)
    guard index + 12 <= bytes.count else { return .needsMore }
    guard XMLAttributes.matches(bytes, at: index, "<row") else {
      return XMLAttributes.matches(bytes, at: index, "</sheetData>") ? .end(at: index) : .unknown
    }
    rowStart = index
    number = nil
    isHidden = false
    nextColumn = 1
    count = 0
    withMarks.removeAll(keepingCapacity: true)
    common.beginRow()
    index += 4
    var seen: UInt32 = 0
    while true {
      switch XMLAttributes.step(bytes, from: index) {
      case .needsMore: return .needsMore
      case .unknown: return .unknown
      case .tagEnd(let next, let isEmpty):
        return isEmpty ? .row(end: next) : scanCells(bytes, from: next)
      case .attribute(let name, let value, let next):
        guard takeRowAttribute(bytes, name, value, seen: &seen) else { return .unknown }
        index = next
      }
    }
  }

  private mutating func scanCells(_ bytes: Span<UInt8>, from start: Int) -> Outcome {
    var index = start
    while true {
      index = Self.skipBlanks(bytes, from: index)
      guard index + 6 <= bytes.count else { return .needsMore }
      guard bytes[index] == UInt8(ascii: "<") else { return .unknown }
      if bytes[index + 1] == UInt8(ascii: "c") {
        if count < mostCells,
          let end = common.scan(bytes, from: index, rowStart: rowStart, into: &cells[count])
        {
          countCell()
          index = end
          continue
        }
        switch scanCell(bytes, from: index + 2) {
        case .row(let end): index = end
        case let other: return other
        }
      } else {
        return XMLAttributes.matches(bytes, at: index, "</row>") ? .row(end: index + 6) : .unknown
      }
    }
  }

  /// Scans a cell behind its `<c`; answers `.row` with the cell's end.
  private mutating func scanCell(_ bytes: Span<UInt8>, from start: Int) -> Outcome {
    var index = start
    cell = RawCell()
    cell.column = nextColumn
    var seen: UInt32 = 0
    attributes: while true {
      switch XMLAttributes.step(bytes, from: index) {
      case .needsMore: return .needsMore
      case .unknown: return .unknown
      case .attribute(let name, let value, let next):
        guard takeCellAttribute(bytes, name, value, seen: &seen) else { return .unknown }
        index = next
      case .tagEnd(let next, let isEmpty):
        index = next
        guard cell.column <= CellReference.lastColumn, count < mostCells else {
          return .unknown
        }
        if isEmpty {
          finishCell()
          return .row(end: index)
        }
        break attributes
      }
    }
    while true {
      guard index + 4 <= bytes.count else { return .needsMore }
      guard bytes[index] == UInt8(ascii: "<") else { return .unknown }
      let outcome: Outcome
      switch bytes[index + 1] {
      case UInt8(ascii: "v"): outcome = scanValue(bytes, from: index + 2)
      case UInt8(ascii: "f"): outcome = scanFormula(bytes, from: index + 2)
      case UInt8(ascii: "i"): outcome = scanInlineString(bytes, from: index)
      case UInt8(ascii: "/"):
        guard XMLAttributes.matches(bytes, at: index, "</c>") else { return .unknown }
        finishCell()
        return .row(end: index + 4)
      default: return .unknown
      }
      guard case .row(let end) = outcome else { return outcome }
      index = end
    }
  }

  /// Where a row ends that only libxml2 can read; `nil` where that cannot be told for sure.
  static func end(of bytes: Span<UInt8>, from start: Int) -> Int? {
    XMLText.end(of: "</row>", in: bytes, from: start)
  }

  /// Ends a cell's text earlier: decoded text is never longer.
  mutating func shorten(_ index: Int, to end: Int, isBroken: Bool) {
    cells[index].value = cells[index].value.lowerBound..<end
    cells[index].isDecoded = true
    if isBroken { cells[index].isBroken = true }
  }

  private mutating func finishCell() {
    if cell.isInline, cell.type == .number { cell.type = .inlineString }
    cell.isDecoded = cell.marks.isPlain
    countCell()
  }

  @inline(__always)
  private mutating func countCell() {
    nextColumn = cell.column + 1
    if !cell.isDecoded { withMarks.append(count) }
    count += 1
    if count == cells.count { cells.append(RawCell()) }
  }

  private mutating func scanValue(_ bytes: Span<UInt8>, from start: Int) -> Outcome {
    guard !cell.hasValue else { return .unknown }
    var textStart = start + 1
    switch bytes[start] {
    case UInt8(ascii: ">"): break
    case UInt8(ascii: "/"):
      guard bytes[start + 1] == UInt8(ascii: ">") else { return .unknown }
      cell.hasValue = true
      cell.value = 0..<0
      return .row(end: start + 2)
    default:
      guard start + 22 <= bytes.count else { return .needsMore }
      guard XMLAttributes.matches(bytes, at: start, " xml:space=\"preserve\">") else { return .unknown }
      textStart = start + 22
    }
    return scanText(bytes, from: textStart, closing: "</v>")
  }

  private mutating func scanInlineString(_ bytes: Span<UInt8>, from start: Int) -> Outcome {
    guard start + 29 <= bytes.count else { return .needsMore }
    guard !cell.hasValue, XMLAttributes.matches(bytes, at: start, "<is><t") else { return .unknown }
    if bytes[start + 6] == UInt8(ascii: ">") {
      cell.isInline = true
      return scanText(bytes, from: start + 7, closing: "</t></is>")
    }
    guard XMLAttributes.matches(bytes, at: start + 6, " xml:space=\"preserve\">") else { return .unknown }
    cell.isInline = true
    return scanText(bytes, from: start + 28, closing: "</t></is>")
  }

  private mutating func scanText(_ bytes: Span<UInt8>, from start: Int, closing: StaticString) -> Outcome {
    switch XMLText.scan(bytes, from: start) {
    case .needsMore: return .needsMore
    case .unknown: return .unknown
    case .ended(let end, let marks):
      let length = closing.utf8CodeUnitCount
      guard end + length <= bytes.count else { return .needsMore }
      guard XMLAttributes.matches(bytes, at: end, closing) else { return .unknown }
      cell.hasValue = true
      cell.value = (start - rowStart)..<(end - rowStart)
      cell.marks = marks
      return .row(end: end + length)
    }
  }

  /// A formula's text is not kept, but it must be one that libxml2 takes.
  private mutating func scanFormula(_ bytes: Span<UInt8>, from start: Int) -> Outcome {
    guard !cell.hasFormula, !cell.hasValue else { return .unknown }
    var index = start
    var seen: UInt32 = 0
    while true {
      switch XMLAttributes.step(bytes, from: index) {
      case .needsMore: return .needsMore
      case .unknown: return .unknown
      case .attribute(let name, _, let next):
        guard FormulaAttribute.take(bytes, name, seen: &seen) else { return .unknown }
        index = next
      case .tagEnd(let next, let isEmpty):
        cell.hasFormula = true
        if isEmpty { return .row(end: next) }
        switch XMLText.scan(bytes, from: next) {
        case .needsMore: return .needsMore
        case .unknown: return .unknown
        case .ended(let end, _):
          guard end + 4 <= bytes.count else { return .needsMore }
          return XMLAttributes.matches(bytes, at: end, "</f>") ? .row(end: end + 4) : .unknown
        }
      }
    }
  }

  private static func skipBlanks(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x09 {
      index += 1
    }
    return index
  }
}

extension RowScanner {
  private mutating func takeRowAttribute(
    _ bytes: Span<UInt8>, _ name: Range<Int>, _ value: Range<Int>, seen: inout UInt32
  ) -> Bool {
    let first = bytes[name.lowerBound]
    if name.count == 1, first == UInt8(ascii: "r") {
      guard let number = XMLAttributes.integer(bytes, value), (1...CellReference.lastRow).contains(number)
      else {
        return false
      }
      self.number = number
      common.beginRow(bytes, number: value)
      return RowAttribute.mark(0, &seen)
    }
    if XMLAttributes.matches(bytes, at: name.lowerBound, "hidden=") {
      isHidden =
        value.count == 1 && bytes[value.lowerBound] == UInt8(ascii: "1")
        || value.count == 4 && XMLAttributes.matches(bytes, at: value.lowerBound, "true")
      return RowAttribute.mark(1, &seen)
    }
    return RowAttribute.take(bytes, name, seen: &seen)
  }

  private mutating func takeCellAttribute(
    _ bytes: Span<UInt8>, _ name: Range<Int>, _ value: Range<Int>, seen: inout UInt32
  ) -> Bool {
    guard name.count == 1 else {
      return XMLAttributes.matches(bytes, at: name.lowerBound, "cm=") && RowAttribute.mark(3, &seen)
        || XMLAttributes.matches(bytes, at: name.lowerBound, "vm=") && RowAttribute.mark(4, &seen)
    }
    switch bytes[name.lowerBound] {
    case UInt8(ascii: "r"):
      guard let column = column(bytes, value) else { return false }
      cell.column = column
      return RowAttribute.mark(0, &seen)
    case UInt8(ascii: "s"):
      guard let style = XMLAttributes.integer(bytes, value) else { return false }
      cell.style = style
      return RowAttribute.mark(1, &seen)
    case UInt8(ascii: "t"):
      guard let type = Self.type(bytes, value) else { return false }
      cell.type = type
      return RowAttribute.mark(2, &seen)
    default:
      return false
    }
  }

  /// The column of an address such as `AB12`, at most `XFD`, in this very row.
  private func column(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Int? {
    var column = 0
    var index = value.lowerBound
    while index < value.upperBound {
      let letter = bytes[index] &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      column = column * 26 + Int(letter) + 1
      guard column <= CellReference.lastColumn else { return nil }
      index += 1
    }
    guard column > 0 else { return nil }
    return XMLAttributes.integer(bytes, index..<value.upperBound) == number ? column : nil
  }

  private static func type(_ bytes: Span<UInt8>, _ value: Range<Int>) -> CellType? {
    if value.count == 1 {
      switch bytes[value.lowerBound] {
      case UInt8(ascii: "s"): return .sharedString
      case UInt8(ascii: "n"): return .number
      case UInt8(ascii: "b"): return .boolean
      case UInt8(ascii: "e"): return .error
      case UInt8(ascii: "d"): return .date
      default: return nil
      }
    }
    if XMLAttributes.matches(bytes, at: value.lowerBound, "str\"") { return .formulaString }
    if XMLAttributes.matches(bytes, at: value.lowerBound, "inlineStr\"") { return .inlineString }
    return nil
  }
}
