import FuzzReading
import Tabular
import ZipArchive

@testable import XLSXReader

/// Any bytes as a worksheet's part: the byte scanner and libxml2 read the same rows, and both refuse or none does.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSheet(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var writer = ZipWriter()
  guard (try? writer.add("s.xml", bytes, method: .stored)) != nil, let file = try? writer.finish() else {
    return 0
  }
  let scanned = rows(of: file, usesScanner: true)
  let parsed = rows(of: file, usesScanner: false)
  precondition(scanned.isWhole == parsed.isWhole, "one of scanner and libxml2 refuses what the other reads")
  precondition(scanned.agrees(with: parsed), "scanner and libxml2 differ")
  return 0
}

/// Three strings, one of them impossible, and three styles: made once, since the sheet alone is fuzzed here.
private let decoder: CellDecoder = {
  var strings = SharedText()
  var broken = StringIndices()
  for text in ["one", "", "three\u{FFFD}"] {
    if text.last == "\u{FFFD}" { broken.insert(strings.count) }
    strings.append(Array(text.utf8))
    strings.endString()
  }
  var styles: [CellStyle] = [CellStyle(), CellStyle(), CellStyle()]
  styles[1].format = .builtIn(14)
  styles[2].format = .builtIn(49)
  return CellDecoder(styles: styles, shared: strings, brokenStrings: broken)
}()

private func rows(of file: [UInt8], usesScanner: Bool) -> RowBytes {
  var limits = ReadLimits.standard
  limits.handedOutBytes = 1 << 22
  limits.usesScanner = usesScanner
  // Some are read as large sheets are: inflated by one thread and parsed by another.
  if !usesScanner, file.count.isMultiple(of: 4) {
    limits.threadFromBytes = 1
    limits.chunkBytes = 512
  }
  var rows = RowBytes()
  do throws(XLSXError) {
    let package = try WorkbookPackage(FileBytes(file), limits: limits)
    var reader = try SheetReader(package, part: "/s.xml", decoder: decoder, dateSystem: .from1900)
    var row = Row()
    while try reader.next(into: &row) { rows.add(row) }
  } catch {
    rows.isWhole = false
  }
  return rows
}
