import Tabular

/// One of the first rows of a sheet, kept until the header is chosen among them.
struct HeaderCandidate: Sendable {
  /// The row's number.
  let number: Int
  /// Its cells that hold something, with their text.
  let cells: [(cell: Cell, text: String)]
  /// The date system of its numbers.
  let dateSystem: DateSystem
  private let known: Int
  private let plausible: Int
  private let unlikely: Int

  /// Longer texts are no headings, and are not kept whole.
  private static let longestText = 400

  init(_ row: borrowing Row, names: HeadingNames) {
    number = row.number
    dateSystem = row.dateSystem
    var cells: [(cell: Cell, text: String)] = []
    var seen: Set<String> = []
    var known = 0
    var plausible = 0
    var unlikely = 0
    for index in row.cells.indices {
      let cell = row.cells[index]
      let text = Self.text(row.bytes(of: cell))
      if text.allSatisfy(\.isWhitespace) { continue }
      cells.append((cell, text))
      guard cell.kind == .text else {
        unlikely += 1
        continue
      }
      let key = HeadingKey(text)
      if !key.compact.isEmpty, text.utf8.count <= 200, names.contains(text) {
        known += seen.insert(key.compact).inserted ? 1 : 0
      } else if Self.looksLikeHeading(text), seen.insert(key.compact).inserted {
        plausible += 1
      } else {
        unlikely += 1
      }
    }
    self.cells = cells
    self.known = known
    self.plausible = plausible
    self.unlikely = unlikely
  }

  /// Whether the row holds nothing.
  var isEmpty: Bool { cells.isEmpty }

  /// The row that most looks like a header: known headings count most, cells that are no heading count against it.
  /// Where two are alike the upper one is it. `nil` where no row has two headings, or one in a sheet of one column.
  static func best(of candidates: [HeaderCandidate]) -> Int? {
    let widest = candidates.map(\.cells.count).max() ?? 0
    var best: (index: Int, score: Int)?
    for (index, candidate) in candidates.enumerated() {
      let headings = candidate.known + candidate.plausible
      guard headings >= min(2, widest) else { continue }
      // Three headings that are known make a header, whatever else stands beside them.
      guard headings > candidate.unlikely || candidate.known >= 3 else { continue }
      // A letterhead of three cells over a table of ten is none, whatever it says.
      guard headings * 3 >= widest || candidate.known >= 3 else { continue }
      let score = candidate.known * 4 + candidate.plausible - candidate.unlikely * 2
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    return best?.index
  }

  /// The headings of this row, each with what stands above it where the two are one: "Policy" over "No".
  ///
  /// A row above is part of the header where it is the very next and has several headings; and it is only where the two
  /// make a name that is known.
  func headings(below above: HeaderCandidate?, names: HeadingNames) -> [(cell: Cell, text: String)] {
    guard let above, above.number == number - 1, above.cells.count > 1, above.unlikely == 0 else {
      return cells
    }
    return cells.map { cell, text in
      guard let over = above.cells.first(where: { $0.cell.column == cell.column }) else {
        return (cell, text)
      }
      let both = over.text + " " + text
      return names.contains(HeadingForms.Piece(both)) ? (cell, both) : (cell, text)
    }
  }

  private static func text(_ bytes: borrowing Span<UInt8>) -> String {
    let part = bytes.extracting(0..<min(bytes.count, longestText))
    return unsafe part.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Short, with more letters than digits.
  private static func looksLikeHeading(_ text: String) -> Bool {
    var letters = 0
    var digits = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic {
        letters += 1
      } else if scalar.properties.numericType != nil {
        digits += 1
      }
    }
    return letters > digits && text.unicodeScalars.count <= 80 && !text.contains("@") && letters > 0
  }
}
