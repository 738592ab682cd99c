/// Stretches of text in the common grammar: what may stand between two tags, and how it is decoded.
///
/// The scanner takes no text that libxml2 would refuse or change: no carriage return (XML 1.0, 2.11 turns it into a
/// line feed), no control character, no `]]>`, no entity but the five and character references, and valid UTF-8 only.
enum XMLText {
  /// What a stretch of text holds besides itself.
  struct Marks {
    /// `&`: references must be decoded.
    var hasReferences = false
    /// `_`, which may begin an escape of ST_Xstring.
    var hasUnderscores = false

    var isPlain: Bool { !hasReferences && !hasUnderscores }
  }

  /// How a stretch of text ends.
  enum Scan {
    /// At a `<`, whose place is given.
    case ended(at: Int, Marks)
    /// The bytes run out first.
    case needsMore
    /// It holds something that the scanner does not know.
    case unknown
  }

  /// libxml2 refuses longer stretches (XML_MAX_TEXT_LENGTH).
  private static let longest = 9_000_000

  static func scan(_ bytes: Span<UInt8>, from start: Int) -> Scan {
    var index = start
    var marks = Marks()
    var isASCII = true
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let special = Words.special(Words.eight(bytes, at: index))
        if special == 0 {
          index += 8
          continue
        }
        index += special.trailingZeroBitCount / 8
      }
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        guard index - start < longest, isASCII || isValidUTF8(bytes, start..<index) else { return .unknown }
        return .ended(at: index, marks)
      }
      if byte >= 0x80 {
        isASCII = false
        // Text in other letters goes on so, as a rule: not by words.
        while index + 1 < bytes.count, bytes[index + 1] >= 0x80 { index += 1 }
      } else if byte == UInt8(ascii: "_") {
        marks.hasUnderscores = true
      } else if byte == UInt8(ascii: "&") {
        marks.hasReferences = true
        guard let end = referenceEnd(bytes, from: index) else {
          return bytes.count - index < 12 ? .needsMore : .unknown
        }
        index = end
        continue
      } else if byte < 0x20, byte != 0x0A, byte != 0x09 {
        return .unknown
      } else if byte == UInt8(ascii: ">"), index >= start + 2, bytes[index - 1] == UInt8(ascii: "]"),
        bytes[index - 2] == UInt8(ascii: "]")
      {
        return .unknown
      }
      index += 1
    }
    return .needsMore
  }

  /// The place behind a closing tag, where only tags and text stand before it: in a comment, in CDATA or in a processing
  /// instruction it would mean nothing.
  static func end(of tag: StaticString, in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + tag.utf8CodeUnitCount <= bytes.count {
      if bytes[index] == UInt8(ascii: "<") {
        if bytes[index + 1] == UInt8(ascii: "!") || bytes[index + 1] == UInt8(ascii: "?") { return nil }
        if XMLAttributes.matches(bytes, at: index, tag) { return index + tag.utf8CodeUnitCount }
      }
      index += 1
    }
    return nil
  }

  /// Decodes the references of a stretch in place; text never gets longer.
  ///
  /// - Returns: where the decoded text ends.
  static func decodeReferences(_ buffer: inout [UInt8], _ range: Range<Int>) -> Int {
    var read = range.lowerBound
    var write = range.lowerBound
    while read < range.upperBound {
      if buffer[read] == UInt8(ascii: "&"), let (scalar, end) = reference(buffer.span, from: read) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          buffer[write] = byte
          write += 1
        }
        read = end
      } else {
        buffer[write] = buffer[read]
        write += 1
        read += 1
      }
    }
    return write
  }

  private static func referenceEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    reference(bytes, from: start)?.end
  }

  /// The reference at a `&`: one of the five entities, or a character by its number.
  private static func reference(_ bytes: Span<UInt8>, from start: Int) -> (scalar: Unicode.Scalar, end: Int)?
  {
    var name: UInt64 = 0
    var index = start + 1
    while index < bytes.count, index < start + 11 {
      let byte = bytes[index]
      if byte == UInt8(ascii: ";") {
        guard let scalar = scalar(bytes, (start + 1)..<index, name: name) else { return nil }
        return (scalar, index + 1)
      }
      // A zero would leave no trace in the name.
      if byte == 0 { return nil }
      name = name << 8 | UInt64(byte)
      index += 1
    }
    return nil
  }

  private static func scalar(_ bytes: Span<UInt8>, _ range: Range<Int>, name: UInt64) -> Unicode.Scalar? {
    switch name {
    case 0x61_6D70: return "&"
    case 0x6C74: return "<"
    case 0x6774: return ">"
    case 0x7175_6F74: return "\""
    case 0x6170_6F73: return "'"
    default: break
    }
    guard range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = bytes[range.lowerBound + 1] == UInt8(ascii: "x")
    var value: UInt32 = 0
    let digits = (range.lowerBound + (isHexadecimal ? 2 : 1))..<range.upperBound
    guard !digits.isEmpty else { return nil }
    for index in digits {
      let byte = bytes[index]
      let lower = byte | 0x20
      if byte &- 0x30 < 10 {
        value = value * (isHexadecimal ? 16 : 10) + UInt32(byte &- 0x30)
      } else if isHexadecimal, lower >= UInt8(ascii: "a"), lower <= UInt8(ascii: "f") {
        value = value * 16 + UInt32(lower - UInt8(ascii: "a") + 10)
      } else {
        return nil
      }
      if value > 0x10FFFF { return nil }
    }
    // The characters that XML 1.0 allows (2.2, Char).
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: return Unicode.Scalar(value)
    default: return nil
    }
  }

  /// Whether a stretch is UTF-8 (RFC 3629, 4) of characters that XML allows.
  static func isValidUTF8(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return false
      }
      guard index + length <= range.upperBound, second.contains(bytes[index + 1]) else { return false }
      for next in (index + 2)..<max(index + length, index + 2) where bytes[next] & 0xC0 != 0x80 {
        return false
      }
      if lead == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { return false }
      index += length
    }
    return true
  }
}
