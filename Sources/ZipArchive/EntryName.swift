/// Names of entries: UTF-8 where the flag says so or the bytes are, else code page 437 (APPNOTE, appendix D).
enum EntryName {
  static func decode(_ raw: ArraySlice<UInt8>, isUTF8: Bool) -> String {
    let text: String
    if isUTF8 {
      text = String(decoding: raw, as: UTF8.self)
    } else if let valid = String(validating: raw, as: UTF8.self) {
      text = valid
    } else {
      text = String(
        String.UnicodeScalarView(raw.map { $0 < 0x80 ? Unicode.Scalar($0) : high[Int($0) - 0x80] }))
    }
    return text.replacing("\\", with: "/")
  }

  /// The upper half of code page 437.
  private static let high = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
      + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)
}
