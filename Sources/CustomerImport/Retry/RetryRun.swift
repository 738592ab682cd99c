import ColumnMapping
import ImportReports
import ImportStore
import Tabular

/// One run of a retry, step by step.
struct RetryRun: ~Copyable {
  let retry: Retry
  let record: ImportRecord
  private let id: RecordID
  private let type: ImportType
  private let mapping: Mapping
  private let decisions: ImportDecisions
  /// The SHA-256 of the corrected file; empty without one.
  private var fileHash = ""
  private(set) var spool: FindingSpool
  private(set) var report: CheckReport

  /// Finds the mapping, and takes hold of the import.
  init(_ retry: Retry, _ record: ImportRecord, on connection: borrowing Connection) throws {
    guard let id = RecordID(record.id), let type = ImportType(rawValue: record.type) else {
      throw StoreError(.statementFailed, "The import has no id that can be read.")
    }
    let candidates = try MappingSelection.candidates(named: retry.mapping ?? record.mapping)
    guard let mapping = candidates.first else { throw Failure(.wrongMapping, "There is no such mapping.") }
    decisions = try connection.withTransaction(attempts: 3) { connection in
      let person = try connection.actingPerson(tenant: retry.tenant, agent: record.agent)
      try connection.refuseOtherInsurer(mapping.source, tenant: retry.tenant)
      try connection.makeCommitTables()
      try connection.beginRetry(record, id: id, person: person)
      return try ImportDecisions(json: try connection.decisions(of: id))
    }
    self.retry = retry
    self.record = record
    self.id = id
    self.type = type
    self.mapping = mapping
    spool = FindingSpool(retry.key.marking(retry.form.showing))
    report = CheckReport(
      file: FileSummary(name: record.fileName, format: "import", byteCount: record.fileBytes ?? 0))
  }

  /// Judges the kept rows, and those of the corrected file.
  mutating func judge(
    on connection: borrowing Connection, keptFrom reader: borrowing Connection, progress: (Progress) -> Void
  ) throws {
    var kept = try KeptRows(
      decisions, mapping: mapping, today: retry.today, validators: retry.validators, key: retry.key,
      total: record.rows)
    let keptReceiver = RowReceiver(key: retry.key, agent: record.agent, isFromFile: false)
    let fileReceiver = RowReceiver(key: retry.key, agent: record.agent)
    var strangers: Set<String> = []
    var sheets: [SheetReport] = []
    let corrected = try retry.path.map { try corrections($0) }
    if let corrected { fileHash = try corrected.input.source.sha256() }
    // The findings of kept rows that a file corrects are of no interest any more.
    var aside = FindingSpool()
    var judgedFile: JudgedFile?
    try connection.withTransaction { connection in
      _ = try connection.actingPerson(tenant: retry.tenant, agent: record.agent)
      try reader.withTransaction(isolation: .repeatableRead, readOnly: true) { reader in
        _ = try reader.actingPerson(tenant: retry.tenant, agent: record.agent)
        try connection.receiveRows { rows in
          // The file comes first: where its rows are judged a second time, all begins again.
          if let corrected {
            judgedFile = try corrected.judge(
              into: &spool, today: retry.today, validators: retry.validators, keepsRawCells: true,
              rows: { try fileReceiver.take($0, into: &rows, strangers: &strangers) }, progress: progress)
          }
          func take(_ batch: RecordBatch, _ sheet: String, _ entered: Set<Int>) throws {
            try keptReceiver.add(batch, sheet, to: &rows, strangers: &strangers, skipping: entered)
          }
          func restart() { rows.beginAgain(isFromFile: false) }
          if corrected == nil {
            sheets = try kept.judge(
              id, from: reader, into: &spool, take: take, restart: restart, progress: progress)
          } else {
            sheets = try kept.judge(
              id, from: reader, into: &aside, take: take, restart: restart, progress: progress)
          }
        }
      }
      if let judgedFile {
        try connection.refuseStrangers(
          judgedFile.sheets, strangers, agent: record.agent, tenant: retry.tenant)
      }
    }
    if let judgedFile { report = judgedFile.report } else { report.sheets = sheets }
    report.findings = spool.summary
  }

  /// The corrected file, read with what was decided for the import's columns.
  private func corrections(_ path: String) throws -> Preparation {
    var prepared = try Preparation(
      path: path, mapping: retry.mapping ?? record.mapping, password: retry.password)
    prepared.look.reuse(decisions.sheets.map(\.survey))
    return prepared
  }

  /// A commission bill may name a policy twice; a list of customers may not.
  private var hasUniquePolicies: Bool {
    mapping.tables.contains { $0.field(named: "policy_number")?.rules.isUnique == true }
  }

