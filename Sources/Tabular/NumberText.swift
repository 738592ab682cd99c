/// Numbers as workbooks write them (XML Schema's xsd:double without its special values).
package enum NumberText {
  /// The number that a text writes; `nil` where it writes none or one beyond `Double`.
  ///
  /// Up to 15 digits with up to 22 decimal places are exact in `Double` arithmetic (Clinger 1990); anything else goes
  /// through the standard library.
  package static func double(_ bytes: Span<UInt8>) -> Double? {
    var index = 0
    let isNegative = !bytes.isEmpty && bytes[0] == UInt8(ascii: "-")
    if isNegative || (!bytes.isEmpty && bytes[0] == UInt8(ascii: "+")) { index = 1 }
    let start = index
    var mantissa = 0
    while index < bytes.count {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { break }
      mantissa = mantissa &* 10 &+ Int(digit)
      index += 1
    }
    var digits = index - start
    if digits > 15 { return slow(bytes) }
    if digits > 0, index == bytes.count { return isNegative ? -Double(mantissa) : Double(mantissa) }
    var decimals = 0
    var hasPoint = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        digits += 1
        if digits > 15 { return slow(bytes) }
        mantissa = mantissa * 10 + Int(byte &- 0x30)
        if hasPoint { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        return slow(bytes)
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    let value = Double(mantissa) / powers[decimals]
    return isNegative ? -value : value
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  private static func slow(_ bytes: Span<UInt8>) -> Double? {
    guard isNumber(bytes) else { return nil }
    let text = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// Whether a text is a number: sign, digits with a point at the most, exponent. `Double(_:)` would take `0x1p3`,
  /// `inf` and `nan` as well.
  package static func isNumber(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }
    if index < bytes.count, isSign(bytes[index]) { index += 1 }
    var digits = 0
    while index < bytes.count, bytes[index] &- 0x30 < 10 {
      index += 1
      digits += 1
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      while index < bytes.count, bytes[index] &- 0x30 < 10 {
        index += 1
        digits += 1
      }
    }
    guard digits > 0 else { return false }
    if index == bytes.count { return true }
    guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return false }
    index += 1
    if index < bytes.count, isSign(bytes[index]) { index += 1 }
    let exponent = index
    while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
    return index == bytes.count && index > exponent
  }
}
