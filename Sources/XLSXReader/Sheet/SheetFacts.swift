public import Tabular

/// What a worksheet says about itself outside its rows; complete once the last row was read.
public struct SheetFacts: Sendable, Equatable {
  /// The range that `<dimension>` states: a hint that is often wrong and never trusted.
  public internal(set) var statedRange: CellRange?
  /// The merged ranges.
  public internal(set) var mergedRanges: [CellRange] = []
  /// The hidden columns, from 1.
  public internal(set) var hiddenColumns: [ClosedRange<Int>] = []
  /// The range of the sheet's filter.
  public internal(set) var filterRange: CellRange?
  /// Whether the filter has a criterion, so that it hides rows.
  public internal(set) var hasFilterCriteria = false
  /// How many tables lie on the sheet.
  public internal(set) var tables = 0
  /// How many cells lay beyond the last row or column that the format has; they are not read.
  public internal(set) var cellsOutOfRange = 0
  /// How many cells name another row than the one in which they stand; they are read in the row in which they stand.
  public internal(set) var contradictoryAddresses = 0
  /// The first of them, by the places in which they stand.
  public internal(set) var contradictoryCells: [CellReference] = []

  /// How many such places are kept.
  static let mostContradictoryCells = 5
}