  /// The one transaction.
  mutating func enter(on connection: borrowing Connection, progress: (Progress) -> Void) throws {
    let (entry, findings) = try connection.withTransaction(attempts: 4) { connection in
      let person = try connection.actingPerson(tenant: retry.tenant, agent: record.agent)
      guard let scope = CommitScope(person: person, importID: id, type: type) else {
        throw StoreError(.notPermitted, "A retry needs an agent.")
      }
      try connection.lockAgent(scope)
      try connection.confirmRetry(scope)
      try connection.avoidNestedLoops(true)
      var pairing = RowPairing()
      if retry.path != nil { pairing = try connection.pairRows(scope, drops: retry.drops) }
      if hasUniquePolicies { try connection.refuseRepeatedPolicies(scope) }
      progress(.entering(.staging))
      var counts = try connection.restageRows(scope)
      try connection.avoidNestedLoops(false)
      progress(.entering(.matching))
      try connection.askForTakenKeys()
      let decision = try connection.decide(scope)
      try connection.countRefusals(&counts)
      var findings: [Finding] = []
      try connection.fates(onlyNoteworthy: true) { findings += StoreFindings.make(of: $0) }
      let outcome = end(decision, counts, try connection.commitGuard())
      if outcome == .committed || outcome == .committedWithRejects {
        try connection.enter(scope) { progress(.entering($0)) }
        if retry.drops { try connection.giveUpAbsentRows(scope) }
      } else {
        try connection.markRefused(scope)
      }
      try connection.finishRetry(
        scope, as: outcome, mapping: mapping.name, mappingHash: ContentHash.sha256(Array(mapping.text.utf8)),
        decision,
        counts)
      return (entryReport(outcome, decision, counts, pairing), findings)
    }
    try spool.add(contentsOf: findings)
    report.findings = spool.summary
    report.entry = entry
  }

  private func end(_ decision: CommitDecision, _ counts: RetryCounts, _ limits: CommitGuard) -> ImportOutcome
  {
    let refused = counts.stillWrong + counts.newlyWrong
    guard retry.onError.lets(rejected: refused, of: record.rows) else { return .held }
    if limits.stops(decision), retry.confirmation != code(decision) { return .guarded }
    return refused == 0 ? .committed : .committedWithRejects
  }

  private func entryReport(
    _ outcome: ImportOutcome, _ decision: CommitDecision, _ counts: RetryCounts, _ pairing: RowPairing
  ) -> EntryReport {
    var entry = EntryReport(EntryReport.Outcome(rawValue: outcome.rawValue) ?? .held, decision)
    entry.importID = id.description
    entry.retried = EntryReport.Retried(
      fixed: counts.fixed, stillWrong: counts.stillWrong, newlyWrong: counts.newlyWrong,
      untouched: counts.untouched,
      notOfThisImport: pairing.strangers, dropped: pairing.dropped)
    if outcome == .guarded { entry.confirmation = code(decision) }
    return entry
  }

  private func code(_ decision: CommitDecision) -> String {
    let text =
      "\(id)|\(fileHash)|\(mapping.text)|\(decision.matched)|\(decision.altered)|\(decision.renamed)|\(decision.created)"
    return String(ContentHash.sha256(Array(text.utf8)).prefix(8))
  }

  /// After a connection was lost during COMMIT: what does the database say?
  mutating func lookUp(connect: () throws(StoreError) -> Connection) throws {
    let outcome: String?
    do {
      let connection = try connect()
      outcome = try connection.withTransaction { connection in
        _ = try connection.actingPerson(tenant: retry.tenant, agent: record.agent, mustStand: false)
        return try connection.retryOutcome(of: id)
      }
    } catch {
      throw StoreError(
        .outcomeUnknown,
        "The connection was lost during COMMIT, and the database does not say whether rows of import \(id) have "
          + "entered: look with imports show, then run the command again.")
    }
    guard let outcome, let end = EntryReport.Outcome(rawValue: outcome) else {
      throw StoreError(
        .outcomeUnknown,
        "The connection was lost during COMMIT and nothing of this retry of import \(id) was entered; run the command "
          + "again.")
    }
    report.entry = EntryReport(end)
    report.entry?.importID = id.description
  }

  /// Lets go of the import; its rows are as they were.
  func leave(on connection: borrowing Connection) {
    do {
      try Interruption.clearingUp {
        try connection.withTransaction { connection in
          _ = try connection.actingPerson(tenant: retry.tenant, agent: record.agent, mustStand: false)
          try connection.leaveRetry(id)
        }
      }
    } catch { return }
  }
}
