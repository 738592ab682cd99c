public import ImportStore

/// How far a run is.
public enum Progress: Sendable {
  /// Rows are read and judged: how many so far, and which share of all they are by the bytes that were read, 0…1; `nil`
  /// where it is not known.
  case reading(rows: Int, share: Double?)
  /// What was judged is entered: which step begins.
  case entering(CommitStep)
}
