import Tabular

/// In what encoding a file is read: decided by its whole content before the first row is given out, so that a byte
/// far behind cannot turn rows that were released into others.
///
/// 1. A byte order mark decides. Places that are then wrong show as U+FFFD, with a finding.
/// 2. Without one, zero bytes in every other place are UTF-16, with a finding. Any other NUL is refused: no text has
///    one, and no PostgreSQL text can hold one.
/// 3. What is valid UTF-8 is UTF-8. A few wrong places among many right characters (fewer than a tenth) are damage
///    and not another encoding: text in Windows-1252 has nothing that is UTF-8 by chance.
/// 4. Else it is Windows-1252, with a finding.
struct EncodingDecision {
  let encoding: TextEncoding
  /// How many bytes the byte order mark has.
  let markLength: Int
  /// Whether there are wrong places, so that the fast way of valid UTF-8 is closed.
  let isDamaged: Bool
  let findings: [Finding]

  private static let chunkLength = 1 << 18

  init(of source: borrowing ByteSource) throws(DelimitedError) {
    var chunk = [UInt8](repeating: 0, count: min(Self.chunkLength, max(1, source.size)))
    let head = Array(chunk[..<(try source.read(at: 0, into: &chunk))])
    if head.starts(with: [0xFF, 0xFE]) {
      self = try Self.utf16(source, isLittleEndian: true, markLength: 2)
    } else if head.starts(with: [0xFE, 0xFF]) {
      self = try Self.utf16(source, isLittleEndian: false, markLength: 2)
    } else if let isLittleEndian = Self.unmarkedUTF16(head, size: source.size) {
      self = try Self.utf16(source, isLittleEndian: isLittleEndian, markLength: 0)
    } else {
      self = try Self.utf8(source, markLength: head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }
  }

  private init(_ encoding: TextEncoding, markLength: Int, isDamaged: Bool, findings: [Finding]) {
    self.encoding = encoding
    self.markLength = markLength
    self.isDamaged = isDamaged
    self.findings = findings
  }

  /// Whether the first bytes are UTF-16 without a mark; the order if they are. In any script the commas, digits and
  /// line ends of a table have a zero byte each, in the same half; a tenth of all characters is a cautious share.
  private static func unmarkedUTF16(_ head: [UInt8], size: Int) -> Bool? {
    guard size.isMultiple(of: 2), head.count >= 2 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in head.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let share = max(1, head.count / 20)
    // Characters such as U+0900 or an emoji's second half have their zero in the other one; they are rare.
    if zeros.odd >= share, zeros.odd >= 4 * zeros.even { return true }
    if zeros.even >= share, zeros.even >= 4 * zeros.odd { return false }
    return nil
  }

  private static func utf16(
    _ source: borrowing ByteSource, isLittleEndian: Bool, markLength: Int
  ) throws(DelimitedError) -> Self {
    var survey = UTF16Survey(isLittleEndian: isLittleEndian)
    try forEachChunk(of: source, from: markLength) { survey.add($0) }
    survey.end()
    if let line = survey.firstNULLine { throw noText(line) }
    let encoding = isLittleEndian ? TextEncoding.utf16LittleEndian : .utf16BigEndian
    var findings: [Finding] = []
    if markLength == 0 {
      findings.append(.file(.delimitedUTF16Guessed, .note, ["order": encoding.rawValue]))
    }
    if let line = survey.firstDamagedLine { findings.append(damage(survey.damages, line, encoding)) }
    return Self(encoding, markLength: markLength, isDamaged: survey.damages > 0, findings: findings)
  }

  private static func utf8(_ source: borrowing ByteSource, markLength: Int) throws(DelimitedError) -> Self {
    var survey = UTF8Survey()
    try forEachChunk(of: source, from: markLength) { survey.add($0) }
    let before = survey.damages
    survey.end()
    if let line = survey.firstNULLine { throw noText(line) }
    guard let line = survey.firstDamagedLine else {
      return Self(.utf8, markLength: markLength, isDamaged: false, findings: [])
    }
    // A last character that the file's end cuts off does not speak against UTF-8, if there is another.
    let isCutOnly = before == 0 && survey.sequences > 0
    if markLength > 0 || isCutOnly || survey.damages <= survey.sequences / 10 {
      return Self(
        .utf8, markLength: markLength, isDamaged: true, findings: [damage(survey.damages, line, .utf8)])
    }
    var findings = [Finding.file(.delimitedWindows1252, .warning, ["line": String(line)])]
    if let line = survey.firstLineUndefinedIn1252 {
      findings.append(damage(survey.undefinedIn1252, line, .windows1252))
    }
    return Self(
      .windows1252, markLength: 0, isDamaged: survey.undefinedIn1252 > 0, findings: findings)
  }

  private static func damage(_ count: Int, _ line: Int, _ encoding: TextEncoding) -> Finding {
    .file(
      .delimitedDamagedCharacters, .warning,
      ["count": String(count), "line": String(line), "encoding": encoding.rawValue])
  }

  private static func noText(_ line: Int) -> DelimitedError {
    DelimitedError(.isNoText, detail: "a NUL in line \(line)")
  }

  private static func forEachChunk(
    of source: borrowing ByteSource, from start: Int, _ body: (Span<UInt8>) -> Void
  ) throws(DelimitedError) {
    var chunk = [UInt8](repeating: 0, count: min(chunkLength, max(1, source.size)))
    var offset = start
    while case let count = try source.read(at: offset, into: &chunk), count > 0 {
      body(chunk.span.extracting(0..<count))
      offset += count
    }
  }
}

extension Finding {
  /// A finding about a CSV file: its place has no sheet.
  static func file(_ rule: RuleID, _ severity: Severity, _ parameters: [String: String]) -> Finding {
    Finding(rule, severity, at: Place(sheet: ""), parameters: parameters)
  }
}
