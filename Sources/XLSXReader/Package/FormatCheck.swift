import Tabular
import ZipArchive

/// Tells by its content what a file is: an archive goes on, an encrypted workbook is opened with its password, and
/// whatever else it is, is refused by name.
enum FormatCheck {
  /// The archive that holds the workbook's parts.
  static func archive(in file: FileBytes, password: String?, limits: ReadLimits) throws(XLSXError)
    -> FileBytes
  {
    let head: [UInt8]
    do {
      head = try file.leadingBytes(FileFormat.prefixLength)
    } catch {
      throw XLSXError(error, part: nil)
    }
    let format = FileFormat(leadingBytes: head)
    switch format {
    case .zip: return file
    // Bytes in front of an archive make its beginning unknown; the archive itself is found from its end.
    case .text where isArchive(file): return file
    case .compoundFile: return try open(compoundFile: file, password: password, limits: limits)
    case .biff: throw XLSXError(.otherWorkbook("a workbook of an old Excel (.xls)"))
    default: throw XLSXError(.notAWorkbook(format))
    }
  }

  private static func isArchive(_ file: FileBytes) -> Bool {
    (try? Archive(file))?.entries.isEmpty == false
  }

  /// An encrypted workbook and an old `.xls` are both compound files; their streams tell them apart.
  private static func open(
    compoundFile file: FileBytes, password: String?, limits: ReadLimits
  ) throws(XLSXError) -> FileBytes {
    let compound = try CompoundFile(file)
    switch CompoundContent(compound) {
    case .encryptedPackage:
      guard let password else { throw XLSXError(.encrypted) }
      return FileBytes(try EncryptedPackage(compound).decrypt(password: password, limits: limits))
    case .oldWorkbook: throw XLSXError(.otherWorkbook("a workbook of an old Excel (.xls)"))
    case .other: throw XLSXError(.notAWorkbook(.compoundFile))
    }
  }
}
