import Tabular

/// Permanent account numbers: five letters, four digits, a letter. The last is a check letter whose rule the tax
/// department does not publish.
package enum PANValue {
  /// Reads a number in capitals; blanks and hyphens between its characters are left out.
  static func read(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    guard let characters = Characters<10>(text), characters.count == 10 else {
      return .failed(Issue(.panNotRecognised, ["position": "length"]))
    }
    let pan = characters.bytes
    if isMasked(pan) { return .failed(.panMasked) }
    for index in 0..<10 {
      let fits = (5..<9).contains(index) ? pan[index].isDigit : pan[index].isLetter
      if !fits { return .failed(Issue(.panNotRecognised, ["position": String(index + 1)])) }
    }
    if pan[5] == 0x30, pan[6] == 0x30, pan[7] == 0x30, pan[8] == 0x30 {
      return .failed(Issue(.panNotRecognised, ["position": "6"]))
    }
    out.append(pan.span)
    return isHolder(pan[3]) ? .good : .noted(.panHolderUnknown)
  }

  /// Whether the letter stands for a kind of holder: person, company, family, firm, association, trust, body of
  /// individuals, local authority, artificial person, government.
  static func isHolder(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "P"), UInt8(ascii: "C"), UInt8(ascii: "H"), UInt8(ascii: "F"), UInt8(ascii: "A"),
      UInt8(ascii: "T"), UInt8(ascii: "B"), UInt8(ascii: "L"), UInt8(ascii: "J"), UInt8(ascii: "G"):
      true
    default: false
    }
  }

  /// `ABCPXXXXXK`, `ABCPE****K`: signs that hide where digits stand.
  private static func isMasked(_ pan: InlineArray<10, UInt8>) -> Bool {
    for index in 5..<9 where pan[index] != UInt8(ascii: "X") && pan[index] != UInt8(ascii: "*") {
      return false
    }
    return true
  }

  /// Whether the fifth letter of a person's PAN (ASCII, as `read` writes it) can be the first of a surname: of any
  /// word of the name, since people write first what they like. `true` where nothing contradicts.
  package static func fits(pan: borrowing Span<UInt8>, name: borrowing Span<UInt8>) -> Bool {
    guard pan.count == 10, pan[3] == UInt8(ascii: "P") else { return true }
    var begins = true
    var hasWord = false
    for index in 0..<name.count {
      let byte = name[index]
      // Names in other scripts cannot be compared letter by letter.
      if byte >= 0x80 { return true }
      if byte.isLetter {
        if begins, byte.uppercased == pan[4] { return true }
        begins = false
        hasWord = true
      } else {
        begins = true
      }
    }
    return !hasWord
  }
}
