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

/// A start tag: a buffer that the parser fills again for every element.
struct XMLTag {
  struct Attribute {
    var name: String
    var namespace: XMLNamespace
    var value: Range<Int>
  }

  /// The name without its prefix.
  var name = ""
  var namespace = XMLNamespace.none
  var attributes: [Attribute] = []
  /// Whether an attribute belongs to markup compatibility.
  var hasCompatibility = false
  /// The values of all attributes, one after the other, in UTF-8.
  var values: [UInt8] = []
  /// The prefixes that this tag declares, each with its namespace's URI.
  var declared: [(prefix: String, uri: String)] = []

  /// The bytes of an attribute without a namespace.
  func bytes(_ name: String, in namespace: XMLNamespace = .none) -> ArraySlice<UInt8>? {
    for attribute in attributes where attribute.name == name && attribute.namespace == namespace {
      return values[attribute.value]
    }
    return nil
  }

  /// The text of an attribute.
  func text(_ name: String, in namespace: XMLNamespace = .none) -> String? {
    bytes(name, in: namespace).map { String(decoding: $0, as: UTF8.self) }
  }

  /// An attribute that is a whole number; `nil` where it is missing or none.
  func integer(_ name: String) -> Int? {
    bytes(name).flatMap { XMLNumber.integer($0) }
  }

  /// An attribute of type xsd:boolean: `1` or `true`.
  func flag(_ name: String) -> Bool {
    guard let text = text(name) else { return false }
    return text == "1" || text == "true"
  }
}

/// Numbers in attributes.
enum XMLNumber {
  /// A whole number with blanks around it at the most; `nil` where the text is none. One of more than 17 digits counts
  /// as 10¹⁷, beyond everything that a workbook numbers.
  static func integer(_ bytes: some Sequence<UInt8>) -> Int? {
    var value = 0
    var digits = 0
    var ended = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where !ended:
        digits += 1
        value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 100_000_000_000_000_000)
      case 0x20, 0x09, 0x0A, 0x0D:
        ended = digits > 0
      default:
        return nil
      }
    }
    return digits > 0 ? value : nil
  }
}
