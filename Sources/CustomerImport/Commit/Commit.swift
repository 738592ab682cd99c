public import ColumnMapping
import ImportReports
public import ImportStore
public import Tabular

/// The use case of `commit`: the same judgement as `validate`, then one transaction into the database.
///
/// ```
/// record the import ─► judge, stage the rows ─► one transaction: match, decide, enter, finish
///   (committed)            (committed)              all or nothing
/// ```
/// Whatever stops it leaves the tenant's tables as they were, and the import where the next run finds it.
public struct Commit: Sendable {
  /// The file; `-` is standard input.
  public var path: String
  /// The name or the path of the mapping; `nil` chooses by the headings.
  public var mapping: String?
  /// What opens an encrypted workbook.
  public var password: String?
  /// The ceilings under which a workbook is read.
  public var limits = InputLimits.standard
  /// The only sheet to read; `nil` reads those that the mapping reads.
  public var sheet: String?
  /// The number of the row that holds the headings, as Excel counts; `nil` finds it.
  public var headerRow: Int?
  /// The tenant.
  public var tenant: TenantCode
  /// The code of the agent whose customers they are; an agent's own login may leave it out.
  public var agent: String?
  /// What the import may do; `nil` is what the mapping says.
  public var type: ImportType?
  /// What is done about rejected rows.
  public var onError = ErrorPolicy.stop
  /// Whether a file that was imported already is imported once more.
  public var isAgain = false
  /// The code with which a person has confirmed what the guard has stopped.
  public var confirmation: String?
  /// The plan that a dry run has written: anything that differs stops the commit.
  public var plan: ImportPlan?
  /// The key for personal values.
  public var key: ImportKey
  /// Checks of one's own, asked about every row; their texts go into `form`.
  public var validators: [RowValidator] = []
  /// The day against which births and due dates are held.
  public var today = CalendarDate.today
  /// How the report is written.
  public var form: ReportForm

  /// Prepares a commit.
  public init(path: String, tenant: TenantCode, agent: String?, key: ImportKey, form: ReportForm) {
    self.path = path
    self.tenant = tenant
    self.agent = agent
    self.key = key
    self.form = form
  }

  /// Judges the file, enters it and writes the report.
  ///
  /// - Parameters:
  ///   - connect: opens a connection; a second one is asked for where the first is lost during COMMIT.
  ///   - output: where the report goes.
  ///   - progress: is told how far the run is.
  /// - Returns: how it ended.
  /// - Throws: `Failure` or `StoreError`.
  public func run(
    connect: () throws(StoreError) -> Connection, to output: Output, progress: (Progress) -> Void
  ) throws -> CommitEnd {
    do {
      try output.check()
      let prepared = try Preparation(
        path: path, mapping: mapping, password: password, limits: limits, sheet: sheet, headerRow: headerRow)
      let connection = try connect()
      var run = try CommitRun(self, prepared, on: connection)
      do {
        try run.stage(on: connection, progress: progress)
        try run.enter(on: connection, progress: progress)
      } catch let error as StoreError where error.code == .outcomeUnknown {
        try run.lookUp(connect: connect)
      } catch {
        run.markFailed(on: connection)
        throw error
      }
      try form.write(run.report, run.spool, ofEndedImportTo: output)
      return CommitEnd(run.report.entry?.outcome)
    } catch let error as StoreError {
      throw error
    } catch {
      throw Failure(error)
    }
  }
}

/// How a commit ended.
public enum CommitEnd: Sendable {
  /// Every row entered.
  case entered
  /// The good rows entered; the rejected ones are kept.
  case enteredWithoutRejects
  /// Nothing entered; all rows are kept.
  case held
  /// The guard stopped it; nothing entered.
  case guarded

  init(_ outcome: EntryReport.Outcome?) {
    switch outcome {
    case .committed: self = .entered
    case .committedWithRejects: self = .enteredWithoutRejects
    case .guarded: self = .guarded
    case .held, .predicted, nil: self = .held
    }
  }
}

/// What is done about rejected rows.
public enum ErrorPolicy: Sendable, Equatable {
  /// Any rejected row and nothing enters.
  case stop
  /// The good rows enter while no more than so many are rejected.
  case skip(atMost: RejectLimit)

  /// Whether a file with so many rejected rows enters.
  public func lets(rejected: Int, of rows: Int) -> Bool {
    switch self {
    case .stop: rejected == 0
    case .skip(.rows(let limit)): rejected <= limit
    case .skip(.percent(let limit)): Double(rejected) * 100 <= limit * Double(rows)
    }
  }
}

/// How many rows may be rejected: `25`, or a share of the data rows such as `10%`.
public enum RejectLimit: Sendable, Equatable, CustomStringConvertible {
  case rows(Int)
  case percent(Double)

  /// Reads `25` or `10%`; `nil` where the text is neither.
  public init?(_ text: String) {
    if text.hasSuffix("%"), let percent = Double(text.dropLast()), (0...100).contains(percent) {
      self = .percent(percent)
    } else if let rows = Int(text), rows >= 0 {
      self = .rows(rows)
    } else {
      return nil
    }
  }

  /// The text that makes it again.
  public var description: String {
    switch self {
    case .rows(let count): String(count)
    case .percent(let share): share == share.rounded() ? "\(Int(share))%" : "\(share)%"
    }
  }
}
