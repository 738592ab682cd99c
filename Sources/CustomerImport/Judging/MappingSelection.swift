import ColumnMapping
import Glibc
import Tabular

/// Which mapping judges a file: the one that was named, or the one whose headings fit best.
enum MappingSelection {
  /// The mappings that come into question: all that come with the program, or the one of a name or a path.
  ///
  /// - Throws: `MappingError` where the file of a path is wrong, `Failure` where there is none.
  static func candidates(named name: String?) throws -> [Mapping] {
    guard let name else { return MappingLibrary.shipped }
    if let mapping = MappingLibrary.named(name) { return [mapping] }
    guard name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
      let known = MappingLibrary.shipped.map(\.name).joined(separator: ", ")
      throw Failure(
        .wrongMapping,
        "There is no mapping named \(name). Name one of these, or the path of a file: \(known).")
    }
    return [try Mapping(yaml: try text(ofFile: name), path: name)]
  }

  /// The text of a mapping file; at most 4 MB, far beyond any that a person writes.
  static func text(ofFile path: String) throws -> String {
    let source = try SourceFile(path: path)
    let bytes = try source.contents(limit: 4 << 20)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.wrongMapping, "The mapping file \(path) is no UTF-8 text. Save it as UTF-8.")
    }
    return text
  }

  /// The mapping that fits best.
  ///
  /// - Throws: `Failure` where none fits; the nearest is named with what it misses.
  static func choose(from mappings: [Mapping], for surveys: [SheetSurvey], wasNamed: Bool) throws
    -> MappingChoice
  {
    let choice = MappingChoice(of: mappings, for: surveys, wasNamed: wasNamed)
    if choice.best != nil { return choice }
    guard surveys.contains(where: { $0.headerRow != nil }) else {
      throw Failure(
        .wrongMapping,
        "No row of headings was found. Put one above the data, or say with --header-row which it is, as Excel counts rows."
      )
    }
    guard let nearest = choice.nearest else {
      throw Failure(.wrongMapping, "No mapping fits. `mitra-import mapping list` shows which there are.")
    }
    let missing =
      nearest.missing.isEmpty ? "" : " It misses: \(nearest.missing.joined(separator: ", "))."
    let known = "\(nearest.matchedColumns) of \(nearest.headedColumns) headings are known"
    throw Failure(
      .wrongMapping,
      wasNamed
        ? "The mapping \(nearest.mapping.name) does not fit: \(known).\(missing)"
        : "No mapping fits. The nearest is \(nearest.mapping.name): \(known).\(missing) `mitra-import mapping suggest` writes one for the sheet."
    )
  }
}
