import Tabular

/// Reads dates and months of one field.
///
/// The order of day and month is never decided by a cell: it comes from the mapping or from the whole column.
struct DateReader: Sendable {
  private let fixedOrder: DateOrder?
  private let meaning: ValueOptions.DateMeaning
  private let years: ClosedRange<Int>

  /// Makes a reader for a field.
  init(_ options: ValueOptions) {
    fixedOrder = options.fixedDateOrder
    meaning = options.dateMeaning
    years = options.years
  }

  // MARK: Text

  /// Reads a date from text, without blanks at its ends.
  func read(
    _ text: borrowing Span<UInt8>, asMonth: Bool, isNumber: Bool, context: ColumnContext,
    into out: inout [UInt8]
  ) -> Reading {
    guard let parts = DateParts(text) else { return .failed(.dateNotRecognised) }
    var reading = read(parts, asMonth: asMonth, context: context, into: &out)
    if parts.hasTime, !asMonth { reading = reading.adding(Issue(.dateTimeDropped)) }
    return reading
  }

  private func read(
    _ parts: DateParts, asMonth: Bool, context: ColumnContext, into out: inout [UInt8]
  ) -> Reading {
    switch parts.count {
    case 3:
      let (first, second, third) = (parts.first, parts.second, parts.third)
      switch (first.isMonthName, second.isMonthName, third.isMonthName) {
      case (false, false, false):
        if first.digits == 4, second.digits <= 2, third.digits <= 2 {
          return finish(third.value, second.value, first, asMonth, nil, context, &out)
        }
        guard first.digits <= 2, second.digits <= 2 else { return .failed(.dateNotRecognised) }
        return readOrdered(first.value, second.value, third, asMonth, context, &out)
      case (false, true, false):
        // 14 Feb 2025, and 2025-Feb-14.
        return first.digits == 4
          ? finish(third.value, second.value, first, asMonth, nil, context, &out)
          : finish(first.value, second.value, third, asMonth, nil, context, &out)
      case (true, false, false):
        return finish(second.value, first.value, third, asMonth, nil, context, &out)
      default:
        return .failed(.dateNotRecognised)
      }
    case 2: return readMonth(parts.first, parts.second, asMonth, context, &out)
    case 1: return readRun(parts.first, asMonth, context, &out)
    default: return .failed(.dateNotRecognised)
    }
  }

  /// Day and month in the column's order.
  private func readOrdered(
    _ first: Int, _ second: Int, _ year: DateParts.Part, _ asMonth: Bool, _ context: ColumnContext,
    _ out: inout [UInt8]
  ) -> Reading {
    // No order gives 0/02/1970 a day.
    guard first > 0, second > 0 else { return .failed(Issue(.dateImpossible, ["order": "as written"])) }
    let order: DateOrder
    if let known = fixedOrder ?? context.dateOrder {
      order = known
    } else if first > 12 || first == second {
      order = .dayMonth
    } else if second > 12 {
      order = .monthDay
    } else {
      return .failed(.dateAmbiguous)
    }
    return order == .dayMonth
      ? finish(first, second, year, asMonth, order, context, &out)
      : finish(second, first, year, asMonth, order, context, &out)
  }

  /// 02/2025, Feb-25, 2025-02: a month of a year.
  private func readMonth(
    _ first: DateParts.Part, _ second: DateParts.Part, _ asMonth: Bool, _ context: ColumnContext,
    _ out: inout [UInt8]
  ) -> Reading {
    if second.isMonthName, first.digits <= 2, !first.isMonthName, !asMonth {
      return .failed(Issue(.dateIncomplete, ["missing": "year"]))
    }
    let isYearFirst = first.digits == 4
    let (month, year) = isYearFirst ? (second, first) : (first, second)
    guard !year.isMonthName, month.digits <= 2 else { return .failed(.dateNotRecognised) }
    guard asMonth else {
      // 14/02 lacks its year, Feb 2025 its day.
      return .failed(Issue(.dateIncomplete, ["missing": year.digits == 4 ? "day" : "year"]))
    }
    return finish(1, month.value, year, true, nil, context, &out)
  }

  /// 20250214 and 14022025: eight digits. As either reading puts a century where the other has a month, only one of
  /// them is ever a date. Six digits could be read in three ways, and are not.
  private func readRun(
    _ run: DateParts.Part, _ asMonth: Bool, _ context: ColumnContext, _ out: inout [UInt8]
  ) -> Reading {
    if run.digits == 4, years.contains(run.value) {
      return .failed(Issue(.dateIncomplete, ["missing": "month"]))
    }
    guard run.digits == 8 else { return .failed(.dateNotRecognised) }
    let yearFirst = DateParts.Part(value: run.value / 10_000, digits: 4)
    if (1800...2200).contains(yearFirst.value), (1...12).contains(run.value / 100 % 100) {
      return finish(run.value % 100, run.value / 100 % 100, yearFirst, asMonth, nil, context, &out)
    }
    let yearLast = DateParts.Part(value: run.value % 10_000, digits: 4)
    guard (1800...2200).contains(yearLast.value) else { return .failed(.dateNotRecognised) }
    return readOrdered(
      run.value / 1_000_000, run.value / 10_000 % 100, yearLast, asMonth, context, &out)
  }

