import Tabular

/// A workbook as it is, for a terminal: sheets, ranges, columns with their types, and what to know before importing.
public struct InspectTextReport: Sendable {
  private let catalogue: Catalogue
  private let usesColor: Bool

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - catalogue: the language of the report.
  ///   - usesColor: whether the output is a terminal that shows colours.
  public init(_ catalogue: Catalogue, usesColor: Bool = false) {
    self.catalogue = catalogue
    self.usesColor = usesColor
  }

  /// Writes a report.
  public func write(_ report: InspectReport, to sink: inout TextSink) {
    var page = TextPage(usesColor: usesColor)
    page.line(
      ShownText.line(report.file.name, limit: 70), .bold, after: "  " + catalogue.describe(report.file))
    if let system = report.dateSystem {
      page.labelled(catalogue.say(.dates), catalogue.say(.dateSystem, ["year": system.rawValue]))
    }
    write(report.observations, to: &page)
    for sheet in report.sheets { write(sheet, to: &page) }
    sink.write(page.text)
  }

  private func write(_ sheet: SheetInspection, to page: inout TextPage) {
    page.blankLine()
    let details = catalogue.describe(sheet.info)
    let name = sheet.info.name.isEmpty ? "" : " " + ShownText.line(sheet.info.name, limit: 40)
    page.line(
      catalogue.say(.sheet) + name, .bold,
      after: details.isEmpty ? "" : "  " + details.joined(separator: ", "))
    guard sheet.info.kind == .worksheet else { return }
    var range = sheet.realRange?.description ?? catalogue.say(.noCells)
    if let stated = sheet.statedRange, stated != sheet.realRange {
      range += "; " + catalogue.say(.statedAs, ["range": stated.description])
    }
    page.labelled(catalogue.say(.range), range)
    page.labelled(catalogue.say(.rows), catalogue.say(.rowsWithValues, count: sheet.rows))
    page.labelled(
      catalogue.say(.headings),
      sheet.headerRow.map { catalogue.say(.headingsInRow, ["row": String($0)]) } ?? catalogue.say(.noHeadings)
    )
    if !sheet.columns.isEmpty { page.labelled(catalogue.say(.columns), "") }
    for column in sheet.columns {
      let heading = ShownText.line(column.heading, limit: 34)
      page.row([
        (CellReference.letters(ofColumn: column.column), 5),
        (heading.isEmpty ? catalogue.say(.noHeading) : heading, 36),
        (catalogue.describeTypes(of: column), 0),
      ])
    }
    write(sheet.observations, to: &page)
  }

  private func write(_ observations: [Observation], to page: inout TextPage) {
    for observation in observations.sorted(by: { $0.kind.order < $1.kind.order }) {
      let text = catalogue.text(of: observation.kind)
      var places = observation.cells
      if observation.count > places.count, !places.isEmpty { places.append("…") }
      let names = observation.details.map { "“" + ShownText.line($0, limit: 30) + "”" }
      let whereabouts =
        ([places.joined(separator: ", "), names.joined(separator: ", ")].filter { !$0.isEmpty })
        .joined(separator: "; ")
      let count = catalogue.times(observation.count)
      page.line(
        "  " + text.title, .yellow,
        after: ": " + count + (whereabouts.isEmpty ? "" : " (" + whereabouts + ")"))
      page.paragraph(text.meaning, indent: 4)
    }
  }
}

extension ObservationKind {
  /// Where the kind stands in a report.
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
