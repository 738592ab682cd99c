import Tabular

/// A decimal number as it is written, digit for digit: no `Double` ever stands between the file and the value.
///
/// `1.5E+3` has the digits 15 and the point behind the fourth digit.
struct DecimalText {
  /// The most digits a number may have before it is refused, and the farthest that an exponent may move the point.
  static let longest = 400

  /// The digits without zeros at either end, as values 0 to 9.
  private(set) var digits: [UInt8] = []
  /// How many digits stand before the point; zero or negative for numbers below 0.1, beyond `digits.count` for whole
  /// numbers that end in zeros.
  private(set) var pointPosition = 0
  /// Whether a minus stands before it.
  private(set) var isNegative = false
  /// Whether it is written with an exponent.
  private(set) var hasExponent = false

  /// Reads `-12.50`, `+1`, `9.19877E+11`, `.5`; `nil` where the text is no such number.
  init?(_ text: borrowing Span<UInt8>) {
    var index = 0
    if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
      isNegative = text[index] == UInt8(ascii: "-")
      index += 1
    }
    guard text.count <= Self.longest else { return nil }
    var seenPoint = false
    var count = 0
    while index < text.count {
      let byte = text[index]
      if byte.isDigit {
        count += 1
        if !digits.isEmpty || byte != UInt8(ascii: "0") {
          digits.append(byte &- 0x30)
          if !seenPoint { pointPosition += 1 }
        } else if seenPoint {
          pointPosition -= 1
        }
      } else if byte == UInt8(ascii: "."), !seenPoint {
        seenPoint = true
      } else {
        break
      }
      index += 1
    }
    guard count > 0 else { return nil }
    if index < text.count {
      guard let exponent = Self.exponent(text.extracting(index..<text.count)) else { return nil }
      hasExponent = true
      if !digits.isEmpty { pointPosition += exponent }
    }
    guard abs(pointPosition) <= Self.longest else { return nil }
    trim()
  }

  private static func exponent(_ text: borrowing Span<UInt8>) -> Int? {
    guard text.count >= 2, text[0] | 0x20 == UInt8(ascii: "e") else { return nil }
    let signed = text[1] == UInt8(ascii: "-") || text[1] == UInt8(ascii: "+")
    let start = signed ? 2 : 1
    guard start < text.count, text.count - start <= 4 else { return nil }
    var value = 0
    for index in start..<text.count {
      guard text[index].isDigit else { return nil }
      value = value * 10 + text[index].digitValue
    }
    return text[1] == UInt8(ascii: "-") ? -value : value
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      pointPosition = 0
      isNegative = false
    }
  }

  /// How many digits stand before the point, zeros at the end counted.
  var integerDigitCount: Int { max(0, pointPosition) }

  /// How many digits stand behind the point.
  var fractionDigitCount: Int { max(0, digits.count - pointPosition) }

  /// Whether nothing stands behind the point.
  var isWhole: Bool { digits.count <= pointPosition || digits.isEmpty }

  /// The digit at a distance from the point: 0 is the unit, 1 the ten, -1 the tenth.
  private func digit(_ place: Int) -> UInt8 {
    let index = pointPosition - 1 - place
    return digits.indices.contains(index) ? digits[index] : 0
  }

  /// Moves the point to the right: a multiplication by a power of ten.
  mutating func shift(by places: Int) {
    if !digits.isEmpty { pointPosition += places }
  }

  /// Rounds to so many significant digits, halves away from zero: what Excel shows of the 17 that it may write.
  mutating func round(toSignificant count: Int) {
    if digits.count > count { round(keeping: count) }
  }

  /// Rounds to so many digits behind the point, halves away from zero.
  mutating func round(toDecimals decimals: Int) {
    if fractionDigitCount > decimals { round(keeping: pointPosition + decimals) }
  }

  private mutating func round(keeping kept: Int) {
    guard kept >= 0 else {
      digits.removeAll()
      trim()
      return
    }
    let up = digits.indices.contains(kept) && digits[kept] >= 5
    digits.removeLast(max(0, digits.count - kept))
    if up {
      var index = digits.count - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        pointPosition += 1
      }
    }
    trim()
  }

  /// Writes the digits before the point, with zeros in front up to `minimum` of them.
  func appendInteger(minimum: Int = 1, to out: inout [UInt8]) {
    let count = max(integerDigitCount, minimum, 1)
    for place in stride(from: count - 1, through: 0, by: -1) { out.append(0x30 + digit(place)) }
  }

  /// Writes the number with so many digits behind the point (at least), and a minus where it is negative.
  func append(decimals: Int, minimumInteger: Int = 1, to out: inout [UInt8]) {
    if isNegative { out.append(UInt8(ascii: "-")) }
    appendInteger(minimum: minimumInteger, to: &out)
    let shown = max(decimals, fractionDigitCount)
    guard shown > 0 else { return }
    out.append(UInt8(ascii: "."))
    for place in 1...shown { out.append(0x30 + digit(-place)) }
  }
}
