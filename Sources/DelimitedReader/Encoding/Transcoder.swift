/// Turns bytes of other encodings into UTF-8. Each function gives how many bytes it took and how many it wrote.
enum Transcoder {
  private static let replacement: UInt32 = 0xFFFD

  static func windows1252(_ bytes: Span<UInt8>, into output: inout MutableSpan<UInt8>) -> (Int, Int) {
    var end = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x80 {
        output[end] = byte
        end += 1
      } else {
        put(Windows1252.scalar(of: byte), into: &output, at: &end)
      }
    }
    return (bytes.count, end)
  }

  static func utf16(
    _ bytes: Span<UInt8>, isLittleEndian: Bool, isLast: Bool, into output: inout MutableSpan<UInt8>
  ) -> (Int, Int) {
    func unit(at index: Int) -> UInt32 {
      let (one, two) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return isLittleEndian ? two << 8 | one : one << 8 | two
    }
    var end = 0
    var index = 0
    while index + 2 <= bytes.count {
      let first = unit(at: index)
      if first & 0xF800 != 0xD800 {
        put(first, into: &output, at: &end)
        index += 2
        continue
      }
      if index + 4 > bytes.count, !isLast { return (index, end) }
      if first < 0xDC00, index + 4 <= bytes.count, case let second = unit(at: index + 2),
        second & 0xFC00 == 0xDC00
      {
        put(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF), into: &output, at: &end)
        index += 4
      } else {
        put(replacement, into: &output, at: &end)
        index += 2
      }
    }
    if index < bytes.count, isLast {
      put(replacement, into: &output, at: &end)
      index = bytes.count
    }
    return (index, end)
  }

  /// Replaces each wrong place by U+FFFD, by maximal subparts as `UTF8Survey` counts them.
  static func repairUTF8(_ bytes: Span<UInt8>, isLast: Bool, into output: inout MutableSpan<UInt8>) -> (
    Int, Int
  ) {
    var end = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        output[end] = byte
        end += 1
        index += 1
        continue
      }
      let (length, found) = sequence(bytes, at: index)
      if length > 0, found == length {
        for step in 0..<length { output[end + step] = bytes[index + step] }
        end += length
        index += length
      } else if length > 0, index + found == bytes.count, !isLast {
        return (index, end)
      } else {
        put(replacement, into: &output, at: &end)
        index += max(1, found)
      }
    }
    return (index, end)
  }

  /// How long the character that begins here should be (0: none can begin so), and how much of it is there.
  private static func sequence(_ bytes: Span<UInt8>, at index: Int) -> (length: Int, found: Int) {
    var (lower, upper): (UInt8, UInt8) = (0x80, 0xBF)
    let length: Int
    switch bytes[index] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, lower) = (3, 0xA0)
    case 0xED: (length, upper) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, lower) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, upper) = (4, 0x8F)
    default: return (0, 0)
    }
    var found = 1
    while found < length, index + found < bytes.count, case let next = bytes[index + found], next >= lower,
      next <= upper
    {
      (lower, upper) = (0x80, 0xBF)
      found += 1
    }
    return (length, found)
  }

  private static func put(_ scalar: UInt32, into output: inout MutableSpan<UInt8>, at end: inout Int) {
    func byte(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F }
    if scalar < 0x80 {
      output[end] = UInt8(truncatingIfNeeded: scalar)
      end += 1
    } else if scalar < 0x800 {
      output[end] = 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6)
      output[end + 1] = byte(0)
      end += 2
    } else if scalar < 0x10000 {
      output[end] = 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12)
      output[end + 1] = byte(6)
      output[end + 2] = byte(0)
      end += 3
    } else {
      output[end] = 0xF0 | UInt8(truncatingIfNeeded: scalar >> 18)
      output[end + 1] = byte(12)
      output[end + 2] = byte(6)
      output[end + 3] = byte(0)
      end += 4
    }
  }
}
