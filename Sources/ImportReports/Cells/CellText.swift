import Tabular

/// One cell as a JSON triple and a comma: `[3,"d","2024-01-31T00:00:00"],`.
enum CellText {
  private static let text = Array(",\"s\",".utf8)
  private static let number = Array(",\"n\",".utf8)
  private static let date = Array(",\"d\",\"".utf8)
  private static let isTrue = Array(",\"b\",true],".utf8)
  private static let isFalse = Array(",\"b\",false],".utf8)
  private static let error = Array(",\"e\",".utf8)
  private static let end = Array("],".utf8)
  private static let dateEnd = Array("\"],".utf8)

  /// Appends a cell of a row; nothing where the cell holds nothing.
  static func append(_ cell: Cell, of row: borrowing Row, to buffer: inout [UInt8]) {
    let bytes = row.bytes(of: cell)
    switch cell.kind {
    case _ where isDamaged(cell):
      guard !bytes.isEmpty else { return }
      begin(cell, &buffer)
      buffer.append(contentsOf: error)
      JSONText.append(bytes, to: &buffer)
      buffer.append(contentsOf: end)
    case .text:
      guard !bytes.isEmpty else { return }
      begin(cell, &buffer)
      buffer.append(contentsOf: text)
      JSONText.append(bytes, to: &buffer)
      buffer.append(contentsOf: end)
    case .number where !cell.format.isMoment && canStandAsWritten(bytes):
      begin(cell, &buffer)
      buffer.append(contentsOf: number)
      unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
      buffer.append(contentsOf: end)
    default:
      if let value = row.value(of: cell), value != .text(""), value != .error("") {
        begin(cell, &buffer)
        append(value, to: &buffer)
      }
    }
  }

  /// Whether the file has the cell so wrong that its text is no value.
  private static func isDamaged(_ cell: Cell) -> Bool {
    switch cell.problem {
    case .none, .repeated, .impossibleCharacter, .unknownErrorCode: false
    case .badSharedStringIndex, .notANumber, .notADate, .notABoolean, .unknownType: true
    }
  }

  private static func begin(_ cell: Cell, _ buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "["))
    append(cell.column, to: &buffer)
  }

  /// The rest of a triple, for the kinds that need their value worked out.
  private static func append(_ value: CellValue, to buffer: inout [UInt8]) {
    switch value {
    case .text(let content):
      buffer.append(contentsOf: text)
      JSONText.append(content, to: &buffer)
      buffer.append(contentsOf: end)
    case .number(let value, let written):
      buffer.append(contentsOf: number)
      if canStandAsWritten(written.utf8Span.span) {
        buffer.append(contentsOf: written.utf8)
      } else {
        // Swift writes the shortest text that reads back as the same double.
        buffer.append(contentsOf: "\(value)".utf8)
      }
      buffer.append(contentsOf: end)
    case .boolean(let flag):
      buffer.append(contentsOf: flag ? isTrue : isFalse)
    case .error(let code):
      buffer.append(contentsOf: error)
      JSONText.append(code, to: &buffer)
      buffer.append(contentsOf: end)
    case .date(let moment):
      buffer.append(contentsOf: date)
      append(moment, to: &buffer)
      buffer.append(contentsOf: dateEnd)
    case .duration(let seconds):
      buffer.append(contentsOf: date)
      buffer.append(contentsOf: "PT\(trimmed(seconds))S".utf8)
      buffer.append(contentsOf: dateEnd)
    }
  }

  /// A whole number of seconds without its `.0`.
  private static func trimmed(_ seconds: Double) -> String {
    Int(exactly: seconds).map(String.init) ?? "\(seconds)"
  }

  private static func append(_ moment: SerialDate, to buffer: inout [UInt8]) {
    if let date = moment.date {
      append(date.year, digits: 4, to: &buffer)
      buffer.append(UInt8(ascii: "-"))
      append(date.month, digits: 2, to: &buffer)
      buffer.append(UInt8(ascii: "-"))
      append(date.day, digits: 2, to: &buffer)
    }
    let seconds = moment.milliseconds / 1000
    buffer.append(UInt8(ascii: "T"))
    append(seconds / 3600, digits: 2, to: &buffer)
    buffer.append(UInt8(ascii: ":"))
    append(seconds / 60 % 60, digits: 2, to: &buffer)
    buffer.append(UInt8(ascii: ":"))
    append(seconds % 60, digits: 2, to: &buffer)
    if moment.milliseconds % 1000 != 0 {
      buffer.append(UInt8(ascii: "."))
      append(moment.milliseconds % 1000, digits: 3, to: &buffer)
    }
  }

  private static func append(_ number: Int, digits: Int, to buffer: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      buffer.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }

  /// Appends a number that counts something.
  static func append(_ number: Int, to buffer: inout [UInt8]) {
    var digits = 1
    var rest = max(0, number)
    while rest > 9 {
      rest /= 10
      digits += 1
    }
    append(max(0, number), digits: digits, to: &buffer)
  }

  /// Whether a number can stand in JSON as the file writes it (RFC 8259, section 6). Exponents of three digits are
  /// left to the slow way, which knows whether a double holds them.
  static func canStandAsWritten(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    guard index < bytes.count, isDigit(bytes[index]) else { return false }
    if bytes[index] == UInt8(ascii: "0") { index += 1 } else { index = skipDigits(bytes, from: index) }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      let end = skipDigits(bytes, from: index + 1)
      guard end > index + 1 else { return false }
      index = end
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
        index += 1
      }
      let end = skipDigits(bytes, from: index)
      guard end > index, end - index <= 2 else { return false }
      index = end
    }
    return index == bytes.count
  }

  private static func skipDigits(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    return index
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
