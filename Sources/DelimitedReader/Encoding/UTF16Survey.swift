/// Judges bytes as UTF-16, piece by piece.
struct UTF16Survey {
  let isLittleEndian: Bool
  /// How many surrogates stand alone, or bytes at the end.
  private(set) var damages = 0
  private(set) var firstDamagedLine: Int?
  private(set) var firstNULLine: Int?

  private var line = 1
  private var half: UInt8?
  private var isHighOpen = false

  init(isLittleEndian: Bool) { self.isLittleEndian = isLittleEndian }

  mutating func add(_ bytes: Span<UInt8>) {
    var index = 0
    if let first = half, bytes.count > 0 {
      half = nil
      add(unit: unit(first, bytes[0]))
      index = 1
    }
    while index + 1 < bytes.count {
      let unit = unit(bytes[index], bytes[index + 1])
      index += 2
      // Most of a table; the rest needs a look.
      if unit > 0x0A, unit < 0xD800, !isHighOpen { continue }
      add(unit: unit)
    }
    if index < bytes.count { half = bytes[index] }
  }

  private func unit(_ one: UInt8, _ two: UInt8) -> UInt16 {
    isLittleEndian ? UInt16(two) << 8 | UInt16(one) : UInt16(one) << 8 | UInt16(two)
  }

  private mutating func add(unit: UInt16) {
    if isHighOpen {
      isHighOpen = false
      if (0xDC00...0xDFFF).contains(unit) { return }
      damage()
    }
    switch unit {
    case 0: if firstNULLine == nil { firstNULLine = line }
    case 0x0A: line += 1
    case 0xD800...0xDBFF: isHighOpen = true
    case 0xDC00...0xDFFF: damage()
    default: break
    }
  }

  private mutating func damage() {
    damages += 1
    if firstDamagedLine == nil { firstDamagedLine = line }
  }

  mutating func end() {
    if isHighOpen { damage() }
    if half != nil { damage() }
  }
}
