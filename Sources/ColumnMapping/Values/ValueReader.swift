package import Tabular

/// Reads the cells of one field: straight from the row's bytes into the form in which the value is kept.
///
/// ```swift
/// let reader = ValueReader(type: .phone)
/// let reading = reader.read(cell, in: row, context: context, into: &bytes)
/// ```
/// A value is written whole or not at all, and never otherwise than the cell shows it without an issue that says so.
package struct ValueReader: Sendable {
  /// What the field holds.
  package let type: FieldType
  /// What the mapping says about its values.
  package var options: ValueOptions { made.options }

  private let made: Made

  /// What is made once for a field, behind one reference: the row loop copies a reader for every cell, and each of
  /// the strings and lists in here would be counted up and down again (a sixth of the mapper's time).
  private final class Made: Sendable {
    let options: ValueOptions
    let choices: ChoiceList
    let dates: DateReader

    init(_ type: FieldType, _ options: ValueOptions) {
      self.options = options
      choices = type == .yesNo ? .yesNo : ChoiceList(options.choices)
      dates = DateReader(options)
    }
  }

  /// Makes a reader; the work that does not depend on a cell is done here.
  package init(type: FieldType, options: ValueOptions = ValueOptions()) {
    self.type = type
    made = Made(type, options)
  }

  /// Reads a cell and adds its value to `out`; what stands beside the value (a second phone, a salutation) is told
  /// by an issue and given up.
  package func read(
    _ cell: Cell, in row: borrowing Row, context: ColumnContext, into out: inout [UInt8]
  ) -> Reading {
    var extras = ValueExtras()
    return read(cell, in: row, context: context, into: &out, extras: &extras)
  }

  /// Reads a cell, adds its value to `out`, and fills `extras` with what stands beside the value.
  @inline(__always)
  package func read(
    _ cell: Cell, in row: borrowing Row, context: ColumnContext, into out: inout [UInt8],
    extras: inout ValueExtras
  ) -> Reading {
    extras.removeAll()
    let start = out.count
    let reading: Reading
    // Nearly all cells, without a call more than they need.
    if cell.problem == .none, cell.kind == .text, cell.formula != .uncached {
      reading = readText(row.bytes(of: cell), cell, context, &out, &extras)
    } else if cell.problem == .none, cell.kind == .number, cell.formula != .uncached {
      reading = readNumber(row.bytes(of: cell), cell, row.dateSystem, context, &out, &extras)
    } else {
      reading = readOther(cell, in: row, context: context, into: &out, extras: &extras)
    }
    if case .failed = reading, out.count > start { out.removeLast(out.count - start) }
    return reading
  }

  /// Reads a cell that is damaged, or neither text nor a number.
  private func readOther(
    _ cell: Cell, in row: borrowing Row, context: ColumnContext, into out: inout [UInt8],
    extras: inout ValueExtras
  ) -> Reading {
    if cell.problem != .none {
      guard cell.problem == .repeated else {
        return .failed(Issue(.cellDamaged, ["problem": cell.problem.name]))
      }
      var sound = cell
      sound.problem = .none
      return readAgain(sound, in: row, context: context, into: &out, extras: &extras).adding(
        Issue(.cellRepeated))
    }
    if cell.formula == .uncached { return .failed(.formulaWithoutValue) }
    switch cell.kind {
    case .blank, .text, .number:
      return .blank
    case .isoDate:
      return readISODate(row.bytes(of: cell), context, &out)
    case .boolean:
      return readBoolean(row.bytes(of: cell), &out)
    case .error:
      return .failed(Issue(.cellError, ["code": Self.errorCode(row.bytes(of: cell))]))
    }
  }

  private func readAgain(
    _ cell: Cell, in row: borrowing Row, context: ColumnContext, into out: inout [UInt8],
    extras: inout ValueExtras
  ) -> Reading {
    read(cell, in: row, context: context, into: &out, extras: &extras)
  }

  // MARK: Text

  private func readText(
    _ text: borrowing Span<UInt8>, _ cell: Cell, _ context: ColumnContext, _ out: inout [UInt8],
    _ extras: inout ValueExtras
  ) -> Reading {
    if cell.isInLegacyFont, type.keepsScript, LegacyText.hidesLetters(text) { return .failed(.legacyFont) }
    guard let range = PlainText.range(in: text) ?? (type.keepsScript ? PlainText.indicRange(in: text) : nil)
    else {
      return readUnusualText(text, context, &out, &extras)
    }
    if range.isEmpty { return .blank }
    return readWritten(text.extracting(range), context, &out, &extras)
  }

  /// Reads text that is ASCII, or has gone through `CleanText`.
  @inline(__always)
  private func readWritten(
    _ text: borrowing Span<UInt8>, _ context: ColumnContext, _ out: inout [UInt8], _ extras: inout ValueExtras
  ) -> Reading {
    if type.isIdentifier, let end = WrittenNumber.endBeforeTail(text) {
      let digits = text.extracting(0..<end)
      return explained(readPlain(digits, isNumber: false, context, &out, &extras), text).adding(
        Issue(.numberTailDropped))
    }
    return explained(readPlain(text, isNumber: false, context, &out, &extras), text)
  }

  private func readUnusualText(
    _ text: borrowing Span<UInt8>, _ context: ColumnContext, _ out: inout [UInt8], _ extras: inout ValueExtras
  ) -> Reading {
    let clean = CleanText(text, keepsScript: type.keepsScript)
    if clean.bytes.isEmpty { return .blank }
    var reading = readWritten(clean.bytes.span, context, &out, &extras)
    for issue in clean.issues { reading = reading.adding(issue) }
    return reading
  }

  /// A failure that has a better reason: digits lost to E notation, or a word for "nothing".
  @inline(__always)
  private func explained(_ reading: Reading, _ text: borrowing Span<UInt8>) -> Reading {
    guard case .failed(let issue) = reading else { return reading }
    if WrittenNumber.isInENotation(text) { return .failed(.numberLostDigits) }
    return EmptyWords.contain(text) ? .failed(.saysEmpty) : .failed(issue)
  }

  /// Reads text without blanks at its ends.
  private func readPlain(
    _ text: borrowing Span<UInt8>, isNumber: Bool, _ context: ColumnContext, _ out: inout [UInt8],
    _ extras: inout ValueExtras
  ) -> Reading {
    switch type {
    case .phone: PhoneValue.read(text, countryCode: made.options.countryCode, into: &out, extras: &extras)
    case .policyNumber: PolicyNumberValue.read(text, provider: made.options.provider, into: &out)
    case .date, .monthYear:
      made.dates.read(text, asMonth: type == .monthYear, isNumber: isNumber, context: context, into: &out)
    case .amount: AmountValue.read(text, into: &out)
    case .integer: IntegerValue.read(text, into: &out)
    case .name: NameValue.read(text, limit: made.options.maximumLength ?? 200, into: &out, extras: &extras)
    case .email: EmailValue.read(text, into: &out, extras: &extras)
    case .pinCode: PinCodeValue.read(text, into: &out)
    case .pan: PANValue.read(text, into: &out)
    case .gstin: GSTINValue.read(text, into: &out)
    case .ifsc: IFSCValue.read(text, into: &out)
    case .aadhaar: AadhaarValue.read(text, into: &out)
    case .accountNumber: AccountNumberValue.read(text, into: &out)
    case .planTerm: PlanTermValue.read(text, into: &out, extras: &extras)
    case .choice, .yesNo: made.choices.read(text, into: &out)
    case .customerID: CustomerIDValue.read(text, limit: made.options.maximumLength ?? 50, into: &out)
    // "NA" is where nobody lives.
    case .address where EmptyWords.mayContain(text) && EmptyWords.contain(text): .failed(.saysEmpty)
    case .text, .address: TextValue.read(text, limit: made.options.maximumLength ?? 10_000, into: &out)
    }
  }

  // MARK: Other kinds of cells

  private func readNumber(
    _ text: borrowing Span<UInt8>, _ cell: Cell, _ system: DateSystem, _ context: ColumnContext,
    _ out: inout [UInt8], _ extras: inout ValueExtras
  ) -> Reading {
    let isDate = cell.format.isMoment
    switch type {
    case .date, .monthYear:
      return made.dates.readNumber(
        text, cell, system: system, asMonth: type == .monthYear, context: context, into: &out)
    case .text, .address:
      if cell.format == .time || cell.format == .duration {
        return .failed(Issue(.cellIsDate, ["type": type.rawValue]))
      }
      return isDate
        ? made.dates.readAsText(SerialText.moment(text, system: system), type, into: &out)
        : TextValue.readNumber(text, cell, into: &out)
    default:
      break
    }
    if isDate { return .failed(Issue(.cellIsDate, ["type": type.rawValue])) }
    if type == .amount {
      return cell.format == .marked ? .failed(Issue(.amountMarked)) : AmountValue.readNumber(text, into: &out)
    }
    if type == .integer { return IntegerValue.readNumber(text, into: &out) }
    if WrittenNumber.isPlain(text, in: cell) {
      return readPlain(text, isNumber: true, context, &out, &extras)
    }
    switch WrittenNumber.digits(of: cell, text, for: type) {
    case .failed(let issue):
      return .failed(issue)
    case .digits(let digits, let isRecovered):
      let reading = readPlain(digits.span, isNumber: true, context, &out, &extras)
      guard isRecovered else { return reading }
      return reading.adding(
        LostDigits.mayBeCut(digits.span)
          ? Issue(.numberMayHaveLostDigits, ["digits": String(digits.count)]) : Issue(.numberRecovered))
    }
  }

  private func readISODate(
    _ text: borrowing Span<UInt8>, _ context: ColumnContext, _ out: inout [UInt8]
  ) -> Reading {
    guard let moment = SerialDate(iso8601: text.extracting(0..<text.count)) else {
      return .failed(Issue(.cellDamaged, ["problem": CellProblem.notADate.name]))
    }
    switch type {
    case .date, .monthYear:
      return made.dates.read(moment, asMonth: type == .monthYear, context: context, into: &out)
    case .text, .address: return made.dates.readAsText(moment, type, into: &out)
    default: return .failed(Issue(.cellIsDate, ["type": type.rawValue]))
    }
  }

  /// An error code as it is written; nothing else that a damaged file may hold there.
  private static func errorCode(_ text: borrowing Span<UInt8>) -> String {
    guard text.count >= 2, text.count <= 16, text[0] == UInt8(ascii: "#") else { return "#?" }
    for index in 1..<text.count {
      switch text[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"),
        UInt8(ascii: "0"), UInt8(ascii: "_"):
        continue
      default: return "#?"
      }
    }
    return String(text)
  }

  private func readBoolean(_ text: borrowing Span<UInt8>, _ out: inout [UInt8]) -> Reading {
    let isTrue = text.count == 1 && text[0] == UInt8(ascii: "1")
    let word: StaticString = isTrue ? "TRUE" : "FALSE"
    switch type {
    case .yesNo:
      out.append(contentsOf: isTrue ? "true".utf8 : "false".utf8)
      return .good
    case .choice:
      return made.choices.read(Array(isTrue ? "TRUE".utf8 : "FALSE".utf8).span, into: &out)
    case .text, .address:
      out.append(contentsOf: "\(word)".utf8)
      return .good
    default:
      return .failed(Issue(.cellIsBoolean, ["type": type.rawValue]))
    }
  }
}

extension CellProblem {
  /// The problem's name in the parameters of a finding.
  var name: String {
    switch self {
    case .none: "none"
    case .badSharedStringIndex: "bad-shared-string-index"
    case .notANumber: "not-a-number"
    case .notADate: "not-a-date"
    case .notABoolean: "not-a-boolean"
    case .unknownErrorCode: "unknown-error-code"
    case .unknownType: "unknown-type"
    case .impossibleCharacter: "impossible-character"
    case .repeated: "repeated"
    }
  }
}
