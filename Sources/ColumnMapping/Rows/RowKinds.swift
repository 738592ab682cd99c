import Tabular

/// A row that is none of the data.
enum OtherRow: Sendable, Equatable {
  /// A sum of a page, a group or the list.
  case total
  /// A page footer, the heading of a group, a note.
  case footer
  /// The letterhead, once more on a later page.
  case letterhead
}

/// Tells the rows that are none of the data from those that are.
struct RowKinds: Sendable {
  /// The column of each field, by its place in the table.
  let columnOfField: [Int?]
  /// What fills a field whose cell is empty, by its place in the table.
  let standing: [(field: Int, value: [UInt8])]

  private let headings: [Int: [UInt8]]
  private let firstHeadingColumns: [Int]
  private let letterhead: Set<String>
  /// The most cells that a row of the letterhead has.
  private let longestLetterhead: Int
  private let skippedWords: Set<String>
  private let nameColumns: Set<Int>
  /// What stands in the columns that no sum fills: numbers of policies and phones, dates, addresses of e-mail.
  private let recordColumns: [Int: FieldType]
  private let aadhaarColumns: Set<Int>
  private let mappedColumns: Int

  init(_ plan: MappingPlan) {
    let table = plan.table
    var columnOfField = [Int?](repeating: nil, count: table.fields.count)
    for source in plan.sources { columnOfField[source.field] = source.columns.first }
    self.columnOfField = columnOfField
    standing = table.fields.enumerated().compactMap { index, field in
      let value: String? =
        switch field.origin {
        case .constant(let value): value
        case .letterhead: plan.letterhead[field.name] ?? field.defaultValue
        default: field.defaultValue
        }
      return value.map { (index, Array($0.utf8)) }
    }
    headings = Dictionary(
      plan.survey.columns.filter { !$0.heading.isEmpty }.map { ($0.column, Array($0.heading.utf8)) },
      uniquingKeysWith: { first, _ in first })
    firstHeadingColumns = plan.survey.columns.filter { !$0.heading.isEmpty }.map(\.column)
    letterhead = Set(plan.survey.letterhead.map { RowKinds.key($0) })
    longestLetterhead = plan.survey.letterhead.map(\.count).max() ?? 0
    skippedWords = Set(table.skippedWords.map { HeadingKey($0).compact })
    nameColumns = Set(
      plan.sources.filter { table.fields[$0.field].type == .name }.flatMap(\.columns))
    recordColumns = Dictionary(
      plan.sources.flatMap { source in source.columns.map { ($0, table.fields[source.readAs].type) } }
        .filter { $0.1.standsForNoSum }, uniquingKeysWith: { first, _ in first })
    aadhaarColumns = Set(plan.survey.columns.filter { HeadingWords.sayAadhaar($0.heading) }.map(\.column))
    mappedColumns = Set(plan.sources.flatMap(\.columns)).count
  }

  /// A field as the sheet names it, with its column: `Name of Assured (C)`; by its own name where no column feeds it.
  func heading(ofField field: Int, _ plan: MappingPlan) -> String {
    guard let column = columnOfField[field] else { return plan.table.fields[field].name }
    let letters = CellReference.letters(ofColumn: column)
    guard let label = plan.labels[column], !label.isEmpty else { return letters }
    return "\(label) (\(letters))"
  }

  /// Whether a column's heading says that it holds Aadhaar numbers.
  func isAadhaar(column: Int) -> Bool { aadhaarColumns.contains(column) }

  /// Whether a row holds nothing: no cell at all, or only cells of blanks.
  static func isBlank(_ row: borrowing Row) -> Bool {
    for index in 0..<row.cells.count {
      let cell = row.cells[index]
      if cell.kind == .blank { if cell.formula == .none { continue } else { return false } }
      if cell.kind != .text || cell.problem != .none { return false }
      let bytes = row.bytes(of: cell)
      for position in 0..<bytes.count where bytes[position] > 0x20 {
        // A no-break space (C2 A0) shows nothing either.
        let isNoBreakSpace =
          bytes[position] == 0xC2 && position + 1 < bytes.count && bytes[position + 1] == 0xA0
          || bytes[position] == 0xA0 && position > 0 && bytes[position - 1] == 0xC2
        if !isNoBreakSpace { return false }
      }
    }
    return true
  }

