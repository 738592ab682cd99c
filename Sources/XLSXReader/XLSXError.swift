public import Tabular

/// Why a workbook cannot be read. Its description is one sentence for the user; no cell's content is in it.
public struct XLSXError: Error, Sendable, CustomStringConvertible {
  /// A ceiling of `ReadLimits`, by the word that its refusal uses.
  public enum Limit: String, Sendable, CaseIterable {
    /// Bytes that all parts inflate to.
    case inflatedBytes = "bytes when inflated"
    /// Bytes that one part inflates to.
    case partBytes = "bytes when inflated, in one part"
    /// Bytes that a small part inflates to.
    case smallPartBytes = "bytes when inflated, in a part other than a sheet"
    /// Entries of the archive.
    case entries = "parts in the archive"
    /// Levels of nesting.
    case depth = "levels of nested elements"
    /// Attributes of one element.
    case attributes = "attributes in one element"
    /// Entries of one list.
    case listEntries = "entries in one list"
    /// Bytes of shared strings.
    case sharedStringBytes = "bytes of shared strings"
    /// Bytes of text in all cells together.
    case handedOutBytes = "bytes of text in all cells together"
    /// Bytes of text in cells that are longer than Excel allows.
    case oversizedTextBytes = "bytes of text in cells longer than Excel allows"
    /// Bytes of text in one row.
    case rowBytes = "bytes in one row"
    /// Cells of one row.
    case cellsPerRow = "cells in one row"
    /// Seconds.
    case seconds = "seconds of reading"
  }

  /// What is wrong.
  public enum Code: Sendable, Equatable {
    /// The content is something else than a workbook.
    case notAWorkbook(FileFormat)
    /// A workbook of another program or age: its name, `.xls`, `.xlsb` or `.ods`.
    case otherWorkbook(String)
    /// It is encrypted.
    case encrypted
    /// The password is wrong.
    case wrongPassword
    /// The file is damaged; the detail says how.
    case damaged
    /// The container is damaged or over a limit: the sentence says how.
    case container(String)
    /// A part is not well-formed XML.
    case notWellFormed
    /// A part declares a document type, which no workbook has and which could hide anything.
    case documentType
    /// A part demands a reader that knows a newer markup (`mc:MustUnderstand`); the detail names it.
    case mustUnderstand
    /// A part that must be there is missing.
    case missingPart
    /// The workbook lists no sheet.
    case noSheets
    /// The sheet has no rows of its own: a chart, a dialog, a macro sheet.
    case notAWorksheet
    /// Over a limit, which is given.
    case overLimit(Limit, limit: Int)
    /// The file changed while it was read.
    case changed
    /// There is no such file.
    case noSuchFile
    /// The system cannot read the file; the detail says why.
    case cannotRead
    /// Memory ran out.
    case outOfMemory
  }

  /// What is wrong.
  public let code: Code
  /// The part of the package, as `/xl/workbook.xml`; `nil` for the file as a whole.
  public let part: String?
  /// The place within the part.
  public let place: CellReference?
  /// Figures that help to find the cause; never what a cell says.
  public let detail: String?

  init(_ code: Code, part: String? = nil, place: CellReference? = nil, detail: String? = nil) {
    self.code = code
    self.part = part
    self.place = place
    self.detail = detail
  }

  /// One sentence, and what to do.
  public var description: String {
    let save = "In Excel: File, Save As, Excel Workbook (.xlsx)."
    let inPart =
      part.map { " (\($0)\(place.map { " at \($0)" } ?? "")\(detail.map { ": \($0)" } ?? ""))" }
      ?? detail.map { " (\($0))" } ?? ""
    return switch code {
    case .notAWorkbook(let format):
      "This is \(Self.name(of: format)), not a workbook. \(Self.advice(for: format))"
    case .otherWorkbook(let name): "This is \(name), which cannot be read. \(save)"
    case .encrypted:
      "The workbook is encrypted. Give its password with --password-file, or save it without one: File, Info, "
        + "Protect Workbook, Encrypt with Password, and empty the field."
    case .wrongPassword: "The password does not open this workbook. Check it and try again."
    case .container(let sentence): sentence
    case .damaged:
      "The workbook is damaged\(inPart). Open it in Excel, let it repair the file, and save it anew."
    case .notWellFormed:
      "The workbook is damaged: one of its parts is no well-formed XML\(inPart). Open it in Excel and save it anew."
    case .documentType:
      "The workbook declares a document type\(inPart), which no spreadsheet program writes. It is not read; ask the "
        + "sender for a file saved by Excel."
    case .mustUnderstand:
      "The workbook can be read only by a newer program\(inPart), and says so. \(save)"
    case .missingPart: "The workbook lacks a part it must have\(inPart). Open it in Excel and save it anew."
    case .noSheets: "The workbook lists no sheet\(inPart). Open it in Excel and save it anew."
    case .notAWorksheet:
      "This sheet has no rows\(inPart): it is a chart, a dialog or a macro sheet. Choose another."
    case .overLimit(let limit, let most):
      "The workbook is over the limit of \(most) \(limit.rawValue)\(inPart). If it is a real one, split it in two, or "
        + "raise the limit: --limits \(limit.name)=\(limit.higher(than: most))."
    case .changed:
      "The file changed while it was read. Close it in the program that writes it, and try again."
    case .noSuchFile: "There is no such file. Check the name and the folder."
    case .cannotRead: "The file cannot be read\(inPart). Copy it to this computer and try again."
    case .outOfMemory:
      "There is not enough memory to read the workbook\(inPart). Close other programs and try again."
    }
  }

  private static func name(of format: FileFormat) -> String {
    switch format {
    case .zip: "a ZIP archive of something else"
    case .compoundFile: "an old Office file"
    case .biff: "a workbook of an Excel before 1995"
    case .html: "a web page saved under a workbook's name"
    case .xml: "an XML file"
    case .pdf: "a PDF"
    case .image: "a picture"
    case .rtf: "a text of a word processor"
    case .compressed: "a compressed file"
    case .text: "a text file"
    }
  }

  private static func advice(for format: FileFormat) -> String {
    switch format {
    case .html, .xml, .biff, .compoundFile:
      "Open it in Excel, then File, Save As, Excel Workbook (.xlsx)."
    case .pdf, .image: "Ask for the list as an Excel workbook; a picture of a sheet cannot be read."
    case .compressed, .zip: "Unpack it and give the workbook inside."
    case .rtf, .text: "Give an Excel workbook (.xlsx) or a CSV file."
    }
  }
}
