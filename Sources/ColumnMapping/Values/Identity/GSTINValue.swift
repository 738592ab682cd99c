import Tabular

/// GST identification numbers: state, PAN, entity, `Z`, check character.
enum GSTINValue {
  /// Reads a number in capitals.
  static func read(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    guard let characters = Characters<15>(text), characters.count == 15 else {
      return .failed(Issue(.gstinNotRecognised, ["position": "length"]))
    }
    let gstin = characters.bytes
    for index in 0..<15 where !fits(gstin[index], at: index) {
      return .failed(Issue(.gstinNotRecognised, ["position": String(index + 1)]))
    }
    // 01 to 38, and 97 and 99 for other territory and the centre.
    let state = gstin[0].digitValue * 10 + gstin[1].digitValue
    guard (1...38).contains(state) || state == 97 || state == 99 else {
      return .failed(Issue(.gstinNotRecognised, ["position": "1"]))
    }
    guard checkCharacter(gstin) == gstin[14] else { return .failed(.gstinCheckDigit) }
    out.append(gstin.span)
    return .good
  }

  private static func fits(_ byte: UInt8, at index: Int) -> Bool {
    switch index {
    case 0, 1, 7...10: byte.isDigit
    case 2...6, 11: byte.isLetter
    case 12: byte.isLetter || (byte.isDigit && byte != UInt8(ascii: "0"))
    case 13: byte == UInt8(ascii: "Z")
    default: byte.isLetter || byte.isDigit
    }
  }

  /// Luhn's rule over 36 characters: weights 1 and 2 in turn, the digits of each product in base 36 added up.
  static func checkCharacter(_ gstin: InlineArray<15, UInt8>) -> UInt8 {
    var sum = 0
    for index in 0..<14 {
      let product = value(gstin[index]) * (index % 2 == 0 ? 1 : 2)
      sum += product / 36 + product % 36
    }
    let check = (36 - sum % 36) % 36
    return check < 10 ? UInt8(digit: check) : UInt8(ascii: "A") + UInt8(check - 10)
  }

  private static func value(_ byte: UInt8) -> Int {
    byte.isDigit ? byte.digitValue : Int(byte &- UInt8(ascii: "A")) + 10
  }
}
