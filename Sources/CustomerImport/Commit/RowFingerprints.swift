import Tabular

/// The fingerprints of judged rows: eight bytes a row.
///
/// A fingerprint is an HMAC over the record's values and its verdict; where the row stands is no part of it, so that a
/// sorted list has the same ones.
struct RowFingerprints {
  private(set) var values: [UInt64] = []

  /// Takes what a judgement says.
  mutating func take(_ judged: JudgedRows, key: ImportKey) {
    guard case .batch(let batch, _, _) = judged else { return values.removeAll(keepingCapacity: true) }
    for row in 0..<batch.count {
      values.append(Self.print(of: batch, row: row, key: key).prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }
  }

  /// The fingerprint of one row of a batch, 32 bytes.
  static func print(of batch: borrowing RecordBatch, row: Int, key: ImportKey) -> [UInt8] {
    var bytes: [UInt8] = [batch.verdicts[row].rawValue]
    for field in batch.fields.indices {
      guard let value = batch.bytes(row: row, field: field) else { continue }
      bytes += batch.fields[field].utf8
      bytes.append(0x1F)
      bytes += value
      bytes.append(0x1E)
    }
    return key.fingerprint(bytes)
  }
}
