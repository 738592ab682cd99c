import ColumnMapping
import ImportReports
import ImportStore
import Tabular

/// One run of a commit, step by step; what is known between the steps.
struct CommitRun: ~Copyable {
  let commit: Commit
  let prepared: Preparation
  let type: ImportType
  let fileHash: String
  private let importID: RecordID
  private(set) var spool: FindingSpool
  private(set) var report: CheckReport

  /// Checks who acts, and records the import as 'processing'.
  init(_ commit: Commit, _ prepared: Preparation, on connection: borrowing Connection) throws {
    let type = commit.type ?? prepared.mapping.importType
    let source = prepared.input.source
    let fileHash = try source.sha256()
    let record = NewImport(
      fileName: source.name, byteCount: source.byteCount, fileHash: fileHash,
      sheet: prepared.sheetNames.joined(separator: ", "),
      mapping: prepared.mapping.name, mappingHash: ContentHash.sha256(Array(prepared.mapping.text.utf8)),
      ruleVersion: RuleVersion.current, decisions: "{}", onError: commit.onError == .stop ? "stop" : "skip",
      maxErrors: Self.limit(commit.onError), isAgain: commit.isAgain)
    try commit.plan?.check(fileHash: fileHash, mappingHash: record.mappingHash)
    importID = try connection.withTransaction(attempts: 3) { connection in
      let person = try connection.actingPerson(commit)
      try connection.refuseOtherInsurer(prepared.mapping.source, tenant: commit.tenant)
      try connection.makeCommitTables()
      return try connection.beginImport(record, person: person, type: type).id
    }
    self.commit = commit
    self.prepared = prepared
    self.type = type
    self.fileHash = fileHash
    report = CheckReport(file: prepared.input.summary(prepared.look.delimitedFormat))
    spool = FindingSpool(commit.key.marking(commit.form.showing))
  }

  private static func limit(_ policy: ErrorPolicy) -> String? {
    if case .skip(let limit) = policy { return limit.description }
    return nil
  }

  private func scope(_ person: ActingPerson) throws -> CommitScope {
    guard let scope = CommitScope(person: person, importID: importID, type: type) else {
      throw StoreError(.notPermitted, "A commit needs an agent: say which with --agent.")
    }
    return scope
  }

  /// Judges every row, and stages them all in `shared.customer_data_mapping`.
  mutating func stage(on connection: borrowing Connection, progress: (Progress) -> Void) throws {
    var strangers: Set<String> = []
    var prints = RowFingerprints()
    let judged = try connection.withTransaction { connection in
      let person = try connection.actingPerson(commit)
      let scope = try scope(person)
      try connection.confirmLease(scope)
      let agent = try connection.agentCode(of: person)
      let receiver = RowReceiver(key: commit.key, agent: agent)
      var judged: JudgedFile?
      try connection.receiveRows { rows in
        judged = try prepared.judge(
          into: &spool, today: commit.today, validators: commit.validators, keepsRawCells: true,
          rows: {
            // A plan made without a key file has a key of its own.
            if let plan = commit.plan { prints.take($0, key: plan.ownKey ?? commit.key) }
            try receiver.take($0, into: &rows, strangers: &strangers)
          },
          progress: progress)
      }
      guard let judged else { throw Failure(.ownMistake, "The rows were not judged. Please report it.") }
      try connection.refuseStrangers(judged.sheets, strangers, agent: agent, tenant: commit.tenant)
      progress(.entering(.staging))
      try connection.stageRows(scope)
      try connection.keepDecisions(scope, ImportDecisions(judged, prepared).json())
      return judged
    }
    report = judged.report
    guard try prepared.input.source.sha256() == fileHash else {
      throw Failure(
        .unreadableInput, "The file changed while it was read. Close it in other programs, then try again.")
    }
    try spool.add(contentsOf: UnkeptFields.findings(judged))
    report.findings = spool.summary
    try commit.plan?.check(report, prints)
  }

  /// The one transaction.
  mutating func enter(on connection: borrowing Connection, progress: (Progress) -> Void) throws {
    let rejected = report.rows.rejected
    let rows = report.rows.read
    let (entry, findings) = try connection.withTransaction(attempts: 4) {
      connection in
      let scope = try scope(try connection.actingPerson(commit))
      try connection.lockAgent(scope)
      try connection.confirmLease(scope)
      progress(.entering(.matching))
      try connection.askForTakenKeys()
      let decision = try connection.decide(scope)
      let limits = try connection.commitGuard()
      let outcome = end(decision, limits, rejected: rejected, rows: rows)
      var findings: [Finding] = []
      try connection.fates(onlyNoteworthy: true) { findings += StoreFindings.make(of: $0) }
      if outcome == .committed || outcome == .committedWithRejects {
        try connection.enter(scope) { progress(.entering($0)) }
      } else {
        try connection.markRefused(scope)
      }
      let counts = ImportCounts(total: rows, rejected: rejected + decision.conflictRows)
      try connection.finishImport(scope, as: outcome, counts, decision)
      return (entryReport(outcome, decision), findings)
    }
    try spool.add(contentsOf: findings)
    report.findings = spool.summary
    report.entry = entry
  }

