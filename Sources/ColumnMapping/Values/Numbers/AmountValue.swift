import Tabular

/// Amounts of rupees, in decimal arithmetic on their text, written with two decimals.
enum AmountValue {
  /// The most digits before the point: what a NUMERIC(15,2) holds.
  static let longest = 13

  // MARK: Numbers

  /// Reads the text of a numeric cell.
  static func readNumber(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    if appendPlain(text, to: &out) { return .good }
    guard var number = DecimalText(text) else {
      return .failed(Issue(.cellDamaged, ["problem": "not-a-number"]))
    }
    if number.integerDigitCount > WrittenNumber.safeDigits { return .failed(.numberLostDigits) }
    // 2665.4999999999995 is how a double spells 2665.5, and 2665.5 is what Excel shows.
    number.round(toSignificant: WrittenNumber.safeDigits)
    return finish(number, unit: nil, into: &out)
  }

  /// Digits, and behind a point one or two more: most numbers, written at once.
  @inline(__always)
  private static func appendPlain(_ text: borrowing Span<UInt8>, to out: inout [UInt8]) -> Bool {
    var whole = 0
    while whole < text.count, text[whole].isDigit { whole += 1 }
    guard whole > 0, whole <= longest, text[0] != UInt8(ascii: "0") || whole == 1 else { return false }
    let decimals = text.count - whole - 1
    if decimals < 0 {
      out.append(text)
      out.append(contentsOf: [UInt8(ascii: "."), UInt8(ascii: "0"), UInt8(ascii: "0")])
      return true
    }
    guard text[whole] == UInt8(ascii: "."), decimals == 1 || decimals == 2 else { return false }
    for index in (whole + 1)..<text.count where !text[index].isDigit { return false }
    out.append(text)
    if decimals == 1 { out.append(UInt8(ascii: "0")) }
    return true
  }

  private static func finish(_ exact: DecimalText, unit: AmountUnit?, into out: inout [UInt8]) -> Reading {
    var number = exact
    var issues: [Issue] = []
    if let unit {
      number.shift(by: unit.zeros)
      issues.append(Issue(.amountUnitExpanded, ["unit": unit.name]))
    }
    if number.integerDigitCount > longest {
      return .failed(
        Issue(
          .numberTooLarge, ["digits": String(number.integerDigitCount), "limit": String(longest)]))
    }
    if number.fractionDigitCount > 2 {
      issues.append(Issue(.amountRounded, ["decimals": String(number.fractionDigitCount)]))
      number.round(toDecimals: 2)
    }
    number.append(decimals: 2, to: &out)
    return issues.isEmpty ? .good : .noted(issues)
  }

  // MARK: Text

  /// Reads an amount from text without blanks at its ends.
  static func read(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    if isShort(text), appendPlain(text, to: &out) || appendGrouped(text, to: &out) { return .good }
    let parts: AmountParts
    switch AmountParts.parse(text) {
    case .success(let found): parts = found
    case .failure(let refusal): return .failed(Issue(refusal.rule))
    }
    var plain: [UInt8] = parts.isNegative ? [UInt8(ascii: "-")] : []
    if let rule = Grouping.append(text.extracting(parts.number), hasUnit: parts.unit != nil, to: &plain) {
      return .failed(Issue(rule))
    }
    guard let number = DecimalText(plain.span) else { return .failed(.numberNotRecognised) }
    if parts.isCredit {
      // 1.2 Cr is a crore and more; 1,500.00 Cr is money owed. Only small round figures are surely the first.
      guard number.integerDigitCount <= 3, parts.number.count == plain.count, number.fractionDigitCount != 2
      else { return .failed(.amountAmbiguous) }
    }
    return finish(number, unit: parts.unit, into: &out)
  }

  /// Digits in groups, and behind a point at most two more: `2,65,000.50`.
  private static func appendGrouped(_ text: borrowing Span<UInt8>, to out: inout [UInt8]) -> Bool {
    guard text[0].isDigit, text[0] != UInt8(ascii: "0") else { return false }
    let start = out.count
    if Grouping.append(text, hasUnit: false, to: &out) == nil {
      let point = out[start...].firstIndex(of: UInt8(ascii: "."))
      switch point {
      case _ where (point ?? out.count) - start > longest:
        break
      case nil:
        out.append(contentsOf: [UInt8(ascii: "."), UInt8(ascii: "0"), UInt8(ascii: "0")])
        return true
      case out.count - 3:
        return true
      case out.count - 2:
        out.append(UInt8(ascii: "0"))
        return true
      default:
        break
      }
    }
    out.removeLast(out.count - start)
    return false
  }

  /// Text may mean thousands by `1.234`, never by `1.23`: `appendPlain` takes two decimals at the most.
  @inline(__always)
  private static func isShort(_ text: borrowing Span<UInt8>) -> Bool {
    text.count <= longest + 3 && text.count > 0
  }
}
