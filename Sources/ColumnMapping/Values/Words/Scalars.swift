/// The scripts of India and those whose letters are mistaken for Latin ones.
enum Script: UInt8 {
  case latin, devanagari, bengali, gurmukhi, gujarati, odia, tamil, telugu, kannada, malayalam
  case cyrillic, greek, other
}

extension Unicode.Scalar {
  /// The script of a letter or mark; `nil` for what all scripts share (blanks, digits, punctuation, joiners).
  var script: Script? {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x964, 0x965: nil  // danda, used by all scripts of India
    case 0x900...0x97F: .devanagari
    case 0x980...0x9FF: .bengali
    case 0xA00...0xA7F: .gurmukhi
    case 0xA80...0xAFF: .gujarati
    case 0xB00...0xB7F: .odia
    case 0xB80...0xBFF: .tamil
    case 0xC00...0xC7F: .telugu
    case 0xC80...0xCFF: .kannada
    case 0xD00...0xD7F: .malayalam
    case 0...0xBF, 0xD7, 0xF7, 0x300...0x36F, 0x2000...0x206F, 0x20A0...0x20CF: nil
    default: properties.isAlphabetic ? .other : nil
    }
  }

  /// The value of a decimal digit of any script: `٣`, `३`, `3` are 3. `nil` for anything else.
  var decimalDigit: Int? {
    switch value {
    case 0x30...0x39: return Int(value) - 0x30
    case 0...0x65F: return nil
    case 0x900...0xD7F:
      // The nine scripts of India lie in blocks of 128, each with its digits in the same places.
      let place = Int(value & 0x7F) - 0x66
      return (0...9).contains(place) ? place : nil
    default:
      guard properties.numericType == .decimal, let number = properties.numericValue else { return nil }
      return Int(number)
    }
  }

  /// Whether nothing is seen of the scalar: zero-width space, byte order mark, word joiner, soft hyphen, marks and
  /// overrides of direction, control characters. The joiners U+200C and U+200D are not among them: scripts of India
  /// write with them.
  var isInvisible: Bool {
    switch value {
    case 0...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: true
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xFE00...0xFE0F, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Whether the scalar is a blank within a line: NBSP and the typographer's spaces among them.
  var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether the scalar breaks a line.
  var isLineBreak: Bool {
    switch value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
