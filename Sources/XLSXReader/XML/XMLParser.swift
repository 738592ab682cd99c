internal import CLibXML2
import Tabular

/// The one owner of a libxml2 push parser (SAX2): bytes in, `XMLEvents` out.
///
/// Entities beyond the five of XML, document types, network and external files are off: a document type stops the
/// parser before anything in it is read. libxml2's own limits of size stay on.
@safe
struct XMLParser<Events: XMLEvents>: ~Copyable {
  private let relay: Relay<Events>
  private let context: xmlParserCtxtPtr

  /// Makes a parser for one part.
  ///
  /// - Parameters:
  ///   - events: who listens; `events` gives it back.
  ///   - part: the part's name, for errors.
  ///   - limits: depth and number of attributes.
  init(_ events: Events, part: String, limits: ReadLimits) throws(XLSXError) {
    relay = Relay(events, part: part, limits: limits)
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = { context, name, _, uri, declared, declarations, attributes, _, values in
      guard let relay = unsafe xmlRelay(of: context) else { return }
      unsafe relay.start(name, uri, declarations, Int(declared), values, Int(attributes))
    }
    unsafe handler.endElementNs = { context, name, _, _ in unsafe xmlRelay(of: context)?.end(name) }
    unsafe handler.characters = { context, bytes, count in
      unsafe xmlRelay(of: context)?.characters(bytes, count)
    }
    unsafe handler.cdataBlock = { context, bytes, count in
      unsafe xmlRelay(of: context)?.characters(bytes, count)
    }
    unsafe handler.internalSubset = { context, _, _, _ in unsafe xmlRelay(of: context)?.refuseDocumentType() }
    // A structured handler that does nothing keeps libxml2 from printing to standard error.
    unsafe handler.serror = { _, _ in }
    let opaque = unsafe Unmanaged<XMLRelay>.passUnretained(relay).toOpaque()
    guard let context = unsafe xmlCreatePushParserCtxt(&handler, opaque, nil, 0, nil) else {
      throw XLSXError(.outOfMemory, part: part)
    }
    unsafe xmlCtxtUseOptions(context, Self.options)
    unsafe relay.context = unsafe context
    unsafe self.context = unsafe context
  }

  deinit { unsafe xmlFreeParserCtxt(context) }

  // NOENT: without it `&amp;` in an attribute arrives as `&#38;`. No entity of the file's own can be declared, since a
  // document type is refused.
  private static var options: Int32 { Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue) }

  /// Whoever listens, with what was heard so far.
  var events: Events {
    get { relay.events }
    nonmutating _modify { yield &relay.events }
  }

  /// How many elements are open, those that markup compatibility leaves out among them.
  var depth: Int { relay.depth }

  /// Whether rows or strings, which a scanner reads in the parser's place, cannot pass the limits of depth and
  /// attributes from here on.
  var hasRoom: Bool { depth + 8 <= relay.limits.depth && relay.limits.attributes >= 32 }

  /// Parses the next bytes of the part.
  ///
  /// The first call tells the encoding: it must have 256 bytes, or all that the part has.
  func parse(_ bytes: Span<UInt8>) throws(XLSXError) {
    guard !bytes.isEmpty else { return }
    if relay.input == nil {
      let input = PartInput(firstBytes: bytes)
      if input.ignoresDeclaration {
        unsafe xmlCtxtUseOptions(context, Self.options | Int32(XML_PARSE_IGNORE_ENC.rawValue))
      }
      relay.input = input
    }
    var code: Int32 = 0
    let isAdmitted = relay.input?.take(bytes, attributes: relay.limits.attributes) { bytes in
      code = unsafe bytes.withUnsafeBytes { raw in
        unsafe xmlParseChunk(
          context, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: raw.count), 0)
      }
    }
    try check(code)
    guard isAdmitted == true else {
      throw XLSXError(.overLimit(.attributes, limit: relay.limits.attributes), part: relay.part)
    }
  }

  /// Says that no more bytes come.
  func finish() throws(XLSXError) {
    try check(unsafe xmlParseChunk(context, nil, 0, 1))
  }

  /// The one place where libxml2's return codes become errors. Its messages may quote the file: only number and line
  /// are kept.
  private func check(_ code: Int32) throws(XLSXError) {
    if let failure = relay.failure { throw failure }
    // A prefix that nobody declared leaves the part well-formed, and its names can be told apart all the same.
    guard code != 0, unsafe context.pointee.wellFormed == 0 else { return }
    throw XLSXError(
      .notWellFormed, part: relay.part,
      detail: "XML error \(code) in line \(unsafe xmlSAX2GetLineNumber(context))")
  }
}

