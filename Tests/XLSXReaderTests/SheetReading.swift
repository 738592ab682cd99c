import Tabular
import TestSupport

@testable import XLSXReader

/// One cell as a test wants to compare it.
struct CellReading: Equatable, CustomStringConvertible {
  var place: String
  var value: CellValue?
  var formula = FormulaState.none
  var problem = CellProblem.none
  var minimumDigits: UInt8 = 0
  var isInLegacyFont = false
  var format = NumberFormatKind.general

  var description: String {
    "\(place)=\(value.map { "\($0)" } ?? "nil") \(formula) \(problem) \(format) \(minimumDigits)"
  }
}

/// One row as a test wants to compare it.
struct RowReading: Equatable {
  var number: Int
  var isHidden: Bool
  var isRepeated: Bool
  var cells: [CellReading]
}

/// Everything that reading a sheet gave.
struct SheetReading: Equatable {
  var rows: [RowReading] = []
  var facts = SheetFacts()

  var cells: [CellReading] { rows.flatMap(\.cells) }

  subscript(place: String) -> CellReading? { cells.first { $0.place == place } }

  init(_ workbook: Workbook, sheet: Int = 0) throws(XLSXError) {
    var reader = try workbook.rows(of: sheet)
    var row = Row()
    while try reader.next(into: &row) {
      let number = row.number
      var cells: [CellReading] = []
      for cell in row.cells {
        cells.append(
          CellReading(
            place: CellReference(row: number, column: cell.column).description, value: row.value(of: cell),
            formula: cell.formula, problem: cell.problem, minimumDigits: cell.minimumDigits,
            isInLegacyFont: cell.isInLegacyFont, format: cell.format))
      }
      rows.append(
        RowReading(number: number, isHidden: row.isHidden, isRepeated: row.isRepeated, cells: cells))
    }
    facts = reader.facts
  }

  init(_ bytes: [UInt8], sheet: Int = 0, limits: ReadLimits = .standard) throws(XLSXError) {
    try self.init(Workbook(bytes: bytes, limits: limits), sheet: sheet)
  }

  /// Reads by scanner and by libxml2 alone, and holds the two equal.
  init(_ book: PackageBuilder, sheet: Int = 0, limits: ReadLimits = .standard) throws {
    let bytes = try book.bytes()
    var alone = limits
    alone.usesScanner = false
    let both = Outcome(bytes, sheet: sheet, limits: limits)
    guard both == Outcome(bytes, sheet: sheet, limits: alone) else { throw Disagreement() }
    self = try both.get()
  }

  struct Disagreement: Error {}
}

/// What reading came to.
enum Outcome: Equatable {
  case sheet(SheetReading)
  case refused(XLSXError.Code)

  init(_ bytes: [UInt8], sheet: Int = 0, limits: ReadLimits = .standard) {
    do throws(XLSXError) {
      self = .sheet(try SheetReading(bytes, sheet: sheet, limits: limits))
    } catch {
      self = .refused(error.code)
    }
  }

  func get() throws -> SheetReading {
    switch self {
    case .sheet(let sheet): return sheet
    case .refused(let code): throw Refusal(code: code)
    }
  }

  struct Refusal: Error { var code: XLSXError.Code }
}

/// The error with which a workbook, or its first sheet, is refused; `nil` where it is read.
func refusal(_ book: PackageBuilder, limits: ReadLimits = .standard) throws -> XLSXError? {
  try refusal(book.bytes(), limits: limits)
}

func refusal(_ bytes: [UInt8], limits: ReadLimits = .standard) -> XLSXError? {
  do throws(XLSXError) {
    _ = try SheetReading(bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}

extension CellValue {
  /// A number as a test writes it.
  static func number(_ written: String) -> CellValue { .number(Double(written) ?? .nan, written: written) }

  /// A day, and a time of day in milliseconds.
  static func day(_ year: Int, _ month: Int, _ day: Int, milliseconds: Int = 0) -> CellValue {
    .date(SerialDate(date: CalendarDate(year: year, month: month, day: day), milliseconds: milliseconds))
  }
}
