import FuzzReading
import Tabular
import XLSXReader
import ZipArchive

/// Any bytes as one of the small parts, which the first byte chooses: shared strings, styles, workbook, relationships,
/// content types. Shared strings are read alike by the byte scanner and by libxml2.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParts(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let choice = bytes.first, let file = try? workbook(Int(choice) % 6, Array(bytes.dropFirst())) else {
    return 0
  }
  let scanned = rows(of: file, usesScanner: true)
  let parsed = rows(of: file, usesScanner: false)
  precondition((scanned == nil) == (parsed == nil), "one of scanner and libxml2 refuses what the other reads")
  if let scanned, let parsed { precondition(scanned.agrees(with: parsed), "scanner and libxml2 differ") }
  return 0
}

private func rows(of file: [UInt8], usesScanner: Bool) -> RowBytes? {
  var limits = ReadLimits.standard
  limits.handedOutBytes = 1 << 22
  limits.sharedStringBytes = 1 << 20
  limits.usesScanner = usesScanner
  do throws(XLSXError) {
    let workbook = try Workbook(bytes: file, limits: limits)
    var rows = RowBytes()
    for index in workbook.sheets.indices.prefix(8) where workbook.hasRows(index) {
      var reader = try workbook.rows(of: index)
      var row = Row()
      while try reader.next(into: &row) { rows.add(row) }
    }
    return rows
  } catch {
    return nil
  }
}

private func workbook(_ choice: Int, _ part: [UInt8]) throws -> [UInt8] {
  let rels = "http://schemas.openxmlformats.org/package/2006/relationships"
  let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  let types = "http://schemas.openxmlformats.org/package/2006/content-types"
  var parts: [(name: String, text: String)] = [
    ("t.xml", "<sst xmlns='\(main)'><si><t>one</t></si><si><t>two</t></si></sst>"),
    (
      "y.xml",
      "<styleSheet xmlns='\(main)'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>"
    ),
    (
      "w.xml",
      "<workbook xmlns='\(main)' xmlns:r='\(office)'><sheets><sheet name='S' sheetId='1' r:id='s'/></sheets></workbook>"
    ),
    (
      "_rels/w.xml.rels",
      "<Relationships xmlns='\(rels)'><Relationship Id='s' Type='\(office)/worksheet' Target='s.xml'/>"
        + "<Relationship Id='t' Type='\(office)/sharedStrings' Target='t.xml'/>"
        + "<Relationship Id='y' Type='\(office)/styles' Target='y.xml'/></Relationships>"
    ),
    (
      "_rels/.rels",
      "<Relationships xmlns='\(rels)'><Relationship Id='a' Type='\(office)/officeDocument' Target='w.xml'/>"
        + "</Relationships>"
    ),
    (
      "[Content_Types].xml",
      "<Types xmlns='\(types)'><Default Extension='xml' ContentType='application/xml'/></Types>"
    ),
  ]
  let cells = (0..<12).map { "<c t='s' s='\($0 % 3)'><v>\($0)</v></c><c s='\($0 % 3)'><v>4\($0)</v></c>" }
    .joined()
  parts.append(("s.xml", "<worksheet xmlns='\(main)'><sheetData><row>\(cells)</row></sheetData></worksheet>"))
  var writer = ZipWriter()
  for (index, entry) in parts.enumerated() {
    try writer.add(entry.name, index == choice ? part : Array(entry.text.utf8), method: .stored)
  }
  return try writer.finish()
}
