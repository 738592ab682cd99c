import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// What styles say of a cell: its number format and its font (ECMA-376 part 1, 18.8).
@Suite struct StylesPartTests {
  @Test func stylesReachTheCells() throws {
    let cells = (0...6).map { "<c s=\"\($0)\"><v>45322.5</v></c>" }.joined()
    var book = PackageBuilder(rows: "<row>\(cells)<c s=\"99\"><v>1</v></c></row>")
    book["xl/styles.xml"] = PackageBuilder.styles(
      formats: ["dd/mm/yyyy", "[h]:mm", "000000000"], ids: [22], fonts: ["Kruti Dev 010", "Arial"])
    let sheet = try SheetReading(book)
    #expect(sheet["A1"]?.value == .number("45322.5"))
    #expect(sheet["B1"]?.value == .day(2024, 1, 31, milliseconds: 43_200_000))
    #expect(sheet["C1"]?.value == .duration(seconds: 45322.5 * 86_400))
    #expect(sheet["D1"]?.minimumDigits == 9)
    #expect(sheet["E1"]?.format == .dateTime)
    #expect(sheet["F1"]?.isInLegacyFont == true)
    #expect(sheet["G1"]?.isInLegacyFont == false)
    #expect(sheet["H1"]?.format == .general)
    #expect(try Workbook(bytes: book.bytes()).legacyFonts == ["Kruti Dev 010"])
  }

  @Test(arguments: [
    "Kruti Dev 010", "KrutiDev040", "DevLys 010", "SHREE-DEV-0714", "Shivaji01", "Chanakya", "4CGandhi",
  ])
  func legacyFontsAreKnownHoweverTheyAreSpelt(_ name: String) { #expect(LegacyFont.isOne(name)) }

  @Test(arguments: [
    "Calibri", "Arial", "Mangal", "Nirmala UI", "Times New Roman", "Harlow Solid Italic", "Harrington",
    "Agency FB", "",
  ])
  func otherFontsAreNot(_ name: String) { #expect(!LegacyFont.isOne(name)) }
}
