import Tabular

/// The fingerprints of judged rows: eight bytes a row, and one over all of them.
///
/// A fingerprint is an HMAC over the record's values and its verdict; where the row stands is no part of it, so that a
/// sorted list has the same ones.
struct RowFingerprints {
  private(set) var values: [UInt64] = []

  /// Throws away what was added.
  mutating func beginAgain() { values.removeAll(keepingCapacity: true) }

  /// Adds a row.
  ///
  /// - Returns: its whole fingerprint, 64 hexadecimal digits.
  mutating func add(_ batch: borrowing RecordBatch, row: Int, key: ImportKey) -> String {
    var bytes: [UInt8] = [batch.verdicts[row].rawValue]
    for field in batch.fields.indices {
      guard let value = batch.bytes(row: row, field: field) else { continue }
      bytes += batch.fields[field].utf8
      bytes.append(0x1F)
      bytes += value
      bytes.append(0x1E)
    }
    let print = key.fingerprint(bytes)
    values.append(print.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    return Hexadecimal.text(print)
  }
}
