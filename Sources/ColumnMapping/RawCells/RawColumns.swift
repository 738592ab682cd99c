import Tabular

/// Which cells of a row are kept as the file writes them, and what is hidden in them.
///
/// Only the columns that feed a field are kept. An Aadhaar number never is: what stands in a column of them loses all
/// but four digits, and any other text the first eight digits of each that it holds; phones, policies and accounts are
/// left alone, as in the values (`AadhaarScan`). PAN, account number and IFSC are set apart, to be sealed.
struct RawColumns: Sendable {
  /// What is done with the cells of a column.
  enum Treatment: UInt8, Sendable { case leftOut, asItIs, scanned, hidden }

  private var treatments: [Treatment] = []
  private var sealed: Set<Int> = []

  init(_ plan: MappingPlan, _ kinds: RowKinds) {
    let table = plan.table
    for source in plan.sources {
      for column in source.columns {
        while treatments.count <= column { treatments.append(.leftOut) }
        let type = table.fields[source.readAs].type
        if type.isSealed { sealed.insert(column) }
        if type == .aadhaar || kinds.isAadhaar(column: column) {
          treatments[column] = .hidden
        } else if type.isExemptFromAadhaarScan, treatments[column] != .hidden {
          treatments[column] = .asItIs
        } else if treatments[column] == .leftOut {
          treatments[column] = .scanned
        }
      }
    }
  }

  /// What is done with the cells of a column.
  ///
  /// - Parameter slipped: whether the row's values stand a column too far: then those beside the columns that feed a
  ///   field are kept as well, and what a column holds is no longer known by its heading.
  func treatment(of column: Int, slipped: Bool, _ kinds: RowKinds) -> Treatment {
    let own = self[column]
    guard slipped else { return own }
    let neighbours = [self[column - 1], self[column + 1]]
    if own == .leftOut, neighbours.allSatisfy({ $0 == .leftOut }) { return .leftOut }
    let mayHoldAadhaar =
      own == .hidden || neighbours.contains(.hidden)
      || (column - 1...column + 1).contains { kinds.isAadhaar(column: $0) }
    return mayHoldAadhaar ? .hidden : .scanned
  }

  /// Whether a cell is set apart, to be sealed.
  ///
  /// - Parameter withNeighbours: whether the row has slipped, so that a bank account may stand in any of its cells.
  func isSealed(_ column: Int, withNeighbours: Bool) -> Bool {
    sealed.contains(column) || withNeighbours && !sealed.isEmpty
  }

  private subscript(column: Int) -> Treatment {
    treatments.indices.contains(column) ? treatments[column] : .leftOut
  }
}
