import Tabular

/// One phone number in its parts.
struct PhoneNumber: Equatable {
  /// Why digits are no phone number.
  struct Refusal: Error {
    let issue: Issue
  }

  /// The country's calling code.
  let country: [UInt8]
  /// The number without calling code and trunk prefix, as ASCII digits.
  let national: [UInt8]
  /// What is to be said about it: a landline, a toll-free line, another country.
  let notes: [RuleID]

  /// The number as ITU-T E.164 writes it.
  var e164: [UInt8] { [UInt8(ascii: "+")] + country + national }

  /// Two notations of one number are one number.
  static func == (left: Self, right: Self) -> Bool {
    left.country == right.country && left.national == right.national
  }

  /// Takes the digits of one number apart.
  static func parse(_ digits: [UInt8], hasPlus: Bool, countryCode: String) -> Result<PhoneNumber, Refusal> {
    let home = Array(countryCode.utf8)
    var rest = digits[...]
    var isInternational = hasPlus
    if !hasPlus, rest.starts(with: "00".utf8), rest.count > 11 {
      rest = rest.dropFirst(2)
      isInternational = true
      if rest.first == UInt8(ascii: "0") { return .failure(Refusal(issue: Issue(.phoneNotRecognised))) }
    }
    if hasPlus, rest.starts(with: "00".utf8) {
      // "+0091 98765 01234" says the international prefix twice; before any other digits the zeros stand for nothing.
      rest = rest.dropFirst(2)
      guard rest.starts(with: home) else { return .failure(Refusal(issue: Issue(.phoneNotRecognised))) }
    }
    if isInternational, !rest.starts(with: home) {
      // "+0 98765 01234" is a number as people know it, with a plus before it.
      if rest.first != UInt8(ascii: "0") { return foreign(rest) }
      isInternational = false
    }
    if countryCode != "91" { return other(rest, home: home, isInternational: isInternational) }
    if isInternational {
      rest = rest.dropFirst(2)
      // "+91 98765012" lost two digits, and is not the mobile 91987 65012.
      let trunk = rest.first == UInt8(ascii: "0") ? 1 : 0
      if rest.count - trunk < 10 { return refused(.phoneTooShort, rest.count - trunk) }
    }
    return indian(rest, mayHaveCode: !isInternational)
  }

  private static func foreign(_ digits: ArraySlice<UInt8>) -> Result<PhoneNumber, Refusal> {
    if digits.count < 8 { return refused(.phoneTooShort, digits.count) }
    if digits.count > 15 { return refused(.phoneTooLong, digits.count) }
    // Ten digits with their code are few countries' (+64, +65, +95); else somebody put a plus before a mobile.
    if digits.count == 10, (digits.first ?? 0) >= UInt8(ascii: "6"),
      !["64", "65", "95"].contains(where: { digits.starts(with: $0.utf8) })
    {
      return .failure(Refusal(issue: Issue(.phoneNotRecognised)))
    }
    return .success(PhoneNumber(country: [], national: Array(digits), notes: [.phoneForeign]))
  }

  /// A mapping for another country: its numbers are only put in form.
  private static func other(
    _ digits: ArraySlice<UInt8>, home: [UInt8], isInternational: Bool
  ) -> Result<PhoneNumber, Refusal> {
    var rest = digits
    if isInternational, rest.starts(with: home) { rest = rest.dropFirst(home.count) }
    while rest.first == UInt8(ascii: "0") { rest = rest.dropFirst() }
    if rest.count < 6 { return refused(.phoneTooShort, rest.count) }
    if rest.count + home.count > 15 { return refused(.phoneTooLong, rest.count) }
    return .success(PhoneNumber(country: home, national: Array(rest), notes: []))
  }

  private static func refused(_ rule: RuleID, _ digits: Int) -> Result<PhoneNumber, Refusal> {
    .failure(Refusal(issue: Issue(rule, ["digits": String(digits)])))
  }

  private static func indian(
    _ digits: ArraySlice<UInt8>, mayHaveCode: Bool
  ) -> Result<PhoneNumber, Refusal> {
    let nine = UInt8(ascii: "9")
    let one = UInt8(ascii: "1")
    let zero = UInt8(ascii: "0")
    if isService(digits) { return service(digits) }
    var rest = digits
    var mayHaveCode = mayHaveCode
    var hasTrunk = false
    // 91 counts as the calling code only where ten digits are left; a mobile may begin with 91 itself.
    while rest.count > 10 {
      if rest.first == zero {
        // One trunk prefix before the number and one before its code are customary; more zeros stand for nothing.
        guard !hasTrunk else { return .failure(Refusal(issue: Issue(.phoneNotRecognised))) }
        hasTrunk = true
        rest = rest.dropFirst()
      } else if mayHaveCode, rest.count >= 12, rest.starts(with: [nine, one]) {
        rest = rest.dropFirst(2)
        mayHaveCode = false
        hasTrunk = false
      } else {
        break
      }
      if isService(rest) { return service(rest) }
    }
    if rest.count == 10, rest.first == zero { rest = rest.dropFirst() }
    if rest.count < 10 { return refused(.phoneTooShort, rest.count) }
    if rest.count > 10 { return refused(.phoneTooLong, rest.count) }
    let isLandline = (rest.first ?? zero) < UInt8(ascii: "6")
    return .success(
      PhoneNumber(country: [nine, one], national: Array(rest), notes: isLandline ? [.phoneLandline] : []))
  }

  /// 1800 and 1860 with six or seven digits behind.
  private static func isService(_ digits: ArraySlice<UInt8>) -> Bool {
    (10...11).contains(digits.count) && (digits.starts(with: "1800".utf8) || digits.starts(with: "1860".utf8))
  }

  private static func service(_ digits: ArraySlice<UInt8>) -> Result<PhoneNumber, Refusal> {
    .success(PhoneNumber(country: Array("91".utf8), national: Array(digits), notes: [.phoneTollFree]))
  }
}
