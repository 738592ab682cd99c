import Tabular

/// A value that a mapping gives itself, a constant or a default: read as a cell of the field would be, since what is no
/// value of it would pass every check of the rows and stop the commit.
struct StandingValue {
  let type: FieldType
  let options: ValueOptions
  let rules: FieldRules

  /// A text in the form in which it is kept, words as they are written; `nil` where the field does not take it.
  func kept(_ text: String) -> String? {
    // No import is as late: what is right for a cell of any day is right here.
    guard let today = CalendarDate(year: 2200, month: 1, day: 1), !text.isEmpty else { return text }
    var row = Row()
    row.append(Cell(column: 1, kind: .text), text: Array(text.utf8).span)
    var value: [UInt8] = []
    var extras = ValueExtras()
    let context = ColumnContext(dateOrder: options.fixedDateOrder, today: today)
    let reading = ValueReader(type: type, options: options).read(
      row.cells[0], in: row, context: context, into: &value, extras: &extras)
    guard reading.isWritten, rules.isMet(by: value.span, today: today) else { return nil }
    switch type {
    case .text, .name, .address: return text
    default: return String(decoding: value, as: UTF8.self)
    }
  }
}
