/// The encoding of a part (XML 1.0, appendix F): told by its first bytes, then by its declaration.
enum PartEncoding: Equatable {
  case utf8
  /// UTF-8 whose declaration says UTF-16, as generators do that print into a string first.
  case utf8UnderAnotherName
  case utf16(isBigEndian: Bool)
  case latin1
  case windows1252
  /// Another, which libxml2 may know.
  case other

  /// Whether what the part declares must not be believed any more.
  var ignoresDeclaration: Bool { self != .utf8 && self != .other }

  init(firstBytes bytes: Span<UInt8>) {
    guard bytes.count >= 4 else {
      self = .utf8
      return
    }
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF), (0x00, UInt8(ascii: "<")): self = .utf16(isBigEndian: true)
    case (0xFF, 0xFE), (UInt8(ascii: "<"), 0x00): self = .utf16(isBigEndian: false)
    default: self = Self.declared(in: bytes)
    }
  }

  private static func declared(in bytes: Span<UInt8>) -> PartEncoding {
    let hasMark = bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    guard let name = name(in: bytes, from: hasMark ? 3 : 0) else { return .utf8 }
    switch name {
    case "utf-8", "utf8": return .utf8
    case _ where hasMark: return .utf8UnderAnotherName
    case "utf-16", "utf-16le", "utf-16be", "unicode", "ucs-2": return .utf8UnderAnotherName
    case "iso-8859-1", "iso_8859-1", "iso8859-1", "latin1", "latin-1": return .latin1
    case "windows-1252", "cp1252", "cp-1252": return .windows1252
    default: return .other
    }
  }

  /// The encoding that `<?xml … encoding="…"?>` names, in lower case.
  private static func name(in bytes: Span<UInt8>, from start: Int) -> String? {
    guard XMLAttributes.matches(bytes, at: start, "<?xml") else { return nil }
    var end = start
    while end < min(bytes.count, start + 256), bytes[end] != UInt8(ascii: ">") { end += 1 }
    let declaration = bytes.extracting(start..<end)
    let text = unsafe declaration.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
      .lowercased()
    guard let word = text.firstRange(of: "encoding") else { return nil }
    let rest = text[word.upperBound...].drop { $0 != "\"" && $0 != "'" }
    guard let quote = rest.first else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}

/// Decodes a part into UTF-8, chunk by chunk; characters may be cut between chunks.
struct PartDecoder {
  private let encoding: PartEncoding
  private var cutByte: UInt8?
  private var highSurrogate: UInt16?
  private var isAtStart = true

  /// `nil` where the bytes can go to libxml2 as they are.
  init?(_ encoding: PartEncoding) {
    switch encoding {
    case .utf8, .utf8UnderAnotherName, .other: return nil
    case .utf16, .latin1, .windows1252: self.encoding = encoding
    }
  }

  /// Appends the decoded bytes. What is no character becomes a byte that no UTF-8 has: libxml2 refuses the part.
  mutating func decode(_ bytes: Span<UInt8>, into text: inout [UInt8]) {
    switch encoding {
    case .utf16(let isBigEndian):
      for index in bytes.indices {
        guard let first = cutByte else {
          cutByte = bytes[index]
          continue
        }
        cutByte = nil
        let (high, low) = isBigEndian ? (first, bytes[index]) : (bytes[index], first)
        add(UInt16(high) << 8 | UInt16(low), to: &text)
      }
    case .windows1252:
      for index in bytes.indices { Self.append(Self.character(ofWindows1252: bytes[index]), to: &text) }
    default:
      for index in bytes.indices { Self.append(UInt32(bytes[index]), to: &text) }
    }
  }

  private mutating func add(_ unit: UInt16, to text: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      guard (0xDC00...0xDFFF).contains(unit) else {
        text.append(0xFF)
        return
      }
      Self.append(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), to: &text)
    } else if (0xD800...0xDBFF).contains(unit) {
      highSurrogate = unit
    } else if !(isAtStart && unit == 0xFEFF) {
      Self.append(UInt32(unit), to: &text)
    }
    isAtStart = false
  }

  private static func append(_ value: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else {
      text.append(0xFF)
      return
    }
    text.append(contentsOf: bytes)
  }

  /// Windows-1252 differs from ISO-8859-1 in 0x80 to 0x9F (WHATWG Encoding, index windows-1252).
  private static func character(ofWindows1252 byte: UInt8) -> UInt32 {
    guard (0x80...0x9F).contains(byte) else { return UInt32(byte) }
    return UInt32(upperHalf[Int(byte) - 0x80])
  }

  private static let upperHalf: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
