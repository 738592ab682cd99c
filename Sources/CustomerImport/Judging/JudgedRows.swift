import ColumnMapping
import ImportReports
import Tabular

/// What a use case is told that takes the judged rows: `commit` stages them, `validate` has no use for them.
enum JudgedRows {
  /// Rows of one sheet, in its order: values, verdicts, findings, and raw cells where they were asked for. The batch is
  /// emptied afterwards.
  case batch(RecordBatch, sheet: String, table: MappingTable)
  /// All that came so far is void: later rows contradicted the first look, and the rows are judged again.
  case restart
}

/// What was decided about one sheet, and counted, when all of its rows were judged.
struct JudgedSheet {
  /// The sheet's place in the file's list.
  let index: Int
  /// The table of the mapping that read it.
  let table: String
  /// For the report: the header's row, the columns, the counts.
  var report: SheetReport
  /// What is known of the sheet, with the evidence of all rows: with it the mapper is built again for a retry.
  let survey: SheetSurvey
  /// The values that the mapping takes from above the header, by field.
  let letterhead: [String: String]
  /// Whose list it is, by what stands above the header, whatever the mapping takes from there.
  let facts: LetterheadFacts
}

/// A file all of whose rows were judged.
struct JudgedFile {
  /// What a report says.
  var report: CheckReport
  /// The sheets that were judged, in the order in which they were read.
  let sheets: [JudgedSheet]
}
