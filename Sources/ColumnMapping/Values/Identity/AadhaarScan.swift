package import Tabular

/// Finds Aadhaar numbers in any text and cuts them to their last four digits: no more of them is ever stored
/// (IRDAI circular of 29 January 2019).
///
/// Twelve digits that begin with 2 to 9 and pass Verhoeff, in one run, as 4-4-4 with any sign between, or in other even
/// groups with blanks or hyphens between (`DigitGroups`), in the digits of any script. A run of thirteen and more digits
/// is something else, and so are three years: 2019/2020/2022.
package enum AadhaarScan {
  /// The least number of bytes that can hold one.
  package static let shortest = 12

  /// Whether a text can hold one: most cells are passed over by their length, the others by the lengths of their
  /// runs of digits.
  package static func mayContain(_ text: borrowing Span<UInt8>) -> Bool {
    guard text.count >= shortest, !hasFewDigits(text) else { return false }
    var run = 0
    var runs = RunLengths()
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte.isDigit {
        run += 1
        index += 1
        continue
      }
      if byte >= 0x80 {
        // Letters of India (U+0900 to U+0D7F) are told from their digits here. Anything else beyond ASCII may be a
        // digit of another script, or something unseen within a number: the long look decides.
        guard byte == 0xE0, index + 2 < text.count, text[index + 1] >= 0xA4, text[index + 1] <= 0xB5 else {
          return mayContainDigits(text)
        }
        let place = Int(text[index + 1] & 1) << 6 | Int(text[index + 2] & 0x3F)
        index += 3
        if (0x66...0x6F).contains(place) {
          run += 1
          continue
        }
      } else {
        index += 1
      }
      if run > 1 { runs.add(run) }
      run = 0
    }
    runs.add(run)
    return runs.canMakeTwelve
  }

  /// How many runs of each length there are, of the lengths in which twelve digits come.
  private struct RunLengths {
    private var digits: InlineArray<13, Int> = InlineArray(repeating: 0)

    @inline(__always)
    mutating func add(_ run: Int) { if run <= 12 { digits[run] &+= run } }

    /// Whether as many digits as a number has stand in runs of one length, or of four and eight.
    var canMakeTwelve: Bool {
      digits[12] > 0 || digits[4] >= 12 || digits[6] >= 12 || digits[3] >= 12 || digits[2] >= 12
        || digits[8] > 0 && digits[4] > 0
    }
  }

  /// Whether a text is ASCII with fewer digits than a number has: nearly all texts are.
  private static func hasFewDigits(_ text: borrowing Span<UInt8>) -> Bool {
    var digits = 0
    for index in text.indices {
      guard text[index] < 0x80 else { return false }
      digits += text[index].isDigit ? 1 : 0
    }
    return digits < shortest
  }

  /// Whether there are as many digits, or characters that may be digits, as a number has.
  private static func mayContainDigits(_ text: borrowing Span<UInt8>) -> Bool {
    var digits = 0
    for index in 0..<text.count where text[index].isDigit || text[index] >= 0xC0 { digits += 1 }
    return digits >= shortest
  }

  /// Cuts every number in `text` from the byte `start` on: the first eight digits become `X`. Says how many there
  /// were; with none nothing changes.
  package static func cut(_ text: inout [UInt8], from start: Int) -> Int {
    guard start >= 0, start <= text.count, mayContain(text.span.extracting(start..<text.count)) else {
      return 0
    }
    var runs = DigitRuns(text.span.extracting(start..<text.count))
    let found = runs.aadhaarDigits()
    guard !found.isEmpty else { return 0 }
    // From the end on, so that places stay true where an X is shorter than a native digit.
    for number in found.reversed() {
      for digit in number.prefix(8).reversed() {
        let from = start + digit.lowerBound
        let to = start + digit.upperBound
        if to - from == 1 {
          text[from] = UInt8(ascii: "X")
        } else {
          text.replaceSubrange(from..<to, with: CollectionOfOne(UInt8(ascii: "X")))
        }
      }
    }
    return found.count
  }

  /// Adds the digits of a number of twelve; what a double spells as 234123412346.00000001 is one.
  private static func append(number text: borrowing Span<UInt8>, to out: inout [UInt8]) -> Bool {
    guard var number = DecimalText(text) else { return false }
    number.round(toSignificant: WrittenNumber.safeDigits)
    guard number.isWhole, number.integerDigitCount == 12 else { return false }
    number.appendInteger(to: &out)
    return true
  }

  /// A text with every number cut: the name of a file or a sheet, a heading.
  package static func cut(_ text: String) -> String {
    var bytes = Array(text.utf8)
    return cut(&bytes, from: 0) == 0 ? text : String(decoding: bytes, as: UTF8.self)
  }

  /// Adds a cell's text to `out` with every number cut; says how many there were. With none nothing is added.
  ///
  /// A numeric cell is looked at as the number that it is: `2.34123412346E+11` is one, `0.234123412346` is none.
  package static func cut(_ cell: Cell, in row: borrowing Row, into out: inout [UInt8]) -> Int {
    let text = row.bytes(of: cell)
    let start = out.count
    if cell.kind == .number {
      guard text.count >= shortest || cell.minimumDigits > 0, append(number: text, to: &out) else { return 0 }
    } else {
      let isInENotation = text.count >= 14 && WrittenNumber.isInENotation(text)
      guard isInENotation ? append(number: text, to: &out) : mayContain(text) else { return 0 }
      if !isInENotation { out.append(text) }
    }
    let count = cut(&out, from: start)
    if count == 0 { out.removeLast(out.count - start) }
    return count
  }
}
