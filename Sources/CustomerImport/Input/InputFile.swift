import ColumnMapping
import DelimitedReader
import Tabular
import XLSXReader

/// A file that was opened: a workbook or delimited text. Its sheets can be read as often as a judgement needs.
struct InputFile: Sendable {
  /// Where it came from.
  let source: SourceFile
  /// Its sheets in the order of their tabs; delimited text has one without a name. Names are shown and stored, so an
  /// Aadhaar number in one is cut.
  let sheets: [SheetInfo]
  private let content: Content

  private enum Content: Sendable {
    case workbook(Workbook)
    case delimited
  }

  /// Opens a file by its content.
  ///
  /// - Throws: `XLSXError` where it is neither text nor a workbook that can be read, `DelimitedError` where text cannot
  ///   be read.
  init(_ source: SourceFile, password: String? = nil, limits: InputLimits = .standard) throws {
    self.source = source
    // Text under a workbook's name is a download that failed or a file cut off; the reader of workbooks says so.
    guard source.format != .text || source.hasWorkbookName else {
      content = .delimited
      sheets = [SheetInfo(name: "")]
      return
    }
    let workbook =
      switch source.bytes {
      case .path(let path): try Workbook(path: path, password: password, limits: limits.workbook)
      case .memory(let bytes): try Workbook(bytes: bytes, password: password, limits: limits.workbook)
      }
    content = .workbook(workbook)
    sheets = workbook.sheets.map { sheet in
      var sheet = sheet
      sheet.name = AadhaarScan.cut(sheet.name)
      return sheet
    }
  }

  /// The workbook; `nil` for delimited text.
  var workbook: Workbook? {
    if case .workbook(let workbook) = content { workbook } else { nil }
  }

  /// What was tolerated in the file as a whole, and what was cut from its name and those of its sheets.
  var findings: [Finding] {
    var cut = source.hasCutName ? [""] : []
    if let workbook { cut += zip(workbook.sheets, sheets).filter { $0.0.name != $0.1.name }.map(\.1.name) }
    return cut.map { Finding(.aadhaarCut, .note, at: Place(sheet: $0), parameters: ["count": "1"]) }
      + (workbook?.findings ?? []).map { finding in
        var finding = finding
        finding.place.sheet = AadhaarScan.cut(finding.place.sheet)
        finding.parameters = finding.parameters.mapValues { AadhaarScan.cut($0) }
        return finding
      }
  }

  /// The place of the sheet that bears a name, as the file writes it or as it is shown.
  func index(ofSheet name: String, among readable: [Int]) -> Int? {
    func written(_ index: Int) -> String { workbook?.sheets[index].name ?? sheets[index].name }
    return readable.first { written($0) == name }
      ?? readable.first { written($0).lowercased() == name.lowercased() }
      ?? readable.first { sheets[$0].name.lowercased() == name.lowercased() }
  }

  /// Begins to read a sheet from its first row.
  func rows(of index: Int) throws -> SheetRows {
    switch content {
    case .workbook(let workbook): SheetRows(try workbook.rows(of: index))
    case .delimited:
      switch source.bytes {
      case .path(let path): SheetRows(try DelimitedReader(path: path))
      case .memory(let bytes): SheetRows(try DelimitedReader(bytes: bytes))
      }
    }
  }
}

/// The rows of one sheet, whatever the file is: one of the two readers is there.
struct SheetRows: ~Copyable {
  private var workbook: SheetReader?
  private var delimited: DelimitedReader?

  init(_ reader: consuming SheetReader) {
    workbook = consume reader
    delimited = nil
  }

  init(_ reader: consuming DelimitedReader) {
    workbook = nil
    delimited = consume reader
  }

  /// Reads the next row; false at the end.
  mutating func next(into row: inout Row) throws -> Bool {
    if workbook != nil { return try workbook?.next(into: &row) ?? false }
    return try delimited?.next(into: &row) ?? false
  }

  /// Which share of the sheet has been read, 0…1; `nil` where it is not known.
  var share: Double? {
    switch workbook {
    case .some(let reader): return reader.share
    case .none: break
    }
    switch delimited {
    case .some(let reader): return reader.share
    case .none: return nil
    }
  }

  /// What a worksheet says about itself outside its rows; `nil` for delimited text.
  var facts: SheetFacts? {
    switch workbook {
    case .some(let reader): reader.facts
    case .none: nil
    }
  }

  /// What the reader of delimited text found.
  var findings: [Finding] {
    switch delimited {
    case .some(let reader): reader.findings
    case .none: []
    }
  }

  /// The encoding and the delimiter of delimited text.
  var delimitedFormat: (encoding: String, delimiter: String)? {
    switch delimited {
    case .some(let reader): (reader.encoding.rawValue, String(reader.delimiter))
    case .none: nil
    }
  }
}
