import ArgumentParser
import CustomerImport

extension ImportsCommand {
  /// `imports show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract:
        "Tells all about an import but its rows: who, when, which file, what was found, what became of it.",
      discussion: """
        Times are UTC.

        Examples:
          mitra-import imports show 3f0c91d2
          mitra-import imports show 3f0c91d2 --tenant lic --format json
        """)
    @OptionGroup var options: ImportOptions
    @Option(help: "text or json.")
    var format = ListFormat.text

    func run() throws {
      let reference = try options.reference()
      try operating {
        let connection = try options.database.connectForData()
        let detail = try connection.importDetail(tenant: connection.tenant(options.tenant), reference)
        switch format {
        case .json: try ListPrinter.printJSON(detail)
        case .text: for line in ImportPage(detail: detail).lines { print(line) }
        }
      }
    }
  }
}

/// An import as a person reads it.
private struct ImportPage {
  let detail: ImportDetail

  var lines: [String] {
    head + outcome + decisions + findings + changes + events + jobs
  }

  private var record: ImportRecord { detail.record }

  private var head: [String] {
    var lines = ["Import \(record.id): \(state)"]
    func add(_ name: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      lines.append("  " + name.padded(to: 10) + Shown.line(text))
    }
    add("agent", [record.agent, record.agentName].compactMap { $0 }.joined(separator: ", "))
    add(
      "by",
      [record.createdBy ?? "somebody who is no more", Moment.short(record.createdAt)].joined(separator: ", "))
    add("ended", record.completedAt.map(Moment.short))
    let size = record.fileBytes.map { ", \(Shown.count($0)) bytes" } ?? ""
    add("file", "\(record.fileName)\(size), SHA-256 \(record.fileSHA256.prefix(12))")
    add("sheet", record.sheet)
    let rules = record.ruleVersion.map { ", rules \($0)" } ?? ""
    add("mapping", "\(record.mapping) (\(record.mappingSHA256.prefix(12))), \(record.type)\(rules)")
    add("on error", record.onError + (record.maxErrors.map { ", at most \($0)" } ?? ""))
    if let undone = record.undoneAt {
      add("undone", Moment.short(undone) + (record.undoReason.map { ": \($0)" } ?? ""))
    }
    add("cancelled", record.cancelledAt.map(Moment.short))
    add("purged", record.rawPurgedAt.map { "the cells as written, \(Moment.short($0))" })
    add(
      "purged", record.snapshotsPurgedAt.map { "the values from before, \(Moment.short($0)); undo is over" })
    return lines
  }

  private var state: String {
    switch ImportState(rawValue: record.state) {
    case .pending: "waits in the queue"
    case .processing: "is being worked on"
    case .abandoned: "was begun and never ended; the next run takes it over, or `imports cancel` ends it"
    case .committed: "committed"
    case .committedWithRejects: "committed, some rows rejected"
    case .guarded: "stopped by the guard, nothing entered; its rows wait for a retry with --confirm"
    case .held: "nothing entered; its rows wait for a retry"
    case .failed: "failed, nothing entered"
    case .cancelled: "cancelled, nothing entered"
    case .undone: "undone"
    case nil: record.state
    }
  }

  private var outcome: [String] {
    let counts = [
      ("in the sheet", record.rows), ("new", record.created), ("changed", record.updated),
      ("unchanged", record.unchanged), ("in conflict", record.conflicts), ("rejected", record.rejected),
    ]
    let rows = [("entered", "mapped"), ("held back", "pending"), ("rejected", "error")]
      .compactMap { name, status in detail.rowsByStatus[status].map { "\(Shown.count($0)) \(name)" } }
    return [
      "Counts: " + counts.map { "\(Shown.count($0.1)) \($0.0)" }.joined(separator: ", "),
      "Rows kept: " + (rows.isEmpty ? "none" : rows.joined(separator: ", ")),
    ]
  }

  /// Sheet by sheet, which column feeds which field; the evidence behind it is for the JSON form.
  private var decisions: [String] {
    guard case .object(let members)? = detail.decisions, case .array(let sheets)? = members["sheets"] else {
      return []
    }
    return ["Decisions:"]
      + sheets.flatMap { sheet in
        [sheet["name"], sheet["table"]].contains { !$0.isEmpty }
          ? ["  sheet \(Shown.line(sheet["name"])), table \(Shown.line(sheet["table"]))"] + columns(of: sheet)
          : []
      }
  }

  private func columns(of sheet: JSONValue) -> [String] {
    guard case .object(let members) = sheet, case .array(let columns)? = members["columns"] else { return [] }
    return columns.map { column in
      let fields = column["fields"]
      let order = column["dateOrder"]
      return "    " + column["column"].padded(to: 4) + Shown.line(column["heading"]).padded(to: 28) + " "
        + (fields.isEmpty ? "not used" : fields) + (order.isEmpty ? "" : ", \(order)")
    }
  }

  private var findings: [String] {
    guard !detail.findings.isEmpty else { return ["Findings: none"] }
    return ["Findings:"]
      + detail.findings.map { group in
        let heading = group.heading.map { " (\(Shown.line($0)))" } ?? ""
        let rows =
          group.rows == 1
          ? "row \(group.firstRow)" : "\(Shown.count(group.rows)) rows, the first \(group.firstRow)"
        return "  \(group.severity): \(Shown.title(ofRule: group.rule))\(heading), \(rows)"
      }
  }

  private var changes: [String] {
    detail.changes.isEmpty
      ? []
      : ["In the tenant's tables:"]
        + detail.changes.map { group in
          var line =
            "  \(Shown.count(group.count)) \(group.operation == "INSERT" ? "made" : "changed") in \(group.table)"
          if group.takenBack > 0 { line += ", \(Shown.count(group.takenBack)) taken back" }
          if group.kept > 0 { line += ", \(Shown.count(group.kept)) kept" }
          return line
        }
  }

  private var events: [String] {
    detail.events.isEmpty
      ? []
      : ["Trail:"]
        + detail.events.map { event in
          let details = event.details.map { " (\(Shown.line($0.words)))" } ?? ""
          let name = event.event.split(separator: "_").joined(separator: " ")
          return
            "  \(Moment.short(event.at))  \(name) by \(Shown.line(event.by ?? "somebody who is no more"))\(details)"
        }
  }

  private var jobs: [String] {
    detail.jobs.isEmpty
      ? []
      : ["Jobs:"]
        + detail.jobs.map { job in
          var line = "  \(Moment.short(job.createdAt))  \(job.type): \(job.status)"
          if job.retries > 0 { line += ", tried again \(job.retries) times" }
          if let error = job.error { line += ": \(Shown.line(error))" }
          return line
        }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}

extension JSONValue {
  /// A member's words; empty where there is none.
  fileprivate subscript(name: String) -> String {
    guard case .object(let members) = self else { return "" }
    return members[name]?.words ?? ""
  }
}
