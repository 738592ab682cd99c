internal import CLibXML2
import Tabular

/// The one owner of a libxml2 push parser (SAX2): bytes in, `XMLEvents` out.
///
/// Entities beyond the five of XML, document types, network and external files are off: a document type stops the
/// parser before anything in it is read. libxml2's own limits of size stay on.
///
/// One thread at a time may use it: a class, and sendable on that condition, so that it can be handed to another.
@safe
final class XMLParser<Events: XMLEvents>: @unchecked Sendable {
  /// Owned, and at one place in memory, since the closures that libxml2's callbacks end in point to it.
  private let state: UnsafeMutablePointer<XMLParserState<Events>>
  private let relay: XMLRelay
  private let context: xmlParserCtxtPtr
  private let part: String
  private let limits: ReadLimits

  /// Makes a parser for one part.
  ///
  /// - Parameters:
  ///   - events: who listens; `events` gives it back.
  ///   - part: the part's name, for errors.
  ///   - limits: depth and number of attributes.
  init(_ events: Events, part: String, limits: ReadLimits) throws(XLSXError) {
    let state = UnsafeMutablePointer<XMLParserState<Events>>.allocate(capacity: 1)
    unsafe state.initialize(to: XMLParserState(events: events, part: part, limits: limits))
    // The closures are compiled for this very kind of events; methods of a generic class would not be, and what they
    // cost is more than libxml2 does.
    relay = unsafe XMLRelay(
      start: { name, uri, declarations, declared, values, count in
        unsafe state.pointee.start(name, uri, declarations, declared, values, count)
      },
      characters: { bytes, count in unsafe state.pointee.characters(bytes, count) },
      end: { name in unsafe state.pointee.end(name) },
      documentType: { unsafe state.pointee.refuseDocumentType() })
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = { context, name, _, uri, declared, declarations, attributes, _, values in
      guard let name = unsafe name else { return }
      unsafe withRelay(context) { relay in
        unsafe relay.start(name, uri, declarations, Int(declared), values, Int(attributes))
      }
    }
    unsafe handler.endElementNs = { context, name, _, _ in
      if let name = unsafe name { unsafe withRelay(context) { unsafe $0.end(name) } }
    }
    unsafe handler.characters = { context, bytes, count in
      if let bytes = unsafe bytes { unsafe withRelay(context) { unsafe $0.characters(bytes, Int(count)) } }
    }
    unsafe handler.cdataBlock = { context, bytes, count in
      if let bytes = unsafe bytes { unsafe withRelay(context) { unsafe $0.characters(bytes, Int(count)) } }
    }
    unsafe handler.internalSubset = { context, _, _, _ in unsafe withRelay(context) { $0.documentType() } }
    // A structured handler that does nothing keeps libxml2 from printing to standard error.
    unsafe handler.serror = { _, _ in }
    let opaque = unsafe Unmanaged<XMLRelay>.passUnretained(relay).toOpaque()
    guard let context = unsafe xmlCreatePushParserCtxt(&handler, opaque, nil, 0, nil) else {
      unsafe state.deinitialize(count: 1)
      unsafe state.deallocate()
      throw XLSXError(.outOfMemory, part: part)
    }
    unsafe xmlCtxtUseOptions(context, Self.options)
    unsafe state.pointee.context = unsafe context
    unsafe self.state = unsafe state
    unsafe self.context = unsafe context
    self.part = part
    self.limits = limits
  }

  deinit {
    unsafe xmlFreeParserCtxt(context)
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }

  // NOENT: without it `&amp;` in an attribute arrives as `&#38;`. No entity of the file's own can be declared, since a
  // document type is refused.
  private static var options: Int32 { Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue) }

  /// Whoever listens, with what was heard so far.
  var events: Events {
    get { unsafe state.pointee.events }
    _modify { yield unsafe &state.pointee.events }
  }

  /// How many elements are open, those that markup compatibility leaves out among them.
  var depth: Int { unsafe state.pointee.depth }

  /// Whether rows or strings, which a scanner reads in the parser's place, cannot pass the limits of depth and
  /// attributes from here on.
  var hasRoom: Bool { depth + 8 <= limits.depth && limits.attributes >= 32 }

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
    let isAdmitted = relay.input?.take(bytes, attributes: limits.attributes) { bytes in
      code = unsafe bytes.withUnsafeBytes { raw in
        unsafe xmlParseChunk(
          context, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: raw.count), 0)
      }
    }
    try check(code)
    guard isAdmitted == true else {
      throw XLSXError(.overLimit(.attributes, limit: limits.attributes), part: part)
    }
  }

  /// Says that no more bytes come.
  func finish() throws(XLSXError) {
    try check(unsafe xmlParseChunk(context, nil, 0, 1))
  }

  /// The one place where libxml2's return codes become errors. Its messages may quote the file: only number and line
  /// are kept.
  private func check(_ code: Int32) throws(XLSXError) {
    if let failure = unsafe state.pointee.failure { throw failure }
    // A prefix that nobody declared leaves the part well-formed, and its names can be told apart all the same.
    guard code != 0, unsafe context.pointee.wellFormed == 0 else { return }
    throw XLSXError(
      .notWellFormed, part: part, detail: "XML error \(code) in line \(unsafe xmlSAX2GetLineNumber(context))")
  }
}

/// The relay that `XMLParser.init` handed to libxml2; the parser that owns both outlives every call.
@inline(__always)
private func withRelay(_ context: UnsafeMutableRawPointer?, _ body: (XMLRelay) -> Void) {
  guard let context = unsafe context else { return }
  // Without counting a reference: this is done several times a cell.
  unsafe Unmanaged<XMLRelay>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
}

/// What libxml2's callbacks talk to: a class, since C keeps a pointer to it.
@safe
private final class XMLRelay {
  typealias Start = (XMLTag.Name, XMLTag.Name?, XMLTag.Names?, Int, XMLTag.Names?, Int) -> Void

  let start: Start
  let characters: (UnsafePointer<xmlChar>, Int) -> Void
  let end: (XMLTag.Name) -> Void
  let documentType: () -> Void
  var input: PartInput?

  init(
    start: @escaping Start,
    characters: @escaping (UnsafePointer<xmlChar>, Int) -> Void, end: @escaping (XMLTag.Name) -> Void,
    documentType: @escaping () -> Void
  ) {
    unsafe self.start = unsafe start
    unsafe self.characters = unsafe characters
    unsafe self.end = unsafe end
    self.documentType = documentType
  }
}
