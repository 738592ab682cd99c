/// JSON strings written byte by byte (RFC 8259, section 7).
enum JSONText {
  /// Appends a string in quotes. Bytes that are no UTF-8 become U+FFFD.
  static func append(_ bytes: Span<UInt8>, to buffer: inout [UInt8]) {
    var isASCII = true
    for index in bytes.indices where bytes[index] >= 0x80 { isASCII = false }
    if !isASCII, (try? UTF8Span(validating: bytes)) == nil {
      append(unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }, to: &buffer)
    } else {
      appendWhole(bytes, to: &buffer)
    }
  }

  /// Appends a string in quotes.
  static func append(_ text: String, to buffer: inout [UInt8]) {
    appendWhole(text.utf8Span.span, to: &buffer)
  }

  private static func appendWhole(_ bytes: Span<UInt8>, to buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "\""))
    var escapes = false
    for index in bytes.indices where mustEscape(bytes[index]) { escapes = true }
    if escapes {
      appendEscaped(bytes, to: &buffer)
    } else {
      unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private static func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)

  private static func appendEscaped(_ bytes: Span<UInt8>, to buffer: inout [UInt8]) {
    var start = 0
    for index in bytes.indices where mustEscape(bytes[index]) {
      let run = bytes.extracting(start..<index)
      unsafe run.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
      start = index + 1
      let byte = bytes[index]
      switch byte {
      case 0x08: buffer.append(contentsOf: "\\b".utf8)
      case 0x09: buffer.append(contentsOf: "\\t".utf8)
      case 0x0A: buffer.append(contentsOf: "\\n".utf8)
      case 0x0C: buffer.append(contentsOf: "\\f".utf8)
      case 0x0D: buffer.append(contentsOf: "\\r".utf8)
      case 0x00...0x1F:
        buffer.append(contentsOf: "\\u00".utf8)
        buffer.append(hexadecimal[Int(byte >> 4)])
        buffer.append(hexadecimal[Int(byte & 15)])
      default:
        buffer.append(UInt8(ascii: "\\"))
        buffer.append(byte)
      }
    }
    let rest = bytes.extracting(start..<bytes.count)
    unsafe rest.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
  }
}
