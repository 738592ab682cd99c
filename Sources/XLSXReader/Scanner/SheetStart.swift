/// Where the rows of a worksheet begin, for the scanner to start from.
enum SheetStart {
  /// The place behind `<sheetData>` in a sheet's first bytes; `nil` where the part is not plainly UTF-8 or the tag is
  /// not there in just this form. A comment may hold the tag as well: libxml2 has the last word.
  static func find(in bytes: Span<UInt8>) -> Int? {
    guard isUTF8(bytes) else { return nil }
    var index = 0
    while index + 11 <= bytes.count {
      if bytes[index] == UInt8(ascii: "<"), XMLAttributes.matches(bytes, at: index, "<sheetData>") {
        return index + 11
      }
      index += 1
    }
    return nil
  }

  /// Whether the bytes begin as XML in UTF-8 does: with a tag, behind a byte order mark at the most, and a declaration
  /// that names no other encoding.
  static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    var start = 0
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "<"), bytes[start + 1] != 0 else {
      return false
    }
    guard XMLAttributes.matches(bytes, at: start, "<?xml") else { return true }
    var end = start
    while end < min(bytes.count, start + 256), bytes[end] != UInt8(ascii: ">") { end += 1 }
    let declaration = bytes.extracting(start..<end)
    let text = unsafe declaration.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
      .lowercased()
    return !text.contains("encoding") || text.contains("utf-8")
  }
}
