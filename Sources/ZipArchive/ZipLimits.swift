/// What an archive may cost at the most. Passing a limit is a `ZipError` that names the limit and the figure.
///
/// There is no limit of the ratio: a real sheet of equal rows reaches deflate's limit of 1:1032 as a bomb does, so
/// that only absolute sizes tell them apart.
public struct ZipLimits: Sendable, Equatable {
  /// How many entries.
  public var entries: Int
  /// How many bytes an entry's name has.
  public var nameBytes: Int
  /// To how many bytes one entry inflates.
  public var inflatedBytesPerEntry: Int
  /// To how many bytes all entries that are read inflate together; an entry read twice counts once.
  public var inflatedBytes: Int

  /// Makes limits; without arguments 10,000 entries, names of 1,024 bytes, 1 GiB an entry and 2 GiB in all.
  public init(
    entries: Int = 10_000, nameBytes: Int = 1024, inflatedBytesPerEntry: Int = 1 << 30,
    inflatedBytes: Int = 2 << 30
  ) {
    self.entries = entries
    self.nameBytes = nameBytes
    self.inflatedBytesPerEntry = inflatedBytesPerEntry
    self.inflatedBytes = inflatedBytes
  }
}
