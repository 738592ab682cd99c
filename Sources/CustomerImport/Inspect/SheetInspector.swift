import ColumnMapping
import ImportReports
import Tabular
import XLSXReader

/// Looks at every row of a sheet and counts what a person should know before any mapping.
struct SheetInspector {
  private(set) var inspection: SheetInspection
  private var surveyor: SheetSurveyor
  /// Rows without a value since the last one with any.
  private var emptyTail: [Int] = []
  private var emptyTailCount = 0
  private var hiddenRows: [Int] = []
  private var hiddenRowCount = 0

  init(_ info: SheetInfo) {
    inspection = SheetInspection(info)
    surveyor = SheetSurveyor(sheet: info.name)
  }

  mutating func add(_ row: borrowing Row) {
    surveyor.add(row)
    let holdsValue = row.cells.contains { $0.kind != .blank }
    if holdsValue {
      inspection.rows += 1
      emptyTail.removeAll()
      emptyTailCount = 0
    } else {
      emptyTailCount += 1
      if emptyTail.count < Observation.mostSamples { emptyTail.append(row.number) }
    }
    if row.isHidden {
      hiddenRowCount += 1
      if hiddenRows.count < Observation.mostSamples { hiddenRows.append(row.number) }
    }
    if row.isRepeated { inspection.count(.repeatedRows, at: String(row.number)) }
    for cell in row.cells { look(at: cell, in: row) }
  }

  private mutating func look(at cell: Cell, in row: borrowing Row) {
    let reference = CellReference(row: row.number, column: cell.column)
    func count(_ kind: ObservationKind) { inspection.count(kind, at: reference.description) }
    if cell.kind != .blank { inspection.include(reference) }
    if cell.formula == .uncached { count(.uncachedFormulas) }
    if cell.kind == .error, cell.problem == .none { count(.errorCells) }
    if cell.problem != .none { count(.damagedCells) }
    if cell.isInLegacyFont, cell.kind == .text { count(.legacyFonts) }
    switch NumberDamage(cell, in: row) {
    case .recoverable: count(.recoverableNumbers)
    case .lost: count(.lostNumbers)
    case .leadingZeros: count(.leadingZerosByFormat)
    case .numberAsText: count(.numbersAsText)
    case nil: break
    }
    if cell.kind == .text, InvisibleText.isIn(row.bytes(of: cell)) { count(.invisibleCharacters) }
  }

  /// Adds what is known only at the end: the header, the columns, the merged ranges, the filter.
  mutating func finish(_ facts: SheetFacts?) {
    let survey = surveyor.survey()
    inspection.headerRow = survey.headerRow
    inspection.columns = survey.columns
    if emptyTailCount > 0 {
      inspection.count(.styledTail, at: emptyTail.first.map(String.init), times: emptyTailCount)
    }
    countHiddenRows(facts)
    countColumns(survey)
    guard let facts else { return }
    inspection.statedRange = facts.statedRange
    if let stated = facts.statedRange, stated != inspection.realRange {
      inspection.count(.statedRangeWrong, at: stated.description)
    }
    for columns in facts.hiddenColumns {
      let letters = CellReference.letters(ofColumn: columns.lowerBound)
      inspection.count(.hiddenColumns, at: letters, times: columns.count)
    }
    for range in facts.mergedRanges {
      let isHeader = survey.headerRow.map { range.first.row <= $0 && $0 <= range.last.row } ?? false
      inspection.count(isHeader ? .mergedHeaders : .mergedCells, at: range.description)
    }
    inspection.count(.tables, times: facts.tables)
    inspection.count(.cellsOutOfRange, times: facts.cellsOutOfRange)
    for (index, cell) in facts.contradictoryCells.enumerated() {
      let isLast = index == facts.contradictoryCells.count - 1
      inspection.count(
        .contradictoryAddresses, at: cell.description,
        times: isLast ? facts.contradictoryAddresses - index : 1)
    }
  }

  private mutating func countHiddenRows(_ facts: SheetFacts?) {
    let isFiltered = facts.map { $0.filterRange != nil && $0.hasFilterCriteria } ?? false
    for (index, row) in hiddenRows.enumerated() {
      let isLast = index == hiddenRows.count - 1
      let times = isLast ? hiddenRowCount - index : 1
      let isInFilter = facts?.filterRange.map { ($0.first.row...$0.last.row).contains(row) } ?? false
      inspection.count(isFiltered && isInFilter ? .filteredRows : .hiddenRows, at: String(row), times: times)
    }
  }

  private mutating func countColumns(_ survey: SheetSurvey) {
    var seen: Set<String> = []
    for column in survey.columns {
      let letters = CellReference.letters(ofColumn: column.column)
      let key = column.heading.lowercased()
      if key.isEmpty {
        if survey.headerRow != nil { inspection.count(.emptyHeadings, at: letters) }
      } else if !seen.insert(key).inserted {
        inspection.count(.duplicateHeadings, at: letters, detail: column.heading)
      }
      let texts = column.dayMonth.dayFirst + column.dayMonth.monthFirst + column.dayMonth.ambiguous
      if column.dates > 0, texts > 0 { inspection.count(.mixedDates, at: letters, detail: column.heading) }
    }
  }
}

/// Characters that nobody sees and that make two equal texts differ.
enum InvisibleText {
  /// Whether a text holds a no-break space, a zero-width character, a soft hyphen or a byte order mark. The joiners
  /// U+200C and U+200D are letters of Indian scripts and stay out.
  static func isIn(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index + 1 < bytes.count {
      switch bytes[index] {
      case 0xC2 where bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD:
        return true
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
        if [0x8B, 0x8E, 0x8F, 0xAF].contains(bytes[index + 2]) { return true }
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x81 && bytes[index + 2] == 0xA0:
        return true
      case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF:
        return true
      default: break
      }
      index += 1
    }
    return false
  }
}
