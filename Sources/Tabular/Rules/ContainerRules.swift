extension RuleID {
  /// "{bytes} bytes stand behind the end of the archive." They are not read. Remedy: save the file anew.
  public static let dataAfterArchive: RuleID = "data-after-archive"
  /// "{bytes} bytes stand before the archive." They are not read. Remedy: save the file anew.
  public static let dataBeforeArchive: RuleID = "data-before-archive"

  /// The rules about the container of a workbook.
  public static let containerRules: [RuleID] = [dataAfterArchive, dataBeforeArchive]
}
