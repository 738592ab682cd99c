/// One import, as history tells it. Times are ISO 8601 in UTC.
public struct ImportRecord: Sendable, Equatable, Codable {
  /// The id.
  public var id: String
  /// The agent's code.
  public var agent: String
  /// The agent's name.
  public var agentName: String?
  /// What became of it, in a word; see `ImportState`.
  public var state: String
  /// The status of the design's list: `pending`, `processing`, `completed` or `failed`.
  public var status: String
  /// `committed`, `committed_with_rejects`, `held` or `cancelled`; `nil` before the end.
  public var outcome: String?
  /// When it was recorded.
  public var createdAt: String
  /// Who did it, by name.
  public var createdBy: String?
  /// When the work on it began.
  public var startedAt: String?
  /// When the work on it ended.
  public var completedAt: String?

  /// The file's name.
  public var fileName: String
  /// The file's size in bytes.
  public var fileBytes: Int?
  /// The file's SHA-256 in hexadecimal digits.
  public var fileSHA256: String
  /// The sheet; empty for a CSV file.
  public var sheet: String
  /// `customer_data`, `policy_data` or `bulk_update`.
  public var type: String
  /// The mapping's name.
  public var mapping: String
  /// The SHA-256 of the mapping in hexadecimal digits.
  public var mappingSHA256: String
  /// The version of the rules that judged it.
  public var ruleVersion: String?
  /// `stop` or `skip`.
  public var onError: String
  /// How many rejected rows were allowed, as it was given.
  public var maxErrors: String?

  /// How many rows the sheet had.
  public var rows: Int
  /// Customers made.
  public var created: Int
  /// Customers changed.
  public var updated: Int
  /// Customers who were found as the sheet has them.
  public var unchanged: Int
  /// Rows that were in conflict with the database.
  public var conflicts: Int
  /// Rows that were rejected.
  public var rejected: Int

  /// When it was undone.
  public var undoneAt: String?
  /// Why it was undone.
  public var undoReason: String?
  /// When it was cancelled.
  public var cancelledAt: String?
  /// When the cells as written were purged.
  public var rawPurgedAt: String?
  /// When the values from before it were purged, which ends the chance to undo it.
  public var snapshotsPurgedAt: String?
  /// When the lease of the program that works on it runs out.
  public var leaseExpiresAt: String?
}

/// What became of an import, in one word.
public enum ImportState: String, Sendable, CaseIterable {
  /// Waits in the queue.
  case pending
  /// Somebody works on it.
  case processing
  /// Somebody worked on it and never came back.
  case abandoned
  /// All its rows entered.
  case committed
  /// The good rows entered, others were rejected.
  case committedWithRejects = "committed_with_rejects"
  /// Nothing entered; its rows wait for a retry.
  case held
  /// It failed, and nothing entered.
  case failed
  /// A person ended it; nothing entered.
  case cancelled
  /// A person took it back.
  case undone
}

/// Which imports are meant.
public struct ImportFilter: Sendable {
  /// Those of one agent, by his code.
  public var agent: String?
  /// Those of one status or state.
  public var state: String?
  /// Those recorded since then, ISO 8601.
  public var since: String?
  /// How many at most, the newest first.
  public var limit: Int?

  /// All.
  public init(agent: String? = nil, state: String? = nil, since: String? = nil, limit: Int? = nil) {
    self.agent = agent
    self.state = state
    self.since = since
    self.limit = limit
  }

  /// What `state` can be: the statuses of the design's list, and what became of them.
  public static let states = ["completed"] + ImportState.allCases.map(\.rawValue)
}
