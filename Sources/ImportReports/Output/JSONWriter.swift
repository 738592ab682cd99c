/// Writes JSON piece by piece into a buffer that a renderer drains into its sink: nothing is built as a tree.
///
/// Keys stand in the order in which they are written. A key whose value is `nil` is left out.
///
/// ```swift
/// json.object {
///   $0.member("rows", 12)
///   $0.key("cells")
///   $0.array { $0.value("A1") }
/// }
/// ```
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// Whether the next value needs a comma before it.
  private var needsComma = false

  package init() {}

  /// Gives everything written so far to a sink and keeps the memory.
  package mutating func drain(into sink: inout TextSink) {
    sink.buffer.append(contentsOf: bytes)
    bytes.removeAll(keepingCapacity: true)
    sink.spill()
  }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    beginArray()
    elements(&self)
    endArray()
  }

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  package mutating func key(_ key: String) {
    separate()
    JSONText.append(key, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func value(_ text: String) {
    separate()
    JSONText.append(text, to: &bytes)
    needsComma = true
  }

  package mutating func value(_ number: Int) { literal(String(number)) }
  package mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  /// A number; one that JSON cannot write (infinite, not a number) becomes `null`.
  package mutating func value(_ number: Double) { literal(number.isFinite ? "\(number)" : "null") }

  package mutating func member(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    value(text)
  }

  package mutating func member(_ key: String, _ number: Int?) {
    guard let number else { return }
    self.key(key)
    value(number)
  }

  package mutating func member(_ key: String, _ number: Double?) {
    guard let number else { return }
    self.key(key)
    value(number)
  }

  package mutating func member(_ key: String, _ flag: Bool?) {
    guard let flag else { return }
    self.key(key)
    value(flag)
  }

  package mutating func member(_ key: String, _ texts: [String]) {
    self.key(key)
    array { json in for text in texts { json.value(text) } }
  }

  /// Ends a line of NDJSON: the next value begins a document of its own.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }
}
