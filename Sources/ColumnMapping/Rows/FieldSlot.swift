import Tabular

/// All that is needed to judge the cells of one column for one field, made once for a sheet.
struct FieldSlot: Sendable {
  /// The field's place in the table.
  let field: Int
  /// The column's number.
  let column: Int
  /// Reads its cells.
  let reader: ValueReader
  /// What was settled for the column.
  let context: ColumnContext
  /// What the mapping demands.
  let rules: FieldRules
  /// Whether it demands anything.
  let hasRules: Bool
  /// So many bytes have the right number of characters, whatever they are.
  let surelyFits: ClosedRange<Int>?
  /// Whether it demands anything but a length.
  let demandsMore: Bool
  /// What is done to a cell's text before it is read.
  let transform: TextTransform?
  /// Whether anything is.
  let hasTransform: Bool
  /// The field by whose type the cells are read.
  let readAs: Int
  /// What of the cell the field takes; the value itself where it is `nil`.
  let part: ValuePart?
  /// Whether its text is looked through for Aadhaar numbers.
  let isScanned: Bool
  /// Whether its cells tell something about the order of day and month.
  let isDate: Bool
  /// Whether it is a part of what the slot before it in the chain has just read: the cell is not read again.
  var isPartOfLast = false
  /// Whether another field keeps the salutation that stands before this one's name: then nothing is lost of it.
  var keepsSalutation = false
  /// The next slot that reads the same column; -1 behind the last.
  var next = -1

  init(
    _ source: MappingPlan.Source, _ table: MappingTable, today: CalendarDate, holdsAadhaar: Bool = false
  ) {
    let field = table.fields[source.field]
    let form = table.fields[source.readAs]
    self.field = source.field
    column = source.columns.first ?? 0
    // Under the heading Aadhaar every number is one, whatever field of one's own takes it and whatever its check digit.
    let isText = form.type == .text || form.type == .address
    reader = ValueReader(type: holdsAadhaar && isText ? .aadhaar : form.type, options: form.options)
    context = ColumnContext(
      dateOrder: source.dates.order, halfConverted: source.dates.isHalfConverted, today: today)
    rules = field.rules
    hasRules = !field.rules.isEmpty
    surelyFits = field.rules.bytesThatFit
    demandsMore = field.rules.demandsMoreThanLength
    transform = field.transform
    hasTransform = field.transform != nil
    readAs = source.readAs
    part = source.part
    isScanned = !field.type.isExemptFromAadhaarScan && reader.type != .aadhaar
    isDate = field.type == .date || field.type == .monthYear
  }
}

extension FieldRules {
  /// So many bytes have a length that is right, since a character takes one to four of them; `nil` where none do.
  var bytesThatFit: ClosedRange<Int>? {
    guard let length else { return 0...Int.max }
    let (least, overflow) = length.lowerBound.multipliedReportingOverflow(by: 4)
    return !overflow && least <= length.upperBound ? least...length.upperBound : nil
  }

  /// Whether anything but a length is demanded.
  var demandsMoreThanLength: Bool { pattern != nil || range != nil || !allowed.isEmpty }

  /// Whether a value meets all demands.
  func isMet(by text: borrowing Span<UInt8>, today: CalendarDate) -> Bool {
    if let length, !length.contains(Self.characters(text)) { return false }
    if let pattern, !pattern.matches(text) { return false }
    if let range, !range.contains(text, today: today) { return false }
    return allowed.isEmpty || allowed.contains { Self.equal($0, text) }
  }

  /// The first demand that a value does not meet; `nil` where it meets all.
  func firstBroken(_ text: borrowing Span<UInt8>, today: CalendarDate) -> Issue? {
    if let length, !length.contains(Self.characters(text)) {
      return Issue(
        .valueLength,
        [
          "length": String(Self.characters(text)), "least": String(length.lowerBound),
          "most": String(length.upperBound),
        ])
    }
    if let pattern, !pattern.matches(text) { return Issue(.valuePattern, ["pattern": pattern.text]) }
    if let range, !range.contains(text, today: today) {
      return Issue(.valueOutOfRange, range.breach(text, today: today))
    }
    if !allowed.isEmpty, !allowed.contains(where: { Self.equal($0, text) }) {
      return Issue(.valueNotAllowed, ["allowed": allowed.joined(separator: ", ")])
    }
    return nil
  }

  /// Unicode scalars: every byte but those that continue one.
  private static func characters(_ text: borrowing Span<UInt8>) -> Int {
    var count = 0
    for index in text.indices where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private static func equal(_ allowed: String, _ text: borrowing Span<UInt8>) -> Bool {
    guard allowed.utf8.count == text.count else { return false }
    var index = 0
    for byte in allowed.utf8 {
      if text[index] != byte { return false }
      index += 1
    }
    return true
  }
}
