import ColumnMapping
import ImportReports
import Tabular
import XLSXReader

/// The use case of `inspect`: the file as it is, before any mapping.
public struct FileInspection: Sendable {
  /// The file; `-` is standard input.
  public var path: String
  /// What opens an encrypted workbook.
  public var password: String?
  /// The ceilings under which a workbook is read.
  public var limits = InputLimits.standard
  /// The only sheet to look at; `nil` looks at all.
  public var sheet: String?
  /// The report's form: text or JSON.
  public var format = ReportFormat.text
  /// The report's language.
  public var language = ReportLanguage.en
  /// Whether the text may have colours.
  public var usesColor = false

  /// Prepares to look at a file.
  public init(path: String) { self.path = path }

  /// Looks at every row and writes the report.
  ///
  /// - Throws: `Failure`.
  public func run(to output: Output) throws {
    do {
      let report = try inspect(InputFile(SourceFile(path: path), password: password, limits: limits))
      let catalogue = Catalogue(Language(rawValue: language.rawValue) ?? .english)
      var sink = try output.sink()
      switch format {
      case .json: InspectJSONReport(catalogue).write(report, to: &sink)
      default: InspectTextReport(catalogue, usesColor: usesColor).write(report, to: &sink)
      }
      try sink.finish()
    } catch {
      throw Failure(error)
    }
  }

  private func inspect(_ input: InputFile) throws -> InspectReport {
    let chosen = Set(try input.indices(ofSheet: sheet))
    var sheets: [SheetInspection] = []
    var format: (encoding: String, delimiter: String)?
    var row = Row()
    for (index, info) in input.sheets.enumerated() {
      guard chosen.contains(index) else {
        if sheet == nil { sheets.append(SheetInspection(info)) }
        continue
      }
      var inspector = SheetInspector(info)
      var rows = try input.rows(of: index)
      while try rows.next(into: &row) { inspector.add(row) }
      inspector.finish(rows.facts)
      format = rows.delimitedFormat
      sheets.append(inspector.inspection)
    }
    var report = InspectReport(
      file: input.summary(format), dateSystem: input.workbook?.dateSystem)
    report.sheets = sheets
    if let workbook = input.workbook {
      report.count(.externalLinks, times: workbook.externalLinks)
      for name in workbook.definedNames where !name.isHidden {
        report.count(.definedNames, detail: AadhaarScan.cut(name.name))
      }
      for finding in workbook.findings { report.count(.containerFindings, detail: finding.rule.name) }
      for font in workbook.legacyFonts { report.count(.legacyFonts, detail: font) }
    }
    return report
  }
}

extension InputFile {
  /// The file in a report's words.
  func summary(_ format: (encoding: String, delimiter: String)?) -> FileSummary {
    FileSummary(
      name: source.name, format: workbook == nil ? (format?.delimiter == "\t" ? "tsv" : "csv") : "xlsx",
      byteCount: source.byteCount, encoding: format?.encoding, delimiter: format?.delimiter)
  }
}
