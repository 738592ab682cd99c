public import Tabular

/// A dry run as a person reads it on a terminal: plain words, at most 100 columns, findings grouped by rule.
public struct TextReport: Sendable {
  private let catalogue: Catalogue
  private let usesColor: Bool
  private let showing: ValueShowing

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - catalogue: the language of the report.
  ///   - usesColor: whether the output is a terminal that shows colours.
  ///   - showing: how the values in the report are shown, which the last line says.
  public init(_ catalogue: Catalogue, usesColor: Bool = false, showing: ValueShowing = .masked) {
    self.catalogue = catalogue
    self.usesColor = usesColor
    self.showing = showing
  }

  /// Writes a report.
  public func write(_ report: CheckReport, to sink: inout TextSink) {
    var page = TextPage(usesColor: usesColor)
    page.line(
      ShownText.line(report.file.name, limit: 70), .bold, after: "  " + catalogue.describe(report.file))
    for sheet in report.sheets { write(sheet, to: &page) }
    page.blankLine()
    page.line(catalogue.say(.findings), .bold)
    if report.findings.count == 0 { page.paragraph(catalogue.say(.noFindings), indent: 2) }
    for group in report.findings.byWeight { FindingGroupText(catalogue, group).write(to: &page) }
    page.blankLine()
    page.paragraph(catalogue.outcome(of: report), indent: 0, report.outcome == .good ? .green : .bold)
    for line in report.entry.map({ catalogue.describe($0) }) ?? [] { page.paragraph(line, indent: 0, .bold) }
    if let note = catalogue.note(on: showing),
      report.findings.groups.contains(where: { $0.samples.contains { $0.value != nil } })
    {
      page.paragraph(note, indent: 0, .faint)
    }
    sink.write(page.text)
  }

  private func write(_ sheet: SheetReport, to page: inout TextPage) {
    page.blankLine()
    var details = catalogue.describe(sheet.info)
    if let row = sheet.headerRow { details.append(catalogue.say(.headingsInRow, ["row": String(row)])) }
    let suffix = details.isEmpty ? "" : "  " + details.joined(separator: ", ")
    if !sheet.info.name.isEmpty {
      page.line(
        catalogue.say(.sheet) + " " + ShownText.line(sheet.info.name, limit: 40), .bold, after: suffix)
    }
    guard let mapping = sheet.mapping else {
      page.paragraph(catalogue.say(.leftAlone), indent: 2)
      return
    }
    page.labelled(catalogue.say(.mapping), catalogue.describe(mapping))
    if !mapping.missing.isEmpty {
      page.labelled(
        catalogue.say(.missing), catalogue.list(mapping.missing.map { ShownText.line($0, limit: 30) }))
    }
    page.labelled(catalogue.say(.rows), catalogue.describeRows(sheet.rows))
    let skipped = catalogue.describeSkipped(sheet.rows)
    if !skipped.isEmpty { page.labelled(catalogue.say(.skipped), skipped) }
    writeColumns(of: sheet, to: &page)
  }

  private func writeColumns(of sheet: SheetReport, to page: inout TextPage) {
    let mapped = sheet.columns.filter { !$0.fields.isEmpty }
    if !mapped.isEmpty { page.labelled(catalogue.say(.columns), "") }
    for column in mapped {
      page.row([
        (CellReference.letters(ofColumn: column.column), 4),
        (catalogue.heading(of: column, limit: 28), 29),
        (column.fields.joined(separator: ", "), 26),
        (catalogue.why(column), 0),
      ])
    }
    let unmapped = sheet.unmappedColumns
    if !unmapped.isEmpty {
      let names = unmapped.map {
        CellReference.letters(ofColumn: $0.column) + " " + catalogue.heading(of: $0, limit: 28)
      }
      page.labelled(catalogue.say(.notUsed), catalogue.list(names))
    }
    for column in sheet.columns where column.dateOrder != nil {
      let name =
        CellReference.letters(ofColumn: column.column) + " " + catalogue.heading(of: column, limit: 28)
      page.labelled(catalogue.say(.dates), name + ": " + catalogue.dateProof(of: column))
    }
  }
}
