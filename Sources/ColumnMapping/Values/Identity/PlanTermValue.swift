import Tabular

/// A plan's number and the policy's term, `736/25`, and perhaps the premium-paying term behind them.
enum PlanTermValue {
  /// Reads `736/25`, `814-21`, `836/25/16`; the parts go to `extras`.
  static func read(
    _ text: borrowing Span<UInt8>, into out: inout [UInt8], extras: inout ValueExtras
  ) -> Reading {
    var starts = InlineArray<3, Int>(repeating: 0)
    var ends = InlineArray<3, Int>(repeating: 0)
    var count = 0
    var separated = true
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isDigit {
        if separated {
          guard count < 3 else { return .failed(.planTermNotRecognised) }
          starts[count] = index
          count += 1
          separated = false
        }
        ends[count - 1] = index + 1
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == 0x20
        || byte == UInt8(ascii: "\\")
      {
        // Two separators in a row (but for blanks) are a part left out.
        if separated, byte != 0x20, count == 0 { return .failed(.planTermNotRecognised) }
        separated = true
      } else {
        return .failed(.planTermNotRecognised)
      }
    }
    guard count >= 2, ends[0] - starts[0] <= 3,
      ends[1] - starts[1] <= 2 || count == 2 && ends[1] - starts[1] == 3,
      count == 2 || ends[2] - starts[2] <= 2
    else { return .failed(.planTermNotRecognised) }
    // 14/02/25 is a date: nobody pays for 25 years towards a term of two.
    if count == 3, number(text, starts[2]..<ends[2]) > number(text, starts[1]..<ends[1]) {
      return .failed(.planTermNotRecognised)
    }
    for part in 0..<count {
      if part > 0 { out.append(UInt8(ascii: "/")) }
      out.append(text, starts[part]..<ends[part])
      let bytes = text.extracting(starts[part]..<ends[part])
      extras.append(part == 0 ? .plan : part == 1 ? .term : .premiumTerm, bytes)
    }
    return .good
  }

  private static func number(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var value = 0
    for index in range { value = value * 10 + text[index].digitValue }
    return value
  }
}
