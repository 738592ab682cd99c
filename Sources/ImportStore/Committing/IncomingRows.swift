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
    var pass: Int32 = 0
    var kept = 0
    try copy(into: "pg_temp.incoming", columns: IncomingRows.columns) { writer in
      var rows = IncomingRows(writer)
      do { try body(&rows) } catch {
        writer = rows.end()
        throw error
      }
      pass = rows.pass
      kept = rows.count
      writer = rows.end()
    }
    if pass > 0 { try execute("DELETE FROM pg_temp.incoming WHERE pass < $1", [String(pass)]) }
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
  /// How often all was begun again.
  private(set) var pass: Int32 = 0
  /// How many rows this pass has added.
  public private(set) var count = 0

  init(_ writer: consuming CopyWriter) { self.writer = writer }

  consuming func end() -> CopyWriter { writer }

  /// Throws away what was added and begins again.
  public mutating func beginAgain() {
    pass += 1
    count = 0
  }

  /// Adds one row of a batch.
  ///
  /// - Parameters:
  ///   - sheet: the sheet's name; empty for CSV.
  ///   - batch: the judged rows, with their cells as the sheet writes them, after redaction.
  ///   - row: which of them, from 0.
  ///   - places: for each of `fields` its place in the batch's fields; `nil` where the batch has no such field.
  ///   - errors: the findings about the row, a JSON array, masked; `nil` where there are none.
  ///   - fingerprint: an HMAC over the row's values, 64 hexadecimal digits.
  ///   - sealed: what is stored instead of a value, by its place in `fields`.
  public mutating func add(
    sheet: String, _ batch: borrowing RecordBatch, row: Int, places: [Int?], errors: String?,
    fingerprint: String, sealed: [Int: String] = [:]
  ) throws(StoreError) {
    count += 1
    try writer.beginRow()
    try writer.write(int8: Int64(count))
    try writer.write(int4: pass)
    try writer.write(sheet)
    try writer.write(int4: Int32(clamping: batch.rowNumbers[row]))
    try writer.write(int4: Int32(batch.verdicts[row].rawValue))
    let raw = batch.rawCells(row: row)
    if raw.isEmpty { try writer.writeNull() } else { try writer.write(raw.span) }
    try writer.write(errors)
    try writer.write(fingerprint)
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
