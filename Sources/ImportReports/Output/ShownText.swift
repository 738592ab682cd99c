/// Text of a file made fit to be shown on a terminal or in a line of a report.
package enum ShownText {
  /// The text on one line, without control characters (a terminal obeys them) and without marks that turn the writing
  /// direction; blanks in a row become one. Longer than `limit` columns, it is cut and ends in `…`.
  package static func line(_ text: String, limit: Int = .max) -> String {
    var line = ""
    var columns = 0
    var blank = false
    /// Where the line would be cut if it turned out too long, to leave room for the dots.
    var cut = ""
    for character in text {
      if character.isWhitespace {
        blank = !line.isEmpty
        continue
      }
      guard let shown = visible(character) else { continue }
      if blank { line += " " }
      columns += width(shown) + (blank ? 1 : 0)
      blank = false
      guard columns <= limit else { return cut + "…" }
      line.append(shown)
      if columns < limit { cut = line }
    }
    return line
  }

  /// How many columns of a terminal a text takes.
  static func width(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  /// How many columns a character takes: marks none, East Asian letters and emoji two, letters of Indic scripts one for
  /// each scalar that is not a mark drawn above or below.
  static func width(_ character: Character) -> Int {
    var columns = 0
    for scalar in character.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: continue
      default: columns += isWide(scalar) ? 2 : 1
      }
    }
    return character.unicodeScalars.contains(where: \.properties.isEmojiPresentation) ? 2 : columns
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// The character without its control and direction marks; `nil` where nothing is left. The joiners that Indic scripts
  /// and emoji need stay inside a cluster.
  private static func visible(_ character: Character) -> Character? {
    if character.isASCII {
      return character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } ? character : nil
    }
    var kept = String.UnicodeScalarView()
    for scalar in character.unicodeScalars where !isDangerous(scalar) { kept.append(scalar) }
    let text = String(kept)
    return text.count == 1 ? text.first : nil
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// Words laid into lines of at most `width` columns; later lines begin with `indent` blanks.
  static func wrapped(_ text: String, width: Int, indent: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ") {
      let wide = self.width(String(word))
      if columns > 0, columns + 1 + wide > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        columns = indent
      } else if columns > 0, lines.isEmpty || columns > indent {
        line += " "
        columns += 1
      }
      line += word
      columns += wide
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// A count with the grouping of India: `12,34,567`.
  package static func count(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      let left = digits.count - index
      if index > 0, left == 3 || (left > 3 && left % 2 == 1) { grouped += "," }
      grouped.append(digit)
    }
    return (number < 0 ? "-" : "") + grouped
  }
}
