public import Tabular

/// Writes rows in COPY's binary format (PostgreSQL, COPY, "Binary Format") into one reused buffer that is
/// sent whenever it is full.
///
/// It lives inside the closure of `Connection.copy`. Each row is `beginRow()` and as many fields as there are
/// columns, in their order and of exactly their types: the server does not convert.
public struct CopyWriter: ~Copyable {
  private let channel: CopyChannel
  private let columns: Int
  private var fieldsLeft = 0
  private var buffer: [UInt8] = []
  /// How many rows were begun.
  public private(set) var rows = 0

  private static let full = 1 << 16
  /// Signature, no flags, no header extension.
  private static let header: [UInt8] =
    [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00, 0, 0, 0, 0, 0, 0, 0, 0]

  init(channel: consuming CopyChannel, columns: Int) {
    self.channel = channel
    self.columns = columns
    buffer.reserveCapacity(Self.full + Self.full / 4)
    buffer.append(contentsOf: Self.header)
  }

  /// Begins the next row; the row before must have all its fields.
  public mutating func beginRow() throws(StoreError) {
    try refuseShortRow()
    if buffer.count >= Self.full { try flush() }
    put(UInt16(truncatingIfNeeded: columns))
    fieldsLeft = columns
    rows += 1
  }

  /// NULL.
  public mutating func writeNull() throws(StoreError) {
    try takeField()
    put(UInt32.max)
  }

  /// Text, as UTF-8, for columns of type text and varchar. U+0000 is refused by the server.
  public mutating func write(_ text: Span<UInt8>) throws(StoreError) {
    try takeField()
    put(UInt32(clamping: text.count))
    buffer.append(text)
  }

  /// Text; `nil` is NULL.
  public mutating func write(_ text: String?) throws(StoreError) {
    guard let text else { return try writeNull() }
    var copy = text
    copy.makeContiguousUTF8()
    try write(copy.utf8.span)
  }

  /// A uuid; `nil` is NULL.
  public mutating func write(_ id: RecordID?) throws(StoreError) {
    guard let id else { return try writeNull() }
    try takeField()
    put(UInt32(16))
    put(id.high)
    put(id.low)
  }

  /// An integer (four bytes).
  public mutating func write(int4 number: Int32) throws(StoreError) {
    try takeField()
    put(UInt32(4))
    put(UInt32(bitPattern: number))
  }

  /// A bigint (eight bytes).
  public mutating func write(int8 number: Int64) throws(StoreError) {
    try takeField()
    put(UInt32(8))
    put(UInt64(bitPattern: number))
  }

  /// A boolean.
  public mutating func write(_ truth: Bool) throws(StoreError) {
    try takeField()
    put(UInt32(1))
    buffer.append(truth ? 1 : 0)
  }

  /// A date: days since 1 January 2000; `nil` is NULL.
  public mutating func write(_ date: CalendarDate?) throws(StoreError) {
    guard let date else { return try writeNull() }
    try takeField()
    put(UInt32(4))
    put(UInt32(bitPattern: Int32(truncatingIfNeeded: date.daysSince1970 - 10_957)))
  }

  /// A timestamptz, in microseconds since 1 January 1970 UTC.
  public mutating func write(microsecondsSince1970 time: Int64) throws(StoreError) {
    try takeField()
    put(UInt32(8))
    put(UInt64(bitPattern: time &- 946_684_800_000_000))
  }

  /// A jsonb of JSON text: version 1 and the text; the server checks it.
  public mutating func write(jsonb text: Span<UInt8>) throws(StoreError) {
    try takeField()
    put(UInt32(clamping: text.count + 1))
    buffer.append(1)
    buffer.append(text)
  }

  /// A numeric of a decimal text such as `-12345.60`; its scale is kept. Anything else is refused.
  public mutating func write(numeric text: String) throws(StoreError) {
    guard let numeric = DecimalDigits(text) else {
      throw StoreError(.badArgument, "An amount sent to the database is no decimal number.")
    }
    try takeField()
    put(UInt32(8 + 2 * numeric.groups.count))
    put(UInt16(numeric.groups.count))
    put(UInt16(bitPattern: numeric.weight))
    put(UInt16(numeric.isNegative ? 0x4000 : 0))
    put(numeric.scale)
    for group in numeric.groups { put(group) }
  }

  /// Sends what is left, with the trailer −1.
  mutating func finish() throws(StoreError) {
    try refuseShortRow()
    put(UInt16.max)
    try flush()
    channel.close(failing: false)
  }

  /// Tells the server to forget all rows.
  func giveUp() { channel.close(failing: true) }

  private mutating func takeField() throws(StoreError) {
    guard fieldsLeft > 0 else {
      throw StoreError(.statementFailed, "A row for COPY has more fields than the \(columns) columns.")
    }
    fieldsLeft -= 1
  }

  private func refuseShortRow() throws(StoreError) {
    guard fieldsLeft == 0 else {
      throw StoreError(.statementFailed, "A row for COPY lacks \(fieldsLeft) of its \(columns) fields.")
    }
  }

  private mutating func flush() throws(StoreError) {
    try channel.send(buffer.span)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Network byte order, as the format wants all its numbers.
  private mutating func put(_ number: some FixedWidthInteger) {
    buffer.append(bigEndian: number)
  }
}

extension Connection {
  /// Copies rows into a table in one COPY; where `body` throws, none of them is kept and its error goes on.
  ///
  /// COPY into a table under row-level security is refused by the server: copy into a temporary table and
  /// INSERT … SELECT from there.
  /// - Returns: how many rows the server took.
  @discardableResult
  public func copy(
    into table: String, columns: [String], _ body: (inout CopyWriter) throws -> Void
  ) throws -> Int {
    let names = columns.map { SQLIdentifier($0).quoted }.joined(separator: ", ")
    let place = table.split(separator: ".").map { SQLIdentifier(String($0)).quoted }.joined(separator: ".")
    let channel = try beginCopy("COPY \(place) (\(names)) FROM STDIN (FORMAT binary)")
    var writer = CopyWriter(channel: channel, columns: columns.count)
    do {
      try body(&writer)
      try writer.finish()
    } catch {
      writer.giveUp()
      _ = try endCopy(failing: true)
      throw error
    }
    return try endCopy(failing: false)
  }

  /// Copies text rows from a source that gives them piece by piece, in COPY's text format.
  @discardableResult
  func copyText(_ sql: String, from next: () throws -> [UInt8]?) throws -> Int {
    let channel = try beginCopy(sql)
    do {
      while let piece = try next() { try channel.send(piece.span) }
      channel.close(failing: false)
    } catch {
      channel.close(failing: true)
      _ = try endCopy(failing: true)
      throw error
    }
    return try endCopy(failing: false)
  }

  /// Copies the rows of a query out, one call a row, in COPY's text format.
  @discardableResult
  func copyOut(_ sql: String, _ body: (Span<UInt8>) throws -> Void) throws -> Int {
    let channel = try beginCopy(sql)
    var failure: (any Error)?
    var goesOn = true
    while goesOn {
      goesOn = try channel.receive { row in
        guard failure == nil else { return }
        do { try body(row) } catch { failure = error }
      }
    }
    let rows = try endCopy(failing: failure != nil)
    if let failure { throw failure }
    return rows
  }
}
