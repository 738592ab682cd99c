import ArgumentParser
import CustomerImport

/// `undo`: takes an import back.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Takes back what an import created or changed, and nothing else.",
    discussion: """
      Rows that were changed since, or are in use (payments, sessions, messages, another import), are kept and named.
      All happens in one transaction. Afterwards the same file can be committed again.

      Exit status: 0 it is done, 75 somebody else was in the way, 77 it was never committed, is undone already, its
      old values are purged, or none of its rows can be taken back.

      Examples:
        mitra-import undo 3f0c91d2 --dry-run
        mitra-import undo 3f0c91d2 --reason "sheet of another branch"
      """)
  @OptionGroup var options: ImportOptions
  @Option(help: "Why; it stands in the import's trail and in the audit log.")
  var reason: String?
  @Flag(help: "Only say what would be taken back and what would be kept.")
  var dryRun = false
  @Option(help: "text or json.")
  var format = ListFormat.text

  func run() throws {
    let reference = try options.reference()
    try operating {
      let connection = try options.database.connectForData()
      let report = try connection.undo(
        tenant: connection.tenant(options.tenant), reference, reason: reason, isDryRun: dryRun)
      switch format {
      case .json: try ListPrinter.printJSON(report)
      case .text: for line in UndoPage(report: report).lines { print(line) }
      }
      for warning in report.warnings { Console.say("warning: \(warning)") }
      if report.isRefused, !dryRun {
        throw StoreError(
          .notPermitted,
          "None of the rows of import \(report.importID.prefix(8)) can be taken back, so nothing was changed and it "
            + "counts as committed as before.")
      }
    }
  }
}

/// What an undo came to, as a person reads it.
private struct UndoPage {
  let report: UndoReport
  private static let longest = 20

  var lines: [String] {
    var lines = [headline]
    for group in report.takenBack {
      lines.append(
        "  \(Shown.count(group.count)) \(group.operation == "INSERT" ? "removed from" : "put back in") \(group.table)"
      )
    }
    if report.keysRemoved > 0 {
      lines.append("  \(Shown.count(report.keysRemoved)) numbers forgotten by which customers are recognised")
    }
    guard !report.kept.isEmpty else { return lines }
    lines.append("Kept: \(Shown.count(report.kept.count)) rows")
    for row in report.kept.prefix(Self.longest) {
      let sheet = row.sheet.map { $0.isEmpty ? "" : " of \(Shown.line($0))" } ?? ""
      let place = row.row.map { "row \($0)\(sheet), " } ?? ""
      lines.append("  \(place)\(row.table) \(row.record): \(row.because)")
    }
    if report.kept.count > Self.longest {
      lines.append(
        "  and \(Shown.count(report.kept.count - Self.longest)) more; --format json names them all")
    }
    return lines
  }

  private var headline: String {
    let name = "Import \(report.importID.prefix(8)) (\(Shown.line(report.fileName)))"
    if report.isRefused { return "\(name): nothing can be taken back." }
    return report.isDryRun ? "\(name) would be undone:" : "\(name) is undone:"
  }
}
