/// Where the rows come from that a mapper judges.
public enum RowOrigin: Sendable {
  /// From the sheet, all of them, in its order: letterheads, repeated headers and totals among them.
  case sheet
  /// From an import's record, by `RawCells`: each was judged before and is a record, whatever it looks like. Ten such
  /// rows prove nothing about the order of dates: `needsSecondLook()` is not asked.
  case store
}
