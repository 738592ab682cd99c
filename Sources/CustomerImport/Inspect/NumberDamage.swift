import Tabular

/// What spreadsheets do to long numbers, told by a cell's written text and number format.
enum NumberDamage {
  /// Shown as 9.19877E+11, and every digit is in the file.
  case recoverable
  /// Digits are gone: text in E notation, or a number beyond the fifteen digits that a spreadsheet keeps.
  case lost
  /// Leading zeros that only the number format shows.
  case leadingZeros
  /// Text that is a number.
  case numberAsText

  /// What is the matter with a cell; `nil` for nothing.
  init?(_ cell: Cell, in row: borrowing Row) {
    let bytes = row.bytes(of: cell)
    switch cell.kind {
    case .text:
      guard let shape = NumberShape(bytes) else { return nil }
      if shape.hasExponent {
        self = .lost
      } else if shape.hasLeadingZero {
        return nil
      } else {
        self = .numberAsText
      }
    case .number:
      guard !cell.format.isMoment, let shape = NumberShape(bytes) else { return nil }
      if shape.isWhole, shape.digits > 15, shape.significantDigits <= 15 || shape.digits > 17 {
        self = .lost
      } else if shape.isWhole, cell.minimumDigits > 1, shape.digits < Int(cell.minimumDigits) {
        self = .leadingZeros
      } else if shape.isWhole, Self.isShownShort(shape, cell.format) {
        self = .recoverable
      } else {
        return nil
      }
    default:
      return nil
    }
  }

  private static func isShownShort(_ shape: NumberShape, _ format: NumberFormatKind) -> Bool {
    format == .scientific || format == .general && (shape.digits >= 12 || shape.hasExponent)
  }
}

/// How a number is written: how many digits its whole part has, and how many of them count.
struct NumberShape {
  private(set) var digits = 0
  private(set) var significantDigits = 0
  private(set) var hasExponent = false
  private(set) var hasLeadingZero = false
  private(set) var isWhole = true

  /// Reads `-12.5E+3`; `nil` where the text is no number.
  init?(_ bytes: Span<UInt8>) {
    guard bytes.count <= 40, NumberText.isNumber(bytes) else { return nil }
    var significant = 0
    var trailingZeros = 0
    var afterPoint = 0
    var hasPoint = false
    var exponent = 0
    var isNegativeExponent = false
    for index in bytes.indices {
      let byte = bytes[index]
      if hasExponent {
        if byte == UInt8(ascii: "-") { isNegativeExponent = true }
        if byte &- 0x30 < 10 { exponent = min(exponent * 10 + Int(byte &- 0x30), 1000) }
      } else if byte &- 0x30 < 10 {
        if significant == 0, byte == UInt8(ascii: "0") {
          if !hasPoint { hasLeadingZero = true }
          if hasPoint { afterPoint += 1 }
          continue
        }
        significant += 1
        trailingZeros = byte == UInt8(ascii: "0") ? trailingZeros + 1 : 0
        if hasPoint { afterPoint += 1 } else { digits += 1 }
      } else if byte == UInt8(ascii: ".") {
        hasPoint = true
      } else if byte | 0x20 == UInt8(ascii: "e") {
        hasExponent = true
      }
    }
    if significant == 0 { hasLeadingZero = false }
    if isNegativeExponent { exponent = -exponent }
    digits = max(0, digits + exponent)
    significantDigits = significant - trailingZeros
    isWhole = afterPoint - trailingZeros <= exponent || afterPoint == 0 && exponent >= 0
  }
}
