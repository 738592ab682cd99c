import Tabular

/// What a cell's style index says to a reader: how its number is shown, and whether its font hides other letters.
struct CellStyle {
  var format = NumberFormatCode(kind: .general)
  var isInLegacyFont = false
}

/// The styles part (ECMA-376 part 1, 18.8): number formats, fonts and the cell formats that join them.
struct StylesPart: XMLEvents {
  private var formats: [Int: NumberFormatCode] = [:]
  private var fonts: [Bool] = []
  private var cellFormats: [(format: Int, font: Int)] = []
  private var path: [String] = []
  private(set) var legacyFontNames: [String] = []
  private let part: String
  private let limits: ReadLimits

  init(part: String = "", limits: ReadLimits = .standard) {
    self.part = part
    self.limits = limits
  }

  /// The styles by index; an index beyond them is the default style.
  var styles: [CellStyle] {
    cellFormats.map { entry in
      CellStyle(
        format: formats[entry.format] ?? .builtIn(entry.format),
        isInLegacyFont: fonts.indices.contains(entry.font) && fonts[entry.font])
    }
  }

  mutating func start(_ tag: borrowing XMLTag) throws(XLSXError) {
    try limits.check(max(cellFormats.count, fonts.count, formats.count), part: part)
    switch (path.last, tag.name) {
    case ("numFmts", "numFmt"):
      if let id = tag.integer("numFmtId"), let code = tag.text("formatCode") {
        formats[id] = NumberFormatCode(code: XString.decoded(code))
      }
    case ("fonts", "font"): fonts.append(false)
    case ("font", "name") where path.dropLast().last == "fonts":
      if let name = tag.text("val"), LegacyFont.isOne(name), !fonts.isEmpty {
        fonts[fonts.count - 1] = true
        if legacyFontNames.count < 100, !legacyFontNames.contains(name) { legacyFontNames.append(name) }
      }
    case ("cellXfs", "xf"):
      cellFormats.append((tag.integer("numFmtId") ?? 0, tag.integer("fontId") ?? 0))
    default: break
    }
    path.append(tag.name)
  }

  mutating func text(_ bytes: Span<UInt8>) throws(XLSXError) {}

  mutating func end(_ key: XMLKey) throws(XLSXError) { _ = path.popLast() }
}

/// Fonts that draw Indian letters in the places of Latin ones: their text is stored as Latin letters and means
/// something else.
enum LegacyFont {
  private static let families = [
    "krutidev", "devlys", "shreelipi", "shreedev", "shivaji", "bamini", "chanakya", "walkmanchanakya",
    "susha",
    "agra", "akruti", "dvbw", "dvttyogesh", "kundli", "marathi", "nudi", "baraha", "apsdvpriyanka",
    "4cgandhi",
    "lmgarun", "bhartiyahindi", "tscu", "anmol", "gurbaniakhar", "shreetam", "shreeguj", "terafont", "hari",
  ]

  /// Whether a font's name is that of such a family, whatever its number and spelling: `Kruti Dev 010`.
  static func isOne(_ name: String) -> Bool {
    let plain = String(
      name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
    return families.contains { plain.hasPrefix($0) }
  }
}
