import Tabular
import Testing

@testable import ColumnMapping

/// How well headings are understood, over all fields under their general names, by the headings alone.
@Suite struct HeadingBenchmarkTests {
  private struct Cell {
    let heading: String
    /// `nil` where the heading must stay unmapped.
    let field: String?
  }

  private static let rows: [(language: String, cells: [Cell])] = [
    HeaderRows.text, HeaderRows.more, HeaderRows.unseen, HeaderRows.ordinary, HeaderRows.other,
    HeaderRows.varied, HeaderRows.sloppy,
  ].joined(separator: "\n").split(
    separator: "\n"
  ).map { line in
    let cells = line.dropFirst(3).split(separator: "|").map { cell in
      let parts = cell.split(separator: "=", maxSplits: 1)
      return Cell(
        heading: String(parts[0]).replacing("⏎", with: "\n"),
        field: HeaderRows.fields[String(parts.last ?? "")])
    }
    return (String(line.prefix(2)), cells)
  }

  @Test func precisionAndRecallHoldInEightLanguages() {
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []
    for (language, cells) in Self.rows {
      let survey = SheetFixture([cells.map { .text($0.heading) }]).survey(headerRow: 1)
      let plan = MappingPlan(
        Mapping(
          name: "general", title: "", source: "", importType: .customerData, tables: [.general], path: ""),
        survey: survey)
      for (cell, decision) in zip(cells, plan.decisions) {
        let found = decision.fields.first
        if found == cell.field {
          right += found == nil ? 0 : 1
        } else if let found {
          wrong.append("\(language) '\(cell.heading)' → \(found), not \(cell.field ?? "unmapped")")
        } else {
          missed.append("\(language) '\(cell.heading)' → \(cell.field ?? "")")
        }
      }
    }
    let precision = Double(right) / Double(max(1, right + wrong.count))
    let recall = Double(right) / Double(max(1, right + wrong.count + missed.count))
    let languages = Set(Self.rows.map(\.language)).count
    print(
      "headings: \(Self.rows.count) rows, \(languages) languages, \(right) right, \(wrong.count) wrong,",
      "\(missed.count) missed: precision \(precision), recall \(recall)")
    for line in wrong + missed { print("  " + line) }
    #expect(Self.rows.count >= 150 && languages == 8)
    #expect(precision >= 0.99)
    #expect(recall >= 0.95)
  }

  @Test func noRowHasFewerColumnsThanWereWritten() {
    for (_, cells) in Self.rows { #expect(cells.allSatisfy { !$0.heading.isEmpty } && cells.count >= 3) }
  }
}
