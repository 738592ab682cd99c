import Tabular
import XLSXReader
import ZipArchive

/// Any bytes as a worksheet's part: the byte scanner and libxml2 read the same rows, or both refuse.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSheet(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let file = try? workbook(sheet: bytes) else { return 0 }
  let scanned = rows(of: file, usesScanner: true)
  let parsed = rows(of: file, usesScanner: false)
  // Where both end well, they agree; a sheet that breaks off may do so a few rows sooner or later.
  if scanned.isWhole, parsed.isWhole {
    precondition(scanned.rows == parsed.rows, "scanner and libxml2 differ")
  }
  return 0
}

private struct Outcome {
  var rows: [String] = []
  var isWhole = true
}

private func rows(of file: [UInt8], usesScanner: Bool) -> Outcome {
  var limits = ReadLimits.standard
  limits.handedOutBytes = 1 << 22
  limits.usesScanner = usesScanner
  var outcome = Outcome()
  do throws(XLSXError) {
    let workbook = try Workbook(bytes: file, limits: limits)
    var reader = try workbook.rows(of: 0)
    var row = Row()
    while try reader.next(into: &row) {
      let cells = row.cells.map {
        "\($0.column) \($0.kind) \($0.problem) \($0.formula) \($0.format) \(row.text(of: $0))"
      }
      outcome.rows.append("\(row.number) \(row.isHidden) \(row.isRepeated) \(cells)")
    }
  } catch {
    outcome.isWhole = false
  }
  return outcome
}

private func workbook(sheet: [UInt8]) throws -> [UInt8] {
  let rels = "http://schemas.openxmlformats.org/package/2006/relationships"
  let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  var writer = ZipWriter()
  func put(_ name: String, _ text: String) throws { try writer.add(name, Array(text.utf8), method: .stored) }
  try put(
    "_rels/.rels",
    "<Relationships xmlns='\(rels)'><Relationship Id='a' Type='\(office)/officeDocument' Target='w.xml'/></Relationships>"
  )
  try put(
    "_rels/w.xml.rels",
    "<Relationships xmlns='\(rels)'><Relationship Id='s' Type='\(office)/worksheet' Target='s.xml'/>"
      + "<Relationship Id='t' Type='\(office)/sharedStrings' Target='t.xml'/>"
      + "<Relationship Id='y' Type='\(office)/styles' Target='y.xml'/></Relationships>")
  try put(
    "w.xml",
    "<workbook xmlns='\(main)' xmlns:r='\(office)'><sheets><sheet name='S' sheetId='1' r:id='s'/></sheets></workbook>"
  )
  try put("t.xml", "<sst xmlns='\(main)'><si><t>one</t></si><si><t>two</t></si></sst>")
  try put(
    "y.xml",
    "<styleSheet xmlns='\(main)'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='49'/></cellXfs></styleSheet>"
  )
  try writer.add("s.xml", sheet, method: .stored)
  return try writer.finish()
}
