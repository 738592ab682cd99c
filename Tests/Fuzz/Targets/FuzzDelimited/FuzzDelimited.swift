import DelimitedReader
import Tabular

/// Any bytes as a CSV file: the length of a chunk makes no difference, and every cell is text that is not empty.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDelimited(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  // Files that name their delimiter, so that the first chunk's length does not change what is found.
  for content in [bytes, Array("sep=;\n".utf8) + bytes] {
    let whole = rows(of: content, rawLength: 1 << 17)
    for rawLength in [18, 37] {
      let pieces = rows(of: content, rawLength: rawLength)
      if pieces.delimiter == whole.delimiter { precondition(pieces.rows == whole.rows) }
    }
  }
  return 0
}

private func rows(of bytes: [UInt8], rawLength: Int) -> (delimiter: Unicode.Scalar?, rows: [[String]]) {
  var rows: [[String]] = []
  var delimiter: Unicode.Scalar?
  do throws(DelimitedError) {
    var reader = try DelimitedReader(
      bytes: bytes, limits: DelimitedLimits(fieldBytes: 1 << 16, columns: 256, recordBytes: 1 << 18),
      rawLength: rawLength)
    delimiter = reader.delimiter
    var row = Row()
    while try reader.next(into: &row) {
      precondition(row.number == rows.count + 1)
      for cell in row.cells { precondition(cell.kind == .text && !row.bytes(of: cell).isEmpty) }
      rows.append(row.cells.map { "\($0.column) \(row.text(of: $0))" })
    }
  } catch {
    rows.append(["\(error.code)"])
  }
  return (delimiter, rows)
}
