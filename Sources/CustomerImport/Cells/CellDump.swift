import ColumnMapping
import ImportReports
import Tabular
import XLSXReader

/// The use case of `cells`: every cell of a file as JSON lines, nothing judged.
public enum CellDump {
  /// Writes the rows of all sheets that have rows, hidden ones among them.
  ///
  /// - Parameters:
  ///   - path: the file; `-` is standard input.
  ///   - password: what opens an encrypted workbook.
  ///   - limits: the ceilings under which a workbook is read.
  ///   - sheet: the only sheet to write; `nil` writes all.
  ///   - output: where to write.
  /// - Throws: `Failure`.
  public static func run(
    path: String, password: String? = nil, limits: InputLimits = .standard, sheet: String?, to output: Output
  ) throws {
    do {
      let input = try InputFile(SourceFile(path: path), password: password, limits: limits)
      let chosen = try input.indices(ofSheet: sheet)
      var lines = CellLines(to: try output.sink())
      var row = Row()
      for index in chosen {
        let name = input.sheets[index].name
        var rows = try input.rows(of: index)
        while lines.isOpen, try rows.next(into: &row) { lines.write(row, sheet: name) }
      }
      try lines.finish()
    } catch {
      throw Failure(error)
    }
  }
}

extension InputFile {
  /// The places of the sheets that have rows and can be read; the one of a name where one is asked for.
  func indices(ofSheet name: String?) throws(InputError) -> [Int] {
    let readable = sheets.indices.filter { hasRows($0) }
    guard let name else { return readable }
    guard let index = index(ofSheet: name, among: readable) else {
      throw InputError(
        .noSuchSheet(asked: AadhaarScan.cut(name), sheets: readable.map { sheets[$0].name }),
        path: source.name)
    }
    return [index]
  }

  /// Whether a sheet has rows of its own and its part is in the file.
  private func hasRows(_ index: Int) -> Bool {
    guard let workbook else { return true }
    return workbook.hasRows(index)
  }
}