  /// Settles the century, asks the calendar, and writes.
  private func finish(
    _ day: Int, _ month: Int, _ year: DateParts.Part, _ asMonth: Bool, _ order: DateOrder?,
    _ context: ColumnContext, _ out: inout [UInt8]
  ) -> Reading {
    var full = year.value
    switch year.digits {
    case 4: break
    case 2:
      full = CenturyRule.year(full, month: month, day: day, meaning: meaning, today: context.today)
    default: return .failed(.dateNotRecognised)
    }
    guard let date = CalendarDate(year: full, month: month, day: day) else {
      return .failed(Issue(.dateImpossible, ["order": order?.rawValue ?? "as written"]))
    }
    var reading = write(date, asMonth: asMonth, context: context, into: &out)
    if asMonth, day != 1 { reading = reading.adding(Issue(.dateDayDropped)) }
    if year.digits == 2 {
      let century = full / 100
      reading = reading.adding(Issue(.dateCenturyAssumed, ["century": "\(century)00-\(century)99"]))
    }
    return reading
  }

  private func write(
    _ date: CalendarDate, asMonth: Bool, context: ColumnContext, into out: inout [UInt8]
  ) -> Reading {
    guard years.contains(date.year) else {
      return .failed(
        Issue(
          .dateOutOfRange, ["earliest": String(years.lowerBound), "latest": String(years.upperBound)]))
    }
    if meaning == .past, date > context.today { return .failed(.dateInFuture) }
    DateOutput.append(date, asMonth: asMonth, to: &out)
    return .good
  }

  // MARK: Numbers

  /// Reads the serial number of a cell that is a date by its format, or a bare number.
  func readNumber(
    _ text: borrowing Span<UInt8>, _ cell: Cell, system: DateSystem, asMonth: Bool, context: ColumnContext,
    into out: inout [UInt8]
  ) -> Reading {
    let isDate = cell.format == .date || cell.format == .dateTime
    if !isDate {
      if cell.format == .time || cell.format == .duration { return .failed(.dateNotRecognised) }
      return readBareNumber(text, cell, system: system, asMonth: asMonth, context: context, into: &out)
    }
    return readSerial(text, system: system, asMonth: asMonth, context: context, into: &out)
  }

  private func readSerial(
    _ text: borrowing Span<UInt8>, system: DateSystem, asMonth: Bool, context: ColumnContext,
    into out: inout [UInt8]
  ) -> Reading {
    guard let moment = SerialText.moment(text, system: system), moment.date != nil else {
      return .failed(.dateSerialImpossible)
    }
    return read(moment, asMonth: asMonth, context: context, into: &out)
  }

  /// Reads the moment of a date cell.
  func read(
    _ moment: SerialDate, asMonth: Bool, context: ColumnContext, into out: inout [UInt8]
  ) -> Reading {
    guard var date = moment.date else { return .failed(.dateNotRecognised) }
    var swapped = false
    if context.halfConverted, date.day <= 12, date.day != date.month,
      let straight = CalendarDate(year: date.year, month: date.day, day: date.month)
    {
      date = straight
      swapped = true
    }
    var reading = write(date, asMonth: asMonth, context: context, into: &out)
    if swapped { reading = reading.adding(Issue(.dateSwapped)) }
    if asMonth {
      if date.day != 1 { reading = reading.adding(Issue(.dateDayDropped)) }
    } else if moment.milliseconds != 0 {
      reading = reading.adding(Issue(.dateTimeDropped))
    }
    return reading
  }

  /// A number without a date's format: 20250214 and 14022025 by their digits, 45702 as a count of days, which is
  /// said. 2025 and 3.2025 are nothing.
  private func readBareNumber(
    _ text: borrowing Span<UInt8>, _ cell: Cell, system: DateSystem, asMonth: Bool, context: ColumnContext,
    into out: inout [UInt8]
  ) -> Reading {
    guard let number = DecimalText(text), !number.isNegative else { return .failed(.dateSerialImpossible) }
    var digits: [UInt8] = []
    number.appendInteger(minimum: Int(cell.minimumDigits), to: &digits)
    if number.isWhole, digits.count == 8 || digits.count == 4 {
      return read(digits.span, asMonth: asMonth, isNumber: true, context: context, into: &out)
    }
    // Seven digits may be 4022025 with its zero lost, or a serial beyond the year 4000: neither is taken.
    guard number.isWhole, digits.count == 5 else { return .failed(.dateNotRecognised) }
    return readSerial(text, system: system, asMonth: asMonth, context: context, into: &out)
      .adding(Issue(.dateFromNumber))
  }

  /// Writes a date that stands in a column of text.
  func readAsText(_ moment: SerialDate?, _ type: FieldType, into out: inout [UInt8]) -> Reading {
    guard let moment, let date = moment.date else { return .failed(.dateSerialImpossible) }
    DateOutput.append(date, asMonth: false, to: &out)
    let reading = Reading.noted(.cellIsDate, ["type": type.rawValue])
    return moment.milliseconds == 0 ? reading : reading.adding(Issue(.dateTimeDropped))
  }
}
