import Tabular

/// A dry run as lines of JSON for pipes: `{"type":"report",…}`, a line a sheet, a line a finding, `{"type":"end",…}`.
///
/// The last line tells a whole output from one that was cut off. The objects are those of `JSONReport`.
public struct NDJSONReport: Sendable {
  private let catalogue: Catalogue

  /// Makes a renderer whose sentences are in the catalogue's language.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// Writes a report and all its findings.
  public func write(_ report: CheckReport, findings: borrowing FindingSpool, to sink: inout TextSink)
    throws(ReportError)
  {
    var json = JSONWriter()
    json.line("report") { $0.headMembers(of: report, isMasked: findings.showing.isMasked, catalogue) }
    for sheet in report.sheets { json.line("sheet") { $0.members(of: sheet) } }
    var speaker = Speaker(catalogue)
    try findings.replay { finding in
      json.line("finding") { $0.members(of: finding, &speaker) }
      json.drain(into: &sink)
      return sink.isOpen
    }
    json.line("end") { $0.member("findings", report.findings.count) }
    json.drain(into: &sink)
  }
}

extension JSONWriter {
  fileprivate mutating func line(_ type: String, _ members: (inout JSONWriter) -> Void) {
    object {
      $0.member("type", type)
      members(&$0)
    }
    endLine()
  }
}
