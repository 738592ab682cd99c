/// What a cell holds, before anybody interprets it.
public enum CellKind: UInt8, Sendable {
  /// Nothing but a formula whose value was never stored.
  case blank
  /// Text: a shared, inline or formula string, or any field of a CSV file.
  case text
  /// A number as it is written in the file, dates among them: their number format says so.
  case number
  /// `1` or `0`.
  case boolean
  /// An error code such as `#N/A`.
  case error
  /// An ISO 8601 date written as such (`t="d"`).
  case isoDate
}

/// What the number format of a cell shows its number as (ECMA-376 part 1, 18.8.30 and 18.8.31).
public enum NumberFormatKind: UInt8, Sendable, CaseIterable {
  /// `General`: twelve digits and more are shown in E notation.
  case general
  /// Any other format of a number.
  case number
  /// E notation at any length: `0.00E+00`.
  case scientific
  /// A number beside which the format shows what makes it another: `0" Lakh"`, `0%`, `"$"0`, or thousands by `0,`.
  case marked
  /// `@`: a number typed as text.
  case text
  /// A calendar date.
  case date
  /// A time of day.
  case time
  /// A date with a time.
  case dateTime
  /// An elapsed time: `[h]`, `[mm]`, `[ss]`.
  case duration

  /// Whether a number under the format is shown as a day, a time or both.
  package var isMoment: Bool {
    switch self {
    case .general, .number, .scientific, .marked, .text: false
    case .date, .time, .dateTime, .duration: true
    }
  }
}

/// Where the value of a cell comes from.
public enum FormulaState: UInt8, Sendable, CaseIterable {
  /// It was typed.
  case none
  /// A formula, with the value last computed stored beside it.
  case cached
  /// A formula whose value was never stored: nobody but a spreadsheet program can tell it.
  case uncached
}

/// What is wrong with a cell in the file itself. One bad cell is one bad cell, never a refused sheet.
public enum CellProblem: UInt8, Sendable, CaseIterable {
  /// Nothing.
  case none
  /// The index into the shared strings is no number or beyond the table.
  case badSharedStringIndex
  /// A numeric cell whose text is no number.
  case notANumber
  /// A date cell whose text is no ISO 8601 date.
  case notADate
  /// A boolean cell that is neither true nor false.
  case notABoolean
  /// An error code that the standard does not list (18.18.11 lists types, Excel its codes).
  case unknownErrorCode
  /// A cell type that the standard does not know.
  case unknownType
  /// The text holds U+0000 or half of a surrogate pair, which no database text can hold.
  case impossibleCharacter
  /// The same cell is given more than once; the last one stands.
  case repeated
}

/// One cell of a `Row`: its column, its kind and where its text lies.
///
/// A cell owns no text. `Row.bytes(of:)` and `Row.text(of:)` give it as it is written in the file.
public struct Cell: Sendable, Equatable {
  /// The column's number as stored, from 1.
  package var storedColumn: Int32
  /// What the cell holds.
  public var kind: CellKind
  /// What its number format shows a number as.
  public var format: NumberFormatKind
  /// Whether a formula made the value.
  public var formula: FormulaState
  /// What is wrong with the cell in the file.
  public var problem: CellProblem
  /// How many digits its number format shows at the least: 9 for `000000000`, else 0 or 1.
  public var minimumDigits: UInt8
  /// Whether its font is known to hide other letters behind Latin ones (Kruti Dev, DevLys and kin).
  public var isInLegacyFont: Bool
  /// Whether its text lies among the shared strings and not in the row's own text.
  package var isShared: Bool
  package var start: UInt32
  package var length: UInt32

  /// Makes a cell whose text lies in the row's own buffer.
  package init(
    column: Int, kind: CellKind, start: Int = 0, length: Int = 0, format: NumberFormatKind = .general,
    formula: FormulaState = .none, problem: CellProblem = .none, minimumDigits: UInt8 = 0,
    isInLegacyFont: Bool = false, isShared: Bool = false
  ) {
    storedColumn = Int32(truncatingIfNeeded: column)
    self.kind = kind
    self.format = format
    self.formula = formula
    self.problem = problem
    self.minimumDigits = minimumDigits
    self.isInLegacyFont = isInLegacyFont
    self.isShared = isShared
    self.start = UInt32(truncatingIfNeeded: start)
    self.length = UInt32(truncatingIfNeeded: length)
  }

  /// The column's number, from 1.
  public var column: Int { Int(storedColumn) }
}
