import Tabular

extension RowMapper {
  /// Adds the raw cells of the row that was just judged: all that it takes to judge it again, and no more.
  func keepRawCells(
    of row: borrowing Row, in columns: RawColumns, slipped: Bool, into batch: inout RecordBatch
  ) {
    batch.rawText.append(UInt8(ascii: "{"))
    var isFirst = true
    var isFirstSealed = true
    for index in 0..<row.cells.count {
      let cell = row.cells[index]
      let treatment = columns.treatment(of: cell.column, slipped: slipped, kinds)
      if treatment == .leftOut { continue }
      if columns.isSealed(cell.column, withNeighbours: slipped) {
        if isFirstSealed { batch.sealedText.append(UInt8(ascii: "{")) }
        RawCellsWriter.write(cell, in: row, treatment, to: &batch.sealedText, &isFirstSealed)
      } else {
        RawCellsWriter.write(cell, in: row, treatment, to: &batch.rawText, &isFirst)
      }
    }
    if !isFirstSealed { batch.sealedText.append(UInt8(ascii: "}")) }
    let facts = [
      (row.isHidden, RawCellNames.hidden, "true"), (row.isRepeated, RawCellNames.repeated, "true"),
      (row.dateSystem == .from1904, RawCellNames.dateSystem, RawCellNames.from1904),
    ]
    for (isSo, name, value) in facts where isSo {
      RawCellsWriter.separate(&batch.rawText, &isFirst)
      RawCellsWriter.write(key: name, to: &batch.rawText)
      batch.rawText.append(contentsOf: value.utf8)
    }
    batch.rawText.append(UInt8(ascii: "}"))
    batch.endRawCells()
  }
}

/// Writes cells as JSON (RFC 8259), in the form that `RawCellNames` describes.
enum RawCellsWriter {
  static func separate(_ out: inout [UInt8], _ isFirst: inout Bool) {
    if !isFirst { out.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  /// Writes `"key":`; keys have nothing to escape.
  static func write(key: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    out.append(contentsOf: key.utf8)
    out.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
  }

  /// Writes a cell as a member of an object, its column as the key.
  static func write(
    _ cell: Cell, in row: borrowing Row, _ treatment: RawColumns.Treatment, to out: inout [UInt8],
    _ isFirst: inout Bool
  ) {
    separate(&out, &isFirst)
    write(key: CellReference.letters(ofColumn: cell.column), to: &out)
    var hidden: [UInt8] = []
    switch treatment {
    case .hidden: hidden = FindingText.hidingDigits(of: cell, in: row)
    case .scanned: _ = AadhaarScan.cut(cell, in: row, into: &hidden)
    case .asItIs, .leftOut: break
    }
    // A number whose digits were hidden is a text from now on.
    let isHidden = !hidden.isEmpty && hidden.contains(UInt8(ascii: "X"))
    let kind = isHidden && cell.kind == .number ? .text : cell.kind
    let isPlain =
      kind == .text && cell.format == .general && cell.formula == .none && cell.problem == .none
      && cell.minimumDigits == 0 && !cell.isInLegacyFont
    if !isPlain {
      out.append(UInt8(ascii: "{"))
      out.append(contentsOf: [UInt8(ascii: "\""), kind.rawKey, UInt8(ascii: "\""), UInt8(ascii: ":")])
    }
    if isHidden { write(hidden.span, to: &out) } else { write(row.bytes(of: cell), to: &out) }
    if isPlain { return }
    if cell.format != .general { write(RawCellNames.format, cell.format.rawName, to: &out) }
    if cell.minimumDigits > 0 {
      write(RawCellNames.digits, String(cell.minimumDigits), isText: false, to: &out)
    }
    if cell.formula != .none { write(RawCellNames.formula, cell.formula.rawName, to: &out) }
    if cell.problem != .none { write(RawCellNames.problem, cell.problem.name, to: &out) }
    if cell.isInLegacyFont { write(RawCellNames.legacyFont, "true", isText: false, to: &out) }
    out.append(UInt8(ascii: "}"))
  }

  private static func write(_ key: String, _ value: String, isText: Bool = true, to out: inout [UInt8]) {
    out.append(UInt8(ascii: ","))
    write(key: key, to: &out)
    if isText { out.append(UInt8(ascii: "\"")) }
    out.append(contentsOf: value.utf8)
    if isText { out.append(UInt8(ascii: "\"")) }
  }

  /// Writes a text in quotes. U+0000, which a reader of workbooks has turned into U+FFFD with a problem of the cell and
  /// a reader of delimited text refuses, would be refused by PostgreSQL's jsonb: it is U+FFFD here, too. So is whatever
  /// is no UTF-8.
  static func write(_ text: borrowing Span<UInt8>, to out: inout [UInt8]) {
    if (try? UTF8Span(validating: text.extracting(0..<text.count))) == nil {
      let repaired = Array(String(text).utf8)
      write(repaired.span, to: &out)
      return
    }
    out.append(UInt8(ascii: "\""))
    var start = 0
    for index in 0..<text.count {
      let byte = text[index]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
      out.append(text, start..<index)
      start = index + 1
      escape(byte, to: &out)
    }
    out.append(text, start..<text.count)
    out.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case 0: out.append(contentsOf: "\u{FFFD}".utf8)
    case UInt8(ascii: "\n"): out.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): out.append(contentsOf: [UInt8(ascii: "\\"), byte])
    default:
      let digits = Array("0123456789abcdef".utf8)
      out.append(contentsOf: "\\u00".utf8)
      out.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 0xF)]])
    }
  }
}
