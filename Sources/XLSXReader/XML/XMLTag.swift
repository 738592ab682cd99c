/// A start tag as libxml2 tells of it (libxml2, startElementNsSAX2Func): a look into the parser's own memory, good until
/// the call ends. It cannot be copied, so that nobody keeps it.
@safe
struct XMLTag: ~Copyable {
  typealias Name = UnsafePointer<UInt8>
  typealias Names = UnsafeMutablePointer<UnsafePointer<UInt8>?>

  /// The name without its prefix, as a number.
  let key: XMLKey
  let namespace: XMLNamespace
  /// How many attributes it has.
  let count: Int
  /// How many prefixes it declares.
  let declared: Int
  private let localName: Name
  private let namespaceURI: Name?
  /// Five an attribute: name, prefix, URI, begin and end of the value.
  private let attributes: Names?
  /// Two each: prefix and URI.
  private let declarations: Names?

  init(
    _ name: Name, _ uri: Name?, _ namespace: XMLNamespace, declarations: Names?, _ declared: Int,
    attributes: Names?, _ count: Int
  ) {
    key = unsafe XMLKey(name)
    self.namespace = namespace
    self.count = unsafe attributes == nil ? 0 : count
    self.declared = unsafe declarations == nil ? 0 : declared
    unsafe localName = unsafe name
    unsafe namespaceURI = unsafe uri
    unsafe self.attributes = unsafe attributes
    unsafe self.declarations = unsafe declarations
  }

  /// The name without its prefix.
  var name: String { unsafe String(cString: localName) }

  /// The URI of its namespace; empty where it has none.
  var uri: String { unsafe Self.text(namespaceURI) }

  /// Whether it is SpreadsheetML or of no namespace, declares nothing and has no attribute of another namespace.
  @inline(__always)
  var isPlain: Bool {
    guard namespace == .main || namespace == .none, declared == 0 else { return false }
    for index in 0..<count where unsafe field(index, 2) != nil { return false }
    return true
  }

  /// Whether an attribute belongs to markup compatibility.
  var hasCompatibility: Bool {
    for index in 0..<count {
      if let uri = unsafe field(index, 2), unsafe XMLNamespace.isMarkupCompatibility(uri) { return true }
    }
    return false
  }

  /// A prefix that the tag declares, and its URI.
  func declaration(at index: Int) -> (prefix: String, uri: String) {
    unsafe (Self.text(declarations?[2 * index]), Self.text(declarations?[2 * index + 1]))
  }

  /// The name of an attribute as a number; `nil` where it has a namespace. For hot paths, which look at all in turn.
  func key(at index: Int) -> XMLKey? {
    guard unsafe field(index, 2) == nil, let name = unsafe field(index, 0) else { return nil }
    return unsafe XMLKey(name)
  }

  /// The value of an attribute.
  @_lifetime(borrow self)
  func value(at index: Int) -> Span<UInt8> {
    guard let begin = unsafe field(index, 3), let end = unsafe field(index, 4) else { return Span() }
    return unsafe _overrideLifetime(Span(_unsafeStart: begin, count: end - begin), borrowing: self)
  }

  /// One of the five of an attribute, by an index below `count`.
  @inline(__always)
  private func field(_ index: Int, _ field: Int) -> Name? { unsafe attributes?[index &* 5 &+ field] }

  private static func text(_ name: Name?) -> String { unsafe name.map { unsafe String(cString: $0) } ?? "" }
}

extension XMLTag {
  /// The text of an attribute; of any namespace where none is named.
  func text(_ name: String, in namespace: XMLNamespace? = XMLNamespace.none) -> String? {
    place(name, in: namespace).map { text(at: $0) }
  }

  /// An attribute that is a whole number; `nil` where it is missing or none.
  func integer(_ name: String) -> Int? {
    place(name, in: XMLNamespace.none).flatMap { XMLNumber.integer(value(at: $0)) }
  }

  /// An attribute of type xsd:boolean: `1` or `true`.
  func flag(_ name: String) -> Bool { place(name, in: XMLNamespace.none).map { isFlag(at: $0) } ?? false }

  /// Whether an attribute says `1` or `true`.
  func isFlag(at index: Int) -> Bool {
    let value = value(at: index)
    if value.count == 1 { return value[0] == UInt8(ascii: "1") }
    return value.count == 4 && XMLAttributes.matches(value, at: 0, "true")
  }

  private func place(_ name: String, in namespace: XMLNamespace?) -> Int? {
    (0..<count).first { index in
      guard let given = unsafe field(index, 0), unsafe String(cString: given) == name else { return false }
      let uri = unsafe field(index, 2)
      return unsafe namespace == nil || namespace == uri.map { unsafe XMLNamespace($0) } ?? XMLNamespace.none
    }
  }

  private func text(at index: Int) -> String {
    unsafe value(at: index).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension XMLNamespace {
  init(_ uri: UnsafePointer<UInt8>) { self.init(uri: unsafe String(cString: uri)) }

  /// Whether a URI is that of markup compatibility: asked of every attribute that has one, so without a text.
  static func isMarkupCompatibility(_ uri: UnsafePointer<UInt8>) -> Bool {
    let known: StaticString = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    return known.withUTF8Buffer { bytes in
      for offset in 0..<bytes.count where unsafe uri[offset] != bytes[offset] { return false }
      return unsafe uri[bytes.count] == 0
    }
  }
}

/// Numbers in attributes.
enum XMLNumber {
  /// A whole number with blanks around it at the most; `nil` where the text is none. One of more than 17 digits counts
  /// as 10¹⁷, beyond everything that a workbook numbers.
  static func integer(_ bytes: Span<UInt8>) -> Int? {
    // Nearly all are plain digits.
    var value = 0
    var digits = 0
    let most = min(bytes.count, 17)
    while digits < most {
      let digit = bytes[digits] &- 0x30
      guard digit < 10 else { break }
      value = value &* 10 &+ Int(digit)
      digits += 1
    }
    if digits == bytes.count { return digits > 0 ? value : nil }
    var ended = false
    for index in digits..<bytes.count {
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
