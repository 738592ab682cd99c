/// How many rows of a sheet were read, and what became of them.
public struct RowCounts: Sendable, Equatable {
  /// Rows that were judged.
  public var read = 0
  /// Rows in which every field is right.
  public var good = 0
  /// Rows that go on with warnings.
  public var warned = 0
  /// Rows that are rejected.
  public var rejected = 0
  /// Rows above the header.
  public var letterhead = 0
  /// Empty rows between others.
  public var blank = 0
  /// Empty rows below the last one that holds anything.
  public var emptyTail = 0
  /// Rows that repeat the header, as on every page of a printed list.
  public var repeatedHeaders = 0
  /// Sums of a page, a group or the whole list.
  public var totals = 0
  /// Page footers, headings of groups and notes.
  public var footers = 0
  /// Rows that the mapping leaves out.
  public var leftOut = 0
  /// Judged rows that a person does not see in the program.
  public var hidden = 0

  /// Nothing was read.
  public init() {}

  /// Rows that were passed over: neither judged nor the header.
  public var skipped: Int { letterhead + blank + emptyTail + repeatedHeaders + totals + footers + leftOut }
}
