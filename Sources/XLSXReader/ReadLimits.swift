/// The ceilings under which a workbook is read: one budget for the whole of it.
///
/// A file over one of them is refused with the part, the limit and the figure. Compression ratios are no limit: a real
/// sheet of equal rows reaches deflate's best as a bomb does.
public struct ReadLimits: Sendable {
  /// Bytes that all parts together may inflate to.
  public var inflatedBytes = 8 << 30
  /// Bytes that one part other than a sheet may inflate to.
  public var partBytes = 1 << 30
  /// Entries that the archive may list.
  public var entries = 65_536
  /// How deep elements may nest.
  public var depth = 200
  /// Attributes that one element may have.
  public var attributes = 256
  /// Bytes of text that the shared strings may hold.
  public var sharedStringBytes = 384 << 20
  /// Bytes of text that all cells together may hand out: a shared string counts each time it is used.
  public var handedOutBytes = 1 << 30
  /// Bytes of text that one row may hold, shared strings left out.
  public var rowBytes = 64 << 20
  /// Seconds of wall time that one sheet may take; `nil` is no limit.
  public var seconds: Double?

  /// Whether the byte scanner may read what it knows; libxml2 alone reads the same, more slowly. For tests.
  package var usesScanner = true

  /// The limits that every command uses unless told otherwise.
  public static let standard = ReadLimits()

  /// Makes the standard limits, to be changed.
  public init() {}
}
