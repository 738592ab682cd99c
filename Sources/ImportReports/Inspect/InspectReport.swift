public import Tabular

/// A workbook as it is, before any mapping: plain values that hold headings and addresses, never what a cell says.
public struct InspectReport: Sendable, Equatable {
  /// The file.
  public var file: FileSummary
  /// How the workbook counts days; `nil` for a text file.
  public var dateSystem: DateSystem?
  /// Its sheets in the workbook's order.
  public var sheets: [SheetInspection] = []
  /// What concerns the file as such: external links, defined names.
  public var observations: [Observation] = []

  /// Makes the report of a file about which nothing is known yet.
  public init(file: FileSummary, dateSystem: DateSystem? = nil) {
    self.file = file
    self.dateSystem = dateSystem
  }

  /// Counts something that concerns the file.
  public mutating func count(_ kind: ObservationKind, times: Int = 1, detail: String? = nil) {
    observations.count(kind, at: nil, times: times, detail: detail)
  }
}

/// One sheet as it is.
public struct SheetInspection: Sendable, Equatable {
  /// The sheet, as the workbook lists it.
  public var info: SheetInfo
  /// The range that the file states (`<dimension>`), which is often wrong; `nil` where it states none.
  public var statedRange: CellRange?
  /// The range that holds values; `nil` where no cell holds one.
  public private(set) var realRange: CellRange?
  /// How many rows hold a value.
  public var rows = 0
  /// How many cells hold a value.
  public private(set) var cells = 0
  /// The row that holds the headings, as Excel counts; `nil` where none was found.
  public var headerRow: Int?
  /// The columns below the headings.
  public var columns: [ColumnSurvey] = []
  /// What a person should know about the sheet.
  public var observations: [Observation] = []

  /// Makes the report of a sheet about which nothing is known yet.
  public init(_ info: SheetInfo, statedRange: CellRange? = nil) {
    self.info = info
    self.statedRange = statedRange
  }

  /// Counts a cell that holds a value: the real range grows to it.
  public mutating func include(_ cell: CellReference) {
    cells += 1
    guard let range = realRange else {
      realRange = CellRange(cell, cell)
      return
    }
    if range.contains(cell) { return }
    realRange = CellRange(
      CellReference(row: min(range.first.row, cell.row), column: min(range.first.column, cell.column)),
      CellReference(row: max(range.last.row, cell.row), column: max(range.last.column, cell.column)))
  }

  /// Counts something at a place; the first places are kept.
  ///
  /// - Parameters:
  ///   - kind: what was seen.
  ///   - address: where, in the form `C12`, `12` (a row), `C` (a column) or `B2:D9`; `nil` for the sheet as such.
  ///   - times: how often.
  ///   - detail: a name that belongs to it and is no person's: a heading, a font, a table.
  public mutating func count(
    _ kind: ObservationKind, at address: String? = nil, times: Int = 1, detail: String? = nil
  ) {
    observations.count(kind, at: address, times: times, detail: detail)
  }
}

/// Something seen in a workbook, with its count and first places.
public struct Observation: Sendable, Equatable {
  /// What was seen.
  public let kind: ObservationKind
  /// How often.
  public fileprivate(set) var count = 0
  /// The first places, at most `mostSamples`.
  public fileprivate(set) var cells: [String] = []
  /// The first names that belong to it (headings, fonts, tables), each once, at most `mostSamples`.
  public fileprivate(set) var details: [String] = []

  /// How many places and names are kept.
  public static let mostSamples = 5

  fileprivate init(_ kind: ObservationKind) { self.kind = kind }
}

extension [Observation] {
  fileprivate mutating func count(_ kind: ObservationKind, at address: String?, times: Int, detail: String?) {
    guard times > 0 else { return }
    let index = firstIndex { $0.kind == kind } ?? count
    if index == count { append(Observation(kind)) }
    self[index].count += times
    if let address, self[index].cells.count < Observation.mostSamples { self[index].cells.append(address) }
    if let detail, self[index].details.count < Observation.mostSamples, !self[index].details.contains(detail)
    {
      self[index].details.append(detail)
    }
  }
}
