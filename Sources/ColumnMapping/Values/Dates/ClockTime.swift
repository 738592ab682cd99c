/// A time of day behind a date: `00:00:00`, `10:30 AM`, `00:00:00.000Z`, `09:15:00+05:30`.
enum ClockTime {
  /// The time in milliseconds of the day; `nil` where the text is none. A zone is passed over: dates have none.
  static func milliseconds(_ text: borrowing Span<UInt8>) -> Int? {
    var index = 0
    var fields: (hour: Int, minute: Int, second: Int) = (0, 0, 0)
    for field in 0..<3 {
      let start = index
      var value = 0
      while index < text.count, text[index].isDigit, index - start < 2 {
        value = value * 10 + text[index].digitValue
        index += 1
      }
      guard index > start else { return nil }
      switch field {
      case 0: fields.hour = value
      case 1: fields.minute = value
      default: fields.second = value
      }
      guard index < text.count, text[index] == UInt8(ascii: ":") else { break }
      index += 1
    }
    var fraction = 0
    if index < text.count, text[index] == UInt8(ascii: ".") {
      index += 1
      while index < text.count, text[index].isDigit {
        if text[index] != UInt8(ascii: "0") { fraction = 1 }
        index += 1
      }
    }
    guard fields.hour < 24, fields.minute < 60, fields.second < 60 else { return nil }
    guard let isAfternoon = ending(text.extracting(index..<text.count)) else { return nil }
    switch isAfternoon {
    case .morning: fields.hour %= 12
    case .afternoon: fields.hour = fields.hour % 12 + 12
    case .none: break
    }
    return ((fields.hour * 60 + fields.minute) * 60 + fields.second) * 1000 + fraction
  }

  private enum Half { case none, morning, afternoon }

  /// What may stand behind the figures: AM or PM, Z, a zone in figures, IST.
  private static func ending(_ text: borrowing Span<UInt8>) -> Half? {
    var letters: [UInt8] = []
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isLetter {
        letters.append(byte.lowercased)
      } else if byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ":")
        || byte == UInt8(ascii: ".") || byte == 0x20
      {
        continue
      } else {
        return nil
      }
    }
    switch String(decoding: letters, as: UTF8.self) {
    case "", "z", "ist", "gmt", "utc", "hrs": return Half.none
    case "am": return .morning
    case "pm": return .afternoon
    default: return nil
    }
  }
}
