import Tabular

/// Text that is kept as it is.
enum TextValue {
  /// Writes a text of at most `limit` scalars.
  static func read(_ text: borrowing Span<UInt8>, limit: Int, into out: inout [UInt8]) -> Reading {
    // Bytes are never fewer than scalars: only long texts are counted.
    if text.count > limit {
      var scalars = 0
      for index in 0..<text.count where text[index] & 0xC0 != 0x80 { scalars += 1 }
      if scalars > limit {
        return .failed(Issue(.textTooLong, ["length": String(scalars), "limit": String(limit)]))
      }
    }
    out.append(text)
    return .good
  }

  /// Writes a number as a sheet shows it at its widest: 15 digits, no E notation, the leading zeros of its format.
  static func readNumber(_ text: borrowing Span<UInt8>, _ cell: Cell, into out: inout [UInt8]) -> Reading {
    if WrittenNumber.isPlain(text, in: cell) {
      out.append(text)
      return .good
    }
    guard var number = DecimalText(text) else {
      return .failed(Issue(.cellDamaged, ["problem": "not-a-number"]))
    }
    if number.integerDigitCount > WrittenNumber.safeDigits { return .failed(.numberLostDigits) }
    number.round(toSignificant: WrittenNumber.safeDigits)
    number.append(decimals: 0, minimumInteger: Int(cell.minimumDigits), to: &out)
    let isShort = WrittenNumber.isShownShort(cell, digits: number.integerDigitCount)
    return isShort ? .noted(.numberRecovered) : .good
  }
}
