/// What a CSV or TSV file may cost at the most. Passing a limit is a `DelimitedError` that names it and the figure.
public struct DelimitedLimits: Sendable, Equatable {
  /// How many bytes (UTF-8) a field has.
  public var fieldBytes: Int
  /// How many fields a record has.
  public var columns: Int
  /// How many bytes (UTF-8) the text of a record has.
  public var recordBytes: Int

  /// Makes limits; without arguments 1 MiB a field, the 16,384 columns of Excel, and 16 MiB a record.
  public init(fieldBytes: Int = 1 << 20, columns: Int = 16_384, recordBytes: Int = 16 << 20) {
    self.fieldBytes = fieldBytes
    self.columns = columns
    self.recordBytes = recordBytes
  }
}
