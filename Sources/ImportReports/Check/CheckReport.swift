public import Tabular

/// What a dry run of one file has shown: plain values, filled by the use case and written by the renderers.
public struct CheckReport: Sendable {
  /// The file.
  public var file: FileSummary
  /// Its sheets, judged or left alone, in the workbook's order.
  public var sheets: [SheetReport] = []
  /// The findings, counted, with their first cells.
  public var findings = FindingSummary()
  /// Whether the run ended before the last row, at `--max-errors` or `--on-error stop`.
  public var wasStopped = false

  /// What the file means for a database; `nil` where none was asked.
  public var entry: EntryReport?

  /// Makes the report of a file about which nothing is known yet.
  public init(file: FileSummary) { self.file = file }

  /// The rows of all sheets.
  public var rows: RowCounts { sheets.reduce(into: RowCounts()) { $0.add($1.rows) } }

  /// What came out, in one word.
  public var outcome: CheckOutcome {
    let rows = rows
    if wasStopped { return .stopped }
    if rows.rejected > 0 || findings.count(of: .error) > 0 { return .rejected }
    if rows.read == 0 { return .empty }
    return rows.warned > 0 || findings.count(of: .warning) > 0 ? .warned : .good
  }
}

/// What came out of a dry run.
public enum CheckOutcome: String, Sendable, CaseIterable {
  /// Every row is right.
  case good
  /// Every row can be entered, some with warnings.
  case warned
  /// Some rows are rejected.
  case rejected
  /// The run ended early: too many rows were rejected.
  case stopped
  /// There is no row to judge.
  case empty
}

/// The file that was read.
public struct FileSummary: Sendable, Equatable {
  /// Its name, without folders.
  public var name: String
  /// What it is, told by its content: `xlsx`, `xlsm`, `csv`, `tsv`.
  public var format: String
  /// Its size in bytes.
  public var byteCount: Int
  /// The encoding of a text file, such as `UTF-8`; `nil` for a workbook.
  public var encoding: String?
  /// What separates the fields of a text file; `nil` for a workbook.
  public var delimiter: String?

  /// Describes a file.
  public init(name: String, format: String, byteCount: Int, encoding: String? = nil, delimiter: String? = nil)
  {
    self.name = name
    self.format = format
    self.byteCount = byteCount
    self.encoding = encoding
    self.delimiter = delimiter
  }
}

/// What was done with one sheet.
public struct SheetReport: Sendable, Equatable {
  /// The sheet, as the workbook lists it.
  public var info: SheetInfo
  /// The mapping that judged its rows; `nil` where the sheet was left alone.
  public var mapping: MappingChoice?
  /// The row that holds the headings, as Excel counts; `nil` where none was found.
  public var headerRow: Int?
  /// What was decided for each column.
  public var columns: [ColumnDecision] = []
  /// What became of its rows.
  public var rows = RowCounts()

  /// Makes the report of a sheet that was left alone.
  public init(_ info: SheetInfo) { self.info = info }

  /// The columns that feed no field.
  public var unmappedColumns: [ColumnDecision] { columns.filter(\.fields.isEmpty) }
}

/// Which mapping was taken for a sheet, and why.
public struct MappingChoice: Sendable, Equatable {
  /// The mapping's name, as `--mapping` takes it.
  public var name: String
  /// What it says it is for.
  public var title: String
  /// Whether the user named it; else it was chosen by its headings.
  public var wasGiven: Bool
  /// How well its headings fit, 0 to 1.
  public var score: Double
  /// The headings of the sheet that it knows.
  public var matched: [String]
  /// What it looks for and the sheet does not have.
  public var missing: [String]
  /// The next best mapping and its score; `nil` where no other fits at all.
  public var runnerUp: Contender?

  /// A mapping that was not taken.
  public struct Contender: Sendable, Equatable {
    /// The mapping's name.
    public var name: String
    /// How well its headings fit, 0 to 1.
    public var score: Double

    /// Makes a contender.
    public init(name: String, score: Double) {
      self.name = name
      self.score = score
    }
  }

  /// Describes a choice.
  public init(
    name: String, title: String, wasGiven: Bool = false, score: Double = 1, matched: [String] = [],
    missing: [String] = [], runnerUp: Contender? = nil
  ) {
    self.name = name
    self.title = title
    self.wasGiven = wasGiven
    self.score = score
    self.matched = matched
    self.missing = missing
    self.runnerUp = runnerUp
  }
}

/// What became of the rows of a sheet. `read` is the sum of the three verdicts; skipped rows are counted apart.
public struct RowCounts: Sendable, Equatable {
  /// Rows in which every field is right.
  public var good = 0
  /// Rows that go on with warnings.
  public var warned = 0
  /// Rows that are rejected.
  public var rejected = 0
  /// Rows without a value.
  public var blank = 0
  /// Rows that repeat the headings, as page breaks of a printed report do.
  public var repeatedHeaders = 0
  /// Rows of totals.
  public var totals = 0
  /// Rows above the headings.
  public var letterhead = 0
  /// Rows at the end that hold formats and no values.
  public var styledTail = 0
  /// Lines of page footers and other rows that are no data.
  public var footers = 0
  /// Rows that the mapping leaves out.
  public var leftOut = 0
  /// Hidden rows among those read.
  public var hidden = 0

  /// No rows.
  public init() {}

  /// The rows that were judged.
  public var read: Int { good + warned + rejected }

  /// Adds the counts of another sheet.
  public mutating func add(_ other: RowCounts) {
    good += other.good
    warned += other.warned
    rejected += other.rejected
    blank += other.blank
    repeatedHeaders += other.repeatedHeaders
    totals += other.totals
    letterhead += other.letterhead
    styledTail += other.styledTail
    footers += other.footers
    leftOut += other.leftOut
    hidden += other.hidden
  }

  /// Counts a judged row.
  public mutating func count(_ verdict: RowVerdict) {
    switch verdict {
    case .good: good += 1
    case .warned: warned += 1
    case .rejected: rejected += 1
    }
  }
}
