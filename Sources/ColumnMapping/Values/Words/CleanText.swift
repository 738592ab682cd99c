import Tabular

/// The slow path: a cell's text without what cannot be seen, in NFC, with ordinary blanks.
struct CleanText {
  /// The text in UTF-8, without blanks at both ends; line breaks are U+000A.
  private(set) var bytes: [UInt8] = []
  /// How many scalars were removed since nothing is seen of them.
  private(set) var invisible = 0
  /// How many scalars stand for letters that an earlier conversion lost (U+FFFD).
  private(set) var lost = 0

  /// Cleans a text.
  ///
  /// - Parameter keepsScript: whether letters and digits of all scripts stay as they are; else native digits,
  ///   full-width characters, dashes and the signs of the rupee turn into ASCII, and line breaks into blanks.
  init(_ text: borrowing Span<UInt8>, keepsScript: Bool) {
    let written = String(text)
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    var pendingBlank = false
    for scalar in written.unicodeScalars {
      if scalar.isInvisible {
        // A carriage return of CR LF, a tab and the like are handled below; all that comes here is unseen.
        invisible += 1
        continue
      }
      if scalar.value == 0x200C || scalar.value == 0x200D {
        // A joiner says something only between or behind letters of India's scripts.
        if keepsScript, let script = previous?.script, script != .latin {
          scalars.append(scalar)
        } else {
          invisible += 1
        }
        continue
      }
      if scalar.value == 0xFFFD { lost += 1 }
      if scalar.isBlank {
        pendingBlank = true
        continue
      }
      if scalar.isLineBreak {
        if keepsScript {
          pendingBlank = false
          // CR LF is one break; a blank line is kept as one.
          if scalar.value == 0x0A, previous?.value == 0x0D { continue }
          if !scalars.isEmpty { scalars.append("\n") }
          previous = scalar
        } else {
          pendingBlank = true
        }
        continue
      }
      if pendingBlank {
        if !scalars.isEmpty, scalars.last != "\n" { scalars.append(" ") }
        pendingBlank = false
      }
      if keepsScript {
        scalars.append(scalar)
      } else {
        Self.appendPlain(scalar, to: &scalars)
      }
      previous = scalar
    }
    while scalars.last == "\n" { scalars.removeLast() }
    let clean = String(scalars)
    bytes = Array((keepsScript ? NormalForm.composed(clean) : clean).utf8)
  }

  /// What the removal is worth saying, if anything was removed or lost.
  var issues: [Issue] {
    var issues: [Issue] = []
    if invisible > 0 { issues.append(Issue(.invisibleCharacters, ["count": String(invisible)])) }
    if lost > 0 { issues.append(Issue(.lettersLost, ["count": String(lost)])) }
    return issues
  }

  /// Turns look-alikes of ASCII into it; anything else stays, and the type's own reader refuses it.
  private static func appendPlain(_ scalar: Unicode.Scalar, to scalars: inout String.UnicodeScalarView) {
    if let digit = scalar.decimalDigit {
      scalars.append(Unicode.Scalar(UInt8(digit: digit)))
      return
    }
    switch scalar.value {
    case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: scalars.append("-")
    case 0x2018, 0x2019, 0x201B, 0x2032: scalars.append("'")
    case 0x2044, 0x2215: scalars.append("/")
    case 0x20B9, 0x20A8: scalars.append(contentsOf: "Rs ".unicodeScalars)
    default: scalars.append(scalar)
    }
  }
}
