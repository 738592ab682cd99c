/// Text of type ST_Xstring (ECMA-376 part 1, 22.9.2.19): `_xHHHH_` stands for a UTF-16 code unit, and `_x005F_` for
/// an underscore that must stay.
enum XString {
  /// Decodes text; escapes that two by two make a surrogate pair become one character.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var bytes = Array(text.utf8)
    let (count, _) = decode(&bytes, from: 0)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// Decodes the tail of a buffer in place, from `start` to its end; text never gets longer.
  ///
  /// - Returns: where the decoded text ends, and whether it is whole: half a surrogate pair and U+0000, which no
  ///   database text can hold, become U+FFFD.
  static func decode(_ bytes: inout [UInt8], from start: Int) -> (end: Int, isWhole: Bool) {
    decode(&bytes, start..<bytes.count)
  }

  /// Decodes a stretch of a buffer in place.
  static func decode(_ bytes: inout [UInt8], _ range: Range<Int>) -> (end: Int, isWhole: Bool) {
    var read = firstMark(bytes.span, range)
    var write = read
    var isWhole = true
    while read < range.upperBound {
      guard bytes[read] == UInt8(ascii: "_"), let unit = codeUnit(bytes, at: read, before: range.upperBound)
      else {
        if bytes[read] == 0 { isWhole = false }
        bytes[write] = bytes[read]
        write += 1
        read += 1
        continue
      }
      read += 7
      var scalar = Unicode.Scalar(UInt32(unit))
      if (0xD800...0xDBFF).contains(unit), let low = codeUnit(bytes, at: read, before: range.upperBound),
        (0xDC00...0xDFFF).contains(low)
      {
        read += 7
        scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
      }
      if scalar == nil || scalar == "\0" {
        isWhole = false
        scalar = "\u{FFFD}"
      }
      // An escape takes seven bytes, a character four at the most.
      for byte in UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
        bytes[write] = byte
        write += 1
      }
    }
    return (write, isWhole)
  }

  /// The first underscore or zero of a stretch, its end where it has none.
  private static func firstMark(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = Words.eight(bytes, at: index)
      guard Words.hasNone(of: UInt8(ascii: "_"), word), Words.hasNone(of: 0, word) else { break }
      index += 8
    }
    while index < range.upperBound, bytes[index] != UInt8(ascii: "_"), bytes[index] != 0 { index += 1 }
    return index
  }

  /// The code unit of `_xHHHH_` at a place; `nil` where none stands there.
  private static func codeUnit(_ bytes: [UInt8], at place: Int, before end: Int) -> UInt16? {
    guard place + 7 <= end, bytes[place] == UInt8(ascii: "_"), bytes[place + 1] == UInt8(ascii: "x"),
      bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(place + 2)..<(place + 6)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "A") + 10)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return unit
  }
}
