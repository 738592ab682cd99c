/// Whole parts as most generators write them.
extension WorkbookBuilder {
  /// A worksheet whose `<sheetData>` holds these rows.
  package static func worksheet(rows: String, before: String = "", behind: String = "") -> String {
    declaration + "<worksheet xmlns=\"\(main)\" xmlns:r=\"\(relationships)\">" + before + "<sheetData>" + rows
      + "</sheetData>" + behind + "</worksheet>"
  }

  /// A shared strings part with these items: `<si>…</si>` each.
  package static func sharedStrings(items: [String]) -> [UInt8] {
    Array(
      (declaration + "<sst xmlns=\"\(main)\" count=\"\(items.count)\" uniqueCount=\"\(items.count)\">"
        + items.joined() + "</sst>").utf8)
  }

  /// A shared strings part with these plain texts.
  package static func sharedStrings(_ texts: [String]) -> [UInt8] {
    sharedStrings(items: texts.map { "<si><t xml:space=\"preserve\">\(escaped($0))</t></si>" })
  }

  /// A styles part whose style 0 is General, and whose others have these format codes.
  package static func styles(formatCodes: [String]) -> [UInt8] {
    let formats = formatCodes.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\(escaped($1))\"/>"
    }
    let styles = formatCodes.indices.map { "<xf numFmtId=\"\(164 + $0)\" fontId=\"0\"/>" }
    return Self.styles(
      "<numFmts count=\"\(formats.count)\">\(formats.joined())</numFmts>"
        + "<fonts><font><name val=\"Calibri\"/></font></fonts>"
        + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/>\(styles.joined())</cellXfs>")
  }

  /// A styles part whose style 0 is General, and whose others have these built-in formats.
  package static func styles(formatIDs: [Int]) -> [UInt8] {
    let styles = formatIDs.map { "<xf numFmtId=\"\($0)\"/>" }
    return Self.styles("<cellXfs><xf numFmtId=\"0\"/>\(styles.joined())</cellXfs>")
  }

  /// A styles part with this content.
  package static func styles(_ content: String) -> [UInt8] {
    Array((declaration + "<styleSheet xmlns=\"\(main)\">\(content)</styleSheet>").utf8)
  }

  /// A workbook of one sheet with these texts, row by row, as inline strings; `nil` is an empty cell.
  package init(texts: [[String?]]) {
    let rows = texts.enumerated().map { row, cells in
      let cells = cells.enumerated().compactMap { column, text in
        text.map {
          "<c r=\"\(Self.letters(column + 1))\(row + 1)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + Self.escaped($0) + "</t></is></c>"
        }
      }
      return "<row r=\"\(row + 1)\">\(cells.joined())</row>"
    }
    self.init(rows: rows.joined())
  }

  /// Text as it stands in XML.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\r": escaped += "&#13;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The letters of a column, counted from 1.
  package static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
