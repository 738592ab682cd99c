import Tabular
import Testing

@testable import ColumnMapping

@Suite struct UnheadedValuesTests {
  private func judged(_ rows: [[Value]]) throws -> Judged {
    SheetFixture([["Name", nil, "Mobile"]] + rows).judged(
      by: try Mapping.of(
        fields: "customer_name: { headings: [Name], required: true }\nphone_number: [Mobile]"))
  }

  @Test func aColumnWithoutHeadingIsSaidOnce() throws {
    let judged = try judged([
      ["Asha Rao", "seen", "9876543210"], ["Ravi Rao", nil, "9876543211"],
      ["Diya Rao", 7, "9876543212", "x"],
    ])
    #expect(judged.saidOfColumns == ["B value-without-heading note", "D value-without-heading note"])
    #expect(judged.closing.map { $0.parameters["count"] } == ["2", "1"])
    #expect(judged.counts.good == 3)
  }

  @Test func rowsThatAreNoDataDoNotCount() throws {
    let judged = try judged([["Asha Rao", nil, "9876543210"], [nil, "Total", nil]])
    #expect(judged.saidOfColumns == [])
  }

  @Test func aRowOfStrayCellsNamesSixtyFourColumnsAtMost() throws {
    let stray = [Value](repeating: "x", count: 400)
    let judged = try judged([["Asha Rao", nil, "9876543210"] + stray])
    #expect(judged.closing.count == 64)
  }
}
