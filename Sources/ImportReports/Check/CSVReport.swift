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
    try findings.replay { finding in
      sink.write(line(finding))
      return sink.isOpen
    }
  }

  private func line(_ finding: SpooledFinding) -> String {
    let fields = [
      finding.place.sheet, finding.place.address ?? "", finding.place.row.map(String.init) ?? "",
      finding.heading ?? "", finding.field ?? "", finding.severity.rawValue, finding.rule.name,
      finding.value ?? "",
      catalogue.sentence(of: finding.rule, finding.parameters),
      catalogue.remedy(of: finding.rule, finding.parameters),
    ]
    return fields.map(Self.field).joined(separator: ",") + "\r\n"
  }

  /// One field: guarded against formulas, quoted where RFC 4180 asks for it.
  static func field(_ text: String) -> String {
    var field = text
    // Tab and carriage return count too: programs drop them, and what follows stands first.
    if let first = text.unicodeScalars.first,
      "=+-@\t\r\n".unicodeScalars.contains(first) || isFullWidth(first)
    {
      field = "'" + field
    }
    guard field.unicodeScalars.contains(where: { ",\"\r\n;".unicodeScalars.contains($0) }) else {
      return field
    }
    var quoted = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// The full-width forms of `=`, `+`, `-` and `@`, which Excel in East Asian languages takes for the plain ones.
  private static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    [0xFF1D, 0xFF0B, 0xFF0D, 0xFF20].contains(scalar.value)
  }
}
