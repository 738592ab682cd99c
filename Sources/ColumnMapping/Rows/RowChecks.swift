import Tabular

/// Holds the fields of a row against each other, as the mapping says.
struct RowChecks: Sendable {
  private let checks: [RowCheck]
  /// The fields as the sheet names them.
  private let names: [String]
  private let today: CalendarDate

  init(_ table: MappingTable, _ plan: MappingPlan, _ kinds: RowKinds, today: CalendarDate) {
    checks = table.checks
    names = table.fields.indices.map { kinds.heading(ofField: $0, plan) }
    self.today = today
  }

  /// What the last row of a batch breaks, by field.
  func broken(in batch: borrowing RecordBatch) -> [(field: Int, issue: Issue)] {
    var found: [(field: Int, issue: Issue)] = []
    for index in checks.indices {
      if let broken = broken(index, batch) { found.append(broken) }
    }
    return found
  }

  private func broken(_ check: Int, _ batch: borrowing RecordBatch) -> (field: Int, issue: Issue)? {
    switch checks[check] {
    case .notAfter(let field, let other):
      guard let day = batch.lastSpan(field: field), let limit = batch.lastSpan(field: other),
        Self.isAfter(day, limit)
      else { return nil }
      return (field, Issue(.dateAfterOther, ["other": names[other]]))
    case .atMost(let field, let other):
      guard let number = hundredths(field, batch), let limit = hundredths(other, batch), number > limit else {
        return nil
      }
      return (field, Issue(.numberAboveOther, ["other": names[other]]))
    case .sum(let field, let parts):
      guard let sum = hundredths(field, batch), parts.contains(where: { batch.hasValue($0) })
      else {
        return nil
      }
      var expected = 0
      for part in parts { expected = Self.add(expected, hundredths(part, batch) ?? 0) }
      guard Self.differs(sum, expected) else { return nil }
      let formula = parts.map { names[$0] }.joined(separator: " + ")
      return (field, Issue(.sumMismatch, ["formula": formula]))
    case .instalments(let total, let instalment, let count, let tax):
      return brokenInstalments(total, instalment, count, tax, batch)
    case .age(let field, let least):
      guard let birth = day(field, batch), Self.age(of: birth, on: today) < least, birth <= today else {
        return nil
      }
      return (field, Issue(.minor, ["age": String(least)]))
    case .cycle(let month, let start, let mode):
      return brokenCycle(month, start, mode, batch)
    }
  }

  private func brokenInstalments(
    _ total: Int, _ instalment: Int, _ count: Int, _ tax: Int?, _ batch: borrowing RecordBatch
  ) -> (field: Int, issue: Issue)? {
    guard let sum = hundredths(total, batch), let one = hundredths(instalment, batch),
      let times = hundredths(count, batch)
    else { return nil }
    let (product, overflow) = one.multipliedReportingOverflow(by: times / 100)
    let expected = Self.add(overflow ? .max : product, tax.flatMap { hundredths($0, batch) } ?? 0)
    guard Self.differs(sum, expected) else { return nil }
    let formula =
      [names[instalment], names[count]].joined(separator: " × ") + (tax.map { " + " + names[$0] } ?? "")
    return (total, Issue(.sumMismatch, ["formula": formula]))
  }

  private func brokenCycle(
    _ month: Int, _ start: Int, _ mode: Int, _ batch: borrowing RecordBatch
  ) -> (field: Int, issue: Issue)? {
    guard let due = day(month, batch), let first = day(start, batch), let mode = batch.lastBytes(field: mode)
    else { return nil }
    let name = String(decoding: mode, as: UTF8.self)
    let step =
      switch name {
      case "quarterly": 3
      case "half_yearly": 6
      case "annual": 12
      default: 1
      }
    let months = (due.year - first.year) * 12 + due.month - first.month
    guard months % step != 0 || months < 0 else { return nil }
    return (month, Issue(.dueOffCycle, ["mode": name]))
  }

  private func hundredths(_ field: Int, _ batch: borrowing RecordBatch) -> Int? {
    guard let text = batch.lastSpan(field: field) else { return nil }
    return ValueRange.hundredths(text)
  }

  private func day(_ field: Int, _ batch: borrowing RecordBatch) -> CalendarDate? {
    guard let text = batch.lastSpan(field: field), text.count == 10 else { return nil }
    return CalendarDate(
      year: Self.number(text, 0..<4), month: Self.number(text, 5..<7), day: Self.number(text, 8..<10))
  }

  private static func number(_ text: borrowing Span<UInt8>, _ digits: Range<Int>) -> Int {
    var number = 0
    for index in digits { number = number * 10 + text[index].digitValue }
    return number
  }

  /// Whether a day, written as 2024-01-31, comes after another.
  private static func isAfter(_ day: borrowing Span<UInt8>, _ other: borrowing Span<UInt8>) -> Bool {
    for index in 0..<min(day.count, other.count) where day[index] != other[index] {
      return day[index] > other[index]
    }
    return day.count > other.count
  }

  /// Whole years.
  private static func age(of birth: CalendarDate, on today: CalendarDate) -> Int {
    today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day) ? 1 : 0)
  }

  private static func add(_ one: Int, _ other: Int) -> Int {
    let (sum, overflow) = one.addingReportingOverflow(other)
    return overflow ? .max : sum
  }

  /// More than a rupee apart: portals round each instalment.
  private static func differs(_ one: Int, _ other: Int) -> Bool {
    let (difference, overflow) = one.subtractingReportingOverflow(other)
    return overflow || difference > 100 || difference < -100
  }
}
