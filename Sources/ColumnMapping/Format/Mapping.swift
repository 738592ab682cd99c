public import Tabular

/// A mapping file, read and checked: how the sheets of one source become records.
public struct Mapping: Sendable {
  /// The name under which it is chosen: `lic-premium-due-list`.
  public let name: String
  /// What it reads, in English: "LIC premium due list".
  public let title: String
  /// Who makes such files: `lic`, `hdfc`, `icici`, `agent-mitra`.
  public let source: String
  /// What the import brings.
  public let importType: ImportType
  /// Its tables, in the order in which they are read: those that others refer to come first.
  public let tables: [MappingTable]
  /// The path of the file it was read from; its name where it comes with the program.
  public let path: String
  /// The file's text, byte for byte: what an import is recorded with, by its hash. Empty where the mapping was not read
  /// from a text.
  public private(set) var text = ""

  package init(
    name: String, title: String, source: String, importType: ImportType, tables: [MappingTable], path: String
  ) {
    self.name = name
    self.title = title
    self.source = source
    self.importType = importType
    self.tables = tables
    self.path = path
  }

  /// Reads a mapping file.
  ///
  /// - Parameters:
  ///   - yaml: the file's text.
  ///   - path: its path, for messages.
  /// - Throws: `MappingError` with every mistake that the file holds.
  public init(yaml: String, path: String) throws(MappingError) {
    var reader = MappingReader()
    let mapping = reader.read(yaml, path: path)
    guard let mapping, reader.messages.isEmpty else {
      throw MappingError(path: path, messages: reader.messages.sorted())
    }
    self = mapping
    text = yaml
  }
}

/// One table of a mapping: the sheet it is read from and the fields it fills.
public struct MappingTable: Sendable {
  /// Its name within the mapping; `rows` where there is but one.
  public let name: String
  /// Which sheet it is read from.
  public let sheet: SheetSelection
  /// The number of the row that holds the headings; `nil` where it is to be found.
  public let headerRow: Int?
  /// The fields, in the order of the file.
  public let fields: [MappedField]
  /// Groups of fields of which a row needs at least one.
  public let needsOneOf: [[String]]
  /// The weight of rules in this table, where it is not the rules' own.
  public let severities: [RuleID: Severity]
  /// The table and the field that a field of this one refers to.
  public let reference: TableReference?
  /// What must be true across the fields of a row.
  package let checks: [RowCheck]
  /// Words that mark a row as none of the data, beside those known to all mappings.
  package let skippedWords: [String]
  /// Rows that are left out for what one of their fields says.
  package let skips: [RowSkip]
  /// Whether fields also go by the names that are common to all mappings.
  package let usesGeneralNames: Bool

  /// The field of a name.
  public func field(named name: String) -> MappedField? { fields.first { $0.name == name } }
}

/// That a field of one table holds keys of another: policies name their customer.
public struct TableReference: Sendable, Hashable {
  /// The field that holds the key, in this table and in the other.
  public let field: String
  /// The other table's name.
  public let table: String
}

/// Which sheet of a workbook a table is read from.
public enum SheetSelection: Sendable, Hashable {
  /// The visible sheet whose headings fit best.
  case best
  /// The sheet of this name, but for case, blanks and punctuation.
  case named(String)
  /// A sheet whose name fits: `*` stands for any letters, `?` for one.
  case like(String)
}
