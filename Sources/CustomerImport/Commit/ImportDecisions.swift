import ColumnMapping
import Foundation
import ImportReports
import Tabular

/// What an import keeps of how its file was read: enough to judge the rows again without it.
struct ImportDecisions: Codable {
  /// One sheet that was read.
  struct Sheet: Codable {
    var name: String
    var table: String
    var survey: SheetSurvey
    var columns: [Column]
    var letterhead: [String: String]
  }

  /// What was decided for one column, for whoever looks at the import later.
  struct Column: Codable {
    var column: String
    var heading: String
    var fields: [String]
    var dateOrder: String?
  }

  var sheets: [Sheet]
  /// `1900` or `1904`.
  var dateSystem: String

  /// The JSON document that the import keeps.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Reads what an import has kept.
  init(json: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(json.utf8)) }

  init(_ judged: JudgedFile, _ prepared: Preparation) {
    dateSystem = prepared.dateSystem == .from1904 ? "1904" : "1900"
    sheets = judged.sheets.map { sheet in
      Sheet(
        name: sheet.report.info.name, table: sheet.table, survey: sheet.survey,
        columns: sheet.report.columns.map {
          Column(
            column: CellReference.letters(ofColumn: $0.column), heading: $0.heading, fields: $0.fields,
            dateOrder: $0.dateOrder?.rawValue)
        }, letterhead: sheet.letterhead)
    }
  }
}
