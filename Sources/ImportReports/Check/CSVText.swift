/// Fields of a CSV file that a spreadsheet program may open.
enum CSVText {
  /// Appends a field: guarded against formulas, and quoted where RFC 4180 (section 2) asks for it.
  static func append(_ text: String, to buffer: inout [UInt8]) {
    let isGuarded = isFormula(text)
    guard text.utf8.contains(where: needsQuotes) else {
      if isGuarded { buffer.append(UInt8(ascii: "'")) }
      buffer.append(contentsOf: text.utf8)
      return
    }
    buffer.append(UInt8(ascii: "\""))
    if isGuarded { buffer.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { buffer.append(byte) }
      buffer.append(byte)
    }
    buffer.append(UInt8(ascii: "\""))
  }

  /// A semicolon too: programs of many countries take it for the separator.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x0D, 0x0A: true
    default: false
    }
  }

  /// Whether a program would run the text. Tab and line breaks count too: programs drop them, and what follows stands
  /// first; so do the full-width forms of the signs, which Excel in East Asian languages takes for the plain ones.
  private static func isFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
