public import Tabular

/// Why a CSV or TSV file was refused, or its reading stopped.
public struct DelimitedError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong.
  public enum Code: String, Sendable, CaseIterable {
    /// There is no such file.
    case noSuchFile
    /// The system refused to open the file.
    case cannotOpen
    /// The path is a folder, a device or a pipe.
    case isNoFile
    /// The system failed to read the file.
    case cannotRead
    /// The file's size or modification time changed while it was read.
    case changedWhileReading
    /// The file holds NUL characters: it is no text.
    case isNoText
    /// A quote is opened and never closed.
    case quoteNeverCloses
    /// A field is longer than the limit allows.
    case fieldTooLong
    /// A record has more fields than the limit allows.
    case tooManyColumns
    /// A record is longer than the limit allows.
    case recordTooLong
  }

  /// What went wrong.
  public let code: Code
  /// Where: the row as Excel shows it, and the column where one can be named.
  public let place: Place?
  /// Figures and limits; never content.
  public let detail: String

  init(_ code: Code, row: Int? = nil, column: Int? = nil, detail: String = "") {
    self.code = code
    place = row.map { Place(sheet: "", row: $0, column: column) }
    self.detail = detail
  }

  /// One sentence, and what to do.
  public var description: String {
    let figures = detail.isEmpty ? "" : " (\(detail))"
    let cell = place?.address.map { place?.column == nil ? "row \($0)" : "cell \($0)" } ?? "a row"
    return switch code {
    case .noSuchFile: "There is no such file. Check the name and the folder."
    case .cannotOpen: "The file cannot be opened\(figures). Check that you may read it."
    case .isNoFile: "This is no ordinary file. Save the sheet as a file first."
    case .cannotRead: "The file cannot be read\(figures). Copy it to this computer's disk and try again."
    case .changedWhileReading:
      "The file changed while it was read. Close it in other programs, wait until it is saved, and try again."
    case .isNoText:
      "The file holds bytes that no text has\(figures), so it is no CSV file. In Excel: File, Save As, CSV UTF-8."
    case .quoteNeverCloses:
      "The quote that opens \(cell) is never closed, so that all rows behind it would be lost in it. "
        + "Remove it or close it, or save the sheet again as CSV UTF-8."
    case .fieldTooLong:
      "The text of \(cell) is longer than the limit\(figures). Look for a quote that is not closed, "
        + "or raise the limit."
    case .tooManyColumns: "There are more columns in \(cell) than the limit\(figures). Raise the limit."
    case .recordTooLong:
      "There is more text in \(cell) than the limit\(figures). Look for a quote that is not closed, "
        + "or raise the limit."
    }
  }
}
