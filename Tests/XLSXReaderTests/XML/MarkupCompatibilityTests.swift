import Tabular
import TestSupport
import Testing
@testable import XLSXReader

/// Markup compatibility (ECMA-376 part 3) in a worksheet.
@Suite struct MarkupCompatibilityTests {
  private static let namespaces =
    "xmlns=\"\(WorkbookBuilder.main)\" xmlns:m=\"\(WorkbookBuilder.main)\" xmlns:z=\"urn:z\" "
    + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"z\""

  private func texts(_ rows: String, attributes: String = "") throws -> [[String]] {
    let xml = "<worksheet \(Self.namespaces) \(attributes)><sheetData>\(rows)</sheetData></worksheet>"
    return try ReadSheet(WorkbookBuilder(sheet: xml).bytes()).rows.map(\.texts)
  }

  private func row(_ text: String) -> String { "<row><c><v>\(text)</v></c></row>" }

  @Test func theFallbackStandsForAChoiceThatNeedsTheUnknown() throws {
    let rows =
      "<mc:AlternateContent><mc:Choice Requires=\"z\">\(row("1"))\(row("2"))</mc:Choice>"
      + "<mc:Fallback>\(row("3"))\(row("4"))</mc:Fallback></mc:AlternateContent>" + row("5")
    #expect(try texts(rows) == [["3"], ["4"], ["5"]])
  }

  @Test func theFirstChoiceThatIsUnderstoodStands() throws {
    let rows =
      "<mc:AlternateContent><mc:Choice Requires=\"z m\">\(row("1"))</mc:Choice><mc:Choice Requires=\"m\">\(row("2"))"
      + "</mc:Choice><mc:Choice Requires=\"m\">\(row("3"))</mc:Choice><mc:Fallback>\(row("4"))</mc:Fallback>"
      + "</mc:AlternateContent>"
    #expect(try texts(rows) == [["2"]])
  }

  @Test func withoutAFallbackNothingStands() throws {
    let rows =
      "<mc:AlternateContent><mc:Choice Requires=\"z\">\(row("1"))</mc:Choice></mc:AlternateContent>"
      + row("2")
    #expect(try texts(rows) == [["2"]])
  }

  @Test func alternativesInARowAndInACell() throws {
    let cell =
      "<row><mc:AlternateContent><mc:Choice Requires=\"z\"><c><v>1</v></c></mc:Choice><mc:Fallback><c><v>2</v></c>"
      + "</mc:Fallback></mc:AlternateContent><c><mc:AlternateContent><mc:Choice Requires=\"m\"><v>3</v></mc:Choice>"
      + "</mc:AlternateContent></c></row>"
    #expect(try texts(cell) == [["2", "3"]])
  }

  @Test func contentToBeProcessedStandsWithoutItsWrapper() throws {
    #expect(
      try texts("<z:group>\(row("1"))</z:group>", attributes: "mc:ProcessContent=\"z:group\"") == [["1"]])
    #expect(try texts("<z:other>\(row("1"))</z:other>", attributes: "mc:ProcessContent=\"z:*\"") == [["1"]])
    #expect(try texts("<z:other>\(row("1"))</z:other>", attributes: "mc:ProcessContent=\"z:group\"") == [])
  }
}
