import Tabular
import ZipArchive

/// Refuses by name whatever is no ZIP archive, told by its content.
enum FormatCheck {
  static func refuseOthers(_ file: FileBytes) throws(XLSXError) {
    let head: [UInt8]
    do {
      head = try file.leadingBytes(FileFormat.prefixLength)
    } catch {
      throw XLSXError(error, part: nil)
    }
    let format = FileFormat(leadingBytes: head)
    switch format {
    case .zip: return
    // Bytes in front of an archive make its beginning unknown; the archive itself is found from its end.
    case .text where isArchive(file): return
    case .compoundFile: throw try compoundFile(file)
    case .biff: throw XLSXError(.otherWorkbook("a workbook of an old Excel (.xls)"))
    default: throw XLSXError(.notAWorkbook(format))
    }
  }

  private static func isArchive(_ file: FileBytes) -> Bool {
    (try? Archive(file))?.entries.isEmpty == false
  }

  /// An encrypted workbook and an old `.xls` are both compound files; the name of a stream tells them apart.
  private static func compoundFile(_ file: FileBytes) throws(XLSXError) -> XLSXError {
    let isEncrypted: Bool
    do {
      isEncrypted = try contains("EncryptedPackage", in: file)
    } catch {
      throw XLSXError(error, part: nil)
    }
    return isEncrypted
      ? XLSXError(.encrypted) : XLSXError(.otherWorkbook("a workbook of an old Excel (.xls)"))
  }

  /// Whether a compound file's directory names a stream: names are UTF-16 in 128-byte entries (MS-CFB 2.6.1).
  private static func contains(_ name: String, in file: FileBytes) throws(ZipError) -> Bool {
    let pattern = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var offset = 512
    while offset < min(file.size, 64 << 20) {
      let block = try file.bytes(at: offset, count: 1 << 16)
      var entry = 0
      while entry + 128 <= block.count {
        if block[entry] == pattern[0], block[entry..<(entry + pattern.count)].elementsEqual(pattern) {
          return true
        }
        entry += 128
      }
      offset += 1 << 16
    }
    return false
  }
}
