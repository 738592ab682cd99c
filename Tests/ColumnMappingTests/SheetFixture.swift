import Tabular

@testable import ColumnMapping

/// A cell of a sheet made for a test.
enum Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  case text(String)
  case number(String, NumberFormatKind)
  case nothing
  case uncached

  init(stringLiteral text: String) { self = text.isEmpty ? .nothing : .text(text) }
  init(integerLiteral number: Int) { self = .number(String(number), .general) }
  init(nilLiteral: ()) { self = .nothing }

  /// A day as Excel stores it.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Value {
    let days = CalendarDate(year: year, month: month, day: day)?.daysSince1970 ?? 0
    return .number(String(days + 25_569), .date)
  }
}

/// A sheet made for a test, and what the mapper makes of it.
struct SheetFixture {
  var name = "Sheet1"
  var rows: [[Value]]
  /// Rows whose number comes again.
  var repeated: Set<Int> = []
  /// Rows that a filter hides.
  var hidden: Set<Int> = []
  /// The numbers of the rows, where they are not 1, 2, 3.
  var numbers: [Int]?
  var firstColumn = 1

  init(_ rows: [[Value]], name: String = "Sheet1") {
    self.rows = rows
    self.name = name
  }

  static let today: CalendarDate = {
    guard let day = CalendarDate(year: 2026, month: 11, day: 24) else { preconditionFailure("no such day") }
    return day
  }()

  /// Hands the rows on, one after the other.
  func forEachRow(_ body: (borrowing Row) -> Void) {
    let nothing: [UInt8] = []
    var row = Row()
    for (index, values) in rows.enumerated() {
      row.clear()
      row.number = numbers?[index] ?? index + 1
      row.isRepeated = repeated.contains(index + 1)
      row.isHidden = hidden.contains(index + 1)
      for (place, value) in values.enumerated() {
        let column = place + firstColumn
        switch value {
        case .nothing: continue
        case .text(let text): row.append(Cell(column: column, kind: .text), text: Array(text.utf8).span)
        case .number(let text, let format):
          row.append(Cell(column: column, kind: .number, format: format), text: Array(text.utf8).span)
        case .uncached: row.append(Cell(column: column, kind: .blank, formula: .uncached), text: nothing.span)
        }
      }
      body(row)
    }
  }

  /// What a surveyor sees in the first rows.
  func survey(rows limit: Int = .max, headerRow: Int? = nil) -> SheetSurvey {
    var surveyor = SheetSurveyor(sheet: name, headerRow: headerRow)
    var left = limit
    forEachRow { row in
      if left > 0 { surveyor.add(row) }
      left -= 1
    }
    return surveyor.survey()
  }

  /// Judges all rows, and again where the end contradicts the beginning.
  func judged(
    by mapping: Mapping, table: Int = 0, surveyRows: Int = .max, references: TableKeys? = nil
  ) -> Judged {
    var survey = survey(rows: surveyRows)
    var looks = 0
    while true {
      looks += 1
      let plan = MappingPlan(mapping, table: table, survey: survey)
      var mapper = RowMapper(plan, today: Self.today, references: references)
      var batch = RecordBatch(fields: mapper.fields)
      forEachRow { mapper.map($0, into: &batch) }
      if looks < 3, let again = mapper.needsSecondLook() {
        survey = again
        continue
      }
      return Judged(
        batch: batch, counts: mapper.counts, plan: plan, closing: mapper.closingFindings(), keys: mapper.keys,
        looks: looks)
    }
  }
}

/// What became of a sheet.
struct Judged {
  let batch: RecordBatch
  let counts: RowCounts
  let plan: MappingPlan
  let closing: [Finding]
  let keys: TableKeys
  let looks: Int

  /// The place of a row in the batch, by its number.
  private func place(_ row: Int) -> Int? { batch.rowNumbers.firstIndex(of: row) }

  /// A value by the row's number.
  func value(_ row: Int, _ field: String) -> String? {
    place(row).flatMap { batch.value(row: $0, field: field) }
  }

  /// A verdict by the row's number.
  func verdict(_ row: Int) -> RowVerdict? { place(row).map { batch.verdicts[$0] } }

  /// `C12 required-missing error`, row by row.
  var said: [String] {
    batch.findings.map { "\($0.place.address ?? "-") \($0.rule) \($0.severity.rawValue)" }
  }

  /// The rules of what was said about the columns.
  var saidOfColumns: [String] {
    (plan.findings + closing).map { "\($0.place.address ?? "-") \($0.rule) \($0.severity.rawValue)" }
  }

  /// All that findings show, opened.
  var shown: [String] {
    batch.findings.compactMap { $0.value?.disclosed(Disclosure(reason: "a test of synthetic data")) }
  }
}

extension Mapping {
  /// A mapping of one table, by its fields' lines.
  static func of(fields: String, more: String = "") throws -> Mapping {
    let lines = fields.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    return try Mapping(
      yaml: "name: test\nsource: lic\ntype: customer_data\n\(more)\nfields:\n\(lines)\n", path: "test.yaml")
  }
}

// A span cannot pass through the macros of a test.
extension TextPattern {
  func fits(_ text: String) -> Bool { matches(Array(text.utf8).span) }
}

extension ValueRange {
  func breach(_ text: String) -> [String: String] {
    breach(Array(text.utf8).span, today: SheetFixture.today)
  }

  func holds(_ text: String) -> Bool { contains(Array(text.utf8).span, today: SheetFixture.today) }
}

extension UniqueKeys {
  mutating func insert(_ text: String, row: Int) -> Int? { insert(key(of: Array(text.utf8).span), row: row) }

  func contains(_ text: String) -> Bool { contains(Array(text.utf8).span) }
}
