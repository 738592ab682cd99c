import Tabular

/// Phone numbers of India as people write them, written in E.164.
///
/// A mobile has ten digits and begins with 6 to 9; a landline's STD code and number make ten digits, too; `+91`,
/// `91`, `0091` or the trunk prefix 0 may precede (National Numbering Plan 2003).
enum PhoneValue {
  /// Reads one or several numbers; the first good one is the value, a second goes to `extras`.
  static func read(
    _ text: borrowing Span<UInt8>, countryCode: String, into out: inout [UInt8], extras: inout ValueExtras
  ) -> Reading {
    if isPlainMobile(text), countryCode == "91" {
      out.append(contentsOf: [UInt8(ascii: "+"), UInt8(ascii: "9"), UInt8(ascii: "1")])
      out.append(text)
      return isUnlikely(text) ? .noted(.phoneUnlikely) : .good
    }
    if countryCode == "91", let mobile = grouped(text) {
      out.append(contentsOf: [UInt8(ascii: "+"), UInt8(ascii: "9"), UInt8(ascii: "1")])
      out.append(mobile.span)
      return isUnlikely(mobile.span) ? .noted(.phoneUnlikely) : .good
    }
    return readUnusual(text, countryCode: countryCode, into: &out, extras: &extras)
  }

  /// One mobile in groups of digits, with +91, 91 or 0 before it: the usual notations beside the plain one. `nil` for
  /// all others, and for those in which anything must be weighed.
  private static func grouped(_ text: borrowing Span<UInt8>) -> InlineArray<10, UInt8>? {
    guard text.count <= 20 else { return nil }
    var digits = InlineArray<12, UInt8>(repeating: 0)
    var count = 0
    var hasPlus = false
    var mayHaveCode = true
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isDigit {
        guard count < 12 else { return nil }
        digits[count] = byte
        count += 1
      } else if byte == UInt8(ascii: "+"), count == 0, !hasPlus {
        hasPlus = true
      } else if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "*") {
        // Between two numbers, or within one: ten digits alone are one.
        mayHaveCode = false
      } else if byte != 0x20, byte != UInt8(ascii: "-"), byte != UInt8(ascii: ".") {
        return nil
      } else if (3...5).contains(count), digits[0] == UInt8(ascii: "0"), !hasPlus {
        // 080 4567 1234: an STD code is set off, which may begin as mobiles do.
        return nil
      }
    }
    let start: Int
    switch count {
    case 10 where !hasPlus: start = 0
    case 11 where !hasPlus && mayHaveCode && digits[0] == UInt8(ascii: "0"): start = 1
    case 12 where mayHaveCode && digits[0] == UInt8(ascii: "9") && digits[1] == UInt8(ascii: "1"): start = 2
    default: return nil
    }
    guard digits[start] >= UInt8(ascii: "6") else { return nil }
    return InlineArray<10, UInt8> { digits[start + $0] }
  }

  @inline(__always)
  private static func isPlainMobile(_ text: borrowing Span<UInt8>) -> Bool {
    guard text.count == 10, text[0] >= UInt8(ascii: "6") else { return false }
    for index in 0..<10 where !text[index].isDigit { return false }
    return true
  }

  /// Whether nine of ten digits are one and the same at the end, or all count up: made up to fill the column.
  private static func isUnlikely(_ digits: borrowing Span<UInt8>) -> Bool {
    guard digits.count == 10 else { return false }
    var same = 1
    while same < 10, digits[9 - same] == digits[9] { same += 1 }
    if same >= 9 { return true }
    for index in 1..<10 where (digits[index - 1].digitValue + 1) % 10 != digits[index].digitValue {
      return false
    }
    return true
  }

  private static func readUnusual(
    _ text: borrowing Span<UInt8>, countryCode: String, into out: inout [UInt8], extras: inout ValueExtras
  ) -> Reading {
    var candidates = PhoneCandidates(text)
    if countryCode == "91", let two = SeriesOfPhones.two(in: text) {
      out.append(contentsOf: "+91".utf8)
      out.append(contentsOf: two.first)
      extras.append(.secondPhone, Array("+91".utf8) + two.second)
      return .noted(.phoneSecond, ["count": "2"])
    }
    guard !candidates.numbers.isEmpty else {
      return .failed(DamagedPhone.issue(text) ?? Issue(.phoneNotRecognised))
    }
    candidates.splitJoinedNumbers()
    var kept: PhoneNumber?
    var second: PhoneNumber?
    var count = 0
    var firstFailure: Issue?
    for candidate in candidates.numbers {
      switch PhoneNumber.parse(candidate.digits, hasPlus: candidate.hasPlus, countryCode: countryCode) {
      case .success(let number):
        count += 1
        if kept == nil { kept = number } else if second == nil, number != kept { second = number }
      case .failure(let reason):
        firstFailure = firstFailure ?? reason.issue
        // What is no number of its own is kept as a remark: the `91` of 24567890/91.
        candidates.addRemark(candidate.digits)
      }
    }
    guard let kept else {
      return .failed(DamagedPhone.issue(text) ?? firstFailure ?? Issue(.phoneNotRecognised))
    }
    // A number among words may be anything; only a few words beside it are a remark.
    guard candidates.remark.count <= 60 else { return .failed(.phoneNotRecognised) }
    out.append(contentsOf: kept.e164)
    var reading = Reading.good
    for rule in kept.notes { reading = reading.adding(Issue(rule)) }
    if kept.notes.isEmpty, countryCode == "91", DamagedPhone.setsOffCode(text) {
      reading = reading.adding(Issue(.phoneLandline))
    }
    if kept.national.count == 10, isUnlikely(kept.national.span) {
      reading = reading.adding(Issue(.phoneUnlikely))
    }
    if count > 1 {
      if let second { extras.append(.secondPhone, second.e164) }
      reading = reading.adding(Issue(.phoneSecond, ["count": String(count)]))
    }
    if !candidates.remark.isEmpty {
      extras.append(.remark, candidates.remark)
      reading = reading.adding(Issue(.phoneRemark))
    }
    return reading
  }
}
