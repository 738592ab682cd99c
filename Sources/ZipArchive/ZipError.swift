/// Why an archive, or one of its entries, was refused.
public struct ZipError: Error, Sendable, Equatable, CustomStringConvertible {
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
    /// The file is no ZIP archive.
    case isNoArchive
    /// The file begins like an archive, and the directory at its end is missing.
    case cutOff
    /// The directory contradicts itself or the file.
    case directoryDamaged
    /// The archive is spread over several files.
    case severalDisks
    /// The directory itself is encrypted.
    case directoryEncrypted
    /// Two entries claim the same bytes.
    case overlappingEntries
    /// There are more entries than the limit allows.
    case tooManyEntries
    /// An entry's name is longer than the limit allows.
    case nameTooLong
    /// An entry inflates to more than the limit allows.
    case entryTooLarge
    /// All entries read inflate to more than the limit allows.
    case archiveTooLarge
    /// The entry is encrypted by ZIP's own encryption.
    case encrypted
    /// The entry is compressed by another method than deflate.
    case unsupportedMethod
    /// The header in front of the entry's data is damaged.
    case localHeaderDamaged
    /// The entry's data lies outside of the file.
    case outOfBounds
    /// The compressed data is damaged.
    case dataDamaged
    /// The entry has another size than the directory says.
    case sizeMismatch
    /// The entry's checksum is another than the directory says.
    case checksumMismatch
    /// An archive to be written would pass 4 GiB or 65,535 entries.
    case tooLargeToWrite
    /// The system has no memory left for zlib.
    case outOfMemory
  }

  /// What went wrong.
  public let code: Code
  /// The entry's name, where it is about one.
  public let entry: String?
  /// Where in the file, in bytes, as far as one place can be named.
  public let offset: Int?
  /// Figures; never content.
  public let detail: String
  /// The figure of the limit that was passed, where it is about one.
  public let limit: Int?

  /// Makes an error.
  public init(
    _ code: Code, entry: String? = nil, offset: Int? = nil, detail: String = "", limit: Int? = nil
  ) {
    self.code = code
    self.entry = entry
    self.offset = offset
    self.detail = detail
    self.limit = limit
  }

  /// One sentence, and what to do.
  public var description: String {
    let part = entry.map { "the part \(Self.printable($0))" } ?? "a part"
    let figures = detail.isEmpty ? "" : " (\(detail)\(limit.map { ", the limit is \($0)" } ?? ""))"
    return switch code {
    case .noSuchFile: "There is no such file. Check the name and the folder."
    case .cannotOpen: "The file cannot be opened\(figures). Check that you may read it."
    case .isNoFile: "This is no ordinary file. Save the workbook as a file first."
    case .cannotRead: "The file cannot be read\(figures). Copy it to this computer's disk and try again."
    case .changedWhileReading:
      "The file changed while it was read. Close it in other programs, wait until it is saved, and try again."
    case .isNoArchive:
      "This is no ZIP archive, and so no .xlsx workbook. In Excel: File, Save As, Excel Workbook."
    case .cutOff:
      "The file is cut off: the archive's directory at its end is missing. Download or copy the file again."
    case .directoryDamaged:
      "The archive's directory is damaged\(figures). Open the file in Excel, let it repair it, and save it again."
    case .severalDisks:
      "The archive is one of several parts\(figures). Join the parts with the program that made them."
    case .directoryEncrypted:
      "The archive's directory is encrypted. Save the workbook without a ZIP password."
    case .overlappingEntries:
      "The archive is no honest one: \(part) shares its bytes with another\(figures). Ask for the original file."
    case .tooManyEntries:
      "The archive has too many parts\(figures). Save the workbook again, or raise the limit."
    case .nameTooLong:
      "A part's name in the archive is too long\(figures). Save the workbook again with Excel or LibreOffice."
    case .entryTooLarge:
      "When unpacked, \(part) is larger than the limit\(figures). Split the workbook, or raise the limit."
    case .archiveTooLarge:
      "When unpacked, the file is larger than the limit\(figures). Split the workbook, or raise the limit."
    case .encrypted:
      "In this archive, \(part) is encrypted with a ZIP password. Unpack it, and save the workbook without one."
    case .unsupportedMethod:
      "In this archive, \(part) is compressed in a way that workbooks do not use\(figures). "
        + "Save the workbook again with Excel or LibreOffice."
    case .localHeaderDamaged, .outOfBounds, .dataDamaged, .sizeMismatch, .checksumMismatch:
      "The file is damaged: \(part) \(Self.damage(code))\(figures). Download or copy the file again, or open it "
        + "in Excel, let it repair it, and save it again."
    case .tooLargeToWrite:
      "The workbook to be written is too large for its format\(figures). Write fewer rows."
    case .outOfMemory: "There is no memory left to unpack the file. Close other programs and try again."
    }
  }

  private static func damage(_ code: Code) -> String {
    switch code {
    case .localHeaderDamaged: "has no readable header"
    case .outOfBounds: "lies outside of it"
    case .sizeMismatch: "has another size than the directory says"
    case .checksumMismatch: "has another checksum than the directory says"
    default: "cannot be unpacked"
    }
  }

  /// A name out of a file, cut and without control characters, so that it cannot write to a terminal what it likes.
  static func printable(_ name: String) -> String {
    let cut = name.unicodeScalars.prefix(120).map { scalar in
      scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        ? "\u{FFFD}" : Character(scalar)
    }
    return String(cut) + (name.unicodeScalars.count > 120 ? "…" : "")
  }
}
