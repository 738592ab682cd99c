extension RuleID {
  /// "{count} cells lie beyond the last column or row that a sheet can have." They are not read. Remedy: save anew.
  public static let cellOutOfRange: RuleID = "cell-out-of-range"
  /// "The workbook was written with parts missing: {part}." It is read without. Remedy: save it anew in Excel.
  public static let missingPart: RuleID = "missing-part"

  /// The rules about the parts and sheets of a workbook.
  public static let readerRules: [RuleID] = [cellOutOfRange, missingPart]
}
