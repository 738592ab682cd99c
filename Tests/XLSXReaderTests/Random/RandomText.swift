/// How a part is written down.
enum RandomEncoding: CaseIterable {
  case utf8, utf8Mark, utf8CalledUTF16, utf16Little, utf16Big, utf16LittleNoMark, utf16BigNoMark, latin1
  case windows1252

  var name: String {
    switch self {
    case .utf8, .utf8Mark: "UTF-8"
    case .utf8CalledUTF16, .utf16Little, .utf16Big, .utf16LittleNoMark, .utf16BigNoMark: "utf-16"
    case .latin1: "ISO-8859-1"
    case .windows1252: "Windows-1252"
    }
  }

  /// Whether a character can stand there as it is.
  func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .latin1: scalar.value < 0x100
    case .windows1252:
      scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) || scalar == "€" || scalar == "’"
    default: true
    }
  }

  func encode(_ text: String) -> [UInt8] {
    func units(isBigEndian: Bool) -> [UInt8] {
      text.utf16.flatMap {
        isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      }
    }
    return switch self {
    case .utf8, .utf8CalledUTF16: Array(text.utf8)
    case .utf8Mark: [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16Little: [0xFF, 0xFE] + units(isBigEndian: false)
    case .utf16Big: [0xFE, 0xFF] + units(isBigEndian: true)
    case .utf16LittleNoMark: units(isBigEndian: false)
    case .utf16BigNoMark: units(isBigEndian: true)
    case .latin1: text.unicodeScalars.map { UInt8($0.value) }
    case .windows1252:
      text.unicodeScalars.map { $0 == "€" ? 0x80 : $0 == "’" ? 0x92 : UInt8($0.value) }
    }
  }
}

/// A text, the XML that stands for it, and whether it is whole.
struct RandomText {
  var text = ""
  var xml = ""
  var isWhole = true

  private static let letters: [[Unicode.Scalar]] = [
    Array("abcdefgHIJKLM 0123456789.-/".unicodeScalars), Array("नमस्तेகி०१२".unicodeScalars),
    Array("éü’€ñ".unicodeScalars),
    Array("😀👍🏽𝒜".unicodeScalars), Array("<>&\"'\n\t".unicodeScalars), Array("   ".unicodeScalars),
  ]
  private static let escapes: [(xml: String, text: String, isWhole: Bool)] = [
    ("_x0041_", "A", true), ("_x005F_x0041_", "_x0041_", true), ("_x000d_", "\r", true),
    ("_xD83D__xDE00_", "😀", true),
    ("_xD83D_.", "\u{FFFD}.", false), ("_x0000_", "\u{FFFD}", false), ("_q", "_q", true), ("_", "_", true),
  ]

  init(_ random: inout RandomSource, encoding: RandomEncoding, length: Int) {
    for _ in 0..<length {
      if random.chance(8) {
        let escape = random.pick(Self.escapes)
        text += escape.text
        isWhole = isWhole && escape.isWhole
        for scalar in escape.xml.unicodeScalars { append(scalar, &random, encoding) }
        // A lone underscore must not begin an escape with what follows.
        if escape.xml == "_" { text += "q"; xml += "q" }
      } else if random.chance(2) {
        text += "\n"
        xml += random.chance(50) ? "\r\n" : "\r"
        if xml.hasSuffix("\r") { text += "z"; xml += "z" }
      } else {
        let scalar = random.pick(random.pick(Self.letters))
        text.unicodeScalars.append(scalar)
        append(scalar, &random, encoding)
      }
    }
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, _ random: inout RandomSource, _ encoding: RandomEncoding
  ) {
    let mustHide = "<&".unicodeScalars.contains(scalar) || !encoding.holds(scalar)
    let named: [Unicode.Scalar: String] = [
      "<": "&lt;", ">": "&gt;", "&": "&amp;", "\"": "&quot;", "'": "&apos;",
    ]
    switch random.number(1...(mustHide ? 4 : 60)) {
    case 1: xml += "&#\(scalar.value);"
    case 2: xml += "&#x\(String(scalar.value, radix: 16, uppercase: random.chance(50)));"
    case 3 where encoding.holds(scalar): xml += "<![CDATA[\(scalar)]]>"
    case 3...4: xml += named[scalar] ?? "&#\(scalar.value);"
    // `]]>` cannot arise, since no bracket is among the letters.
    default: xml.unicodeScalars.append(scalar)
    }
  }
}
