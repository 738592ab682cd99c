import Tabular

/// Commas in a number: of lakhs (2,65,000) or of thousands (265,000), and never a guess between comma and point.
enum Grouping {
  /// Adds the figures without their commas; the rule that was broken where they cannot be understood.
  ///
  /// - Parameter hasUnit: whether lakhs or crores follow: then three decimals are decimals for certain.
  static func append(_ figures: borrowing Span<UInt8>, hasUnit: Bool, to out: inout [UInt8]) -> RuleID? {
    var groups = 0
    var groupDigits = 0
    var firstGroup = 0
    var middleGroups: (twos: Int, threes: Int) = (0, 0)
    var point = -1
    var integerDigits = 0
    for index in 0..<figures.count {
      let byte = figures[index]
      if byte.isDigit {
        groupDigits += 1
        if point < 0 { integerDigits += 1 }
        out.append(byte)
      } else if byte == UInt8(ascii: ",") {
        // A comma behind the point, or one that begins the number: 1.234,56.
        if point >= 0 || groupDigits == 0 { return .amountAmbiguous }
        if groups == 0 {
          firstGroup = groupDigits
        } else if groupDigits == 2 {
          middleGroups.twos += 1
        } else if groupDigits == 3 {
          middleGroups.threes += 1
        } else {
          return .amountAmbiguous
        }
        groups += 1
        groupDigits = 0
      } else if byte == UInt8(ascii: ".") {
        if point >= 0 { return .amountAmbiguous }
        if groups > 0, !closes(groupDigits, firstGroup, middleGroups) { return .amountAmbiguous }
        point = index
        groupDigits = 0
        out.append(byte)
      } else {
        return byte == 0x20 || byte == UInt8(ascii: "'") ? .amountAmbiguous : .numberNotRecognised
      }
    }
    if point < 0 {
      return groups > 0 && !closes(groupDigits, firstGroup, middleGroups) ? .amountAmbiguous : nil
    }
    // "1.234" is a thousand and more to half of the world. "0.125", "1234.567" and "12,345.678" are not.
    let looksGrouped = groupDigits == 3 && (1...3).contains(integerDigits) && groups == 0
    if looksGrouped, !hasUnit, !beginsWithZero(figures) { return .amountAmbiguous }
    return nil
  }

  /// Whether the group before the point or the end closes a grouping: three digits, behind groups of one kind.
  private static func closes(_ last: Int, _ first: Int, _ middle: (twos: Int, threes: Int)) -> Bool {
    guard last == 3 else { return false }
    if middle.twos > 0 { return middle.threes == 0 && first <= 2 }
    return first <= 3
  }

  private static func beginsWithZero(_ figures: borrowing Span<UInt8>) -> Bool {
    figures.count > 0 && figures[0] == UInt8(ascii: "0")
  }
}
