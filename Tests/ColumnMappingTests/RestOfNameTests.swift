import Tabular
import Testing

@testable import ColumnMapping

/// Names that a portal prints on two lines: the second holds nothing else.
@Suite struct RestOfNameTests {
  private static let headings: [Value] = [
    "S.No", "PolicyNo", "Name of Assured", "D.o.C", "Pln/Tm", "Mod", "FUP",
  ]

  private func record(_ number: Int, _ name: String) -> [Value] {
    [
      .number(String(number), .general), .text(String(912_345_670 + number)), .text(name), "28/03/2015",
      "814/21",
      "Yly", "03/2026",
    ]
  }

  private func judge(_ rows: [[Value]]) throws -> Judged {
    let mapping = try #require(MappingLibrary.named("lic-premium-due-list"))
    return SheetFixture([Self.headings] + rows).judged(by: mapping)
  }

  @Test func theRestOfANameIsOneFindingThatNamesBothCells() throws {
    let judged = try judge([
      record(1, "Venkata Satyanarayana"), [nil, nil, "Ramachandra Murthy"], [nil, nil, "Iyengar"],
      record(2, "Neha Rao"),
    ])
    #expect(judged.said == ["C3 name-continued error", "C4 name-continued error"])
    #expect(judged.batch.findings.map { $0.parameters["cell"] } == ["C2", "C2"])
    #expect(judged.value(2, "customer_name") == "Venkata Satyanarayana")
    #expect(judged.value(3, "customer_name") == nil && judged.verdict(3) == .rejected)
    #expect(judged.counts.good == 2 && judged.counts.rejected == 2)
  }

  @Test func aNameAloneElsewhereIsARowWithoutItsNumber() throws {
    // Not below a record, with something beside it, with a number in it, below a gap.
    for rows: [[Value]] in [
      [[nil, nil, "Murthy"], record(1, "Neha Rao")],
      [record(1, "Neha Rao"), [nil, nil, "Murthy", "28/03/2015"]],
      [record(1, "Neha Rao"), [nil, nil, "Murthy 2"]],
      [record(1, "Neha Rao"), [], [nil, nil, "Murthy"]],
    ] {
      #expect(try judge(rows).said.allSatisfy { !$0.contains("name-continued") })
    }
  }
}
