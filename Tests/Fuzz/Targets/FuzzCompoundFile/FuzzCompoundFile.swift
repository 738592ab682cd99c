import Tabular
import ZipArchive

@testable import XLSXReader

/// Any bytes as a compound file: every stream is refused, or has the size that it states.
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
  return 0
}
