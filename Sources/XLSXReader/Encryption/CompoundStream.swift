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
      let first = position / blockLength
      let inBlock = position % blockLength
      // Neighbours in the file are read at once: most streams lie in one piece.
      var after = first + 1
      while after < blocks.count, after * blockLength < end, blocks[after] == blocks[after - 1] + blockLength
      {
        after += 1
      }
      let length = min(after * blockLength, end) - position
      bytes += try source.content(at: blocks[first] + inBlock, count: length)
      position += length
    }
    return bytes
  }
}
