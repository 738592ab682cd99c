import Tabular
import ZipArchive

@testable import XLSXReader

/// Any bytes as a compound file, and as an encrypted workbook.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCompoundFile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let file = try? CompoundFile(FileBytes(bytes)) else { return 0 }
  _ = CompoundContent(file)
  for entry in file.entries.prefix(32) {
    guard let stream = try? file.stream(entry.name) else { continue }
    if let content = try? stream.bytes(at: 0, count: stream.size) {
      precondition(content.count == stream.size)
    }
  }
  var limits = ReadLimits.standard
  limits.partBytes = 1 << 20
  _ = try? EncryptedPackage(file).decrypt(password: "fuzz", limits: limits)
  return 0
}
