import ZipArchive

/// A small workbook made part by part, so that every part can be wrong: XML is given as text, the rest is customary.
///
/// ```swift
/// var builder = WorkbookBuilder(rows: #"<row r="1"><c r="A1"><v>7</v></c></row>"#)
/// builder.styles = WorkbookBuilder.styles(formatCodes: ["dd/mm/yyyy"])
/// let file = try builder.bytes()
/// ```
package struct WorkbookBuilder {
  /// One sheet of the workbook.
  package struct Sheet {
    package var name: String
    /// `hidden` or `veryHidden`.
    package var state: String?
    /// The last word of the relationship's type.
    package var kind = "worksheet"
    /// The relationship's target; `nil` leaves the relationship out.
    package var target: String?
    /// The part's name; `nil` leaves the part out.
    package var part: String?
    package var xml: [UInt8]

    package init(name: String = "Sheet1", number: Int = 1, xml: [UInt8]) {
      self.name = name
      self.xml = xml
      target = "worksheets/sheet\(number).xml"
      part = "xl/worksheets/sheet\(number).xml"
    }
  }

  package static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  package static let strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  package static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  package static let strictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships"
  package static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  package var sheets: [Sheet]
  /// The `sharedStrings` part; `nil` leaves it out, as it does for the other parts.
  package var sharedStrings: [UInt8]?
  package var styles: [UInt8]?
  /// The namespaces of the workbook part and the types of relationships.
  package var isStrict = false
  /// What stands in front of `<sheets>` and behind it.
  package var beforeSheets = ""
  package var behindSheets = ""
  package var workbookPart = "xl/workbook.xml"
  /// Parts that replace the customary ones, or are added; `nil` leaves a part out.
  package var overrides: [String: [UInt8]?] = [:]
  package var isDeflated = false
  /// Turns the names of parts into those in the archive.
  package var nameInArchive: (String) -> String = { $0 }

  /// A workbook of one sheet whose `<sheetData>` holds these rows.
  package init(rows: String, behind: String = "") {
    self.init(sheet: Self.worksheet(rows: rows, behind: behind))
  }

  /// A workbook of one sheet whose part is given.
  package init(sheet xml: String) { sheets = [Sheet(xml: Array(xml.utf8))] }

  /// Adds a sheet whose `<sheetData>` holds these rows.
  package mutating func addSheet(_ name: String, rows: String, state: String? = nil) {
    var sheet = Sheet(name: name, number: sheets.count + 1, xml: Array(Self.worksheet(rows: rows).utf8))
    sheet.state = state
    sheets.append(sheet)
  }

  /// The file.
  package func bytes() throws -> [UInt8] {
    var writer = ZipWriter()
    for (name, content) in parts() {
      try writer.add(nameInArchive(name), content, method: isDeflated ? .deflated : .stored)
    }
    return try writer.finish()
  }

  /// All parts, in the order in which they are written.
  package func parts() -> [(name: String, content: [UInt8])] {
    var parts: [(String, [UInt8])] = [
      ("[Content_Types].xml", Array(contentTypes.utf8)),
      ("_rels/.rels", Array(packageRelationships.utf8)),
      (workbookPart, Array(workbook.utf8)),
      (Self.relationshipsPart(of: workbookPart), Array(workbookRelationships.utf8)),
    ]
    if let styles { parts.append(("xl/styles.xml", styles)) }
    if let sharedStrings { parts.append(("xl/sharedStrings.xml", sharedStrings)) }
    for sheet in sheets { if let part = sheet.part { parts.append((part, sheet.xml)) } }
    parts = parts.compactMap { name, content in
      guard let override = overrides[name] else { return (name, content) }
      return override.map { (name, $0) }
    }
    let names = Set(parts.map(\.0))
    for (name, content) in overrides.sorted(by: { $0.key < $1.key }) where !names.contains(name) {
      if let content { parts.append((name, content)) }
    }
    return parts
  }

  private static func relationshipsPart(of part: String) -> String {
    let segments = part.split(separator: "/")
    return (segments.dropLast() + ["_rels", "\(segments.last ?? "").rels"]).joined(separator: "/")
  }

  private var relationshipBase: String { isStrict ? Self.strictRelationships : Self.relationships }

  private var contentTypes: String {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return Self.declaration
      + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/\(workbookPart)\" ContentType=\"\(type).sheet.main+xml\"/></Types>"
  }

  private var packageRelationships: String {
    Self.relationshipList(
      "<Relationship Id=\"rId1\" Type=\"\(relationshipBase)/officeDocument\" Target=\"\(workbookPart)\"/>")
  }

  private var workbook: String {
    let list = sheets.enumerated().map { index, sheet in
      let id = sheet.target == nil ? "" : " r:id=\"rId\(index + 1)\""
      let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
      return "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state)\(id)/>"
    }
    return Self.declaration
      + "<workbook xmlns=\"\(isStrict ? Self.strictMain : Self.main)\" xmlns:r=\"\(relationshipBase)\">"
      + beforeSheets + "<sheets>" + list.joined() + "</sheets>" + behindSheets + "</workbook>"
  }

  private var workbookRelationships: String {
    var list = sheets.enumerated().compactMap { index, sheet in
      sheet.target.map {
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relationshipBase)/\(sheet.kind)\" Target=\"\($0)\"/>"
      }
    }
    for (id, kind) in [("rIdS", "styles"), ("rIdT", "sharedStrings")] {
      list.append("<Relationship Id=\"\(id)\" Type=\"\(relationshipBase)/\(kind)\" Target=\"\(kind).xml\"/>")
    }
    return Self.relationshipList(list.joined())
  }

  /// A part that lists these relationships.
  package static func relationshipList(_ list: String) -> String {
    declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + list
      + "</Relationships>"
  }
}
