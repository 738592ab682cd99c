/// What a file meant for a database: predicted by a dry run, or done by a commit.
public struct EntryReport: Sendable, Equatable {
  /// How it ended.
  public enum Outcome: String, Sendable, CaseIterable {
    /// A dry run: nothing was stored.
    case predicted
    /// Every row entered.
    case committed
    /// The good rows entered, the rejected ones are kept.
    case committedWithRejects = "committed_with_rejects"
    /// Nothing entered; all rows are kept for a retry.
    case held
    /// The guard stopped it; nothing entered.
    case guarded
  }

  /// How it ended.
  public var outcome: Outcome
  /// The import's id; `nil` for a dry run.
  public var importID: String?
  /// Customers who are made.
  public var created = 0
  /// Customers who change, a new policy included.
  public var updated = 0
  /// Customers who stay as they are.
  public var unchanged = 0
  /// Customers who were known.
  public var matched = 0
  /// Known customers who would get another name.
  public var renamed = 0
  /// Known customers of whom a value changes; a new policy alone changes none.
  public var altered = 0
  /// Policies that are made.
  public var policiesCreated = 0
  /// Policies that change.
  public var policiesUpdated = 0
  /// Rows that the database refuses.
  public var conflicts = 0
  /// What a retry has changed; `nil` for a commit.
  public var retried: Retried?
  /// Whether the guard would stop a commit that a dry run predicts.
  public var wouldStop = false
  /// What `--confirm` takes where the guard has stopped it.
  public var confirmation: String?

  /// What a retry has changed, in rows.
  public struct Retried: Sendable, Equatable {
    /// Rejected before and right now; rejected both times; right before and rejected now; left alone.
    public var fixed, stillWrong, newlyWrong, untouched: Int
    /// Rows of the corrected file that are none of the import; rows of the import that were given up.
    public var notOfThisImport, dropped: Int

    /// Counts a retry.
    public init(
      fixed: Int, stillWrong: Int, newlyWrong: Int, untouched: Int, notOfThisImport: Int, dropped: Int
    ) {
      self.fixed = fixed
      self.stillWrong = stillWrong
      self.newlyWrong = newlyWrong
      self.untouched = untouched
      self.notOfThisImport = notOfThisImport
      self.dropped = dropped
    }
  }

  /// Begins a report.
  public init(_ outcome: Outcome) { self.outcome = outcome }
}

/// What becomes of one row in the database, for reports: which columns change, from what to what.
public struct EnteredRow: Sendable {
  /// A column that changes.
  public struct Change: Sendable {
    /// Table and column: `users.phone_number`.
    public var column: String
    /// What is there; `nil` where there is nothing.
    public var old: String?
    /// What will be; `nil` where there will be nothing.
    public var new: String?

    /// Describes a change; the values are masked already unless they may be seen.
    public init(column: String, old: String?, new: String?) {
      self.column = column
      self.old = old
      self.new = new
    }
  }

  /// The sheet; empty for CSV.
  public var sheet: String
  /// The row's number as Excel shows it.
  public var row: Int
  /// `new`, `update`, `unchanged` or `conflict`.
  public var action: String
  /// The name of the rule by which it is refused.
  public var rule: String?
  /// The columns that change.
  public var changes: [Change]

  /// Describes a row.
  public init(sheet: String, row: Int, action: String, rule: String? = nil, changes: [Change] = []) {
    self.sheet = sheet
    self.row = row
    self.action = action
    self.rule = rule
    self.changes = changes
  }
}

extension JSONWriter {
  mutating func members(of entry: EntryReport) {
    member("outcome", entry.outcome.rawValue)
    member("import", entry.importID)
    member("created", entry.created)
    member("updated", entry.updated)
    member("unchanged", entry.unchanged)
    member("matched", entry.matched)
    member("renamed", entry.renamed)
    member("altered", entry.altered)
    member("policiesCreated", entry.policiesCreated)
    member("policiesUpdated", entry.policiesUpdated)
    member("conflicts", entry.conflicts)
    if let retried = entry.retried {
      key("retried")
      object {
        $0.member("fixed", retried.fixed)
        $0.member("stillWrong", retried.stillWrong)
        $0.member("newlyWrong", retried.newlyWrong)
        $0.member("untouched", retried.untouched)
        $0.member("notOfThisImport", retried.notOfThisImport)
        $0.member("dropped", retried.dropped)
      }
    }
    if entry.wouldStop { member("wouldStop", true) }
    member("confirmation", entry.confirmation)
  }

  mutating func members(of row: EnteredRow) {
    if !row.sheet.isEmpty { member("sheet", row.sheet) }
    member("row", row.row)
    member("action", row.action)
    member("rule", row.rule)
    guard !row.changes.isEmpty else { return }
    key("changes")
    array { json in
      for change in row.changes {
        json.object {
          $0.member("column", change.column)
          $0.member("old", change.old)
          $0.member("new", change.new)
        }
      }
    }
  }
}

extension Catalogue {
  /// What became of the file in the database, in words: the number of the import, the end, the counts.
  public func describe(_ entry: EntryReport) -> [String] {
    let parameters = [
      "created": ShownText.count(entry.created), "updated": ShownText.count(entry.updated),
      "unchanged": ShownText.count(entry.unchanged), "matched": ShownText.count(entry.matched),
      "renamed": ShownText.count(entry.renamed), "altered": ShownText.count(entry.altered),
      "policiesCreated": ShownText.count(entry.policiesCreated),
      "policiesUpdated": ShownText.count(entry.policiesUpdated),
      "conflicts": ShownText.count(entry.conflicts),
      "code": entry.confirmation ?? "", "id": entry.importID ?? "",
    ]
    let end: Phrase =
      switch entry.outcome {
      case .predicted: .entryPredicted
      case .committed: .entryCommitted
      case .committedWithRejects: .entryCommittedWithRejects
      case .held: .entryHeld
      case .guarded: .entryGuarded
      }
    var lines = entry.importID == nil ? [] : [say(.entryNumber, parameters)]
    lines.append(say(end, parameters))
    if entry.wouldStop { lines.append(say(.entryWouldStop, parameters)) }
    if entry.outcome != .held && entry.outcome != .guarded {
      lines.append(say(.entryCounts, parameters))
    } else if entry.conflicts > 0 {
      lines.append(say(.entryConflicts, parameters))
    }
    if let retried = entry.retried {
      lines.append(
        say(
          .entryRetried,
          [
            "fixed": ShownText.count(retried.fixed), "stillWrong": ShownText.count(retried.stillWrong),
            "newlyWrong": ShownText.count(retried.newlyWrong),
            "untouched": ShownText.count(retried.untouched),
          ]))
      if retried.notOfThisImport > 0 {
        lines.append(say(.entryStrangers, ["count": ShownText.count(retried.notOfThisImport)]))
      }
      if retried.dropped > 0 { lines.append(say(.entryDropped, ["count": ShownText.count(retried.dropped)])) }
    }
    return lines
  }
}
