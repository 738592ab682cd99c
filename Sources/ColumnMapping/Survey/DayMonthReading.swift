import Tabular

extension DayMonthEvidence {
  /// Counts a cell of a column of dates: what it says about the order of day and month.
  mutating func count(_ cell: Cell, _ text: borrowing Span<UInt8>, system: DateSystem) {
    if cell.kind == .number {
      guard cell.format == .date || cell.format == .dateTime, let serial = Self.wholePart(text),
        let date = SerialDate(serial: Double(serial), system: system)?.date
      else { return }
      if date.day <= 12 { serialsUpTo12 += 1 } else { serialsOver12 += 1 }
      return
    }
    guard cell.kind == .text, let (first, second) = Self.parts(text) else { return }
    switch (first > 12, second > 12) {
    case (true, false): dayFirst += 1
    case (false, true): monthFirst += 1
    case (false, false): if first != second { ambiguous += 1 }
    case (true, true): break
    }
  }

  /// Whether the two looks saw the same; for tests and for the second look.
  mutating func add(_ other: DayMonthEvidence) {
    dayFirst += other.dayFirst
    monthFirst += other.monthFirst
    ambiguous += other.ambiguous
    serialsUpTo12 += other.serialsUpTo12
    serialsOver12 += other.serialsOver12
  }

  private static func wholePart(_ text: borrowing Span<UInt8>) -> Int? {
    var value = 0
    var index = 0
    while index < text.count, index < 7, text[index].isDigit {
      value = value * 10 + text[index].digitValue
      index += 1
    }
    return index == 0 || index < text.count && text[index] != UInt8(ascii: ".") ? nil : value
  }

  /// The first two of the three numbers of `31/12/1980`, with any sign or blank between them that `DateParts` takes;
  /// `nil` for any other text.
  private static func parts(_ text: borrowing Span<UInt8>) -> (Int, Int)? {
    var numbers = (0, 0)
    var part = 0
    var digits = 0
    var hasDivider = false
    var hasBlank = false
    reading: for index in 0..<min(text.count, 24) {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if hasBlank, !hasDivider, digits > 0 {
          part += 1
          digits = 0
        }
        hasDivider = false
        hasBlank = false
        digits += 1
        switch part {
        case 0 where digits <= 2: numbers.0 = numbers.0 * 10 + byte.digitValue
        case 1 where digits <= 2: numbers.1 = numbers.1 * 10 + byte.digitValue
        case 2 where digits <= 4: break
        default: return nil
        }
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "\\"),
        UInt8(ascii: "_"), UInt8(ascii: "|"):
        if digits == 0 || hasDivider || part == 2 { return nil }
        hasDivider = true
        part += 1
        digits = 0
      case 0x20:
        // A time of day may follow.
        if part == 2, digits >= 2 { break reading }
        hasBlank = true
      case UInt8(ascii: "'") where part > 0: continue  // 25/12/'80
      case 0x80...:
        guard let written = inASCII(text) else { return nil }
        return parts(written.span)
      default: return nil
      }
    }
    return part == 2 && digits >= 2 && numbers.0 > 0 && numbers.1 > 0 ? numbers : nil
  }

  /// ৩১/১২/১৯৮০ as 31/12/1980, without what is not seen; `nil` where any letter stands in it. The digits of the Indian
  /// scripts lie at 66 to 6F of their blocks (Unicode 16, chapter 12).
  private static func inASCII(_ text: borrowing Span<UInt8>) -> [UInt8]? {
    var written: [UInt8] = []
    var index = 0
    while index < text.count, written.count < 24 {
      let left = text.count - index
      switch text[index] {
      case 0..<0x80:
        written.append(text[index])
        index += 1
      case 0xC2 where left > 1 && text[index + 1] == 0xA0:
        written.append(0x20)
        index += 2
      case 0xE0 where left > 2 && (0xA4...0xB5).contains(text[index + 1]):
        let place = (Int(text[index + 1] & 0x01) << 6 | Int(text[index + 2] & 0x3F)) - 0x66
        guard (0...9).contains(place) else { return nil }
        written.append(UInt8(digit: place))
        index += 3
      case 0xE2 where left > 2 && text[index + 1] == 0x80 && (0x8B...0x8F).contains(text[index + 2]),
        0xEF where left > 2 && text[index + 1] == 0xBB && text[index + 2] == 0xBF:
        index += 3
      default: return nil
      }
    }
    return written
  }
}
