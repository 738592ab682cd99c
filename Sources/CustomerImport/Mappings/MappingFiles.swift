import ColumnMapping
import ImportReports
import Tabular

/// The use cases of `mapping`.
public enum MappingFiles {
  /// Lists the mappings that come with the program.
  ///
  /// - Throws: `Failure`.
  public static func list(asJSON: Bool, to output: Output) throws {
    do {
      let listing = MappingListing(
        MappingLibrary.shipped.map {
          .init(name: $0.name, title: $0.title, source: $0.source, importType: $0.importType.rawValue)
        })
      var sink = try output.sink()
      if asJSON { listing.writeJSON(to: &sink) } else { listing.writeText(to: &sink) }
      try sink.finish()
    } catch {
      throw Failure(error)
    }
  }

  /// Prints a mapping that comes with the program.
  ///
  /// - Throws: `Failure` where there is none of this name.
  public static func show(_ name: String, to output: Output) throws {
    do {
      guard let text = MappingLibrary.source(of: name) else {
        let known = MappingLibrary.shipped.map(\.name).joined(separator: ", ")
        throw Failure(.wrongMapping, "There is no mapping named \(name). Name one of these: \(known).")
      }
      var sink = try output.sink()
      sink.write(text)
      try sink.finish()
    } catch {
      throw Failure(error)
    }
  }

  /// Writes a mapping for the sheet of a file that has the most headings.
  ///
  /// - Throws: `Failure` where no row of headings is found.
  public static func suggest(
    for path: String, password: String?, sheet: String?, headerRow: Int?, to output: Output
  ) throws {
    do {
      let input = try InputFile(SourceFile(path: path), password: password)
      let look = try FirstLook(input, sheet: sheet, headerRow: headerRow, mappings: MappingLibrary.shipped)
      let headed = zip(look.sheets, look.surveys).filter { $0.1.headerRow != nil }
      guard let (index, survey) = headed.max(by: { $0.1.columns.count < $1.1.columns.count }) else {
        throw Failure(
          .wrongMapping,
          "No row of headings was found. Put one above the data, or say with --header-row which it is.")
      }
      let name = input.source.name.split(separator: ".").first.map(String.init) ?? "my-mapping"
      var numbers = try PolicyNumberLook(
        MappingSuggestion(for: survey, name: name, source: "own", policyNumbers: .unique), for: survey,
        today: .today)
      var rows = try input.rows(of: index)
      var row = Row()
      while !numbers.isDecided, try rows.next(into: &row) { numbers.add(row) }
      var sink = try output.sink()
      sink.write(
        MappingSuggestion(for: survey, name: name, source: "own", policyNumbers: numbers.result).yaml)
      try sink.finish()
    } catch {
      throw Failure(error)
    }
  }

  /// Checks a mapping file and prints a line for each mistake: `file:line:column: sentence`.
  ///
  /// - Returns: whether it is right.
  /// - Throws: `Failure` where the file cannot be read.
  public static func lint(_ path: String, to output: Output) throws -> Bool {
    do {
      let messages = MappingLint.check(yaml: try MappingSelection.text(ofFile: path))
      var sink = try output.sink()
      for message in messages { sink.write("\(path):\(message)\n") }
      if messages.isEmpty { sink.write("\(path) is right.\n") }
      try sink.finish()
      return messages.isEmpty
    } catch {
      throw Failure(error)
    }
  }
}
