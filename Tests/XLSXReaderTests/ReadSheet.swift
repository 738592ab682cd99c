import Tabular
import TestSupport
@testable import XLSXReader

/// A cell that was read, with its text.
struct ReadCell: Equatable, CustomStringConvertible {
  var column: Int
  var kind: CellKind
  var text: String
  var format = NumberFormatKind.general
  var formula = FormulaState.none
  var problem = CellProblem.none
  var value: CellValue?

  var description: String { "\(column):\(kind) \"\(text)\" \(format) \(formula) \(problem)" }
}

/// A row that was read.
struct ReadRow: Equatable {
  var number: Int
  var isHidden = false
  var isRepeated = false
  var cells: [ReadCell]

  var texts: [String] { cells.map(\.text) }
}

/// A sheet that was read to its end.
struct ReadSheet: Equatable {
  var rows: [ReadRow] = []
  var facts = SheetFacts()

  init(_ workbook: borrowing Workbook, sheet: Int = 0) throws {
    var reader = try workbook.rows(of: sheet)
    var row = Row()
    while try reader.next(into: &row) {
      let cells = row.cells.map { cell in
        ReadCell(
          column: cell.column, kind: cell.kind, text: row.text(of: cell), format: cell.format,
          formula: cell.formula, problem: cell.problem, value: row.value(of: cell))
      }
      rows.append(
        ReadRow(number: row.number, isHidden: row.isHidden, isRepeated: row.isRepeated, cells: cells))
    }
    facts = reader.facts
  }

  /// Reads a file by the scanner; then by libxml2 alone, which must say the same.
  init(_ bytes: [UInt8], sheet: Int = 0) throws {
    var slow = ReadLimits.standard
    slow.usesScanner = false
    let scanned = Result { try ReadSheet(Workbook(bytes: bytes), sheet: sheet) }
    let parsed = Result { try ReadSheet(Workbook(bytes: bytes, limits: slow), sheet: sheet) }
    switch (scanned, parsed) {
    case (.success(let one), .success(let other)) where one == other: self = one
    case (.failure(let error), .failure): throw error
    default: throw Disagreement(scanned: "\(scanned)", parsed: "\(parsed)")
    }
  }

  /// Reads the one sheet of a workbook that has these rows.
  init(rows: String, behind: String = "", _ change: (inout WorkbookBuilder) -> Void = { _ in }) throws {
    var builder = WorkbookBuilder(rows: rows, behind: behind)
    change(&builder)
    try self.init(builder.bytes())
  }

  /// The cell at an address; `nil` where it holds nothing.
  subscript(_ address: String) -> ReadCell? {
    guard let place = CellReference(address) else { return nil }
    return rows.last { $0.number == place.row }?.cells.first { $0.column == place.column }
  }

  struct Disagreement: Error {
    var scanned: String
    var parsed: String
  }
}

/// The code with which a file is refused; `nil` where it is read.
func refusal(of bytes: [UInt8], limits: ReadLimits = .standard) -> XLSXError.Code? {
  do throws(XLSXError) {
    let workbook = try Workbook(bytes: bytes, limits: limits)
    for index in workbook.sheets.indices {
      var reader = try workbook.rows(of: index)
      var row = Row()
      while try reader.next(into: &row) {}
    }
    return nil
  } catch {
    return error.code
  }
}
