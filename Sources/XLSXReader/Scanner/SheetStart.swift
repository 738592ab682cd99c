/// Where the rows of a worksheet begin, for the scanner to start from.
enum SheetStart {
  /// The tag `<sheetData>` in a sheet's first bytes, looked for from a place on; `nil` where it is not there in just this
  /// form. A comment may hold the tag as well: libxml2 has the last word.
  static func find(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    var index = start
    while index + 11 <= bytes.count {
      if bytes[index] == UInt8(ascii: "<"), XMLAttributes.matches(bytes, at: index, "<sheetData>") {
        return index..<(index + 11)
      }
      index += 1
    }
    return nil
  }

  /// Whether the bytes begin as XML in UTF-8 does: with a tag, behind a byte order mark at the most, and a declaration
  /// that names no other encoding.
  static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "<") else { return false }
    switch PartEncoding(firstBytes: bytes) {
    case .utf8, .utf8UnderAnotherName: return true
    default: return false
    }
  }
}
