import Tabular

/// E-mail addresses (RFC 5321, 4.1.2, without quoted local parts and address literals).
enum EmailValue {
  /// Reads one address, its domain in lower case; further ones go to `extras`.
  static func read(
    _ text: borrowing Span<UInt8>, into out: inout [UInt8], extras: inout ValueExtras
  ) -> Reading {
    if isAddress(text) { return write(text, into: &out) }
    return readUnusual(text, into: &out, extras: &extras)
  }

  private static func write(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    var at = text.count - 1
    var hasCapital = false
    while at > 0, text[at] != UInt8(ascii: "@") {
      if text[at] &- 0x41 < 26 { hasCapital = true }
      at -= 1
    }
    if isMasked(text.extracting(0..<at)) { return .failed(.emailMasked) }
    out.append(text)
    if hasCapital {
      let shift = out.count - text.count
      for index in (shift + at)..<out.count { out[index] = out[index].lowercased }
    }
    if let suggestion = MisspeltDomains.suggestion(for: text.extracting((at + 1)..<text.count)) {
      return .noted(.emailDomainMisspelt, ["suggestion": suggestion])
    }
    return .good
  }

  /// Whether signs hide part of what stands before the `@`: `r***@`, `rxxxx@`. Nobody's address has an asterisk.
  private static func isMasked(_ local: borrowing Span<UInt8>) -> Bool {
    var crosses = 0
    for index in 0..<local.count {
      if local[index] == UInt8(ascii: "*") { return true }
      crosses = local[index] | 0x20 == UInt8(ascii: "x") ? crosses + 1 : 0
      if crosses >= 4 { return true }
    }
    return false
  }

  /// One `@`; atoms joined by single dots before it; labels behind it, the last of two letters or more.
  static func isAddress(_ text: borrowing Span<UInt8>) -> Bool {
    guard text.count >= 6, text.count <= 254 else { return false }
    var at = -1
    var previousDot = true
    var lastDot = -1
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isLetter || byte.isDigit {
        previousDot = false
        continue
      }
      switch byte {
      case UInt8(ascii: "."):
        if previousDot { return false }
        previousDot = true
        if at >= 0 {
          if text[index - 1] == UInt8(ascii: "-") { return false }
          lastDot = index
        }
      case UInt8(ascii: "@"):
        if at >= 0 || previousDot || index > 64 { return false }
        at = index
        previousDot = true
      case UInt8(ascii: "-"):
        if at >= 0, previousDot { return false }
        previousDot = false
      case UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "'"), UInt8(ascii: "%"), UInt8(ascii: "&"),
        UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "!"), UInt8(ascii: "~"), UInt8(ascii: "*"),
        UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        if at >= 0 { return false }
        previousDot = false
      default:
        return false
      }
    }
    guard at > 0, lastDot > at, !previousDot, text.count - lastDot >= 3 else { return false }
    for index in (lastDot + 1)..<text.count where !text[index].isLetter { return false }
    return true
  }

  /// `mailto:`, angle brackets, a full stop at the end, several addresses, words beside them.
  private static func readUnusual(
    _ text: borrowing Span<UInt8>, into out: inout [UInt8], extras: inout ValueExtras
  ) -> Reading {
    var addresses: [[UInt8]] = []
    var remark: [UInt8] = []
    var word: [UInt8] = []
    func close() {
      defer { word.removeAll(keepingCapacity: true) }
      if word.starts(with: "mailto:".utf8) { word.removeFirst(7) }
      while let last = word.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ":") { word.removeLast() }
      if word.isEmpty { return }
      if isAddress(word.span) {
        addresses.append(word)
      } else {
        if !remark.isEmpty { remark.append(0x20) }
        remark.append(contentsOf: word)
      }
    }
    for index in 0..<text.count {
      switch text[index] {
      case 0x20, 0x0A, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "|"),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "\""):
        close()
      case let byte:
        word.append(byte)
      }
    }
    close()
    // "ravi kumar@example.in" is one address with a blank in it, and nobody can tell what stood there.
    guard let first = addresses.first, !remark.contains(UInt8(ascii: "@")) else {
      return .failed(.emailNotRecognised)
    }
    if !remark.isEmpty, addresses.count == 1, !isBracketed(text) { return .failed(.emailNotRecognised) }
    var reading = write(first.span, into: &out)
    if addresses.count > 1 {
      if addresses[1] != first { extras.append(.secondEmail, addresses[1]) }
      reading = reading.adding(Issue(.emailSecond, ["count": String(addresses.count)]))
    }
    if !remark.isEmpty {
      extras.append(.remark, remark)
      reading = reading.adding(Issue(.emailRemark))
    }
    return reading
  }

  /// `Ravi Kumar <ravi@example.in>`, `ravi@example.in (office)`: the brackets show where the address ends.
  private static func isBracketed(_ text: borrowing Span<UInt8>) -> Bool {
    for index in 0..<text.count {
      switch text[index] {
      case UInt8(ascii: "<"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""): return true
      default: continue
      }
    }
    return false
  }
}
