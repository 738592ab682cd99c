/// Numbers that Excel held once and somebody turned into text: all digits past the fifteenth are zeros
/// (MicrosoftDocs/OfficeDocs-Support#745).
enum LostDigits {
  /// How sure it is.
  enum Judgement { case none, possible, lost }

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
