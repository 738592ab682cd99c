/// The namespaces that the reader tells apart, transitional and Strict names alike (ECMA-376 part 1, annex A; part 4).
enum XMLNamespace: Sendable {
  /// No namespace at all: nearly every attribute.
  case none
  /// SpreadsheetML, or whatever namespace the root element of a part has.
  case main
  /// `officeDocument/2006/relationships`: `r:id`.
  case relationships
  /// Markup compatibility (ECMA-376 part 3).
  case markupCompatibility
  /// Any other.
  case other

  init(uri: String) {
    switch uri {
    case "": self = .none
    case "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
      "http://schemas.openxmlformats.org/package/2006/relationships",
      "http://schemas.openxmlformats.org/package/2006/content-types",
      "http://schemas.microsoft.com/office/2006/keyEncryptor/password":
      self = .main
    case "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships":
      self = .relationships
    case "http://schemas.openxmlformats.org/markup-compatibility/2006": self = .markupCompatibility
    default: self = .other
    }
  }

  /// A namespace's name for a sentence: out of a file, so that only what a URI may hold is shown, and not all of a long
  /// one.
  static func shown(_ uri: String) -> String {
    String(uri.unicodeScalars.prefix(100).map { (0x21...0x7E).contains($0.value) ? Character($0) : "?" })
  }
}
