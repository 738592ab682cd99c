/// The encodings in which CSV and TSV files are read.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, of which ASCII is a part.
  case utf8 = "UTF-8"
  /// UTF-16, the lower byte first: what Excel calls "Unicode Text".
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the upper byte first.
  case utf16BigEndian = "UTF-16BE"
  /// Windows-1252: the last resort.
  case windows1252 = "Windows-1252"
}
