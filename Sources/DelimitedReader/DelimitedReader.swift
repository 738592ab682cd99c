public import Tabular

/// Reads the rows of a CSV or TSV file, one at a time, within limits.
///
/// ```swift
/// var reader = try DelimitedReader(path: path)
/// var row = Row()
/// while try reader.next(into: &row) { print(row.number, row.cells.map { row.text(of: $0) }) }
/// ```
/// By RFC 4180, and where files of life leave it as Excel does:
/// - The delimiter is found from the first records: `,` `;` tab or `|`, or what Excel's line `sep=;` says; that line
///   is no row.
/// - CR, LF and CRLF end a record. A record is a row, however many lines its quoted fields have; a blank line is a
///   row without cells, since Excel shows it as one.
/// - A field that begins with a quote is quoted; a doubled quote in it is one. Blanks before a quote, or a quote in
///   the middle, are text. Text behind a closing quote joins the field, with a finding.
/// - A quote that is never closed is refused: it would swallow all rows behind it.
/// - Every field that is not empty is a text cell as it stands in the file, outer blanks included.
public struct DelimitedReader: ~Copyable, Sendable {
  /// The encoding in which the file is read.
  public let encoding: TextEncoding
  /// What separates the fields.
  public let delimiter: Unicode.Scalar
  /// What was found about the file and, while it is read, about its rows; of the latter a thousand at the most.
  public private(set) var findings: [Finding]

  private let limits: DelimitedLimits
  private let separator: UInt8
  private var stream: TextStream
  private var chunk: [UInt8]
  private var position = 0
  private var end = 0
  private var rowNumber = 0
  /// The text of a field that a chunk's end or a doubled quote cuts in pieces.
  private var pieces: [UInt8] = []
  private var mayFollowLineFeed = false
  private var hasEnded = false
  /// What every cell starts from: making one costs more than copying it.
  private let blank = Cell(column: 1, kind: .text)

  private static let mostRowFindings = 1000

  private static let rawLength = 1 << 17

  /// Opens a file and looks through it once, to be sure of its encoding.
  public init(path: String, limits: DelimitedLimits = DelimitedLimits()) throws(DelimitedError) {
    try self.init(source: ByteSource(path: path), limits: limits, rawLength: Self.rawLength)
  }

  /// Reads bytes in memory.
  public init(bytes: [UInt8], limits: DelimitedLimits = DelimitedLimits()) throws(DelimitedError) {
    try self.init(source: ByteSource(bytes: bytes), limits: limits, rawLength: Self.rawLength)
  }

  /// Reads bytes in memory through chunks of another length: for tests of what a chunk's end cuts.
  package init(bytes: [UInt8], limits: DelimitedLimits, rawLength: Int) throws(DelimitedError) {
    try self.init(source: ByteSource(bytes: bytes), limits: limits, rawLength: rawLength)
  }

  private init(source: consuming ByteSource, limits: DelimitedLimits, rawLength: Int) throws(DelimitedError) {
    let decision = try EncodingDecision(of: source)
    let size = source.size
    var stream = TextStream(source: source, decision: decision, rawLength: rawLength)
    var chunk = [UInt8](repeating: 0, count: stream.chunkLength)
    let end = try stream.fill(&chunk)
    let dialect = Dialect(of: chunk.span.extracting(0..<end), isWhole: size <= rawLength)
    self.limits = limits
    encoding = decision.encoding
    findings = decision.findings
    self.stream = stream
    self.chunk = chunk
    self.end = end
    separator = dialect.delimiter
    delimiter = Unicode.Scalar(dialect.delimiter)
    position = dialect.prefaceLength
  }

  /// Which share of the file's bytes has been read; 0…1.
  public var share: Double { stream.share }

  /// Reads the next row.
  ///
  /// - Returns: whether there was one; after the last the file has been found unchanged since it was opened.
  public mutating func next(into row: inout Row) throws(DelimitedError) -> Bool {
    row.clear()
    guard try beginRecord() else { return false }
    rowNumber += 1
    row.number = rowNumber
    var column = 0
    repeat {
      column += 1
      guard column <= limits.columns else {
        throw DelimitedError(.tooManyColumns, row: rowNumber, detail: "the limit is \(limits.columns)")
      }
      if position < end, chunk[position] == Dialect.quote {
        try readQuoted(column, into: &row)
      } else {
        try readPlain(column, into: &row)
      }
    } while try endField()
    return true
  }

  /// Whether there is another record; passes over the second half of a CRLF.
  private mutating func beginRecord() throws(DelimitedError) -> Bool {
    if try !hasMore() { return false }
    if mayFollowLineFeed {
      mayFollowLineFeed = false
      if chunk[position] == Dialect.lineFeed {
        position += 1
        return try hasMore()
      }
    }
    return true
  }

  /// Makes sure that there is a byte at `position`; false at the end of the file.
  private mutating func hasMore() throws(DelimitedError) -> Bool {
    if position < end { return true }
    if hasEnded { return false }
    position = 0
    end = try stream.fill(&chunk)
    if end > 0 { return true }
    hasEnded = true
    try stream.checkUnchanged()
    return false
  }

