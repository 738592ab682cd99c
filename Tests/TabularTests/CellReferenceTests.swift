import Tabular
import Testing

@Suite struct CellReferenceTests {
  @Test(arguments: [
    ("A1", 1, 1), ("C12", 12, 3), ("$C$12", 12, 3), ("z9", 9, 26), ("AA1", 1, 27), ("AB1", 1, 28),
    ("ZZ1", 1, 702),
    ("AAA1", 1, 703), ("XFD1048576", 1_048_576, 16_384), ("A01", 1, 1),
  ])
  func addressesAreRead(_ text: String, _ row: Int, _ column: Int) {
    #expect(CellReference(text) == CellReference(row: row, column: column))
  }

  @Test(arguments: [
    "", "A", "1", "A0", "1A", "A1A", "XFE1", "A1048577", "A99999999999999999999", "ZZZZZZZZZZZZZZZZ1", "A-1",
    "A 1", "Ä1",
    "A١", "A1:B2", "$", "A1.5",
  ])
  func whatIsNoAddressIsNone(_ text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test func everyColumnComesBack() {
    for column in 1...CellReference.lastColumn {
      let reference = CellReference(row: 7, column: column)
      #expect(CellReference(reference.description) == reference)
    }
    #expect(CellReference.letters(ofColumn: 16_384) == "XFD")
    #expect(CellReference.letters(ofColumn: 0) == "" && CellReference.letters(ofColumn: -3) == "")
  }

  @Test func ordersAsAPersonReads() {
    let shuffled = ["B1", "A2", "C1", "A1"].compactMap { CellReference($0) }
    #expect(shuffled.sorted().map(\.description) == ["A1", "B1", "C1", "A2"])
  }

  @Test(arguments: [
    ("B2:D9", "B2:D9"), ("D9:B2", "B2:D9"), ("D2:B9", "B2:D9"), ("B2", "B2"), ("B2:B2", "B2"),
    ("$A$1:$B$2", "A1:B2"),
  ])
  func rangesAreRead(_ text: String, _ shown: String) {
    #expect(CellRange(text)?.description == shown)
  }

  @Test(arguments: ["", ":", "B2:", ":B2", "B2:D9:E1", "B2:XFE1", "Sheet1!A1:B2", "A:C", "1:3"])
  func whatIsNoRangeIsNone(_ text: String) {
    #expect(CellRange(text) == nil)
  }

  @Test func aRangeHoldsItsCorners() throws {
    let range = try #require(CellRange("B2:D9"))
    for inside in ["B2", "D9", "B9", "D2", "C5"] {
      let cell = try #require(CellReference(inside))
      #expect(range.contains(cell), "\(inside)")
    }
    for outside in ["A2", "B1", "E9", "D10"] {
      let cell = try #require(CellReference(outside))
      #expect(!range.contains(cell), "\(outside)")
    }
  }
}
