import Tabular

extension ValueShapes {
  /// Counts a cell by the form of its value.
  mutating func count(_ cell: Cell, _ text: borrowing Span<UInt8>) {
    var start = 0
    var end = text.count
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    if start == end { return }
    total += 1
    if cell.kind == .number, cell.format == .date || cell.format == .dateTime {
      days += 1
      return
    }
    if cell.kind == .isoDate { days += 1 }
    if cell.kind == .number { numbers += 1 }
    guard cell.kind == .number || cell.kind == .text else { return }

    var digits = 0
    var letters = 0
    var blanks = 0
    var marks = 0
    var dividers = 0
    var ats = 0
    var plus = 0
    for index in start..<end {
      let byte = text[index]
      if byte.isDigit {
        digits += 1
      } else if byte.isLetter || byte >= 0x80 {
        letters += 1
      } else {
        switch byte {
        case 0x20, 0x0A, 0x0D, 0x09: blanks += 1
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."): dividers += 1
        case UInt8(ascii: "@"): ats += 1
        case UInt8(ascii: "+"): plus += 1
        default: marks += 1
        }
      }
    }
    let first = text[start]
    if letters == 0, ats == 0, marks == 0 {
      countDigits(text, start..<end, digits: digits, plus: plus)
      if digits == 9, dividers + blanks + plus == 0 { nineDigits += 1 }
      if digits == 6, dividers + plus == 0, blanks <= 1, first != UInt8(ascii: "0") {
        sixDigits += 1
        // Sums are round, the numbers of post offices are not.
        if text[end - 1] != UInt8(ascii: "0") || text[end - 2] != UInt8(ascii: "0") {
          pinCodes = (pinCodes ?? 0) + 1
        }
      }
    }
    if ats == 1, letters > 0, dividers > 0, blanks == 0 { emails += 1 }
    if letters == 6, digits == 4, end - start == 10, first.isLetter, text[end - 1].isLetter,
      text[start + 4].isLetter
    {
      pans += 1
    }
    if end - start == 11, digits + letters == 11, first.isLetter, text[start + 1].isLetter,
      text[start + 2].isLetter, text[start + 3].isLetter, text[start + 4] == UInt8(ascii: "0")
    {
      ifscs = (ifscs ?? 0) + 1
    }
    if letters > 0, digits == 0, ats == 0, marks <= 2 { words += 1 }
    if dividers == 2, digits >= 3, digits <= 8, letters == 0 || letters == 3, marks == 0, first.isDigit {
      days += 1
    }
  }

  private mutating func countDigits(
    _ text: borrowing Span<UInt8>, _ range: Range<Int>, digits: Int, plus: Int
  ) {
    // The ten last digits are the number; what stands before them is a code.
    guard digits >= 10, digits <= 14 else { return }
    var left = digits
    var prefix = 0
    for index in range where text[index].isDigit {
      if left == 10 {
        if text[index] >= UInt8(ascii: "6"), prefix == 0 || prefix == 91 { mobiles += 1 }
        return
      }
      prefix = prefix * 10 + text[index].digitValue
      left -= 1
    }
  }
}
