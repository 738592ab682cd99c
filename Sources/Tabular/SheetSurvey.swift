/// What one look at a whole sheet has shown, before any row is judged.
///
/// The order of day and month, a heading known by its values and the merged ranges, which the format writes behind
/// the rows, all need the whole column; a mapper is built from a survey and releases nothing before it is settled.
/// With an import it is stored as JSON, so that a later run reads the columns as this one did.
public struct SheetSurvey: Sendable, Equatable, Codable {
  /// The sheet's name; empty for a CSV file.
  public var sheet: String
  /// The number of the row that holds the headings; `nil` where none was found.
  public var headerRow: Int?
  /// The columns that hold anything, ascending.
  public var columns: [ColumnSurvey] = []
  /// The merged ranges, where the reader has reached them.
  public var mergedRanges: [CellRange] = []
  /// What stands above the header, row by row, cells from left to right.
  public var letterhead: [[String]] = []
  /// How many rows were seen, of whatever kind.
  public var rowsSeen = 0

  /// Makes an empty survey of a sheet.
  public init(sheet: String, headerRow: Int? = nil) {
    self.sheet = sheet
    self.headerRow = headerRow
  }
}

/// What one column's cells below the header have shown.
public struct ColumnSurvey: Sendable, Equatable, Codable {
  /// The column's number, from 1.
  public var column: Int
  /// Its heading as the sheet writes it; empty where there is none.
  public var heading: String
  /// How many cells hold text.
  public var texts = 0
  /// How many cells hold a number that is no date.
  public var numbers = 0
  /// How many cells hold a date, a time or a duration by their number format.
  public var dates = 0
  /// How many cells hold true or false.
  public var booleans = 0
  /// How many cells hold an error.
  public var errors = 0
  /// How many cells hold a formula whose value was never stored.
  public var uncachedFormulas = 0
  /// What its dates say about their order.
  public var dayMonth = DayMonthEvidence()
  /// What its values look like.
  public var shapes = ValueShapes()
  /// The how-manieth column under the same heading it is, from 1.
  public var repetition = 1

  /// Makes the survey of a column in which nothing was counted yet.
  public init(column: Int, heading: String, repetition: Int = 1) {
    self.column = column
    self.heading = heading
    self.repetition = repetition
  }

  /// The heading, with its count where others before it are the same: `Mobile (2)`; empty where there is none.
  public var label: String { repetition > 1 && !heading.isEmpty ? "\(heading) (\(repetition))" : heading }
}

/// What the dates of one column say about the order of day and month.
public struct DayMonthEvidence: Sendable, Equatable, Codable {
  /// Texts whose first part is over 12: the day comes first.
  public var dayFirst = 0
  /// Texts whose second part is over 12: the month comes first.
  public var monthFirst = 0
  /// Texts both of whose parts are at most 12.
  public var ambiguous = 0
  /// Serials whose day is at most 12: what Excel makes of a text it read in the wrong order.
  public var serialsUpTo12 = 0
  /// Serials whose day is over 12: dates that were typed as dates.
  public var serialsOver12 = 0

  /// No evidence.
  public init() {}
}

/// The order of day and month in a column of dates.
public enum DateOrder: String, Sendable, Codable {
  /// 31/12/1980.
  case dayMonth = "day-month"
  /// 12/31/1980.
  case monthDay = "month-day"
}

/// What was decided for one column: part of the proof that a report gives.
public struct ColumnDecision: Sendable, Equatable, Codable {
  /// The column's number, from 1.
  public var column: Int
  /// Its heading as the sheet writes it.
  public var heading: String
  /// The target fields it feeds; none where it stays unmapped.
  public var fields: [String]
  /// How well it fits, 0 to 1.
  public var score: Double
  /// Why; `nil` where it stays unmapped.
  public var reason: MatchReason?
  /// The order in which its dates are read, where its field is a date and texts were met.
  public var dateOrder: DateOrder?
  /// What its dates say about their order.
  public var dayMonth: DayMonthEvidence

  /// Makes a decision.
  public init(
    column: Int, heading: String, fields: [String] = [], score: Double = 0, reason: MatchReason? = nil,
    dateOrder: DateOrder? = nil, dayMonth: DayMonthEvidence = DayMonthEvidence()
  ) {
    self.column = column
    self.heading = heading
    self.fields = fields
    self.score = score
    self.reason = reason
    self.dateOrder = dateOrder
    self.dayMonth = dayMonth
  }
}