  /// Passes over the byte that ended a field; whether another field follows in the record.
  private mutating func endField() throws(DelimitedError) -> Bool {
    guard position < end else { return false }
    let byte = chunk[position]
    position += 1
    if byte == separator {
      // The next field may begin with the next chunk; a file that ends here ends with an empty field.
      _ = try hasMore()
      return true
    }
    mayFollowLineFeed = byte == Dialect.carriageReturn
    return false
  }

  /// Reads up to a delimiter, a line end or the file's end.
  private mutating func readPlain(_ column: Int, into row: inout Row) throws(DelimitedError) {
    while true {
      let stop = Self.fieldEnd(chunk.span, position, end, separator)
      if stop < end, pieces.isEmpty {
        try append(column, from: position, to: stop, into: &row)
        position = stop
        return
      }
      try keep(from: position, to: stop, column)
      position = stop
      if stop < end { break }
      if try !hasMore() { break }
    }
    try appendPieces(column, into: &row)
  }

  /// Reads a field that begins with a quote, and whatever follows the closing one.
  private mutating func readQuoted(_ column: Int, into row: inout Row) throws(DelimitedError) {
    position += 1
    while true {
      guard try hasMore() else {
        throw DelimitedError(.quoteNeverCloses, row: rowNumber, column: column)
      }
      let stop = Self.quote(chunk.span, position, end)
      let isWhole = stop < end - 1 && pieces.isEmpty && chunk[stop + 1] != Dialect.quote
      if isWhole, Self.endsField(chunk[stop + 1], separator) {
        try append(column, from: position, to: stop, into: &row)
        position = stop + 1
        return
      }
      try keep(from: position, to: stop, column)
      position = stop
      if stop == end { continue }
      position += 1
      // The quote closes unless another follows, perhaps with the next chunk.
      guard try hasMore(), chunk[position] == Dialect.quote else { break }
      pieces.append(Dialect.quote)
      position += 1
    }
    if position < end, !Self.endsField(chunk[position], separator) {
      if findings.count < Self.mostRowFindings {
        findings.append(
          Finding(
            .delimitedTextBehindQuote, .warning, at: Place(sheet: "", row: rowNumber, column: column)))
      }
      // Not empty, or the rest would be taken without what was kept.
      try readRest(column)
    }
    try appendPieces(column, into: &row)
  }

  /// Text behind a closing quote, taken as it is.
  private mutating func readRest(_ column: Int) throws(DelimitedError) {
    repeat {
      let stop = Self.fieldEnd(chunk.span, position, end, separator)
      try keep(from: position, to: stop, column)
      position = stop
      if stop < end { return }
    } while try hasMore()
  }

  private mutating func keep(from start: Int, to stop: Int, _ column: Int) throws(DelimitedError) {
    try check(fieldBytes: pieces.count + stop - start, column)
    pieces.append(contentsOf: chunk[start..<stop])
  }

  private mutating func appendPieces(_ column: Int, into row: inout Row) throws(DelimitedError) {
    defer { pieces.removeAll(keepingCapacity: true) }
    guard !pieces.isEmpty else { return }
    try check(fieldBytes: pieces.count, column)
    try check(recordBytes: row.buffer.count + pieces.count)
    row.append(Cell(column: column, kind: .text), text: pieces.span)
  }

  private func append(_ column: Int, from start: Int, to stop: Int, into row: inout Row)
    throws(DelimitedError)
  {
    guard start < stop else { return }
    if stop - start > limits.fieldBytes { try check(fieldBytes: stop - start, column) }
    if row.buffer.count > limits.recordBytes - (stop - start) {
      try check(recordBytes: row.buffer.count + stop - start)
    }
    var cell = blank
    cell.storedColumn = Int32(truncatingIfNeeded: column)
    row.append(cell, text: chunk.span.extracting(start..<stop))
  }

  private func check(fieldBytes: Int, _ column: Int) throws(DelimitedError) {
    guard fieldBytes <= limits.fieldBytes else {
      throw DelimitedError(
        .fieldTooLong, row: rowNumber, column: column, detail: "the limit is \(limits.fieldBytes) bytes")
    }
  }

  private func check(recordBytes: Int) throws(DelimitedError) {
    guard recordBytes <= limits.recordBytes else {
      throw DelimitedError(.recordTooLong, row: rowNumber, detail: "the limit is \(limits.recordBytes) bytes")
    }
  }

  private static func endsField(_ byte: UInt8, _ separator: UInt8) -> Bool {
    byte == separator || byte == Dialect.lineFeed || byte == Dialect.carriageReturn
  }

  /// Where the field ends that begins at `start`; `end` if not before.
  private static func fieldEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ separator: UInt8) -> Int {
    // Letters and digits lie above a comma: for them one comparison is enough.
    let highest = max(separator, Dialect.carriageReturn)
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte <= highest, endsField(byte, separator) { return index }
      index += 1
    }
    return end
  }

  /// Where the next quote is; `end` if there is none before.
  private static func quote(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] != Dialect.quote { index += 1 }
    return index
  }
}
