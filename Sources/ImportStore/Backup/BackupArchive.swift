/// What a sealed file holds: entries, one after the other, each a name, its columns, and bytes in blocks.
///
/// ```
/// entry  = u16 length, name · u16 number of columns, (u16 length, name)… · (u32 length > 0, bytes)… · u32 0
/// file   = entry… · u16 0
/// ```
/// The length of an entry need not be known when it begins, so pg_dump's output passes through without a
/// temporary file.
struct BackupWriter: ~Copyable {
  private var file: SealedFileWriter

  init(file: consuming SealedFileWriter) { self.file = file }

  mutating func begin(_ name: String, columns: [String] = []) throws(StoreError) {
    var head = Self.text(name) + Self.number(UInt16(clamping: columns.count))
    for column in columns { head += Self.text(column) }
    try file.write(head.span)
  }

  mutating func append(_ bytes: Span<UInt8>) throws(StoreError) {
    guard !bytes.isEmpty else { return }
    let length = Self.number(UInt32(clamping: bytes.count))
    try file.write(length.span)
    try file.write(bytes)
  }

  mutating func end() throws(StoreError) {
    let zero: [UInt8] = [0, 0, 0, 0]
    try file.write(zero.span)
  }

  /// Ends the archive: its size in bytes and its SHA-256.
  mutating func finish() throws(StoreError) -> (size: Int, sha256: String) {
    let zero: [UInt8] = [0, 0]
    try file.write(zero.span)
    let sha256 = try file.finish()
    return (file.size, sha256)
  }

  private static func text(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8.prefix(Int(UInt16.max)))
    return number(UInt16(bytes.count)) + bytes
  }

  private static func number(_ value: some FixedWidthInteger) -> [UInt8] {
    stride(from: value.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}

/// Reads an archive in the order in which it was written.
struct BackupReader: ~Copyable {
  struct Entry: Equatable {
    var name: String
    var columns: [String]
  }

  private var file: SealedFileReader
  private var buffer: [UInt8] = []
  private var position = 0

  init(file: consuming SealedFileReader) { self.file = file }

  /// The next entry; `nil` at the end. The blocks of the one before must all have been taken.
  mutating func nextEntry() throws(StoreError) -> Entry? {
    let name = try text()
    guard !name.isEmpty else {
      guard try take(1) == nil else { throw SealedFileReader.damaged }
      return nil
    }
    var columns: [String] = []
    for _ in 0..<(try number(bytes: 2)) { columns.append(try text()) }
    return Entry(name: name, columns: columns)
  }

  /// The next block of the entry; `nil` at its end.
  mutating func nextBlock() throws(StoreError) -> [UInt8]? {
    let length = try number(bytes: 4)
    guard length > 0 else { return nil }
    // A row of COPY may be long, but nothing that PostgreSQL sends is over 1 GiB.
    guard length <= 1 << 30, let block = try take(length) else { throw SealedFileReader.damaged }
    return block
  }

  private mutating func text() throws(StoreError) -> String {
    guard let bytes = try take(try number(bytes: 2)) else { throw SealedFileReader.damaged }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func number(bytes count: Int) throws(StoreError) -> Int {
    guard let bytes = try take(count) else { throw SealedFileReader.damaged }
    return bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// So many bytes; `nil` where the file has fewer left.
  private mutating func take(_ count: Int) throws(StoreError) -> [UInt8]? {
    while buffer.count - position < count {
      guard let more = try file.next() else { return nil }
      buffer.removeFirst(position)
      position = 0
      buffer += more
    }
    defer { position += count }
    return Array(buffer[position..<(position + count)])
  }
}
