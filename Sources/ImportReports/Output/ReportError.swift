/// Why a report could not be made. Nothing in it comes from the workbook.
public struct ReportError: Error, Equatable, CustomStringConvertible {
  /// What failed.
  public enum Code: String, Sendable {
    /// The result could not be written: a full disk, a file that may not be written.
    case cannotWrite = "cannot-write"
    /// The temporary file for the findings could not be made, written or read again.
    case cannotSpool = "cannot-spool"
  }

  /// What failed.
  public let code: Code
  /// What was being written: `output`, `findings`.
  public let part: String
  /// The system's own word for it, such as "No space left on device".
  public let detail: String

  /// Makes an error.
  public init(_ code: Code, part: String, detail: String) {
    self.code = code
    self.part = part
    self.detail = detail
  }

  /// One sentence that says what happened and what to do.
  public var description: String {
    switch code {
    case .cannotWrite:
      "The result could not be written (\(detail)): free some space or name another place with --output."
    case .cannotSpool:
      "The temporary file for the findings failed (\(detail)): free some space, or set TMPDIR to a folder "
        + "that has some."
    }
  }
}
