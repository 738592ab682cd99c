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
  /// Small and without references, since each is written down anew at every tag.
  struct Attribute {
    var key: XMLKey
    /// The place of the name among the long ones where the key does not say it.
    var longName: Int32
    var namespace: XMLNamespace
    fileprivate var low: Int32
    fileprivate var high: Int32

    init(key: XMLKey, longName: Int32, namespace: XMLNamespace, value: Range<Int>) {
      self.key = key
      self.longName = longName
      self.namespace = namespace
      low = Int32(clamping: value.lowerBound)
      high = Int32(clamping: value.upperBound)
    }

    var value: Range<Int> { Int(low)..<Int(high) }
  }

  /// The name without its prefix.
  var name = ""
  /// The same as a number.
  var key = XMLKey.other
  var namespace = XMLNamespace.none
  var attributes: [Attribute] = []
  /// Whether an attribute belongs to markup compatibility.
  var hasCompatibility = false
  /// The values of all attributes, one after the other, in UTF-8.
  var values: [UInt8] = []
  /// The names of attributes whose keys do not say them.
  var longNames: [String] = []
  /// The prefixes that this tag declares, each with its namespace's URI.
  var declared: [(prefix: String, uri: String)] = []

  /// The bytes of an attribute without a namespace.
  func bytes(_ name: String, in namespace: XMLNamespace = .none) -> ArraySlice<UInt8>? {
    let key = XMLKey(name)
    for attribute in attributes where attribute.key == key && attribute.namespace == namespace {
      if key != .other || longNames[Int(attribute.longName)] == name { return values[attribute.value] }
    }
    return nil
  }

  /// Where in `values` an attribute without a namespace stands: for hot paths, which ask by key.
  func range(_ key: XMLKey) -> Range<Int>? {
    for attribute in attributes where attribute.key == key && attribute.namespace == .none {
      return attribute.value
    }
    return nil
  }

  /// The text of an attribute.
  func text(_ name: String, in namespace: XMLNamespace = .none) -> String? {
    bytes(name, in: namespace).map { String(decoding: $0, as: UTF8.self) }
  }

  /// An attribute that is a whole number; `nil` where it is missing or none.
  func integer(_ name: String) -> Int? {
    let key = XMLKey(name)
    guard key == .other else { return range(key).flatMap { XMLNumber.integer(values.span.extracting($0)) } }
    return bytes(name).flatMap { XMLNumber.integer($0.span) }
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
  static func integer(_ bytes: Span<UInt8>) -> Int? {
    var value = 0
    var digits = 0
    var ended = false
    for index in bytes.indices {
      let byte = bytes[index]
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
