import Tabular
import ZipArchive

/// Any bytes as an archive: each entry is read to its end or refused, and what is read has the stated size.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzArchive(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let limits = ZipLimits(entries: 64, nameBytes: 256, inflatedBytesPerEntry: 1 << 18, inflatedBytes: 1 << 20)
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let archive = try? Archive(FileBytes(bytes), limits: limits) else { return 0 }
  for entry in archive.entries {
    if let contents = try? archive.contents(of: entry) {
      precondition(contents.count == entry.uncompressedSize)
    }
    _ = archive.entry(named: entry.name)
  }
  for finding in archive.findings { precondition(finding.rule.name.hasPrefix("container-")) }
  return 0
}
