/// What became of a row.
public enum RowVerdict: UInt8, Sendable {
  /// Every field is right.
  case good
  /// The row goes on, with warnings.
  case warned
  /// The row is rejected.
  case rejected
}

/// The judged rows of one stretch of a sheet: normalised values by field, verdicts and findings.
///
/// Values are text in the form in which PostgreSQL takes them: dates `2024-01-31`, amounts `2665.00`, phones in
/// E.164. An empty field is `nil`. The batch is a buffer: it is emptied and filled again.
public struct RecordBatch: Sendable {
  /// The target fields, in the order of the values.
  public let fields: [String]
  /// The rows' numbers as Excel shows them.
  public private(set) var rowNumbers: [Int] = []
  /// The rows' verdicts.
  public private(set) var verdicts: [RowVerdict] = []
  /// What was found in these rows, by ascending row.
  public var findings: [Finding] = []

  /// The values' text, one after the other.
  package var text: [UInt8] = []
  /// Where each value begins and ends in `text`, row by row; an empty field has -1.
  private var bounds: [(start: Int32, end: Int32)] = []
  /// The rows' raw cells as JSON, one after the other, where they are kept.
  package var rawText: [UInt8] = []
  /// Where each row's raw cells end in `rawText`.
  private var rawEnds: [Int] = []
  /// The raw cells that are set apart, row by row as `rawText`.
  package var sealedText: [UInt8] = []
  private var sealedEnds: [Int] = []

  /// Makes an empty batch for records of these fields.
  public init(fields: [String]) { self.fields = fields }

  /// How many rows it holds.
  public var count: Int { rowNumbers.count }

  /// The value of a field, counted from 0, in a row of the batch, counted from 0; `nil` where it is empty.
  public func value(row: Int, field: Int) -> String? {
    let (start, end) = bounds[row * fields.count + field]
    return start < 0 ? nil : String(decoding: text[Int(start)..<Int(end)], as: UTF8.self)
  }

  /// The value of a field by its name; `nil` where it is empty or the batch has no such field.
  public func value(row: Int, field: String) -> String? {
    fields.firstIndex(of: field).flatMap { value(row: row, field: $0) }
  }

  /// The cells of a row of the batch, counted from 0, as the file writes them: one JSON object in UTF-8, without
  /// U+0000 and without any whole Aadhaar number. Empty where the mapper was not asked to keep them.
  public func rawCells(row: Int) -> ArraySlice<UInt8> {
    guard row < rawEnds.count else { return [] }
    return rawText[(row == 0 ? 0 : rawEnds[row - 1])..<rawEnds[row]]
  }

  /// The cells of a row that may be kept under a seal only (PAN, account number, IFSC), in the form of `rawCells`, of
  /// which they are no part. Empty where the row has none.
  public func sealedCells(row: Int) -> ArraySlice<UInt8> {
    guard row < sealedEnds.count else { return [] }
    return sealedText[(row == 0 ? 0 : sealedEnds[row - 1])..<sealedEnds[row]]
  }

  /// Ends the raw cells of the last row, which were added to `rawText` and `sealedText`.
  package mutating func endRawCells() {
    rawEnds.append(rawText.count)
    sealedEnds.append(sealedText.count)
  }

  /// Adds a row whose fields are all empty.
  package mutating func beginRow(number: Int) {
    rowNumbers.append(number)
    verdicts.append(.good)
    bounds.append(contentsOf: repeatElement((start: Int32(-1), end: Int32(-1)), count: fields.count))
  }

  /// Sets a field of the last row, counted from 0.
  package mutating func set(field: Int, to bytes: Span<UInt8>) {
    let start = text.count
    unsafe bytes.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
    bounds[bounds.count - fields.count + field] = (Int32(start), Int32(text.count))
  }

  /// Sets a field of the last row, counted from 0; `nil` empties it.
  package mutating func set(field: Int, to value: String?) {
    guard let value else {
      bounds[bounds.count - fields.count + field] = (-1, -1)
      return
    }
    let start = text.count
    text.append(contentsOf: value.utf8)
    bounds[bounds.count - fields.count + field] = (Int32(start), Int32(text.count))
  }

  /// Where the next value begins in `text`: a writer adds its bytes there and then calls `endValue`.
  package var valueStart: Int { text.count }

  /// Sets a field of the last row, counted from 0, to what was added to `text` since `start`.
  package mutating func endValue(field: Int, from start: Int) {
    bounds[bounds.count - fields.count + field] = (
      Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: text.count)
    )
  }

  /// Gives a field of the last row the value of another, counted from 0.
  package mutating func copyLast(field: Int, to other: Int) {
    let first = bounds.count - fields.count
    bounds[first + other] = bounds[first + field]
  }

  /// The bytes of a field of the last row, counted from 0; `nil` where it is empty.
  package func lastBytes(field: Int) -> ArraySlice<UInt8>? {
    let (start, end) = bounds[bounds.count - fields.count + field]
    return start < 0 ? nil : text[Int(start)..<Int(end)]
  }

  /// The same as a span, which holds on to nothing: counting references took a tenth of the checks' time.
  @_lifetime(borrow self)
  package func lastSpan(field: Int) -> Span<UInt8>? {
    let (start, end) = bounds[bounds.count - fields.count + field]
    return start < 0 ? nil : text.span.extracting(Int(start)..<Int(end))
  }

  /// Whether a field of the last row, counted from 0, has a value.
  package func hasValue(_ field: Int) -> Bool { bounds[bounds.count - fields.count + field].start >= 0 }

  /// The bytes of a field, counted from 0, of a row of the batch, counted from 0; `nil` where it is empty.
  package func bytes(row: Int, field: Int) -> ArraySlice<UInt8>? {
    let (start, end) = bounds[row * fields.count + field]
    return start < 0 ? nil : text[Int(start)..<Int(end)]
  }

  /// Empties all fields of the last row; its verdict stays.
  package mutating func clearLastRow() {
    for index in (bounds.count - fields.count)..<bounds.count { bounds[index] = (-1, -1) }
  }

  /// Takes the last row back, with the findings from a number on.
  package mutating func removeLastRow(findingsFrom count: Int) {
    guard !rowNumbers.isEmpty else { return }
    rowNumbers.removeLast()
    verdicts.removeLast()
    let first = bounds.count - fields.count
    if let start = bounds[first...].map(\.start).filter({ $0 >= 0 }).min() {
      text.removeLast(text.count - Int(start))
    }
    bounds.removeLast(fields.count)
    if findings.count > count { findings.removeLast(findings.count - count) }
  }

  /// Makes the last row's verdict at least as grave as this.
  package mutating func judge(_ verdict: RowVerdict) {
    if let last = verdicts.last, verdict.rawValue > last.rawValue { verdicts[verdicts.count - 1] = verdict }
  }

  /// Empties the batch and keeps its memory.
  public mutating func removeAll() {
    rowNumbers.removeAll(keepingCapacity: true)
    verdicts.removeAll(keepingCapacity: true)
    findings.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    bounds.removeAll(keepingCapacity: true)
    rawText.removeAll(keepingCapacity: true)
    rawEnds.removeAll(keepingCapacity: true)
    sealedText.removeAll(keepingCapacity: true)
    sealedEnds.removeAll(keepingCapacity: true)
  }
}
