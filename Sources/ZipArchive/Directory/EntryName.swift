import CZlib

/// An entry's name out of its bytes.
///
/// With bit 11 the bytes are UTF-8, else CP437 (APPNOTE appendix D). Many writers store UTF-8 and forget the bit, and
/// no CP437 text of letters is UTF-8 by chance, so valid UTF-8 is taken as such. Info-ZIP's field 0x7075 gives the
/// name in UTF-8 beside the one in CP437, with the CRC of the latter (APPNOTE 4.6.9).
struct EntryName {
  let text: String
  /// Whether the bytes contradict the encoding that the flag states.
  let isMisencoded: Bool

  init(bytes: [UInt8], isUTF8: Bool, unicodePath: [UInt8]?) {
    if let unicode = Self.unicode(unicodePath, of: bytes) {
      (text, isMisencoded) = (Self.normalised(unicode), false)
    } else if let utf8 = String(validating: bytes, as: UTF8.self) {
      (text, isMisencoded) = (Self.normalised(utf8), false)
    } else {
      (text, isMisencoded) = (Self.normalised(Self.cp437(bytes)), isUTF8)
    }
  }

  /// Backslashes turn into slashes (APPNOTE 4.4.17.1 allows none, .NET wrote them), and slashes in front go.
  private static func normalised(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let slashed: Unicode.Scalar = scalar == "\\" ? "/" : scalar
      if slashed == "/", scalars.isEmpty { continue }
      scalars.append(slashed)
    }
    return String(scalars)
  }

  private static func unicode(_ field: [UInt8]?, of name: [UInt8]) -> String? {
    guard let field, field.first == 1, let sum = field.number32(at: 1), field.count > 5,
      sum == Int(Checksum.of(name))
    else { return nil }
    return String(validating: field[5...], as: UTF8.self)
  }

  private static func cp437(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      scalars.append(byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80])
    }
    return String(scalars)
  }

  /// CP437, 0x80 to 0xFF.
  private static let upperHalf = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
      + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)
}
