import Tabular

/// Findings as bytes: some thirty each, since names that repeat (rules, sheets, headings, fields, parameters) are
/// written as their number in a table that stays in memory.
///
/// ```
/// length, then: rule, severity, sheet, row + 1, column + 1, heading + 1, field + 1, count, (name, text)…, flag, value
/// ```
/// Numbers are LEB128; 0 is "none"; a text is its length and its bytes.
struct FindingCodec {
  private var names: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func append(_ finding: SpooledFinding, to bytes: inout [UInt8]) {
    var record: [UInt8] = []
    record.reserveCapacity(64)
    Self.append(number(of: finding.rule.name), to: &record)
    Self.append(Severity.allCases.firstIndex(of: finding.severity) ?? 0, to: &record)
    Self.append(number(of: finding.place.sheet), to: &record)
    Self.append(finding.place.row.map { max(0, $0) + 1 } ?? 0, to: &record)
    Self.append(finding.place.column.map { max(0, $0) + 1 } ?? 0, to: &record)
    Self.append(finding.heading.map { number(of: $0) + 1 } ?? 0, to: &record)
    Self.append(finding.field.map { number(of: $0) + 1 } ?? 0, to: &record)
    Self.append(finding.parameters.count, to: &record)
    for (name, text) in finding.parameters {
      Self.append(number(of: name), to: &record)
      Self.append(text, to: &record)
    }
    Self.append(finding.value == nil ? 0 : 1, to: &record)
    if let value = finding.value { Self.append(value, to: &record) }
    Self.append(record.count, to: &bytes)
    bytes.append(contentsOf: record)
  }

  /// Hands the records of a file to `visit`; false if it did not want all of them.
  func replay(_ file: borrowing SpoolFile, _ visit: (SpooledFinding) -> Bool) throws(ReportError) -> Bool {
    let piece = 256 * 1024
    var bytes: [UInt8] = []
    var offset = 0
    var start = 0
    while offset < file.length || start < bytes.count {
      // A record that is not wholly there waits for the next piece of the file.
      if offset < file.length, bytes.count - start < piece {
        bytes.removeSubrange(..<start)
        start = 0
        let before = bytes.count
        try file.read(piece, at: offset, into: &bytes)
        offset += bytes.count - before
      }
      while start < bytes.count, isWhole(bytes, at: start) || offset >= file.length {
        guard visit(try next(in: bytes, at: &start)) else { return false }
      }
      if start < bytes.count, bytes.count - start >= piece {
        // One finding longer than a piece: read on.
        let before = bytes.count
        try file.read(piece, at: offset, into: &bytes)
        offset += bytes.count - before
      }
    }
    return true
  }

  /// Reads the record that begins at `start` and moves `start` behind it.
  func next(in bytes: [UInt8], at start: inout Int) throws(ReportError) -> SpooledFinding {
    _ = try Self.number(bytes, &start)
    let rule = RuleID(try name(Self.number(bytes, &start)))
    let weight = try Self.number(bytes, &start)
    guard Severity.allCases.indices.contains(weight) else { throw Self.broken }
    var place = Place(sheet: try name(Self.number(bytes, &start)))
    let row = try Self.number(bytes, &start)
    place.row = row > 0 ? row - 1 : nil
    let column = try Self.number(bytes, &start)
    place.column = column > 0 ? column - 1 : nil
    let heading = try Self.number(bytes, &start)
    let field = try Self.number(bytes, &start)
    var finding = SpooledFinding(
      rule: rule, severity: Severity.allCases[weight], place: place,
      heading: heading > 0 ? try name(heading - 1) : nil, field: field > 0 ? try name(field - 1) : nil,
      parameters: [:], value: nil)
    for _ in 0..<(try Self.number(bytes, &start)) {
      let key = try name(Self.number(bytes, &start))
      finding.parameters[key] = try Self.text(bytes, &start)
    }
    if try Self.number(bytes, &start) == 1 { finding.value = try Self.text(bytes, &start) }
    return finding
  }

  private func isWhole(_ bytes: [UInt8], at start: Int) -> Bool {
    var index = start
    guard let length = try? Self.number(bytes, &index) else { return false }
    return bytes.count - index >= length
  }

  private mutating func number(of name: String) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }

  private func name(_ number: Int) throws(ReportError) -> String {
    guard names.indices.contains(number) else { throw Self.broken }
    return names[number]
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = UInt64(max(0, number))
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    append(text.utf8.count, to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  private static func number(_ bytes: [UInt8], _ start: inout Int) throws(ReportError) -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while start < bytes.count, shift < 63 {
      let byte = bytes[start]
      start += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(truncatingIfNeeded: number) }
      shift += 7
    }
    throw broken
  }

  private static func text(_ bytes: [UInt8], _ start: inout Int) throws(ReportError) -> String {
    let length = try number(bytes, &start)
    guard length >= 0, length <= bytes.count - start else { throw broken }
    defer { start += length }
    return String(decoding: bytes[start..<(start + length)], as: UTF8.self)
  }

  private static var broken: ReportError {
    ReportError(.cannotSpool, part: "findings", detail: "it does not hold what was written")
  }
}
