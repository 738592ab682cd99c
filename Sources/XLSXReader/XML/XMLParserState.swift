internal import CLibXML2

/// What changes with every tag: limits, namespaces and markup compatibility are settled here, before the part's reader
/// hears of it.
@safe
struct XMLParserState<Events: XMLEvents> {
  var events: Events
  private(set) var failure: XLSXError?
  /// Nothing more is wanted.
  private var isStopped = false
  var context: xmlParserCtxtPtr?
  private var compatibility = MarkupCompatibility()
  private var rootURI: String?
  /// The namespace of the last element that had one. libxml2 keeps one copy of each URI, which is known by its address.
  private var last: (uri: XMLTag.Name?, namespace: XMLNamespace)
  private let part: String
  private let limits: ReadLimits

  init(events: Events, part: String, limits: ReadLimits) {
    self.events = events
    self.part = part
    self.limits = limits
    unsafe context = nil
    unsafe last = (nil, .none)
  }

  var depth: Int { compatibility.depth }

  mutating func start(
    _ name: XMLTag.Name, _ uri: XMLTag.Name?, _ declarations: XMLTag.Names?, _ declared: Int,
    _ attributes: XMLTag.Names?, _ count: Int
  ) {
    if isStopped { return }
    guard compatibility.depth < limits.depth else { return stop(.overLimit(.depth, limit: limits.depth)) }
    guard count + declared <= limits.attributes else {
      return stop(.overLimit(.attributes, limit: limits.attributes))
    }
    let tag = unsafe XMLTag(
      name, uri, namespace(uri), declarations: declarations, declared, attributes: attributes, count)
    switch compatibility.passes(tag) ? .pass : compatibility.start(tag) {
    case .pass:
      do throws(XLSXError) { try events.start(tag) } catch { stop(error) }
    case .unwrap, .skip: break
    case .refuse(let uri): stop(.mustUnderstand, detail: "it demands \(XMLNamespace.shown(uri))")
    }
  }

  mutating func characters(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    guard !isStopped, compatibility.passesText else { return }
    let text = unsafe Span(_unsafeStart: bytes, count: count)
    do throws(XLSXError) { try events.text(text) } catch { stop(error) }
  }

  mutating func end(_ name: XMLTag.Name) {
    guard !isStopped, compatibility.ends() || compatibility.end() else { return }
    do throws(XLSXError) { try events.end(unsafe XMLKey(name)) } catch { stop(error) }
  }

  mutating func refuseDocumentType() { stop(.documentType) }

  /// The namespace of an element. The root's own one counts as the main one, whatever it is called.
  @inline(__always)
  private mutating func namespace(_ uri: XMLTag.Name?) -> XMLNamespace {
    if unsafe uri != nil, unsafe uri == last.uri { return unsafe last.namespace }
    return unsafe newNamespace(uri)
  }

  private mutating func newNamespace(_ uri: XMLTag.Name?) -> XMLNamespace {
    if unsafe uri == nil, rootURI != nil { return .none }
    let text = unsafe uri.map { unsafe String(cString: $0) } ?? ""
    if rootURI == nil { rootURI = text }
    var namespace = XMLNamespace(uri: text)
    if namespace == .other, text == rootURI { namespace = .main }
    unsafe last = unsafe (uri, namespace)
    return namespace
  }

  private mutating func stop(_ code: XLSXError.Code, detail: String? = nil) {
    stop(XLSXError(code, part: part, detail: detail))
  }

  private mutating func stop(_ error: XLSXError) {
    failure = failure ?? error
    isStopped = true
    if let context = unsafe context { unsafe xmlStopParser(context) }
  }
}
