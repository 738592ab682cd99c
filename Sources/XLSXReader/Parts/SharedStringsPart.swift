import Tabular

/// The shared strings (ECMA-376 part 1, 18.4.9): plain and rich text, phonetic runs left out.
struct SharedStringsPart: XMLEvents {
  private(set) var strings: SharedText
  /// Which strings hold half a surrogate pair or U+0000.
  private(set) var broken = StringIndices()
  /// Whether the parser stands in `sst` and in none of its items.
  var isBetweenItems: Bool { isInList && !isInItem }
  private(set) var isInList = false
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
    try makeRoom(for: bytes.count)
    if !isWhole { broken.insert(strings.count) }
    strings.append(bytes)
    strings.endString()
  }

  private func makeRoom(for bytes: Int) throws(XLSXError) {
    guard strings.byteCount + 4 * strings.count + bytes + 4 <= limits.sharedStringBytes else {
      throw XLSXError(.overLimit(.sharedStringBytes, limit: limits.sharedStringBytes), part: part)
    }
  }

  mutating func start(_ tag: borrowing XMLTag) throws(XLSXError) {
    switch tag.key {
    case .sst: isInList = true
    case .si:
      isInItem = true
      item.removeAll(keepingCapacity: true)
    case .rPh where isInItem: phoneticDepth += 1
    case .t where isInItem && phoneticDepth == 0:
      isInText = true
      runStart = item.count
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) throws(XLSXError) {
    guard isInText else { return }
    try makeRoom(for: item.count + bytes.count)
    unsafe bytes.withUnsafeBufferPointer { unsafe item.append(contentsOf: $0) }
  }

  mutating func end(_ key: XMLKey) throws(XLSXError) {
    switch key {
    case .t where isInText:
      isInText = false
      // Each `t` is a text of its own to the escapes.
      let (end, isWhole) = XString.decode(&item, from: runStart)
      item.removeSubrange(end...)
      if !isWhole { broken.insert(strings.count) }
    case .sst: isInList = false
    case .rPh where phoneticDepth > 0: phoneticDepth -= 1
    case .si:
      isInItem = false
      isInText = false
      phoneticDepth = 0
      try makeRoom(for: item.count)
      strings.append(item)
      strings.endString()
    default: break
    }
  }
}

/// A set of indices into the shared strings: a bit each, as far as the last one that is in it.
struct StringIndices: Sendable {
  private var words: [UInt64] = []

  var isEmpty: Bool { words.isEmpty }

  mutating func insert(_ index: Int) {
    while words.count <= index / 64 { words.append(0) }
    words[index / 64] |= 1 << UInt64(index % 64)
  }

  func contains(_ index: Int) -> Bool {
    index / 64 < words.count && words[index / 64] & 1 << UInt64(index % 64) != 0
  }
}
