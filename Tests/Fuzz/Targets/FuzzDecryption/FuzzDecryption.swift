import Tabular
import ZipArchive

@testable import XLSXReader

/// The two streams of an encrypted workbook, opened with the password of the fixtures: the length of the description in
/// two bytes, the description, the package. What is opened has the size that the package states.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDecryption(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard bytes.count >= 2, case let end = 2 + Int(bytes[0]) + Int(bytes[1]) << 8, end <= bytes.count else {
    return -1
  }
  let description = Array(bytes[2..<end])
  let package = Array(bytes[end...])
  var limits = ReadLimits.standard
  limits.partBytes = 1 << 20
  // Hashing a million times is allowed and slow: nothing is found by it, so the fuzzer shall not collect such files.
  if let agile = try? AgileEncryption(xml: Array(description.dropFirst(8)), limits: limits),
    agile.rounds > 1000
  {
    return -1
  }
  let stream = CompoundStream(
    source: FileBytes(package), blocks: [0], blockLength: max(1, package.count), size: package.count)
  do throws(XLSXError) {
    let opened = try EncryptedPackage.open(
      stream, description: description, password: "Pässwörd ₹1", limits: limits)
    precondition(opened.count == package.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) })
  } catch {
    precondition(!error.description.isEmpty)
  }
  return 0
}
