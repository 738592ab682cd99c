public import Tabular

/// Rows written down as bytes, so that two readings can be compared: no reflection and no string a cell, which would
/// take the fuzzer more time than the reader.
public struct RowBytes {
  /// The rows, one after the other.
  public private(set) var bytes: [UInt8] = []
  /// Where each row ends.
  public private(set) var ends: [Int] = []
  /// Whether the sheet was read to its end.
  public var isWhole = true

  /// Nothing yet.
  public init() {}

  /// Writes down a row with everything that a user of the reader can see of it.
  public mutating func add(_ row: borrowing Row) {
    add(row.number)
    bytes.append((row.isHidden ? 1 : 0) | (row.isRepeated ? 2 : 0))
    for cell in row.cells {
      add(cell.column)
      bytes += [cell.kind.rawValue, cell.problem.rawValue, cell.formula.rawValue, cell.format.rawValue]
      bytes += [cell.minimumDigits, cell.isInLegacyFont ? 1 : 0]
      let text = row.bytes(of: cell)
      add(text.count)
      text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }
    ends.append(bytes.count)
  }

  private mutating func add(_ number: Int) {
    withUnsafeBytes(of: UInt32(clamping: number)) { bytes.append(contentsOf: $0) }
  }

  /// Whether one reading is the beginning of the other, or both are the same where both are whole.
  public func agrees(with other: RowBytes) -> Bool {
    if isWhole, other.isWhole { return bytes == other.bytes }
    let rows = min(ends.count, other.ends.count)
    guard rows > 0, ends[rows - 1] == other.ends[rows - 1] else { return rows == 0 }
    return bytes[..<ends[rows - 1]] == other.bytes[..<other.ends[rows - 1]]
  }
}
