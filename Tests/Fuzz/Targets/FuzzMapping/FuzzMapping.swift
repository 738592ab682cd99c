import ColumnMapping
import Tabular

/// Any text as a mapping file: it is a mapping, or a list of mistakes that each name a line.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMapping(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do throws(MappingError) {
    _ = try Mapping(yaml: text, path: "fuzz.yaml")
  } catch {
    precondition(!error.messages.isEmpty)
    for message in error.messages { precondition(!message.sentence.isEmpty) }
  }
  return 0
}
