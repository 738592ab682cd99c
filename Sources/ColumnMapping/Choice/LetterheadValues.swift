/// Values that stand above the header behind a label: `Agent Code : 0099901X`.
enum LetterheadValues {
  /// The values of the fields that a table takes from the letterhead.
  static func find(_ table: MappingTable, in letterhead: [[String]]) -> [String: String] {
    var values: [String: String] = [:]
    for field in table.fields {
      guard case .letterhead(let labels) = field.origin else { continue }
      values[field.name] = find(labels: labels, in: letterhead)
    }
    return values
  }

  /// The value behind the first of these labels; `nil` where none of them stands there with a value.
  static func find(labels: [String], in letterhead: [[String]]) -> String? {
    let labels = Set(labels.map { HeadingKey($0).compact })
    for row in letterhead.prefix(100) {
      for (index, cell) in row.enumerated() {
        if let colon = cell.firstIndex(of: ":") {
          guard labels.contains(HeadingKey(String(cell[..<colon])).compact) else { continue }
          let value = trimmed(cell[cell.index(after: colon)...])
          if !value.isEmpty { return value }
          // The label has a cell of its own, colon and all.
          if index + 1 < row.count { return trimmed(row[index + 1][...]) }
        } else if labels.contains(HeadingKey(cell).compact), index + 1 < row.count {
          let value = trimmed(row[index + 1].drop { $0 == ":" || $0.isWhitespace })
          if !value.isEmpty { return value }
        }
      }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
