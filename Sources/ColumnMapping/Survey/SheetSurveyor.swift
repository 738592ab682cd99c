public import Tabular

/// Looks at the rows of a sheet, finds the header, and gathers what the columns below it hold.
///
/// ```swift
/// var surveyor = SheetSurveyor(sheet: "Customers")
/// while try reader.next(into: &row) { surveyor.add(row) }
/// let survey = surveyor.survey()
/// ```
/// It may be fed the first rows of a sheet or all of them: its memory does not grow with their number.
public struct SheetSurveyor: Sendable {
  private let names: HeadingNames
  private let fixedHeaderRow: Int?
  private var result: SheetSurvey
  private var candidates: [HeaderCandidate] = []
  private var isSettled = false
  /// Where a column lies in `result.columns`, by its number; -1 where it has none.
  private var positions: [Int32] = []

  private var cuts: [Finding] = []

  /// How many rows that hold something are looked at before the header is chosen.
  private static let mostCandidates = 40

  /// Makes a surveyor.
  ///
  /// - Parameters:
  ///   - sheet: the sheet's name; empty for a CSV file.
  ///   - headerRow: the number of the row that holds the headings, where it is known.
  ///   - mappings: whose headings help to find the header; one alone may say in which row it stands.
  public init(sheet: String, headerRow: Int? = nil, mappings: [Mapping] = MappingLibrary.shipped) {
    result = SheetSurvey(sheet: sheet, headerRow: nil)
    // A mapping that was named may fix the row itself.
    let ofMapping = mappings.count == 1 ? Set(mappings[0].tables.map(\.headerRow)) : []
    fixedHeaderRow = headerRow ?? (ofMapping.count == 1 ? ofMapping.first ?? nil : nil)
    names = mappings.count == MappingLibrary.count ? .shipped : HeadingNames(mappings)
  }

  /// Looks at one more row; rows come in the order of the sheet.
  public mutating func add(_ row: borrowing Row) {
    result.rowsSeen += 1
    if isSettled {
      count(row)
      return
    }
    if let fixedHeaderRow, row.number > fixedHeaderRow,
      !candidates.contains(where: { $0.number == fixedHeaderRow })
    {
      // The header row that was asked for is empty or not there: the sheet has no headings.
      settle(on: nil)
      count(row)
      return
    }
    let candidate = HeaderCandidate(row, names: names)
    if candidate.isEmpty { return }
    candidates.append(candidate)
    if row.number == fixedHeaderRow || candidates.count == Self.mostCandidates { settle() }
  }

  /// What has been seen so far.
  public func survey() -> SheetSurvey {
    if isSettled { return result }
    var copy = self
    copy.settle()
    return copy.result
  }

  /// What was cut from the letterhead and the headings. A survey is stored with an import, and so holds no whole Aadhaar
  /// number: a row of data can be taken for headings.
  public func findings() -> [Finding] {
    if isSettled { return cuts }
    var copy = self
    copy.settle()
    return copy.cuts
  }

  // MARK: The header

  private mutating func settle() {
    if let fixedHeaderRow {
      settle(on: candidates.firstIndex { $0.number == fixedHeaderRow })
    } else {
      settle(on: HeaderCandidate.best(of: candidates))
    }
  }

  private mutating func settle(on index: Int?) {
    isSettled = true
    let below: ArraySlice<HeaderCandidate>
    if let index {
      result.headerRow = candidates[index].number
      result.letterhead = candidates[..<index].map { row in
        row.cells.map { cut($0.cell, $0.text, row.number) }
      }
      let header = candidates[index]
      let above = index > 0 ? candidates[index - 1] : nil
      var seen: [String: Int] = [:]
      for (cell, text) in header.headings(below: above, names: names) {
        let count = (seen[HeadingKey(text).compact] ?? 0) + 1
        seen[HeadingKey(text).compact] = count
        addColumn(cell.column, heading: cut(cell, text, header.number), repetition: count)
      }
      below = candidates[(index + 1)...]
    } else {
      below = candidates[...]
    }
    for candidate in below {
      for cell in candidate.cells {
        count(cell.cell, Array(cell.text.utf8).span, system: candidate.dateSystem)
      }
    }
    candidates = []
  }

  private mutating func cut(_ cell: Cell, _ text: String, _ row: Int) -> String {
    var bytes = Array(text.utf8)
    let count = AadhaarScan.cut(&bytes, from: 0)
    guard count > 0 else { return text }
    let shown = String(decoding: bytes, as: UTF8.self)
    cuts.append(
      Finding(
        .aadhaarCut, .note, at: Place(sheet: result.sheet, row: row, column: cell.column),
        parameters: ["count": String(count)], value: SensitiveValue(shown, as: .text)))
    return shown
  }

  @discardableResult
  private mutating func addColumn(_ column: Int, heading: String, repetition: Int) -> Int {
    while positions.count <= column { positions.append(-1) }
    // Cells come from left to right, nearly always behind all columns that are known.
    let isLast = result.columns.last.map { $0.column < column } ?? true
    let place =
      isLast ? result.columns.count : result.columns.firstIndex { $0.column > column } ?? result.columns.count
    result.columns.insert(ColumnSurvey(column: column, heading: heading, repetition: repetition), at: place)
    for index in place..<result.columns.count { positions[result.columns[index].column] = Int32(index) }
    return place
  }

  // MARK: The columns

  private mutating func count(_ row: borrowing Row) {
    let system = row.dateSystem
    for index in row.cells.indices {
      let cell = row.cells[index]
      count(cell, row.bytes(of: cell), system: system)
    }
  }

  private mutating func count(_ cell: Cell, _ text: borrowing Span<UInt8>, system: DateSystem) {
    guard cell.column > 0, cell.column <= CellReference.lastColumn else { return }
    let isEmpty = text.count == 0 && cell.formula == .none
    if isEmpty { return }
    var position = cell.column < positions.count ? Int(positions[cell.column]) : -1
    if position < 0 { position = addColumn(cell.column, heading: "", repetition: 1) }
    result.columns[position].count(cell, text, system: system)
  }
}

extension ColumnSurvey {
  /// Counts one cell.
  fileprivate mutating func count(_ cell: Cell, _ text: borrowing Span<UInt8>, system: DateSystem) {
    if cell.formula == .uncached { uncachedFormulas += 1 }
    switch cell.kind {
    case .blank: return
    case .text: texts += 1
    case .number:
      if cell.format.isMoment { dates += 1 } else { numbers += 1 }
    case .boolean: booleans += 1
    case .error: errors += 1
    case .isoDate: dates += 1
    }
    shapes.count(cell, text)
    dayMonth.count(cell, text, system: system)
  }
}
