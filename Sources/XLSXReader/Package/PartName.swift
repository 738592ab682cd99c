/// Names of parts (ECMA-376 part 2, 6.2.2): absolute, with `/`, compared without regard to case.
enum PartName {
  /// The part that a relationship's target names, resolved against the part that holds the relationship.
  ///
  /// Absolute targets, `..`, backslashes, doubled slashes and percent escapes all occur in life.
  static func resolve(_ target: String, from source: String) -> String {
    var path = target.replacing("\\", with: "/")
    if let fragment = path.firstIndex(of: "#") { path = String(path[..<fragment]) }
    path = unescaped(path)
    var segments: [Substring] = path.hasPrefix("/") ? [] : source.split(separator: "/").dropLast()
    for segment in path.split(separator: "/") {
      switch segment {
      case ".": continue
      case "..": _ = segments.popLast()
      default: segments.append(segment)
      }
    }
    return "/" + segments.joined(separator: "/")
  }

  /// The part that holds the relationships of a part: `/xl/_rels/workbook.xml.rels` for `/xl/workbook.xml`, and
  /// `/_rels/.rels` for the package (`/`).
  static func relationships(of part: String) -> String {
    let segments = part.split(separator: "/")
    let folder = segments.dropLast().map { "/" + $0 }.joined()
    return folder + "/_rels/" + (segments.last ?? "") + ".rels"
  }

  /// The form in which names are compared.
  static func key(_ name: String) -> String {
    (name.hasPrefix("/") ? name : "/" + name).lowercased()
  }

  private static func unescaped(_ path: String) -> String {
    guard path.contains("%") else { return path }
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), code != 0
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
