/// What a file is, told by its first bytes and never by its name.
public enum FileFormat: String, Sendable, CaseIterable {
  /// A ZIP archive: an `.xlsx`, `.xlsm`, `.xlsb`, `.ods` or something else; its parts tell which.
  case zip
  /// A compound file (OLE2): an old `.xls`, or an encrypted workbook.
  case compoundFile
  /// A bare BIFF stream: Excel 2 to 4.
  case biff
  /// HTML, often saved under the name `.xls` by portals.
  case html
  /// XML of its own, such as "XML Spreadsheet 2003".
  case xml
  /// PDF.
  case pdf
  /// A picture: PNG, JPEG, GIF, BMP, TIFF, WebP or HEIC.
  case image
  /// Rich Text Format.
  case rtf
  /// A compressed file: gzip, RAR, 7-Zip, bzip2 or xz.
  case compressed
  /// Anything else: text, as far as one can tell.
  case text

  /// How many leading bytes `init(leadingBytes:)` wants to see.
  public static let prefixLength = 1024

  /// Tells the format by a file's first bytes; fewer than `prefixLength` where the file is shorter.
  public init(leadingBytes bytes: [UInt8]) {
    func begins(_ prefix: [UInt8], at offset: Int = 0) -> Bool {
      bytes.count >= offset + prefix.count && bytes[offset..<(offset + prefix.count)].elementsEqual(prefix)
    }
    func begins(_ prefix: String, at offset: Int = 0) -> Bool { begins(Array(prefix.utf8), at: offset) }

    if begins("PK\u{03}\u{04}") || begins("PK\u{05}\u{06}") || begins("PK\u{07}\u{08}") {
      self = .zip
    } else if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compoundFile
    } else if begins([0x09])
      && (begins([0x00, 0x04, 0x00], at: 1) || begins([0x02, 0x06, 0x00], at: 1)
        || begins([0x04, 0x06, 0x00], at: 1) || begins([0x08, 0x08, 0x00], at: 1)
        || begins([0x08, 0x10, 0x00], at: 1))
    {
      self = .biff
    } else if begins("%PDF") {
      self = .pdf
    } else if begins([0x89]) && begins("PNG", at: 1) || begins([0xFF, 0xD8, 0xFF]) || begins("GIF8")
      || begins("II*\0") || begins("MM\0*") || (begins("RIFF") && begins("WEBP", at: 8))
      || begins("ftypheic", at: 4) || (begins("BM") && begins([0, 0, 0, 0], at: 6))
    {
      self = .image
    } else if begins("{\\rtf") {
      self = .rtf
    } else if begins([0x1F, 0x8B]) || begins("Rar!") || begins([0x37, 0x7A, 0xBC, 0xAF]) || begins("BZh")
      || begins([0xFD, 0x37, 0x7A, 0x58, 0x5A])
    {
      self = .compressed
    } else {
      self = Self.markup(in: bytes)
    }
  }

  /// HTML and XML begin with a tag, behind a byte order mark and blanks at the most.
  private static func markup(in bytes: [UInt8]) -> FileFormat {
    var head = bytes[...]
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    head = head.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    let start = String(decoding: head.prefix(256), as: UTF8.self).lowercased()
    for tag in ["<!doctype html", "<html", "<table", "<head", "<body", "<meta", "<style", "<div"]
    where start.hasPrefix(tag) {
      return .html
    }
    if start.hasPrefix("<?xml") { return start.contains("<html") ? .html : .xml }
    return .text
  }
}
