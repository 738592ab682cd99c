/// How a part is written down.
enum WrittenEncoding {
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
