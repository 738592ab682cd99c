/// The rules about the parts and sheets of a workbook.
///
/// Each is told by its sentence, with `{parameters}`, its severity and what mends it.
extension RuleID {
  /// Warning: {count} cells lie beyond the last column or row that a sheet can have; they were not read. Save the
  /// workbook again with Excel or LibreOffice.
  public static let cellOutOfRange: RuleID = "cell-out-of-range"
  /// Warning: {count} cells name another row than the one in which they stand; they were read where they stand. Save
  /// the workbook again with Excel or LibreOffice.
  public static let cellAddressContradicts: RuleID = "cell-address-contradicts"
  /// Warning: The workbook lacks its part {part}; it was read without. Save the workbook again with Excel.
  public static let missingPart: RuleID = "missing-part"

  /// The rules with the severity of each, in the order in which the catalogue prints them.
  public static let readerRules: [(rule: RuleID, severity: Severity)] = [
    (.cellOutOfRange, .warning),
    (.cellAddressContradicts, .warning),
    (.missingPart, .warning),
  ]
}
