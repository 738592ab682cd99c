import Tabular

/// All findings as a table that opens in a spreadsheet program (RFC 4180, with a byte order mark, which Excel needs to
/// show Hindi).
///
/// A text that a spreadsheet program would run as a formula gets an apostrophe in front: what a cell of an agent's file
/// says must not become a command on the desk of whoever opens the report.
public struct CSVReport: Sendable {
  private let catalogue: Catalogue

  /// The heading of the columns; programs may rely on them, so they are the same in every language.
  public static let columns = [
    "sheet", "cell", "row", "heading", "field", "severity", "rule", "value", "sentence", "remedy",
  ]

  /// Makes a renderer whose sentences are in the catalogue's language.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// Writes all findings.
  public func write(findings: borrowing FindingSpool, to sink: inout TextSink) throws(ReportError) {
    sink.write("\u{FEFF}" + Self.columns.joined(separator: ",") + "\r\n")
    var speaker = Speaker(catalogue)
    try findings.replay { finding in
      let said = speaker.say(finding)
      let fields = [
        finding.place.sheet, finding.place.address ?? "", finding.place.row.map(String.init) ?? "",
        finding.heading ?? "", finding.field ?? "", finding.severity.rawValue, finding.rule.name,
        finding.value ?? "", said.sentence, said.remedy,
      ]
      for (index, field) in fields.enumerated() {
        if index > 0 { sink.buffer.append(UInt8(ascii: ",")) }
        CSVText.append(field, to: &sink.buffer)
      }
      sink.write("\r\n")
      return sink.isOpen
    }
  }
}
