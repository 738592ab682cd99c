public import ColumnMapping
import ImportReports
public import ImportStore
public import Tabular

/// The use case of `retry`: every row of an import that has not entered is judged again, from the cells that were kept,
/// under the present mapping or another, or with a corrected file; then one transaction, as in `commit`.
public struct Retry: Sendable {
  /// The tenant.
  public var tenant: TenantCode
  /// The import.
  public var reference: ImportReference
  /// The name or the path of another mapping; `nil` takes the import's own as it is now.
  public var mapping: String?
  /// The corrected file; `nil` judges the kept cells.
  public var path: String?
  /// What opens the corrected file where it is encrypted.
  public var password: String?
  /// Whether rows of the import that the corrected file lacks are given up.
  public var drops = false
  /// What is done about rejected rows.
  public var onError = ErrorPolicy.stop
  /// The code with which a person has confirmed what the guard has stopped.
  public var confirmation: String?
  /// The key for personal values.
  public var key: ImportKey
  /// Checks of one's own, asked about every row; their texts go into `form`.
  public var validators: [RowValidator] = []
  /// The day against which births and due dates are held.
  public var today = CalendarDate.today
  /// How the report is written.
  public var form: ReportForm

  /// Prepares a retry.
  public init(_ reference: ImportReference, tenant: TenantCode, key: ImportKey, form: ReportForm) {
    self.reference = reference
    self.tenant = tenant
    self.key = key
    self.form = form
  }

  /// Judges the rows again, enters them and writes the report.
  ///
  /// - Parameters:
  ///   - connect: opens a connection; two are needed, one that reads the kept rows and one that takes the judged, and a
  ///     third where one is lost during COMMIT.
  ///   - output: where the report goes.
  ///   - progress: is told how far the run is.
  /// - Returns: how it ended.
  /// - Throws: `Failure` or `StoreError`.
  public func run(
    connect: () throws(StoreError) -> Connection, to output: Output, progress: (Progress) -> Void
  ) throws -> CommitEnd {
    do {
      try output.check()
      let connection = try connect()
      let record = try connection.importRecord(tenant: tenant, reference)
      var run = try RetryRun(self, record, on: connection)
      do {
        try run.judge(on: connection, keptFrom: try connect(), progress: progress)
        try run.enter(on: connection, progress: progress)
      } catch let error as StoreError where error.code == .outcomeUnknown {
        try run.lookUp(connect: connect)
      } catch {
        run.leave(on: connection)
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
