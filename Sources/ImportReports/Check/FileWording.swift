import Tabular

/// What the text reports say about a file and the sheets in it.
extension Catalogue {
  /// Format, encoding, separator and size of a file.
  func describe(_ file: FileSummary) -> String {
    let delimiter = file.delimiter.map { $0 == "\t" ? "Tab" : $0 }
    let parts = [file.format, file.encoding, delimiter, Self.size(file.byteCount)]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// What sets a sheet apart; nothing for a visible worksheet.
  func describe(_ sheet: SheetInfo) -> [String] {
    var details: [String] = []
    switch sheet.kind {
    case .worksheet: break
    case .chartsheet: details.append(say(.chartsheet))
    case .dialogsheet: details.append(say(.dialogsheet))
    case .macrosheet: details.append(say(.macrosheet))
    }
    switch sheet.visibility {
    case .visible: break
    case .hidden: details.append(say(.hidden))
    case .veryHidden: details.append(say(.veryHidden))
    }
    return details
  }

  /// The kinds of values in a column, the most frequent first.
  func describeTypes(of column: ColumnSurvey) -> String {
    let kinds: [(phrase: Phrase, count: Int)] = [
      (.texts, column.texts), (.numbers, column.numbers), (.datesCounted, column.dates),
      (.booleans, column.booleans), (.errors, column.errors), (.uncachedFormulas, column.uncachedFormulas),
    ]
    let met = kinds.filter { $0.count > 0 }.sorted { $0.count > $1.count }
    return met.isEmpty ? say(.nothing) : list(met.map { say($0.phrase, count: $0.count) })
  }

  /// A size as people say it: `812 B`, `1.2 MB`.
  static func size(_ bytes: Int) -> String {
    guard bytes >= 1024 else { return "\(bytes) B" }
    var size = Double(bytes) / 1024
    var unit = 0
    while size >= 1024, unit < 2 {
      size /= 1024
      unit += 1
    }
    let tenths = Int((size * 10).rounded())
    return (tenths < 100 ? "\(tenths / 10).\(tenths % 10)" : "\(tenths / 10)") + " "
      + ["KB", "MB", "GB"][unit]
  }
}
