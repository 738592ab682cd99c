/// Letters of other alphabets that look like Latin ones: a heading with a Cyrillic О among Latin letters reads DOB and
/// is none, byte by byte.
///
/// No heading that is known has a letter of these alphabets, so that whatever looks Latin is taken for it.
enum LookAlikes {
  /// The small Latin letter that a Cyrillic or Greek one looks like; `nil` for all others.
  static func latin(_ scalar: Unicode.Scalar) -> UInt8? {
    (0x0370...0x052F).contains(scalar.value) ? table[scalar] : nil
  }

  /// A heading as it reads, and the letters of other alphabets in it; `nil` where it has none that look Latin.
  static func read(_ heading: String) -> (text: String, letters: String)? {
    // One byte in a thousand is such a letter: bytes first.
    guard heading.utf8.contains(where: { (0xCD...0xD4).contains($0) }) else { return nil }
    var text = ""
    var letters: [Unicode.Scalar] = []
    for scalar in heading.unicodeScalars {
      guard let latin = latin(scalar) else {
        text.unicodeScalars.append(scalar)
        continue
      }
      if !letters.contains(scalar) { letters.append(scalar) }
      let small = String(Unicode.Scalar(latin))
      text += scalar.properties.isUppercase ? small.uppercased() : small
    }
    return letters.isEmpty ? nil : (text, letters.map { String($0) }.joined(separator: ", "))
  }

  private static let table: [Unicode.Scalar: UInt8] = {
    var table: [Unicode.Scalar: UInt8] = [:]
    for (latin, others) in pairs {
      for scalar in others.unicodeScalars { table[scalar] = latin.lowercased }
    }
    return table
  }()

  private static let pairs: [(UInt8, String)] = [
    (UInt8(ascii: "A"), "АаΑα"), (UInt8(ascii: "B"), "ВΒ"), (UInt8(ascii: "C"), "СсϹϲ"),
    (UInt8(ascii: "D"), "Ԁԁ"),
    (UInt8(ascii: "E"), "ЕеΕ"), (UInt8(ascii: "H"), "НΗһҺ"), (UInt8(ascii: "I"), "ІіΙι"),
    (UInt8(ascii: "J"), "ЈјͿϳ"),
    (UInt8(ascii: "K"), "КкΚκ"), (UInt8(ascii: "M"), "МмΜ"), (UInt8(ascii: "N"), "Ν"),
    (UInt8(ascii: "O"), "ОоΟο"),
    (UInt8(ascii: "P"), "РрΡρ"), (UInt8(ascii: "Q"), "Ԛԛ"), (UInt8(ascii: "S"), "Ѕѕ"),
    (UInt8(ascii: "T"), "ТтΤτ"),
    (UInt8(ascii: "U"), "υ"), (UInt8(ascii: "V"), "ν"), (UInt8(ascii: "W"), "Ԝԝ"),
    (UInt8(ascii: "X"), "ХхΧχ"),
    (UInt8(ascii: "Y"), "УуΥҮү"), (UInt8(ascii: "Z"), "Ζ"),
  ]
}
