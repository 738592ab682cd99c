import Tabular

/// Policy numbers by the rules of the provider. They are text: leading zeros are part of them.
enum PolicyNumberValue {
  /// Reads a policy number.
  static func read(_ text: borrowing Span<UInt8>, provider: String?, into out: inout [UInt8]) -> Reading {
    provider == "lic" ? readLIC(text, into: &out) : readOther(text, into: &out)
  }

  /// LIC's numbers have nine digits; eight, and ten to twelve, are met.
  private static func readLIC(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    var digits = 0
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isDigit {
        digits += 1
      } else if byte != 0x20, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "."), byte != UInt8(ascii: "'")
      {
        return .failed(.policyNumberNotRecognised)
      }
    }
    guard (8...12).contains(digits) else {
      return .failed(Issue(.policyNumberWrongLength, ["digits": String(digits), "expected": "9"]))
    }
    if digits == text.count {
      out.append(text)
    } else {
      for index in 0..<text.count where text[index].isDigit { out.append(text[index]) }
    }
    let reading =
      digits == 9
      ? Reading.good
      : .noted(.policyNumberUnusualLength, ["digits": String(digits), "expected": "9"])
    return isOneDigit(text) ? reading.adding(Issue(.policyNumberUnlikely)) : reading
  }

  /// Other insurers' numbers: letters, digits, `/` and `-`, as they are written.
  private static func readOther(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    var digits = 0
    var characters = 0
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isDigit {
        digits += 1
        characters += 1
      } else if byte.isLetter {
        characters += 1
      } else if byte == UInt8(ascii: "+"), WrittenNumber.isInENotation(text) {
        return .failed(.numberLostDigits)
      } else if byte != UInt8(ascii: "/"), byte != UInt8(ascii: "-"), byte != 0x20, byte != UInt8(ascii: "."),
        byte != UInt8(ascii: "_"), byte != UInt8(ascii: "\\")
      {
        return .failed(.policyNumberNotRecognised)
      }
    }
    guard digits > 0 else { return .failed(.policyNumberNotRecognised) }
    guard (4...30).contains(characters) else {
      return .failed(Issue(.policyNumberWrongLength, ["digits": String(characters), "expected": "4–30"]))
    }
    if WrittenNumber.isInENotation(text) { return .failed(.numberLostDigits) }
    let perhaps = characters == digits ? LostDigits.judge(text) : .none
    if perhaps == .lost { return .failed(.numberLostDigits) }
    out.append(text)
    var reading = Reading.good
    if perhaps == .possible {
      reading = reading.adding(Issue(.numberMayHaveLostDigits, ["digits": String(digits)]))
    }
    return isOneDigit(text) ? reading.adding(Issue(.policyNumberUnlikely)) : reading
  }

  /// Whether the number is one digit repeated: `000000000`.
  @inline(__always)
  private static func isOneDigit(_ text: borrowing Span<UInt8>) -> Bool {
    for index in 1..<max(1, text.count) where text[index] != text[0] { return false }
    return text[0].isDigit
  }
}
