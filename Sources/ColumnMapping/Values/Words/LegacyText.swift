/// Text in a font that draws other letters than the file holds: Kruti Dev, DevLys and their kin.
///
/// Their digits look like digits in any case, so a cell of digits and separators says what it shows.
enum LegacyText {
  /// Whether the text has anything that such a font would draw as a letter.
  static func hidesLetters(_ text: borrowing Span<UInt8>) -> Bool {
    for index in 0..<text.count {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x20, 0x09, 0x0A, 0x0D: continue
      default: return true
      }
    }
    return false
  }
}
