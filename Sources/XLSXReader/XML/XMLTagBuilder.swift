internal import CLibXML2

/// Turns what libxml2 says of a start tag into an `XMLTag`, and settles markup compatibility.
@safe
struct XMLTagBuilder {
  /// What became of a start tag.
  enum Outcome {
    /// The part's reader must hear of `tag`.
    case passed
    case leftOut
    case over(XLSXError.Limit, Int)
    /// The part demands that its reader knows this namespace.
    case demands(uri: String)
  }

  private(set) var tag = XMLTag()
  /// Nothing more is wanted.
  var isStopped = false
  private var compatibility = MarkupCompatibility()
  private var names = NameCache()
  private var rootURI: String?
  private var lastURI: (pointer: UnsafePointer<xmlChar>, text: String, namespace: XMLNamespace)?

  init() { unsafe lastURI = nil }

  var depth: Int { compatibility.depth }

  var passesText: Bool { !isStopped && compatibility.passesText }

  mutating func start(
    _ name: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?,
    _ declarations: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ declared: Int,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int, _ limits: ReadLimits
  ) -> Outcome {
    if isStopped { return .leftOut }
    guard compatibility.depth < limits.depth else { return .over(.depth, limits.depth) }
    guard count + declared <= limits.attributes else { return .over(.attributes, limits.attributes) }
    (tag.name, tag.key) = unsafe names.entry(name)
    tag.hasCompatibility = false
    let (text, namespace) = unsafe self.namespace(uri)
    tag.namespace = namespace
    tag.attributes.removeAll(keepingCapacity: true)
    tag.values.removeAll(keepingCapacity: true)
    if !tag.longNames.isEmpty { tag.longNames.removeAll(keepingCapacity: true) }
    if !tag.declared.isEmpty { tag.declared.removeAll(keepingCapacity: true) }
    for index in 0..<declared {
      let prefix = unsafe declarations?[2 * index].map { unsafe String(cString: $0) } ?? ""
      let uri = unsafe declarations?[2 * index + 1].map { unsafe String(cString: $0) } ?? ""
      tag.declared.append((prefix, uri))
    }
    for index in 0..<count {
      // Five pointers an attribute: name, prefix, URI, begin and end of the value (libxml2, startElementNsSAX2Func).
      guard let fields = unsafe values?.advanced(by: 5 * index), let name = unsafe fields[0],
        let begin = unsafe fields[3], let end = unsafe fields[4]
      else { continue }
      let start = tag.values.count
      unsafe tag.values.append(contentsOf: UnsafeBufferPointer(start: begin, count: end - begin))
      var namespace = XMLNamespace.none
      if let uri = unsafe fields[2] { namespace = XMLNamespace(uri: unsafe names.entry(uri).text) }
      if namespace == .markupCompatibility { tag.hasCompatibility = true }
      let key = unsafe names.key(name)
      if key == .other { tag.longNames.append(unsafe names.entry(name).text) }
      tag.attributes.append(
        XMLTag.Attribute(
          key: key, longName: Int32(clamping: tag.longNames.count - 1), namespace: namespace,
          value: start..<tag.values.count))
    }
    return switch compatibility.start(tag, uri: text) {
    case .pass: .passed
    case .unwrap, .skip: .leftOut
    case .refuse(let uri): .demands(uri: uri)
    }
  }

  /// The name of the element that ends; `nil` where nobody has heard of its start.
  mutating func end(_ name: UnsafePointer<xmlChar>) -> XMLKey? {
    guard !isStopped, compatibility.end() else { return nil }
    return unsafe names.key(name)
  }

  /// The namespace of an element. libxml2 keeps one copy of each URI, so that the last one is known by its address.
  /// The root's own namespace counts as the main one, whatever it is called.
  private mutating func namespace(_ uri: UnsafePointer<xmlChar>?) -> (text: String, XMLNamespace) {
    if let last = unsafe lastURI, let uri = unsafe uri, unsafe last.pointer == uri {
      return unsafe (last.text, last.namespace)
    }
    let text = unsafe uri.map { unsafe String(cString: $0) } ?? ""
    if rootURI == nil { rootURI = text }
    var namespace = XMLNamespace(uri: text)
    if namespace == .other, text == rootURI { namespace = .main }
    if let uri = unsafe uri { unsafe lastURI = unsafe (uri, text, namespace) }
    return (text, namespace)
  }
}

/// The texts of names that were met before, by the address at which libxml2's dictionary keeps the one copy of each
/// (libxml2, xmlDictLookup); it lives as long as the parser.
private struct NameCache {
  private var entries = [(address: UInt, text: String, key: XMLKey)](repeating: (0, "", .other), count: 256)

  mutating func entry(_ name: UnsafePointer<xmlChar>) -> (text: String, key: XMLKey) {
    let address = UInt(bitPattern: name)
    let slot = Int((UInt64(address) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    if entries[slot].address == address { return (entries[slot].text, entries[slot].key) }
    // Each has a second place, so that two names of every cell do not drive each other out.
    if entries[slot ^ 1].address == address { return (entries[slot ^ 1].text, entries[slot ^ 1].key) }
    let text = unsafe String(cString: name)
    let key = XMLKey(text)
    entries[slot ^ 1] = entries[slot]
    entries[slot] = (address, text, key)
    return (text, key)
  }

  /// The number of a name alone.
  mutating func key(_ name: UnsafePointer<xmlChar>) -> XMLKey {
    let address = UInt(bitPattern: name)
    let slot = Int((UInt64(address) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    return entries[slot].address == address ? entries[slot].key : unsafe entry(name).key
  }
}
