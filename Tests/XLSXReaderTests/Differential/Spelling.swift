import TestSupport

/// One of the many ways in which a program may write the same XML: prefixes, quotes, blanks, comments, encodings, and
/// how characters are escaped.
struct Spelling {
  enum Encoding: CaseIterable {
    case utf8, utf8Marked, utf16Little, utf16Big, utf16LittleMarked, utf16BigMarked, latin1, windows1252

    var name: String {
      switch self {
      case .utf8, .utf8Marked: "UTF-8"
      case .latin1: "ISO-8859-1"
      case .windows1252: "windows-1252"
      default: "UTF-16"
      }
    }

    /// Whether a character can be written as itself.
    func has(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .latin1, .windows1252: scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value)
      default: true
      }
    }

    func encode(_ text: String) -> [UInt8] {
      switch self {
      case .utf8: Array(text.utf8)
      case .utf8Marked: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case .latin1, .windows1252: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      case .utf16Little: Self.units(Array(text.utf16), isBig: false)
      case .utf16Big: Self.units(Array(text.utf16), isBig: true)
      case .utf16LittleMarked: Self.units([0xFEFF] + Array(text.utf16), isBig: false)
      case .utf16BigMarked: Self.units([0xFEFF] + Array(text.utf16), isBig: true)
      }
    }

    private static func units(_ units: [UInt16], isBig: Bool) -> [UInt8] {
      units.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
  }

  let encoding: Encoding
  let prefix: String
  let quote: String
  let isStrict: Bool
  private let blanks: [String]
  private let comments: Int
  private let escapes: Int

  init(_ random: inout RandomSource) {
    // Most files are plain, and only those keep the scanner at work.
    let isPlain = random.chance(60)
    encoding = isPlain ? random.pick([.utf8, .utf8, .utf8, .utf8Marked]) : random.pick(Encoding.allCases)
    prefix = !isPlain && random.chance(25) ? random.pick(["x:", "main:"]) : ""
    quote = !isPlain && random.chance(20) ? "'" : "\""
    isStrict = random.chance(20)
    blanks = random.pick([[""], [""], ["\n"], ["", "\n  ", "\t"], isPlain ? [" "] : ["\r\n"]])
    comments = isPlain ? (random.chance(20) ? 1 : 0) : random.pick([0, 3, 10])
    escapes = random.pick([0, 5, 30])
  }

  var main: String { isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : PackageBuilder.main }

  var head: String { "<?xml version=\(quote)1.0\(quote) encoding=\(quote)\(encoding.name)\(quote)?>" }

  /// An attribute.
  func attribute(_ name: String, _ value: String) -> String { " \(name)=\(quote)\(value)\(quote)" }

  /// An element; without content it is written empty.
  func element(_ name: String, _ attributes: String = "", _ content: String? = nil) -> String {
    guard let content else { return "<\(prefix)\(name)\(attributes)/>" }
    return "<\(prefix)\(name)\(attributes)>\(content)</\(prefix)\(name)>"
  }

  /// What may stand between two elements.
  func gap(_ random: inout RandomSource) -> String {
    var gap = random.pick(blanks)
    if random.chance(comments) {
      gap += random.pick([
        "<!-- <sheetData><row><c><v>1</v></c></row> -->", "<?pi <row/> ?>", "<!---->",
        "<!-- <sst><si><t>no</t></si> -->",
      ])
    }
    return gap
  }

  /// Text as the content of an element that is of type ST_Xstring (ECMA-376 part 1, 22.9.2.19), or of any other.
  func text(_ text: String, isXString: Bool = true, _ random: inout RandomSource) -> String {
    let scalars = Array(text.unicodeScalars)
    if random.chance(escapes / 5), !text.contains("]]"), !text.contains("_"), !text.contains("\r"),
      scalars.allSatisfy(encoding.has)
    {
      return "<![CDATA[\(text)]]>"
    }
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      let isEscapeLike = scalar == "_" && index + 1 < scalars.count && scalars[index + 1] == "x"
      if isXString, isEscapeLike || random.chance(escapes / 5) {
        for unit in String(scalar).utf16 { result += "_x" + Self.hexadecimal(UInt32(unit)) + "_" }
        continue
      }
      switch scalar {
      case "&": result += random.pick(["&amp;", "&#38;", "&#x26;"])
      case "<": result += random.pick(["&lt;", "&#60;", "&#x3c;"])
      case ">" where index > 0 && scalars[index - 1] == "]": result += "&gt;"
      case "\r": result += random.pick(["&#13;", "&#xD;"])
      default:
        if !encoding.has(scalar) || random.chance(escapes / 5) {
          result +=
            random.chance(50) ? "&#\(scalar.value);" : "&#x" + Self.hexadecimal(scalar.value) + ";"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
