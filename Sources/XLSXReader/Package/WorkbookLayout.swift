import Tabular

/// Where the parts of a workbook lie: found by relationships, and by content types or customary names where those are
/// missing or wrong.
struct WorkbookLayout {
  private(set) var workbook: WorkbookPart
  private(set) var sheets: [SheetInfo] = []
  /// The part of each sheet; `nil` where it is missing.
  private(set) var parts: [String?] = []
  private(set) var stylesPart: String?
  private(set) var sharedStringsPart: String?
  private(set) var externalLinks = 0
  private(set) var findings: [Finding] = []

  init(_ package: WorkbookPackage) throws(XLSXError) {
    var types = ContentTypes(limits: package.limits)
    if package.has("/[Content_Types].xml") { types = try package.read("/[Content_Types].xml", into: types) }
    let root = try Self.findWorkbook(in: package, types: types)
    workbook = try package.read(root, into: WorkbookPart(part: root, limits: package.limits))
    guard workbook.rootName == "workbook" else {
      throw XLSXError(.notAWorkbook(.zip), part: root)
    }
    let relationships = try package.relationships(of: root)
    guard !workbook.sheets.isEmpty else { throw XLSXError(.noSheets, part: root) }

    let folder = root.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    for (index, sheet) in workbook.sheets.enumerated() {
      let relationship = sheet.relationship.flatMap { relationships[$0] }
      var part = relationship.map { PartName.resolve($0.target, from: root) }
      if sheet.relationship == nil {
        // Some generators leave the relationship out and name the parts by the sheet's place.
        part = folder + "/worksheets/sheet\(index + 1).xml"
      }
      if let name = part, !package.has(name) { part = nil }
      if part == nil {
        findings.append(
          Finding(.missingPart, .warning, at: Place(sheet: sheet.name), parameters: ["part": sheet.name]))
      }
      parts.append(part)
      sheets.append(
        SheetInfo(name: sheet.name, visibility: sheet.visibility, kind: Self.kind(relationship?.kind ?? "")))
    }
    guard parts.contains(where: { $0 != nil }) else {
      throw XLSXError(.missingPart, part: root, detail: "none of its sheets is in the file")
    }
    func part(_ kind: String, customary: String) -> String? {
      if let target = relationships.first(kind)?.target {
        let part = PartName.resolve(target, from: root)
        if package.has(part) { return part }
      }
      return package.has(folder + customary) ? folder + customary : nil
    }
    stylesPart = part("styles", customary: "/styles.xml")
    sharedStringsPart = part("sharedStrings", customary: "/sharedStrings.xml")
    externalLinks = relationships.all.count { $0.kind == "externalLink" }
  }

  private static func kind(_ relationship: String) -> SheetKind {
    switch relationship.lowercased() {
    case "chartsheet": .chartsheet
    case "dialogsheet": .dialogsheet
    case "xlmacrosheet", "xlintlmacrosheet": .macrosheet
    default: .worksheet
    }
  }

  private static func findWorkbook(in package: WorkbookPackage, types: ContentTypes) throws(XLSXError)
    -> String
  {
    if package.has("/content.xml") || package.names.contains("/mimetype") {
      throw XLSXError(.otherWorkbook("an OpenDocument spreadsheet (.ods)"))
    }
    let relationships = try package.relationships(of: "/")
    let named = relationships.first("officeDocument").map { PartName.resolve($0.target, from: "/") }
    for part in [named, types.workbook, "/xl/workbook.xml"] {
      guard let part, package.has(part) else { continue }
      if part.lowercased().hasPrefix("/word/") { throw XLSXError(.otherWorkbook("a Word document (.docx)")) }
      if part.lowercased().hasPrefix("/ppt/") { throw XLSXError(.otherWorkbook("a presentation (.pptx)")) }
      if part.lowercased().hasSuffix(".bin") { throw XLSXError(.otherWorkbook("a binary workbook (.xlsb)")) }
      return part
    }
    if package.has("/Index/Document.iwa") {
      throw XLSXError(.otherWorkbook("an Apple Numbers sheet (.numbers)"))
    }
    if types.isBinaryWorkbook || package.has("/xl/workbook.bin") {
      throw XLSXError(.otherWorkbook("a binary workbook (.xlsb)"))
    }
    throw package.names.contains { $0.hasPrefix("/xl/") }
      ? XLSXError(.missingPart, part: "/xl/workbook.xml") : XLSXError(.notAWorkbook(.zip))
  }
}
