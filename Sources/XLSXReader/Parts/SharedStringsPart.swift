import Tabular

/// The shared strings (ECMA-376 part 1, 18.4.9): plain and rich text, phonetic runs left out.
struct SharedStringsPart: XMLEvents {
  private(set) var strings: SharedText
  /// The indices of strings with half a surrogate pair or U+0000.
  private(set) var broken: Set<Int> = []
  /// Whether the parser stands in `sst` and in none of its items.
  private(set) var isAtItems = false
  private let limits: ReadLimits
  private let part: String
  private var item: [UInt8] = []
  private var runStart = 0
  private var isInItem = false
  private var isInText = false
  private var phoneticDepth = 0

  init(strings: SharedText, part: String, limits: ReadLimits) {
    self.strings = strings
    self.part = part
    self.limits = limits
  }

  /// Adds a string that was scanned and decoded.
  mutating func add(_ bytes: Span<UInt8>, isWhole: Bool = true) throws(XLSXError) {
    guard strings.byteCount + bytes.count <= limits.sharedStringBytes else {
      throw XLSXError(.overLimit(.sharedStringBytes, limit: limits.sharedStringBytes), part: part)
    }
    if !isWhole { broken.insert(strings.count) }
    strings.append(bytes)
    strings.endString()
  }

  mutating func start(_ tag: XMLTag) throws(XLSXError) {
    switch tag.name {
    case "sst": isAtItems = true
    case "si":
      isInItem = true
      item.removeAll(keepingCapacity: true)
    case "rPh" where isInItem: phoneticDepth += 1
    case "t" where isInItem && phoneticDepth == 0:
      isInText = true
      runStart = item.count
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) throws(XLSXError) {
    guard isInText else { return }
    guard strings.byteCount + item.count + bytes.count <= limits.sharedStringBytes else {
      throw XLSXError(.overLimit(.sharedStringBytes, limit: limits.sharedStringBytes), part: part)
    }
    unsafe bytes.withUnsafeBufferPointer { unsafe item.append(contentsOf: $0) }
  }

  mutating func end(_ name: String) throws(XLSXError) {
    switch name {
    case "t" where isInText:
      isInText = false
      // Each `t` is a text of its own to the escapes.
      let (end, isWhole) = XString.decode(&item, from: runStart)
      item.removeSubrange(end...)
      if !isWhole { broken.insert(strings.count) }
    case "rPh" where phoneticDepth > 0: phoneticDepth -= 1
    case "si":
      isInItem = false
      isInText = false
      phoneticDepth = 0
      strings.append(item)
      strings.endString()
    default: break
    }
  }
}
