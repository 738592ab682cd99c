/// Attributes in the common grammar: `name="value"` with plain ASCII values, each name at most once.
enum XMLAttributes {
  /// What stands at a place inside a start tag.
  enum Step {
    /// An attribute: its name and its value.
    case attribute(name: Range<Int>, value: Range<Int>, next: Int)
    /// The end of the tag, and whether the element is empty.
    case tagEnd(next: Int, isEmpty: Bool)
    case needsMore
    case unknown
  }

  static func step(_ bytes: Span<UInt8>, from start: Int) -> Step {
    var index = start
    var hasBlank = false
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x09 {
      hasBlank = true
      index += 1
    }
    guard index < bytes.count else { return .needsMore }
    if bytes[index] == UInt8(ascii: ">") { return .tagEnd(next: index + 1, isEmpty: false) }
    if bytes[index] == UInt8(ascii: "/") {
      guard index + 1 < bytes.count else { return .needsMore }
      return bytes[index + 1] == UInt8(ascii: ">") ? .tagEnd(next: index + 2, isEmpty: true) : .unknown
    }
    guard hasBlank else { return .unknown }
    let nameStart = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "=") {
      // Letters, digits and a prefix's colon: all that the known names have.
      let lower = bytes[index] | 0x20
      guard lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") || bytes[index] &- 0x30 < 11 else {
        return .unknown
      }
      index += 1
    }
    guard index + 1 < bytes.count else { return .needsMore }
    let quote = bytes[index + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), index > nameStart else {
      return .unknown
    }
    let name = nameStart..<index
    index += 2
    let valueStart = index
    while index < bytes.count, bytes[index] != quote {
      let byte = bytes[index]
      if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") {
        return .unknown
      }
      index += 1
    }
    guard index < bytes.count else { return .needsMore }
    return .attribute(name: name, value: valueStart..<index, next: index + 1)
  }

  /// Whether the bytes at a place are those of a literal.
  @inline(__always)
  static func matches(_ bytes: Span<UInt8>, at place: Int, _ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    return literal.withUTF8Buffer { expected in
      for offset in 0..<count where unsafe bytes[place + offset] != expected[offset] { return false }
      return true
    }
  }

  /// A whole number of at most nine digits.
  static func integer(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 9 else { return nil }
    var value = 0
    for index in range {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}
