import ColumnMapping
import Tabular

/// The first look at a file: the header and the first rows of each sheet that may be judged.
struct FirstLook {
  /// The places of the sheets that were looked at, in the file's list.
  let sheets: [Int]
  /// What each of them showed.
  private(set) var surveys: [SheetSurvey]
  /// Whether the order of days and months is known from elsewhere, so that these rows cannot contradict it.
  private(set) var isSettled = false
  /// What the reader of delimited text found, and how it reads.
  let findings: [Finding]
  let delimitedFormat: (encoding: String, delimiter: String)?

  /// How many rows a first look takes: enough for a header below a long letterhead and for what the columns hold. A
  /// judgement that the later rows contradict is made again.
  private static let rows = 2000

  init(_ input: InputFile, sheet: String?, headerRow: Int?, mappings: [Mapping]) throws {
    // Hidden sheets are read only when they are asked for: nobody sees what is in them.
    let indices = try input.indices(ofSheet: sheet).filter {
      sheet != nil || input.sheets[$0].visibility == .visible && input.sheets[$0].kind == .worksheet
    }
    guard !indices.isEmpty else { throw InputError(.noVisibleSheet, path: input.source.name) }
    var surveys: [SheetSurvey] = []
    var findings: [Finding] = []
    var format: (encoding: String, delimiter: String)?
    var row = Row()
    for index in indices {
      var surveyor = SheetSurveyor(sheet: input.sheets[index].name, headerRow: headerRow, mappings: mappings)
      var rows = try input.rows(of: index)
      var count = 0
      while count < Self.rows, try rows.next(into: &row) {
        surveyor.add(row)
        count += 1
      }
      surveys.append(surveyor.survey())
      findings += rows.findings + surveyor.findings()
      format = rows.delimitedFormat
    }
    sheets = indices
    self.surveys = surveys
    self.findings = findings
    delimitedFormat = format
  }

  /// Takes over what is known already of columns under the same headings: how their days and months are ordered.
  mutating func reuse(_ known: [SheetSurvey]) {
    isSettled = true
    let evidence = Dictionary(
      known.flatMap(\.columns).filter { !$0.heading.isEmpty }.map { ($0.label, $0.dayMonth) },
      uniquingKeysWith: { first, _ in first })
    for sheet in surveys.indices {
      for column in surveys[sheet].columns.indices {
        if let known = evidence[surveys[sheet].columns[column].label] {
          surveys[sheet].columns[column].dayMonth = known
        }
      }
    }
  }
}
