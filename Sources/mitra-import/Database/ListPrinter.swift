import Foundation

/// Prints a list as an aligned table or as JSON, on standard output.
enum ListPrinter {
  /// Prints rows; `columns` gives the headings and the cells of the table, JSON takes the rows as they are.
  static func print<Row: Encodable>(
    _ rows: [Row], as format: ListFormat, columns: [(heading: String, cell: (Row) -> String)]
  ) throws {
    switch format {
    case .json: try printJSON(rows)
    case .text:
      let table = [columns.map(\.heading)] + rows.map { row in columns.map { $0.cell(row) } }
      let widths = columns.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
      for line in table {
        let cells = zip(line, widths).map { cell, width in
          cell + String(repeating: " ", count: width - cell.count)
        }
        Swift.print(cells.joined(separator: "  ").trimmingSuffix(of: " "))
      }
    }
  }

  /// Prints a value as JSON, keys in order.
  static func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    Swift.print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}

extension String {
  fileprivate func trimmingSuffix(of character: Character) -> String {
    var text = self[...]
    while text.last == character { text.removeLast() }
    return String(text)
  }
}
