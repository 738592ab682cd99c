/// The seam between libxml2 and the parts: what a part's reader wants to hear.
///
/// Markup compatibility is already settled, so that nobody behind the seam meets `mc:AlternateContent` or a foreign
/// element.
protocol XMLEvents {
  /// An element begins.
  mutating func start(_ tag: borrowing XMLTag) throws(XLSXError)
  /// Text between tags, in UTF-8, perhaps in several pieces.
  mutating func text(_ bytes: Span<UInt8>) throws(XLSXError)
  /// An element ends.
  mutating func end(_ key: XMLKey) throws(XLSXError)
}
