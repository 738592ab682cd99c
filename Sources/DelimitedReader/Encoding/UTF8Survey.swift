/// Judges bytes as UTF-8 (RFC 3629, section 4), piece by piece.
struct UTF8Survey {
  /// How many characters of more than one byte are right.
  private(set) var sequences = 0
  /// How many places are wrong, counted as U+FFFD would replace them (Unicode 16, section 3.9, "maximal subpart").
  private(set) var damages = 0
  /// The line of the first wrong place, from 1.
  private(set) var firstDamagedLine: Int?
  /// The line of the first NUL, from 1.
  private(set) var firstNULLine: Int?
  /// How many bytes Windows-1252 does not define, should it turn out to be that.
  private(set) var undefinedIn1252 = 0
  /// The line of the first of those, from 1.
  private(set) var firstLineUndefinedIn1252: Int?

  private var line = 1
  private var missing = 0
  private var lower: UInt8 = 0x80
  private var upper: UInt8 = 0xBF

  mutating func add(_ bytes: Span<UInt8>) {
    // Counted in locals: the optimiser keeps those in registers.
    var line = line
    for index in bytes.indices {
      let byte = bytes[index]
      if missing == 0, byte < 0x80 {
        if byte > 0x0A { continue }
        if byte == 0x0A { line += 1 }
        if byte == 0, firstNULLine == nil { firstNULLine = line }
        continue
      }
      add(byte, line: line)
      if byte == 0x0A { line += 1 }
      if byte == 0, firstNULLine == nil { firstNULLine = line }
    }
    self.line = line
  }

  private mutating func add(_ byte: UInt8, line: Int) {
    if Windows1252.isUndefined(byte) {
      undefinedIn1252 += 1
      if firstLineUndefinedIn1252 == nil { firstLineUndefinedIn1252 = line }
    }
    if missing > 0 {
      if byte >= lower, byte <= upper {
        (lower, upper) = (0x80, 0xBF)
        missing -= 1
        if missing == 0 { sequences += 1 }
        return
      }
      damage(line)
      missing = 0
    }
    (lower, upper) = (0x80, 0xBF)
    switch byte {
    case 0x00...0x7F: break
    case 0xC2...0xDF: missing = 1
    case 0xE0: (missing, lower) = (2, 0xA0)
    case 0xED: (missing, upper) = (2, 0x9F)
    case 0xE1...0xEF: missing = 2
    case 0xF0: (missing, lower) = (3, 0x90)
    case 0xF1...0xF3: missing = 3
    case 0xF4: (missing, upper) = (3, 0x8F)
    default: damage(line)
    }
  }

  private mutating func damage(_ line: Int) {
    damages += 1
    if firstDamagedLine == nil { firstDamagedLine = line }
  }

  /// A character that is cut off by the file's end is one more wrong place.
  mutating func end() {
    if missing > 0 { damage(line) }
    missing = 0
  }
}
