public import Tabular

/// A dry run as one page that needs nothing else: to read on a phone, to print, to send to the agent.
///
/// It holds the counts, the columns and the findings by rule with their first cells. No script runs in it and nothing is
/// fetched; a content security policy says so to the browser too.
public struct HTMLReport: Sendable {
  private let catalogue: Catalogue
  private let showing: ValueShowing

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - catalogue: the language of the page.
  ///   - showing: how the values in the report are shown, which the page says.
  public init(_ catalogue: Catalogue, showing: ValueShowing = .masked) {
    self.catalogue = catalogue
    self.showing = showing
  }

  /// Writes the page.
  public func write(_ report: CheckReport, to sink: inout TextSink) {
    let title = catalogue.say(.reportTitle, ["name": ShownText.line(report.file.name, limit: 120)])
    sink.write(Self.head(language: catalogue.language, title: title))
    sink.write("<h1>\(Self.escaped(title))</h1>\n")
    sink.write(
      "<p class=\"outcome \(report.outcome.rawValue)\">\(Self.escaped(catalogue.outcome(of: report)))</p>\n")
    for line in report.entry.map({ catalogue.describe($0) }) ?? [] {
      sink.write("<p>\(Self.escaped(line))</p>\n")
    }
    for sheet in report.sheets { write(sheet, to: &sink) }
    sink.write("<h2>\(Self.escaped(catalogue.say(.findings)))</h2>\n")
    if report.findings.count == 0 { sink.write("<p>\(Self.escaped(catalogue.say(.noFindings)))</p>\n") }
    for group in report.findings.byWeight { write(group, to: &sink) }
    if let note = catalogue.note(on: showing) {
      sink.write("<p class=\"faint\">\(Self.escaped(note))</p>\n")
    }
    sink.write("</main>\n</body>\n</html>\n")
  }

  private func write(_ sheet: SheetReport, to sink: inout TextSink) {
    let name = sheet.info.name.isEmpty ? "" : catalogue.say(.sheet) + " " + ShownText.line(sheet.info.name)
    if !name.isEmpty { sink.write("<h2>\(Self.escaped(name))</h2>\n") }
    guard let mapping = sheet.mapping else {
      sink.write("<p>\(Self.escaped(catalogue.say(.leftAlone)))</p>\n")
      return
    }
    sink.write("<dl>\n")
    entry(catalogue.say(.mapping), catalogue.describe(mapping), to: &sink)
    if !mapping.missing.isEmpty { entry(catalogue.say(.missing), catalogue.list(mapping.missing), to: &sink) }
    entry(catalogue.say(.rows), catalogue.describeRows(sheet.rows), to: &sink)
    let skipped = catalogue.describeSkipped(sheet.rows)
    if !skipped.isEmpty { entry(catalogue.say(.skipped), skipped, to: &sink) }
    for column in sheet.columns where column.dateOrder != nil {
      let text = catalogue.heading(of: column, limit: 60) + ": " + catalogue.dateProof(of: column)
      entry(catalogue.say(.dates), text, to: &sink)
    }
    sink.write("</dl>\n")
    guard !sheet.columns.isEmpty else { return }
    let rows = sheet.columns.map { column in
      [
        CellReference.letters(ofColumn: column.column), catalogue.heading(of: column, limit: 60),
        column.fields.isEmpty ? catalogue.say(.notUsed) : column.fields.joined(separator: ", "),
        catalogue.why(column),
      ]
    }
    table([.column, .heading, .field, .why].map { catalogue.say($0) }, rows, to: &sink)
  }

  private func write(_ group: FindingGroup, to sink: inout TextSink) {
    let severity = group.severity.rawValue
    let title = ShownText.line(catalogue.title(of: group.rule))
    sink.write(
      "<section class=\"\(severity)\">\n<h3><span>\(Self.escaped(catalogue.name(of: group.severity)))</span> "
    )
    sink.write(
      "\(Self.escaped(title)) <small>\(Self.escaped(catalogue.times(group.count)))</small></h3>\n"
    )
    let rows = group.samples.map { sample in
      [
        sample.place.sheet.isEmpty ? "" : ShownText.line(sample.place.sheet, limit: 40),
        catalogue.describe(sample.place),
        sample.heading.map { ShownText.line($0, limit: 60) } ?? "",
        sample.value.map { ShownText.line($0, limit: 60) } ?? "",
        catalogue.sentence(of: sample.rule, sample.parameters),
      ]
    }
    table([.sheet, .cell, .heading, .value, .sentence].map { catalogue.say($0) }, rows, to: &sink)
    if group.count > group.samples.count {
      sink.write("<p>\(Self.escaped(catalogue.say(.more, count: group.count - group.samples.count)))</p>\n")
    }
    let remedy = group.samples.first.map { catalogue.remedy(of: $0.rule, $0.parameters) } ?? ""
    if !remedy.isEmpty {
      sink.write("<p><b>\(Self.escaped(catalogue.say(.whatToDo)))</b> \(Self.escaped(remedy))</p>\n")
    }
    sink.write("</section>\n")
  }

  private func entry(_ label: String, _ text: String, to sink: inout TextSink) {
    sink.write("<dt>\(Self.escaped(label))</dt><dd>\(Self.escaped(text))</dd>\n")
  }

  private func table(_ headings: [String], _ rows: [[String]], to sink: inout TextSink) {
    sink.write("<div class=\"wide\"><table>\n<tr>")
    for heading in headings { sink.write("<th scope=\"col\">\(Self.escaped(heading))</th>") }
    sink.write("</tr>\n")
    for row in rows {
      sink.write("<tr>" + row.map { "<td>\(Self.escaped($0))</td>" }.joined() + "</tr>\n")
    }
    sink.write("</table></div>\n")
  }
}
