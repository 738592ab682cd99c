import Tabular

/// What a finding shows of a cell: what the sheet shows, short, and without any whole Aadhaar number.
struct FindingText {
  let shown: String

  static let longest = 300

  /// Takes the text of a cell that is read as a type.
  init(_ cell: Cell, in row: borrowing Row, type: FieldType) {
    var text: [UInt8] = []
    if type == .aadhaar {
      text = Self.hidingDigits(of: cell, in: row)
    } else if let seen = Self.seen(cell, in: row) {
      text = Array(seen.utf8)
    } else if type.isExemptFromAadhaarScan || AadhaarScan.cut(cell, in: row, into: &text) == 0 {
      let bytes = row.bytes(of: cell)
      let part = bytes.extracting(0..<min(bytes.count, Self.longest))
      unsafe part.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
    }
    shown = String(decoding: text.prefix(Self.longest), as: UTF8.self)
  }

  /// TRUE, and a day with its time, which the file writes as 1 and 29560.4375; `nil` where the text of the file is what
  /// the sheet shows.
  private static func seen(_ cell: Cell, in row: borrowing Row) -> String? {
    guard cell.problem == .none else { return nil }
    if cell.kind == .boolean { return row.text(of: cell) == "1" ? "TRUE" : "FALSE" }
    guard cell.kind == .number, cell.format == .date || cell.format == .dateTime,
      let moment = SerialText.moment(row.bytes(of: cell), system: row.dateSystem), let date = moment.date
    else { return nil }
    let time = moment.milliseconds == 0 ? "" : moment.iso8601.dropFirst(date.description.utf8.count + 1)
    return time.isEmpty ? date.description : "\(date.description) \(time)"
  }

  /// Whether `hidingDigits` hides any.
  static func hides(_ cell: Cell, in row: borrowing Row) -> Bool {
    row.bytes(of: cell).count > longest
      || row.text(of: cell).unicodeScalars.count { $0.properties.numericType == .decimal } > 4
  }

  /// The text with every digit but the last four as `X`: what stands in a column of Aadhaar numbers may be one,
  /// whatever its check digit says.
  static func hidingDigits(of cell: Cell, in row: borrowing Row) -> [UInt8] {
    let bytes = row.bytes(of: cell)
    var left = 0
    var text: [UInt8] = []
    for scalar in row.text(of: cell).unicodeScalars where scalar.properties.numericType == .decimal {
      left += 1
    }
    guard bytes.count <= longest else { return Array("X".utf8) }
    for scalar in row.text(of: cell).unicodeScalars {
      let isDigit = scalar.properties.numericType == .decimal
      text.append(
        contentsOf: isDigit && left > 4 ? [UInt8(ascii: "X")] : Array(String(Character(scalar)).utf8))
      if isDigit { left -= 1 }
    }
    return text
  }
}