/// The relay that `XMLParser.init` handed to libxml2; the parser that owns both outlives every call.
private func xmlRelay(of context: UnsafeMutableRawPointer?) -> XMLRelay? {
  guard let context = unsafe context else { return nil }
  return unsafe Unmanaged<XMLRelay>.fromOpaque(context).takeUnretainedValue()
}

/// What libxml2's callbacks talk to: a class, since C keeps a pointer to it. It turns C strings into an `XMLTag`.
@safe
private class XMLRelay {
  let part: String
  let limits: ReadLimits
  var input: PartInput?
  var failure: XLSXError?
  var context: xmlParserCtxtPtr?
  private var tag = XMLTag()
  private var compatibility = MarkupCompatibility()
  private var rootURI: String?
  private var lastURI: (pointer: UnsafePointer<xmlChar>, text: String, namespace: XMLNamespace)?

  init(part: String, limits: ReadLimits) {
    self.part = part
    self.limits = limits
    unsafe context = nil
    unsafe lastURI = nil
  }

  var depth: Int { compatibility.depth }

  func deliver(start tag: XMLTag) throws(XLSXError) {}
  func deliver(text: Span<UInt8>) throws(XLSXError) {}
  func deliver(end name: String) throws(XLSXError) {}

  func start(
    _ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
    _ declarations: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ declared: Int,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    guard failure == nil, let name = unsafe name else { return }
    guard compatibility.depth < limits.depth else {
      return stop(XLSXError(.overLimit(.depth, limit: limits.depth), part: part))
    }
    guard count + declared <= limits.attributes else {
      return stop(XLSXError(.overLimit(.attributes, limit: limits.attributes), part: part))
    }
    tag.name = unsafe String(cString: name)
    let text = unsafe namespace(uri, of: &tag.namespace)
    tag.attributes.removeAll(keepingCapacity: true)
    tag.values.removeAll(keepingCapacity: true)
    tag.declared.removeAll(keepingCapacity: true)
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
      let uri = unsafe fields[2].map { unsafe String(cString: $0) } ?? ""
      tag.attributes.append(
        XMLTag.Attribute(
          name: unsafe String(cString: name), namespace: XMLNamespace(uri: uri),
          value: start..<tag.values.count))
    }
    guard compatibility.start(tag, uri: text) == .pass else { return }
    attempt { () throws(XLSXError) in try deliver(start: tag) }
  }

  func characters(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard failure == nil, compatibility.passesText, let bytes = unsafe bytes else { return }
    let text = unsafe Span(_unsafeStart: bytes, count: Int(count))
    attempt { () throws(XLSXError) in try deliver(text: text) }
  }

  func end(_ name: UnsafePointer<xmlChar>?) {
    guard failure == nil, compatibility.end(), let name = unsafe name else { return }
    let text = unsafe String(cString: name)
    attempt { () throws(XLSXError) in try deliver(end: text) }
  }

  func refuseDocumentType() {
    stop(XLSXError(.documentType, part: part))
  }

  private func attempt(_ body: () throws(XLSXError) -> Void) {
    do throws(XLSXError) {
      try body()
    } catch {
      stop(error)
    }
  }

  private func stop(_ error: XLSXError) {
    failure = error
    if let context = unsafe context { unsafe xmlStopParser(context) }
  }

  /// The namespace of an element. libxml2 keeps one copy of each URI, so that the last one is known by its address.
  /// The root's own namespace counts as the main one, whatever it is called.
  private func namespace(_ uri: UnsafePointer<xmlChar>?, of namespace: inout XMLNamespace) -> String {
    if let last = unsafe lastURI, let uri = unsafe uri, unsafe last.pointer == uri {
      namespace = unsafe last.namespace
      return unsafe last.text
    }
    let text = unsafe uri.map { unsafe String(cString: $0) } ?? ""
    if rootURI == nil { rootURI = text }
    namespace = XMLNamespace(uri: text)
    if namespace == .other, text == rootURI { namespace = .main }
    if let uri = unsafe uri { unsafe lastURI = unsafe (uri, text, namespace) }
    return text
  }
}

private final class Relay<Events: XMLEvents>: XMLRelay {
  var events: Events

  init(_ events: Events, part: String, limits: ReadLimits) {
    self.events = events
    super.init(part: part, limits: limits)
  }

  override func deliver(start tag: XMLTag) throws(XLSXError) { try events.start(tag) }
  override func deliver(text: Span<UInt8>) throws(XLSXError) { try events.text(text) }
  override func deliver(end name: String) throws(XLSXError) { try events.end(name) }
}
