/// What separates the fields of a file, found from its first records.
struct Dialect {
  let delimiter: UInt8
  /// How many bytes of a `sep=;` line stand before the first record.
  let prefaceLength: Int

  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  private static let candidates = [comma, UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
  private static let sampleLength = 1 << 16
  private static let sampleRecords = 200

  /// - Parameters:
  ///   - text: the file's first bytes in UTF-8.
  ///   - isWhole: whether they are all, so that the last record is complete.
  init(of text: Span<UInt8>, isWhole: Bool) {
    if let (delimiter, length) = Self.preface(text) {
      self.delimiter = delimiter
      prefaceLength = length
      return
    }
    let sample = text.extracting(first: min(text.count, Self.sampleLength))
    let isComplete = isWhole && sample.count == text.count
    var best = (delimiter: Self.comma, score: 0.0)
    for candidate in Self.candidates {
      let score = Self.score(of: Self.fieldCounts(sample, candidate, isComplete: isComplete))
      // The first of equals wins: a comma before a semicolon before a tab.
      if score > best.score { best = (candidate, score) }
    }
    delimiter = best.delimiter
    prefaceLength = 0
  }

  /// Excel's own line `sep=;`: not a row, but the delimiter, whatever byte of ASCII it is.
  private static func preface(_ text: Span<UInt8>) -> (UInt8, Int)? {
    var position = 0
    let isQuoted = text.count > 0 && text[0] == quote
    if isQuoted { position += 1 }
    for letter in "sep=".utf8 {
      guard position < text.count, text[position] | 0x20 == letter | 0x20 else { return nil }
      position += 1
    }
    guard position < text.count, case let delimiter = text[position], delimiter < 0x80, delimiter != quote,
      delimiter != lineFeed, delimiter != carriageReturn
    else { return nil }
    position += 1
    if isQuoted {
      guard position < text.count, text[position] == quote else { return nil }
      position += 1
    }
    if position < text.count, text[position] == carriageReturn { position += 1 }
    if position < text.count, text[position] == lineFeed {
      position += 1
    } else if position < text.count, text[position - 1] != carriageReturn {
      return nil
    }
    return (delimiter, position)
  }

  /// How many fields each record would have, blank ones left out. Quotes are heeded as the reader does.
  private static func fieldCounts(_ text: Span<UInt8>, _ delimiter: UInt8, isComplete: Bool) -> [Int] {
    var counts: [Int] = []
    var fields = 1
    var isInQuotes = false
    var isAtFieldStart = true
    var isBlank = true
    for index in text.indices {
      let byte = text[index]
      if isInQuotes {
        if byte == quote { isInQuotes = false }
        continue
      }
      switch byte {
      case quote:
        // A doubled quote closes and opens again, which comes to the same here.
        isInQuotes = isAtFieldStart || (index > 0 && text[index - 1] == quote)
        isBlank = false
        isAtFieldStart = false
      case delimiter:
        fields += 1
        isBlank = false
        isAtFieldStart = true
      case lineFeed, carriageReturn:
        if !isBlank { counts.append(fields) }
        if counts.count == sampleRecords { return counts }
        (fields, isBlank, isAtFieldStart) = (1, true, true)
      default:
        isBlank = false
        isAtFieldStart = false
      }
    }
    if !isBlank, isComplete || counts.isEmpty { counts.append(fields) }
    return counts
  }

  /// Real delimiters give most records the same number of fields; commas inside of texts and amounts do not.
  private static func score(of counts: [Int]) -> Double {
    var records: [Int: Int] = [:]
    for count in counts where count > 1 { records[count, default: 0] += 1 }
    guard let most = records.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return 0 }
    let share = Double(most.value) / Double(counts.count)
    return share * share * (1 - 1 / Double(most.key))
  }
}
