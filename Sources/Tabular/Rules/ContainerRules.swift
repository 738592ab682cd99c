/// The rules about the ZIP archive that a workbook is: damage that was tolerated, and what was done about it.
///
/// Each is told by its sentence, with `{parameters}`, its severity and what mends it. Nothing here changes a value:
/// what cannot be read without doubt is refused by a thrown error and never a finding alone.
extension RuleID {
  /// Note: {bytes} bytes stand before the archive; they were skipped. Save the workbook again with Excel or
  /// LibreOffice.
  public static let containerPrefix: RuleID = "container-data-before"
  /// Warning: {bytes} bytes stand behind the archive's end; they were not read. The file may have been joined with
  /// another or cut badly. Save the workbook again, or download it again.
  public static let containerDataAfterEnd: RuleID = "container-data-after-end"
  /// Warning: The archive's comment is cut off: {missing} bytes are missing at the end. Download or copy the file
  /// again.
  public static let containerCommentCutOff: RuleID = "container-comment-cut-off"
  /// Warning: The archive says that it holds {stated} parts, and lists {found}; all that are listed were taken.
  /// Save the workbook again.
  public static let containerEntryCount: RuleID = "container-entry-count"
  /// Warning: The part {part} is there {count} times; the last was taken. Save the workbook again.
  public static let containerDuplicateName: RuleID = "container-duplicate-name"
  /// Warning: The two descriptions of the part {part} differ in its {fields}; the archive's directory was believed,
  /// and the checksum decides. Save the workbook again.
  public static let containerHeadersDiffer: RuleID = "container-headers-differ"
  /// Warning: The part {part} cannot be read ({reason}); nothing else depends on it unless a refusal says so. Save
  /// the workbook again.
  public static let containerPartUnreadable: RuleID = "container-part-unreadable"
  /// Note: Additional fields of the part {part} are damaged; they were not needed. Nothing needs to be done.
  public static let containerExtraFieldDamaged: RuleID = "container-extra-field-damaged"
  /// Note: The name of the part {part} is not in the encoding that the archive states; it was read as CP437.
  /// Nothing needs to be done.
  public static let containerNameEncoding: RuleID = "container-name-encoding"

  /// The rules about containers with the severity of each, in the order in which the catalogue prints them.
  public static let containerRules: [(rule: RuleID, severity: Severity)] = [
    (.containerPrefix, .note),
    (.containerDataAfterEnd, .warning),
    (.containerCommentCutOff, .warning),
    (.containerEntryCount, .warning),
    (.containerDuplicateName, .warning),
    (.containerHeadersDiffer, .warning),
    (.containerPartUnreadable, .warning),
    (.containerExtraFieldDamaged, .note),
    (.containerNameEncoding, .note),
  ]
}
