import ColumnMapping
import ImportReports
public import ImportStore
public import Tabular

/// A dry run held against a database: what a commit of the same file would do, row by row, and nothing stored.
public struct Prediction: Sendable {
  /// The dry run.
  public var validation: Validation
  /// The tenant.
  public var tenant: TenantCode
  /// The code of the agent whose customers they are; an agent's own login may leave it out.
  public var agent: String?
  /// What the import may do; `nil` is what the mapping says.
  public var type: ImportType?
  /// The key for personal values.
  public var key: ImportKey

  /// Prepares a prediction.
  public init(_ validation: Validation, tenant: TenantCode, agent: String?, key: ImportKey) {
    self.validation = validation
    self.tenant = tenant
    self.agent = agent
    self.key = key
  }

  /// Judges the file, asks the database, and writes the report.
  ///
  /// - Parameters:
  ///   - connection: where to ask.
  ///   - output: where the report goes.
  ///   - progress: is told how far the run is.
  /// - Returns: whether rows were rejected, by the rules or by the database.
  /// - Throws: `Failure` or `StoreError`.
  public func run(on connection: borrowing Connection, to output: Output, progress: (Progress) -> Void) throws
    -> Bool
  {
    do {
      var run = PredictionRun(self, try validation.prepared())
      try run.stage(on: connection, progress: progress)
      try connection.withTransaction(readOnly: true) { connection in
        try run.decide(on: connection)
        try run.write(to: output, from: connection)
      }
      return run.report.outcome == .rejected
    } catch let error as StoreError {
      throw error
    } catch {
      throw Failure(error)
    }
  }
}

/// One run of a prediction, step by step.
struct PredictionRun: ~Copyable {
  let prediction: Prediction
  let prepared: Preparation
  private(set) var report: CheckReport
  private let showing: ValueShowing
  private var spool: FindingSpool

  init(_ prediction: Prediction, _ prepared: Preparation) {
    self.prediction = prediction
    self.prepared = prepared
    report = CheckReport(file: prepared.input.summary(prepared.look.delimitedFormat))
    showing = prediction.key.marking(prediction.validation.form.showing)
    spool = FindingSpool(showing)
  }

  /// Judges every row into the session's temporary tables. What is taken is asked here: the question is audited, and the
  /// transaction that decides may not write.
  mutating func stage(on connection: borrowing Connection, progress: (Progress) -> Void) throws {
    let validation = prediction.validation
    var strangers: Set<String> = []
    var prints = RowFingerprints()
    let judged = try connection.withTransaction { connection in
      let person = try connection.actingPerson(tenant: prediction.tenant, agent: prediction.agent)
      let agent = try connection.agentCode(of: person)
      let receiver = RowReceiver(key: prediction.key, agent: agent)
      try connection.refuseOtherInsurer(prepared.mapping.source, tenant: prediction.tenant)
      if let reason = validation.revealReason { try connection.permitReveal(reason) }
      try connection.makeCommitTables()
      var judged: JudgedFile?
      try connection.receiveRows { rows in
        judged = try prepared.judge(
          into: &spool, today: validation.today, validators: validation.validators, keepsRawCells: true,
          rows: {
            if validation.planPath != nil { prints.take($0, key: prediction.key) }
            try receiver.take($0, into: &rows, strangers: &strangers)
          }, progress: progress)
      }
      if let judged {
        try connection.refuseStrangers(judged.sheets, strangers, agent: agent, tenant: prediction.tenant)
      }
      try connection.askForTakenKeys()
      return judged
    }
    guard let judged else { throw Failure(.ownMistake, "The rows were not judged. Please report it.") }
    report = judged.report
    try spool.add(contentsOf: UnkeptFields.findings(judged))
    guard let path = validation.planPath else { return }
    try ImportPlan(prepared, report, prints, key: nil).write(to: path)
  }

  /// Works out what a commit would do.
  mutating func decide(on connection: borrowing Connection) throws {
    let person = try connection.actingPerson(tenant: prediction.tenant, agent: prediction.agent)
    let type = prediction.type ?? prepared.mapping.importType
    guard let scope = CommitScope(person: person, importID: RecordID.random(), type: type) else { return }
    let decision = try connection.decide(scope)
    var findings: [Finding] = []
    try connection.fates(onlyNoteworthy: true) { findings += StoreFindings.make(of: $0) }
    try spool.add(contentsOf: findings)
    report.findings = spool.summary
    report.entry = EntryReport(.predicted, decision)
    report.entry?.wouldStop = try connection.commitGuard().stops(decision)
  }

  /// Writes the report, what becomes of each row with it where the form has room for that.
  func write(to output: Output, from connection: borrowing Connection) throws {
    let form = prediction.validation.form
    try form.write(report, spool, to: output) { give in
      try connection.fates(onlyNoteworthy: false) { give(EnteredRow($0, showing)) }
    }
  }
}

extension Connection {
  /// Unmasked values need the permission `import.reveal`, and a row in the audit log that is there before them.
  func permitReveal(_ reason: String) throws(StoreError) {
    try execute(
      "SELECT shared.log_access('REVEAL', 'validate', shared.acting_agent(), jsonb_build_object('reason', $1::text))",
      [reason])
  }
}
