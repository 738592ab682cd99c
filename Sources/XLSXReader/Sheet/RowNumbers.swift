import Tabular

/// Which row numbers a sheet has used: a row without `r` follows the one before (ECMA-376 part 1, 18.3.1.73), and a
/// number given twice is remembered. One bit a row, 128 KB in all.
struct RowNumbers {
  private var seen = [UInt64](repeating: 0, count: CellReference.lastRow / 64 + 1)
  private(set) var last = 0

  /// Takes the next row's number; `stated` is its `r` where it has one.
  ///
  /// - Returns: the number and whether it came before; `nil` where it lies beyond the last row of the format.
  mutating func take(_ stated: Int?) -> (number: Int, isRepeated: Bool)? {
    let number = stated ?? last + 1
    guard (1...CellReference.lastRow).contains(number) else { return nil }
    last = number
    let bit: UInt64 = 1 << UInt64(number % 64)
    let isRepeated = seen[number / 64] & bit != 0
    seen[number / 64] |= bit
    return (number, isRepeated)
  }
}