  /// Whether a row says the headings again: most of its cells are those of the header.
  func isHeader(_ row: borrowing Row) -> Bool {
    guard row.cells.count > 1, row.cells.count * 2 >= firstHeadingColumns.count else { return false }
    // One comparison tells for nearly every row.
    guard equals(row.cells[0], row) || equals(row.cells[1], row) else { return false }
    var same = 0
    for index in 0..<row.cells.count {
      if equals(row.cells[index], row) { same += 1 } else if isMoved(row.cells[index], row) { return false }
    }
    return same * 5 >= row.cells.count * 4
  }

  /// Whether a cell holds the heading of another column: the rows below such a header mean other things, and it is
  /// rejected as a row rather than passed over.
  private func isMoved(_ cell: Cell, _ row: borrowing Row) -> Bool {
    guard cell.kind == .text else { return false }
    let text = Array(row.text(of: cell).utf8)
    return headings.contains { $0.key != cell.column && $0.value == text }
  }

  private func equals(_ cell: Cell, _ row: borrowing Row) -> Bool {
    guard cell.kind == .text, let heading = headings[cell.column] else { return false }
    let bytes = row.bytes(of: cell)
    guard bytes.count == heading.count else { return false }
    for index in 0..<heading.count where heading[index] != bytes[index] { return false }
    return true
  }

  /// What a row is that cannot be a record; `nil` where it is one, and a bad one.
  func otherKind(of row: borrowing Row) -> OtherRow? {
    var texts: [(column: Int, text: String)] = []
    var all: [String] = []
    for index in 0..<row.cells.count {
      let cell = row.cells[index]
      guard cell.kind != .blank else { continue }
      let text = row.text(of: cell)
      if text.allSatisfy(\.isWhitespace) { continue }
      all.append(text)
      if cell.kind == .text { texts.append((cell.column, text)) }
    }
    if all.count <= longestLetterhead, letterhead.contains(Self.key(all)) { return .letterhead }
    // A name like `Kumar Total` makes no sum of a row that has a birth, a phone or a policy number, right or wrong.
    if all.count > 1, isOfRecord(row) { return nil }
    if texts.contains(where: { TotalWords.contain($0.text) }) { return .total }
    if texts.contains(where: { skippedWords.contains(HeadingKey($0.text).compact) }) { return .footer }
    guard mappedColumns >= 3, all.count == 1, let only = texts.first else { return nil }
    return FooterWords.contain(only.text)
      || !nameColumns.contains(only.column) && FooterWords.isSentence(only.text)
      ? .footer : nil
  }

  /// Whether a cell holds what only a record has: several digits or an address of e-mail in a column of such values. A
  /// label such as `Page 3 Total` or a sum with its commas that stands there is none.
  private func isOfRecord(_ row: borrowing Row) -> Bool {
    for index in 0..<row.cells.count {
      let cell = row.cells[index]
      guard cell.kind != .blank, let type = recordColumns[cell.column] else { continue }
      let isDate = type == .date || type == .monthYear
      if cell.kind == .number, isDate != (cell.format == .date || cell.format == .dateTime) { continue }
      let text = row.text(of: cell)
      if text.contains("@"), type == .email { return true }
      guard !text.contains(","), isDate || !text.contains(".") else { continue }
      let digits = text.count { $0.isWholeNumber }
      if digits >= (isDate ? 3 : 5), !TotalWords.contain(text) { return true }
    }
    return false
  }

  private static func key(_ texts: [String]) -> String {
    texts.map { HeadingKey($0).compact }.joined(separator: "|")
  }
}

extension FieldType {
  /// Whether no sum of a list ever stands in a column of the type.
  fileprivate var standsForNoSum: Bool {
    switch self {
    case .phone, .email, .policyNumber, .date, .monthYear, .pinCode, .pan, .gstin, .ifsc, .aadhaar,
      .accountNumber, .planTerm, .customerID:
      true
    case .text, .name, .amount, .integer, .choice, .yesNo, .address: false
    }
  }
}
