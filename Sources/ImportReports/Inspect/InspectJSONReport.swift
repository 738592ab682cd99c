import Tabular

/// A workbook as it is, as one JSON document of the form `Schemas/inspect-report-1.schema.json`.
public struct InspectJSONReport: Sendable {
  /// What the documents say under `schema`.
  public static let schema = "mitra-import/inspect-report/1"

  private let catalogue: Catalogue

  /// Makes a renderer whose sentences are in the catalogue's language.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// Writes a report.
  public func write(_ report: InspectReport, to sink: inout TextSink) {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", Self.schema)
      json.member("language", catalogue.language.rawValue)
      json.key("file")
      json.object { $0.members(of: report.file) }
      json.member("dateSystem", report.dateSystem?.rawValue)
      json.members(of: report.observations, catalogue)
      json.key("sheets")
      json.array { json in
        for sheet in report.sheets { json.object { $0.members(of: sheet, catalogue) } }
      }
    }
    json.endLine()
    json.drain(into: &sink)
  }
}

extension JSONWriter {
  fileprivate mutating func members(of sheet: SheetInspection, _ catalogue: Catalogue) {
    member("name", sheet.info.name)
    member("visibility", sheet.info.visibility.rawValue)
    member("kind", sheet.info.kind.rawValue)
    member("statedRange", sheet.statedRange?.description)
    member("realRange", sheet.realRange?.description)
    member("rows", sheet.rows)
    member("cells", sheet.cells)
    member("headerRow", sheet.headerRow)
    key("columns")
    array { json in
      for column in sheet.columns { json.object { $0.members(of: column) } }
    }
    members(of: sheet.observations, catalogue)
  }

  private mutating func members(of column: ColumnSurvey) {
    member("column", CellReference.letters(ofColumn: column.column))
    member("heading", column.heading)
    member("texts", column.texts)
    member("numbers", column.numbers)
    member("dates", column.dates)
    member("booleans", column.booleans)
    member("errors", column.errors)
    member("uncachedFormulas", column.uncachedFormulas)
  }

  fileprivate mutating func members(of observations: [Observation], _ catalogue: Catalogue) {
    key("observations")
    array { json in
      for observation in observations {
        let text = catalogue.text(of: observation.kind)
        json.object {
          $0.member("kind", observation.kind.rawValue)
          $0.member("title", text.title)
          $0.member("meaning", text.meaning)
          $0.member("count", observation.count)
          $0.member("cells", observation.cells)
          $0.member("details", observation.details)
        }
      }
    }
  }
}
