import Tabular

/// What else digits may be that make no phone number, or not the kind that they seem.
enum DamagedPhone {
  /// Why a text of the length of a phone number is none: a letter among its digits, or digits that are hidden.
  static func issue(_ text: borrowing Span<UInt8>) -> Issue? {
    var digits = 0
    var letters = 0
    var hidden = 0
    var place = 0
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isDigit {
        digits += 1
        continue
      }
      switch byte.uppercased {
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."): continue
      case UInt8(ascii: "X"), UInt8(ascii: "*"), UInt8(ascii: "#"): hidden += 1
      case UInt8(ascii: "O"), UInt8(ascii: "Q"), UInt8(ascii: "D"), UInt8(ascii: "L"), UInt8(ascii: "I"),
        UInt8(ascii: "S"), UInt8(ascii: "B"), UInt8(ascii: "Z"), UInt8(ascii: "G"):
        letters += 1
        if letters == 1 { place = digits + 1 }
      default: return nil
      }
    }
    guard (10...13).contains(digits + letters + hidden) else { return nil }
    if hidden >= 2, letters == 0 { return Issue(.phoneMasked) }
    return letters > 0 && letters <= 3 && hidden == 0 ? Issue(.phoneLetter, ["place": String(place)]) : nil
  }

  /// Whether an STD code that begins as mobiles do is set off from ten digits: `080 4567 1234`, `0612-2345678`. Without
  /// the gap nothing tells such a landline from a mobile.
  static func setsOffCode(_ text: borrowing Span<UInt8>) -> Bool {
    guard text.count > 0, text[0] == UInt8(ascii: "0") else { return false }
    var code = 1
    while code < text.count, text[code].isDigit { code += 1 }
    guard (3...5).contains(code), code < text.count, text[code] == 0x20 || text[code] == UInt8(ascii: "-"),
      (UInt8(ascii: "6")...UInt8(ascii: "8")).contains(text[1])
    else { return false }
    var digits = 0
    for index in 0..<text.count where text[index].isDigit { digits += 1 }
    return digits == 11
  }
}

/// A mobile and the last digits of the next one: `9876501249/50`, `9876501275-76`.
enum SeriesOfPhones {
  /// The ten digits of both; `nil` where the text is anything else.
  static func two(in text: borrowing Span<UInt8>) -> (first: [UInt8], second: [UInt8])? {
    guard text.count <= 24 else { return nil }
    var first: [UInt8] = []
    var tail: [UInt8] = []
    var hasSign = false
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isDigit {
        if first.count < 10 { first.append(byte) } else { tail.append(byte) }
        if !tail.isEmpty, !hasSign { return nil }
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",") {
        if first.count == 10, !hasSign { hasSign = true } else if byte != UInt8(ascii: "-") { return nil }
      } else if byte != 0x20 {
        return nil
      }
    }
    guard first.count == 10, (1...4).contains(tail.count), first[0] >= UInt8(ascii: "6") else { return nil }
    let second = Array(first.dropLast(tail.count)) + tail
    return second == first ? nil : (first, second)
  }
}
