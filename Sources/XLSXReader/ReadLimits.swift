/// The ceilings under which a workbook is read: one budget for the whole of it.
///
/// A file over one of them is refused with the part, the limit and the figure. Compression ratios are no limit: a real
/// sheet of equal rows reaches deflate's best as a bomb does.
public struct ReadLimits: Sendable {
  /// Bytes that all parts together may inflate to.
  public var inflatedBytes = 8 << 30
  /// Bytes that the shared strings' part may inflate to.
  public var partBytes = 1 << 30
  /// Bytes that one part other than a sheet and the shared strings may inflate to.
  public var smallPartBytes = 64 << 20
  /// Entries that the archive may list.
  public var entries = 65_536
  /// How deep elements may nest.
  public var depth = 200
  /// Attributes that one element may have.
  public var attributes = 256
  /// Entries that one list may have: sheets, names, styles, merged ranges, relationships.
  public var listEntries = 1_000_000
  /// Bytes that the shared strings may take: their text, and four bytes for each.
  public var sharedStringBytes = 384 << 20
  /// Bytes of text that the cells of all sheets together may hand out: a shared string counts each time it is used, a
  /// sheet that is read again counts once.
  public var handedOutBytes = 1 << 30
  /// The same for cells whose text is longer than Excel allows (32,767 characters): a few such texts that thousands of
  /// cells share are a bomb, and no real sheet has them.
  public var oversizedTextBytes = 64 << 20
  /// Bytes of text that one row may hold, shared strings left out.
  public var rowBytes = 64 << 20
  /// Cells that one row may list; the format has 16,384 columns, and a cell may be given twice.
  public var cellsPerRow = 65_536
  /// Seconds of wall time that opening the workbook may take, and each reading of a sheet, the time of whoever uses the
  /// rows included; `nil` is no limit.
  public var seconds: Double? = 3600

  /// Whether the byte scanner may read what it knows; libxml2 alone reads the same, more slowly. For tests.
  package var usesScanner = true
  /// Bytes that are inflated at a time, and whether a thread of its own inflates them. For tests.
  package var chunkBytes = 1 << 17
  package var threadFromBytes = 1 << 18

  /// The limits that every command uses unless told otherwise.
  public static let standard = ReadLimits()

  /// Makes the standard limits, to be changed.
  public init() {}
}

extension ReadLimits {
  /// The most bytes that 32,767 characters take in UTF-8.
  static let longestCellBytes = 131_068

  /// A row or a shared string that has not ended after so many bytes is left to libxml2.
  static let longestScan = 1 << 20

  /// Makes sure that a list of so many entries may get one more.
  func check(_ count: Int, part: String) throws(XLSXError) {
    guard count < listEntries else {
      throw XLSXError(.overLimit(.listEntries, limit: listEntries), part: part)
    }
  }
}
