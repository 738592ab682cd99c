import Tabular

/// A dry run as one JSON document: the report, then every finding, streamed and never held in memory.
///
/// Its form is `Schemas/check-report-1.schema.json`. Keys are only ever added to a version; a change of meaning is a new
/// version, told by `schema`.
public struct JSONReport: Sendable {
  /// What the documents say under `schema`.
  public static let schema = "mitra-import/check-report/1"

  private let catalogue: Catalogue

  /// Makes a renderer whose sentences are in the catalogue's language.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// Writes a report and all its findings.
  ///
  /// - Parameter rows: hands over what becomes of each row in the database; asked for a prediction alone.
  public func write(
    _ report: CheckReport, findings: borrowing FindingSpool, to sink: inout TextSink,
    rows: ((EnteredRow) -> Void) throws -> Void = { _ in }
  ) throws {
    var json = JSONWriter()
    json.beginObject()
    json.headMembers(of: report, isMasked: findings.showing.isMasked, catalogue)
    json.key("sheets")
    json.array { json in
      for sheet in report.sheets { json.object { $0.members(of: sheet) } }
    }
    json.key("findings")
    json.beginArray()
    var speaker = Speaker(catalogue)
    try findings.replay { finding in
      json.object { $0.members(of: finding, &speaker) }
      json.drain(into: &sink)
      return sink.isOpen
    }
    json.endArray()
    if report.entry?.outcome == .predicted {
      json.key("entries")
      json.beginArray()
      try rows { row in
        json.object { $0.members(of: row) }
        json.drain(into: &sink)
      }
      json.endArray()
    }
    json.endObject()
    json.endLine()
    json.drain(into: &sink)
  }
}

extension JSONWriter {
  /// What stands first in a report, whether it is one document or many lines.
  mutating func headMembers(of report: CheckReport, isMasked: Bool, _ catalogue: Catalogue) {
    member("schema", JSONReport.schema)
    member("language", catalogue.language.rawValue)
    member("masked", isMasked)
    key("file")
    object { $0.members(of: report.file) }
    member("outcome", report.outcome.rawValue)
    key("rows")
    object { $0.members(of: report.rows) }
    if let entry = report.entry {
      key("entry")
      object { $0.members(of: entry) }
    }
    key("summary")
    object { $0.members(of: report.findings, catalogue) }
  }
}
