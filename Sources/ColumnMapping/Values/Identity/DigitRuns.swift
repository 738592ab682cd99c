/// The runs of digits in a text, with the place of each digit.
struct DigitRuns {
  private struct Run {
    /// Which digits of the text it holds.
    var digits: Range<Int>
    /// Whether only a few blanks, hyphens, dots, underscores or slashes stand between it and the run before.
    var followsClosely: Bool
    /// Whether nothing but blanks stands there.
    var followsBlanks: Bool
    /// The one sign that stands there, with or without blanks around it, or a pair of brackets; U+0020 where only blanks
    /// do, `nil` where it is something else.
    var divider: Unicode.Scalar?
    /// Whether nothing but that one sign stands there.
    var isTight: Bool
  }

  private var places: [Range<Int>] = []
  private var values: [UInt8] = []
  private var runs: [Run] = []

  /// Finds the digits of a text in UTF-8.
  init(_ text: borrowing Span<UInt8>) {
    var index = 0
    var gap = 0
    var gapIsClose = false
    var gapIsBlank = false
    var divider = Divider()
    var runStart = -1
    while index < text.count {
      let (scalar, length) = Self.scalar(text, at: index)
      if let digit = scalar.decimalDigit {
        if runStart < 0 {
          runStart = places.count
          runs.append(
            Run(
              digits: runStart..<runStart, followsClosely: gapIsClose && gap <= 3 && runStart > 0,
              followsBlanks: gapIsBlank, divider: runStart > 0 && gap <= 3 ? divider.sign : nil,
              isTight: gap == 1))
        }
        places.append(index..<(index + length))
        values.append(UInt8(digit))
        runs[runs.count - 1].digits = runStart..<places.count
      } else if !scalar.isInvisible, scalar.value != 0x200C, scalar.value != 0x200D {
        if runStart >= 0 {
          runStart = -1
          gap = 0
          gapIsClose = true
          gapIsBlank = true
          divider = Divider()
        }
        gap += 1
        divider.add(scalar)
        if !Self.joins(scalar) { gapIsClose = false }
        if !Self.isBlank(scalar) { gapIsBlank = false }
      }
      index += length
    }
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    if isBlank(scalar) { return true }
    switch scalar.value {
    case 0x2D, 0x2E, 0x2F, 0x5F, 0x2010...0x2015, 0x2212, 0xFF0D...0xFF0F, 0xFF3F: return true
    default: return false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.isBlank || scalar.isLineBreak }

  /// The scalar that begins at a byte, and its length; U+FFFD of one byte where the text is no UTF-8.
  private static func scalar(_ text: borrowing Span<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
    let lead = text[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= text.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead & (0xFF >> UInt8(length + 1)))
    for next in (index + 1)..<(index + length) {
      guard text[next] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(text[next] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The places of the twelve digits of every Aadhaar number, in the order of the text.
  mutating func aadhaarDigits() -> [ArraySlice<Range<Int>>] {
    var found: [ArraySlice<Range<Int>>] = []
    var index = 0
    while index < runs.count {
      let run = runs[index].digits
      if run.count == 12, isAadhaar(from: run.lowerBound) {
        found.append(places[run])
      } else if index + 2 < runs.count, run.count == 4, runs[index + 1].followsClosely,
        runs[index + 2].followsClosely, runs[index + 1].digits.count == 4, runs[index + 2].digits.count == 4,
        isAadhaar(from: run.lowerBound), !areYears(from: index)
      {
        found.append(places[run.lowerBound..<(run.lowerBound + 12)])
        index += 2
      } else if let count = DigitGroups.count(
        of: runs[index...].lazy.map {
          DigitGroups.Group(digits: $0.digits.count, divider: $0.divider, isTight: $0.isTight)
        }),
        isAadhaar(from: run.lowerBound), !areYears(from: index, count), !areRange(from: index, count)
      {
        found.append(places[run.lowerBound..<(run.lowerBound + 12)])
        index += count - 1
      }
      index += 1
    }
    return found
  }

  /// Whether three runs of four digits are a list of years: 2019/2020/2021, one in ten of which passes the check. With
  /// nothing but blanks between them they are written as the card writes its number, and are taken for one.
  private func areYears(from index: Int, _ count: Int = 3) -> Bool {
    guard count == 3, !runs[index + 1].followsBlanks || !runs[index + 2].followsBlanks else { return false }
    return (index..<(index + 3)).allSatisfy { (1900...2100).contains(number(of: $0)) }
  }

  /// Whether two runs of six digits are from one number to another: 411001-411014.
  private func areRange(from index: Int, _ count: Int) -> Bool {
    count == 2 && runs[index].digits.count == 6 && abs(number(of: index) - number(of: index + 1)) < 1000
  }

  private func number(of run: Int) -> Int { values[runs[run].digits].reduce(0) { $0 * 10 + Int($1) } }

  private func isAadhaar(from start: Int) -> Bool {
    guard values[start] >= 2 else { return false }
    return Verhoeff.passes(InlineArray<12, UInt8> { values[start + $0] })
  }
}
