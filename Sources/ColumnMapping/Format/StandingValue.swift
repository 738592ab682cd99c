import Tabular
import Yams

/// Values that a mapping gives itself, constants and defaults: read as a cell of the field would be, since what is no
/// value of it would pass every check of the rows and stop the commit.
struct StandingValue {
  private let type: FieldType
  private let options: ValueOptions
  private let rules: FieldRules
  var notes: NodeMessages

  init(type: FieldType, options: ValueOptions, rules: FieldRules, _ notes: NodeMessages) {
    self.type = type
    self.options = options
    self.rules = rules
    self.notes = notes
  }

  /// The value in the form in which it is kept; words as they are written.
  mutating func read(_ text: String, _ what: String, at node: Node) -> String {
    guard let today = CalendarDate(year: 2200, month: 1, day: 1), !text.isEmpty else { return text }
    // Made here: few fields have such a value, and a reader costs more than a field.
    let reader = ValueReader(type: type, options: options)
    var row = Row()
    row.append(Cell(column: 1, kind: .text), text: Array(text.utf8).span)
    var value: [UInt8] = []
    var extras = ValueExtras()
    let context = ColumnContext(dateOrder: options.fixedDateOrder, today: today)
    let reading = reader.read(row.cells[0], in: row, context: context, into: &value, extras: &extras)
    guard reading.isWritten, rules.isMet(by: value.span, today: today) else {
      notes.add("The \(what) '\(NodeMessages.quoted(text))' is no value that the field takes.", at: node)
      return text
    }
    switch type {
    case .text, .name, .address: return text
    default: return String(decoding: value, as: UTF8.self)
    }
  }
}