  private func end(_ decision: CommitDecision, _ limits: CommitGuard, rejected: Int, rows: Int)
    -> ImportOutcome
  {
    let refused = rejected + decision.conflictRows
    guard commit.onError.lets(rejected: refused, of: rows), refused < rows || rows == 0 else { return .held }
    if limits.stops(decision), commit.confirmation != code(decision) { return .guarded }
    return refused == 0 ? .committed : .committedWithRejects
  }

  private func entryReport(_ outcome: ImportOutcome, _ decision: CommitDecision) -> EntryReport {
    var entry = EntryReport(EntryReport.Outcome(rawValue: outcome.rawValue) ?? .held, decision)
    entry.importID = importID.description
    if outcome == .guarded { entry.confirmation = code(decision) }
    return entry
  }

  /// Bound to this file and these counts.
  private func code(_ decision: CommitDecision) -> String {
    let text =
      "\(fileHash)|\(prepared.mapping.text)|\(type.rawValue)|\(decision.matched)|\(decision.altered)|\(decision.renamed)|\(decision.created)"
    return String(ContentHash.sha256(Array(text.utf8)).prefix(8))
  }

  // MARK: What went wrong

  /// The import ends as failed, so that its file may come again; where even that fails, the next run takes it over.
  ///
  /// More than once, since a cancelling that comes late hits the very statement that says so.
  func markFailed(on connection: borrowing Connection) {
    for _ in 0..<3 {
      do {
        try Interruption.clearingUp {
          try connection.withTransaction { connection in
            let person = try connection.actingPerson(commit, mustStand: false)
            try connection.failImport(importID, person: person)
          }
        }
        return
      } catch { continue }
    }
  }

  /// After a connection was lost during COMMIT: what does the database say? The answer waits until the lost session has
  /// ended, so that a COMMIT which the server is still at is not taken for none.
  mutating func lookUp(connect: () throws(StoreError) -> Connection) throws {
    let outcome: String?
    do {
      let connection = try connect()
      outcome = try connection.withTransaction { connection in
        _ = try connection.actingPerson(commit, mustStand: false)
        return try connection.outcome(of: importID)
      }
    } catch {
      throw StoreError(
        .outcomeUnknown,
        "The connection was lost during COMMIT, and the database does not say what became of import \(importID): look "
          + "with imports show, then run the command again.")
    }
    guard let outcome, let end = EntryReport.Outcome(rawValue: outcome) else {
      throw StoreError(
        .outcomeUnknown,
        "The connection was lost during COMMIT and nothing of import \(importID) was entered; run the command again."
      )
    }
    report.entry = EntryReport(end)
    report.entry?.importID = importID.description
  }
}

extension EntryReport {
  /// The counts of a decision.
  init(_ outcome: Outcome, _ decision: CommitDecision) {
    self.init(outcome)
    created = decision.created
    updated = decision.updated
    unchanged = decision.unchanged
    matched = decision.matched
    renamed = decision.renamed
    altered = decision.altered
    policiesCreated = decision.policiesCreated
    policiesUpdated = decision.policiesUpdated
    conflicts = decision.conflictRows
  }
}

extension Connection {
  /// Begins to act for a commit, and refuses an agent who may not sell at the moment.
  func actingPerson(_ commit: Commit, mustStand: Bool = true) throws -> ActingPerson {
    try actingPerson(tenant: commit.tenant, agent: commit.agent, mustStand: mustStand)
  }

  /// The same for any use case that is for one agent.
  func actingPerson(tenant: TenantCode, agent: String?, mustStand: Bool = true) throws -> ActingPerson {
    let person: ActingPerson
    do { person = try beginActing(tenant: tenant, agent: agent) } catch {
      guard let agent, error.sqlstate == "42501", error.description.contains("that agent") else {
        throw error
      }
      throw StoreError(
        .notPermitted, "There is no agent \(agent) in tenant \(tenant.text) for whom this login may act.")
    }
    guard person.agent != nil else {
      throw StoreError(.notPermitted, "This needs an agent: say whose customers they are with --agent.")
    }
    guard mustStand, let standing = person.standing, standing != "active" else { return person }
    throw StoreError(
      .notPermitted,
      standing == "licence_expired"
        ? "The agent's licence has expired; renew it with db agent add --licence-expiry. Nothing was entered."
        : "The agent is \(standing.replacing("_", with: " ")), not active. Nothing was entered.")
  }
}
