/// Numbers that Excel held once and somebody turned into text: all digits past the fifteenth are zeros
/// (MicrosoftDocs/OfficeDocs-Support#745).
enum LostDigits {
  /// How sure it is.
  enum Judgement { case none, possible, lost }

  /// Whether a number that a sheet shows in E notation is no more than what it shows: 9.88E+09 was typed so, or read back
  /// from a CSV file, where 9880001234 had been.
  static func mayBeCut(_ digits: borrowing Span<UInt8>) -> Bool {
    var significant = digits.count
    while significant > 0, digits[significant - 1] == UInt8(ascii: "0") { significant -= 1 }
    return digits.count >= 8 && significant <= 6
  }

  /// Judges a text of digits. One zero in the sixteenth place is chance in one number of ten; two are not.
  static func judge(_ text: borrowing Span<UInt8>) -> Judgement {
    var digits = 0
    var zerosBeyond = true
    for index in 0..<text.count where text[index].isDigit {
      digits += 1
      if digits > WrittenNumber.safeDigits, text[index] != UInt8(ascii: "0") { zerosBeyond = false }
    }
    guard digits > WrittenNumber.safeDigits, zerosBeyond else { return .none }
    return digits == WrittenNumber.safeDigits + 1 ? .possible : .lost
  }
}
