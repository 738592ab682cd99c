import ZipArchive

/// A small workbook, part by part: each can be replaced or taken away by its name, so that every one can lie.
///
/// ```swift
/// var book = PackageBuilder(rows: "<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>")
/// book["xl/styles.xml"] = PackageBuilder.styles(formats: ["dd/mm/yyyy"])
/// try Workbook(bytes: book.bytes())
/// ```
package struct PackageBuilder {
  package static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  package static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  package static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// The parts in the order of the archive.
  package private(set) var parts: [(name: String, bytes: [UInt8])] = []

  /// A workbook of whole sheet parts, named Sheet1, Sheet2, … and without styles or shared strings.
  package init(sheets: [String]) {
    let numbers = 1...max(1, sheets.count)
    self["[Content_Types].xml"] = Self.contentTypes(sheets: numbers.count)
    self["_rels/.rels"] = Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")])
    self["xl/workbook.xml"] = Self.workbook(
      sheets: numbers.map { "<sheet name=\"Sheet\($0)\" sheetId=\"\($0)\" r:id=\"rId\($0)\"/>" }.joined())
    self["xl/_rels/workbook.xml.rels"] = Self.relationships(
      numbers.map { ("rId\($0)", "worksheet", "worksheets/sheet\($0).xml") } + [
        ("rId101", "styles", "styles.xml"), ("rId102", "sharedStrings", "sharedStrings.xml"),
      ])
    for (index, sheet) in sheets.enumerated() { self["xl/worksheets/sheet\(index + 1).xml"] = sheet }
  }

  /// A workbook of one sheet with these rows.
  package init(rows: String) { self.init(sheets: [Self.sheet(rows: rows)]) }

  /// A part's text; `nil` takes the part away.
  package subscript(name: String) -> String? {
    get { part(name).map { String(decoding: $0, as: UTF8.self) } }
    set { setPart(name, newValue.map { Array($0.utf8) }) }
  }

  /// The bytes of a part.
  package func part(_ name: String) -> [UInt8]? { parts.first { $0.name == name }?.bytes }

  /// Replaces a part's bytes, adds the part, or takes it away.
  package mutating func setPart(_ name: String, _ bytes: [UInt8]?) {
    let index = parts.firstIndex { $0.name == name }
    switch (index, bytes) {
    case (let index?, let bytes?): parts[index].bytes = bytes
    case (let index?, nil): parts.remove(at: index)
    case (nil, let bytes?): parts.append((name, bytes))
    case (nil, nil): break
    }
  }

  /// Gives a part another name.
  package mutating func rename(_ name: String, to other: String) {
    for index in parts.indices where parts[index].name == name { parts[index].name = other }
  }

  /// The workbook's bytes.
  package func bytes(deflates: Bool = false) throws -> [UInt8] {
    var writer = ZipWriter()
    for part in parts { try writer.add(part.name, part.bytes, method: deflates ? .deflated : .stored) }
    return try writer.finish()
  }
}

extension PackageBuilder {
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// A sheet part with these rows, and what follows `</sheetData>`.
  package static func sheet(rows: String, before: String = "", after: String = "") -> String {
    head + "<worksheet xmlns=\"\(main)\" xmlns:r=\"\(relationships)\">\(before)<sheetData>\(rows)</sheetData>"
      + "\(after)</worksheet>"
  }

  /// A workbook part.
  package static func workbook(sheets: String, before: String = "", after: String = "") -> String {
    head + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relationships)\">\(before)<sheets>\(sheets)</sheets>"
      + "\(after)</workbook>"
  }

  /// A relationships part; `kind` is the last word of the type.
  package static func relationships(_ all: [(id: String, kind: String, target: String)]) -> String {
    head + "<Relationships xmlns=\"\(packageRelationships)\">"
      + all.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\(relationships)/\($0.kind)\" Target=\"\($0.target)\"/>"
      }.joined() + "</Relationships>"
  }

  /// Shared strings; each is what stands between `<si>` and `</si>`.
  package static func sharedStrings(_ items: [String]) -> String {
    head + "<sst xmlns=\"\(main)\" count=\"\(items.count)\" uniqueCount=\"\(items.count)\">"
      + items.map { "<si>\($0)</si>" }.joined() + "</sst>"
  }

  /// Styles: style 0 is General; style 1 has the first of these formats, and so on.
  package static func styles(formats: [String] = [], ids: [Int] = [], fonts: [String] = []) -> String {
    let custom = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0.offset)\" formatCode=\"\(escaped($0.element))\"/>"
    }
    let xfs =
      ["<xf numFmtId=\"0\" fontId=\"0\"/>"]
      + formats.indices.map { "<xf numFmtId=\"\(164 + $0)\" fontId=\"0\" applyNumberFormat=\"1\"/>" }
      + ids.map { "<xf numFmtId=\"\($0)\"/>" }
      + fonts.indices.map { "<xf numFmtId=\"0\" fontId=\"\($0 + 1)\"/>" }
    let allFonts = (["Calibri"] + fonts).map { "<font><sz val=\"11\"/><name val=\"\(escaped($0))\"/></font>" }
    return head
      + "<styleSheet xmlns=\"\(main)\"><numFmts count=\"\(custom.count)\">\(custom.joined())</numFmts>"
      + "<fonts>\(allFonts.joined())</fonts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs count=\"\(xfs.count)\">\(xfs.joined())</cellXfs></styleSheet>"
  }

  /// Text as an attribute or an element holds it.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// Content types that name the workbook and so many sheets.
  package static func contentTypes(sheets: Int) -> String {
    head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(types).sheet.main+xml\"/>"
      + (1...max(1, sheets)).map {
        "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(types).worksheet+xml\"/>"
      }.joined() + "</Types>"
  }
}
