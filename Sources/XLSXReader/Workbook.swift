public import Tabular
import ZipArchive

/// An `.xlsx` or `.xlsm` workbook that was opened: its sheets by name; their rows stream from `rows(of:)`.
///
/// Opening reads the directory of the archive, the workbook's list of sheets, its styles and its shared strings.
public struct Workbook: Sendable {
  /// The sheets, in the order of their tabs.
  public let sheets: [SheetInfo]
  /// How the workbook counts days.
  public let dateSystem: DateSystem
  /// The names that stand for cells.
  public let definedNames: [DefinedName]
  /// What was tolerated in the container and its parts.
  public let findings: [Finding]
  /// How many other workbooks its formulas refer to.
  public let externalLinks: Int
  /// The names of fonts that hide other letters behind Latin ones.
  public let legacyFonts: [String]

  private let package: WorkbookPackage
  private let parts: [String?]
  private let decoder: CellDecoder

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - password: what opens an encrypted workbook (MS-OFFCRYPTO, agile and standard encryption).
  ///   - limits: the ceilings under which it is read.
  /// - Throws: `XLSXError` where it is no workbook, damaged, encrypted, or over a limit.
  public init(path: String, password: String? = nil, limits: ReadLimits = .standard) throws(XLSXError) {
    let file: FileBytes
    do {
      file = try FileBytes(path: path)
    } catch {
      throw XLSXError(error, part: nil)
    }
    try self.init(file, password: password, limits: limits)
  }

  /// Opens a workbook that lies in memory.
  public init(bytes: [UInt8], password: String? = nil, limits: ReadLimits = .standard) throws(XLSXError) {
    try self.init(FileBytes(bytes), password: password, limits: limits)
  }

  private init(_ given: FileBytes, password: String?, limits: ReadLimits) throws(XLSXError) {
    let file = try FormatCheck.archive(in: given, password: password, limits: limits)
    let package = try WorkbookPackage(file, limits: limits)
    let layout = try WorkbookLayout(package)
    sheets = layout.sheets
    parts = layout.parts
    dateSystem = layout.workbook.dateSystem
    definedNames = layout.workbook.definedNames
    externalLinks = layout.externalLinks
    findings = package.findings + layout.findings

    var styles = StylesPart()
    if let part = layout.stylesPart {
      styles = try package.read(part, into: StylesPart(part: part, limits: limits))
    }
    legacyFonts = styles.legacyFontNames
    var strings = SharedStringsPart(strings: SharedText(), part: "", limits: limits)
    if let part = layout.sharedStringsPart {
      var reader = try SharedStringsReader(package, part: part)
      strings = try reader.read()
    }
    decoder = CellDecoder(styles: styles.styles, shared: strings.strings, brokenStrings: strings.broken)
    self.package = package
  }

  /// Whether a sheet, counted from 0, has rows of its own and its part is in the file: no chart and no dialog.
  public func hasRows(_ index: Int) -> Bool {
    sheets.indices.contains(index) && parts[index] != nil
      && (sheets[index].kind == .worksheet || sheets[index].kind == .macrosheet)
  }

  /// Begins to read the rows of a sheet, counted from 0.
  ///
  /// - Throws: `XLSXError` with `.notAWorksheet` where the sheet has none, or where its part is missing or damaged.
  public func rows(of index: Int) throws(XLSXError) -> SheetReader {
    guard sheets.indices.contains(index) else { throw XLSXError(.missingPart) }
    guard sheets[index].kind == .worksheet || sheets[index].kind == .macrosheet else {
      throw XLSXError(.notAWorksheet)
    }
    guard let part = parts[index] else { throw XLSXError(.missingPart) }
    return try SheetReader(package, part: part, decoder: decoder, dateSystem: dateSystem)
  }
}
