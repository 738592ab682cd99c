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

/// What libxml2's callbacks talk to: a class, since C keeps a pointer to it.
///
/// What changes with every tag lies in one struct: each access to a field of a class is checked at run time, which would
/// cost as much as libxml2 itself.
@safe
private class XMLRelay {
  let part: String
  let limits: ReadLimits
  var input: PartInput?
  var failure: XLSXError?
  var context: xmlParserCtxtPtr?
  var builder = XMLTagBuilder()

  init(part: String, limits: ReadLimits) {
    self.part = part
    self.limits = limits
    unsafe context = nil
  }

  var depth: Int { builder.depth }

  func deliver(start tag: XMLTag) throws(XLSXError) {}
  func deliver(text: Span<UInt8>) throws(XLSXError) {}
  func deliver(end name: String) throws(XLSXError) {}

  func start(
    _ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
    _ declarations: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ declared: Int,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    guard let name = unsafe name else { return }
    switch unsafe builder.start(name, uri, declarations, declared, values, count, limits) {
    case .passed: attempt { () throws(XLSXError) in try deliver(start: builder.tag) }
    case .leftOut: break
    case .demands(let uri):
      stop(XLSXError(.mustUnderstand, part: part, detail: "it demands \(XMLNamespace.shown(uri))"))
    case .over(let limit, let most): stop(XLSXError(.overLimit(limit, limit: most), part: part))
    }
  }

  func characters(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard builder.passesText, let bytes = unsafe bytes else { return }
    let text = unsafe Span(_unsafeStart: bytes, count: Int(count))
    attempt { () throws(XLSXError) in try deliver(text: text) }
  }

  func end(_ name: UnsafePointer<xmlChar>?) {
    guard let name = unsafe name, let text = unsafe builder.end(name) else { return }
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
    failure = failure ?? error
    builder.isStopped = true
    if let context = unsafe context { unsafe xmlStopParser(context) }
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
