public import Tabular

extension Connection {
  /// Makes the session's temporary tables; in a transaction under the role of the commit, once a session.
  public func makeCommitTables() throws(StoreError) {
    for definition in CommitTables.definitions { try execute(definition) }
  }

  /// Receives judged rows: one binary COPY into the session's table `incoming`.
  ///
  /// - Parameter body: adds the rows. Where a second look at the file throws away what was judged, it begins the
  ///   next pass; the rows of earlier passes are dropped at the end.
  /// - Returns: how many rows were kept.
  @discardableResult
  public func receiveRows(_ body: (inout IncomingRows) throws -> Void) throws -> Int {
    try execute("TRUNCATE pg_temp.incoming")
    var passes: (file: Int32, kept: Int32) = (0, 0)
    var kept = 0
    try copy(into: "pg_temp.incoming", columns: IncomingRows.columns) { writer in
      var rows = IncomingRows(writer)
      do { try body(&rows) } catch {
        writer = rows.end()
        throw error
      }
      passes = rows.passes
      kept = rows.count
      writer = rows.end()
    }
    if passes.file + passes.kept > 0 {
      try execute(
        "DELETE FROM pg_temp.incoming WHERE pass < CASE WHEN from_file THEN $1::int ELSE $2::int END",
        [String(passes.file), String(passes.kept)])
    }
    try execute(CommitTables.analyze("incoming"))
    return kept
  }
}

/// Takes judged rows for a commit.
public struct IncomingRows: ~Copyable {
  /// The fields of the record that an import can keep.
  public static let fields = CommitTables.customerFields + CommitTables.policyFields
  static let columns = CommitTables.incomingColumns + fields

  private var writer: CopyWriter
  /// How often the rows of the file, and those that were kept, were begun again.
  fileprivate var passes: (file: Int32, kept: Int32) = (0, 0)
  /// Counts all rows that came, those thrown away as well, so that their order is one.
  private var ord: Int64 = 0
  /// How many rows of the present pass have come.
  private var counts: (file: Int, kept: Int) = (0, 0)

  /// How many rows were kept so far.
  public var count: Int { counts.file + counts.kept }

  init(_ writer: consuming CopyWriter) { self.writer = writer }

  consuming func end() -> CopyWriter { writer }

  /// Throws away the rows of the file, or those that were kept, and begins them again.
  public mutating func beginAgain(isFromFile: Bool) {
    if isFromFile {
      passes.file += 1
      counts.file = 0
    } else {
      passes.kept += 1
      counts.kept = 0
    }
  }

  /// Adds one row of a batch.
  ///
  /// - Parameters:
  ///   - sheet: the sheet's name; empty for CSV.
  ///   - batch: the judged rows.
  ///   - row: which of them, from 0.
  ///   - raw: its cells as the sheet writes them, a JSON object, after redaction and sealing; empty where there are none.
  ///   - places: for each of `fields` its place in the batch's fields; `nil` where the batch has no such field.
  ///   - errors: the findings about the row, a JSON array, masked; `nil` where there are none.
  ///   - fingerprint: an HMAC over the row's values, 64 hexadecimal digits.
  ///   - isFromFile: whether it was read from a file now, or from the rows that the import has kept.
  ///   - sealed: what is stored instead of a value, by its place in `fields`.
  public mutating func add(
    sheet: String, _ batch: borrowing RecordBatch, row: Int, raw: ArraySlice<UInt8>, places: [Int?],
    errors: String?,
    fingerprint: String, isFromFile: Bool, sealed: [Int: String] = [:]
  ) throws(StoreError) {
    ord += 1
    if isFromFile { counts.file += 1 } else { counts.kept += 1 }
    try writer.beginRow()
    try writer.write(int8: ord)
    try writer.write(int4: isFromFile ? passes.file : passes.kept)
    try writer.write(sheet)
    try writer.write(int4: Int32(clamping: batch.rowNumbers[row]))
    try writer.write(int4: Int32(batch.verdicts[row].rawValue))
    if raw.isEmpty { try writer.writeNull() } else { try writer.write(raw.span) }
    try writer.write(errors)
    try writer.write(fingerprint)
    try writer.write(isFromFile)
    for field in places.indices {
      if let other = sealed[field] {
        try writer.write(other)
      } else if let place = places[field], let bytes = batch.bytes(row: row, field: place) {
        try writer.write(bytes.span)
      } else {
        try writer.writeNull()
      }
    }
  }
}
