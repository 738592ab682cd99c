import ZipArchive

/// One stream of a compound file, read at any place.
struct CompoundStream: Sendable {
  let source: FileBytes
  /// Where in the file its blocks lie.
  let blocks: [Int]
  let blockLength: Int
  let size: Int

  /// Makes sure that the chain of blocks is as long as the stream.
  func checked() throws(XLSXError) -> CompoundStream {
    guard blocks.count * blockLength >= size else { throw .compound("a chain of sectors is too short") }
    return self
  }

  /// The bytes from an offset on; fewer than asked for only at the end.
  func bytes(at offset: Int, count: Int) throws(XLSXError) -> [UInt8] {
    guard offset >= 0, offset < size else { return [] }
    let end = offset + min(count, size - offset)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - offset)
    var position = offset
    while position < end {
      let inBlock = position % blockLength
      let length = min(blockLength - inBlock, end - position)
      bytes += try source.block(at: blocks[position / blockLength] + inBlock, count: length)
      position += length
    }
    return bytes
  }
}
