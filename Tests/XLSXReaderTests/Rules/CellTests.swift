import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// Cells of every type, with and without what belongs in them (ECMA-376 part 1, 18.3.1.4 and 18.18.11).
@Suite struct CellTests {
  static func cell(_ xml: String) throws -> CellReading? {
    var book = PackageBuilder(rows: "<row r=\"1\">\(xml)</row>")
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings(["<t>shared</t>", "<t/>", "", "<t></t>"])
    book["xl/styles.xml"] = PackageBuilder.styles(formats: ["0"])
    return try SheetReading(book)["A1"]
  }

  @Test(arguments: [
    ("<c r=\"A1\"><v>5</v></c>", CellValue.number("5")),
    ("<c r=\"A1\" t=\"n\"><v> -1.50E+3 </v></c>", .number("-1.50E+3")),
    ("<c r=\"A1\"><v>919876543210123456</v></c>", .number("919876543210123456")),
    ("<c r=\"A1\" t=\"s\"><v>0</v></c>", .text("shared")),
    ("<c r=\"A1\" t=\"str\"><v>a &amp; &#x42;&#67;</v></c>", .text("a & BC")),
    ("<c r=\"A1\" t=\"inlineStr\"><is><t>in&lt;line</t></is></c>", .text("in<line")),
    ("<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>", .text("ab")),
    ("<c r=\"A1\" t=\"b\"><v>1</v></c>", .boolean(true)),
    ("<c r=\"A1\" t=\"b\"><v>0</v></c>", .boolean(false)),
    ("<c r=\"A1\" t=\"b\"><v>TRUE</v></c>", .boolean(true)),
    ("<c r=\"A1\" t=\"b\"><v> false </v></c>", .boolean(false)),
    ("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", .error("#N/A")),
    ("<c r=\"A1\" t=\"d\"><v>2024-01-31</v></c>", .day(2024, 1, 31)),
    ("<c r=\"A1\" t=\"d\"><v>45322</v></c>", .number("45322")),
    ("<c r=\"A1\" t=\"str\"><v><![CDATA[<raw>]]></v></c>", .text("<raw>")),
    ("<c r=\"A1\"><v>1<!-- no -->2</v></c>", .number("12")),
    ("<c r=\"A1\"><f>1+1</f><v>2</v></c>", .number("2")),
    ("<c r=\"A1\"><is><t>no type</t></is></c>", .text("no type")),
  ])
  func aTypedCellIsReadAsItsType(_ xml: String, _ value: CellValue) throws {
    let cell = try #require(try Self.cell(xml))
    #expect(cell.value == value)
    #expect(cell.problem == .none)
  }

  @Test(arguments: [
    "", "<c r=\"A1\"/>", "<c r=\"A1\" s=\"1\"/>", "<c r=\"A1\" s=\"1\"></c>", "<c r=\"A1\"><v/></c>",
    "<c r=\"A1\"><v></v></c>", "<c r=\"A1\"><v> </v></c>", "<c r=\"A1\" t=\"s\"><v>1</v></c>",
    "<c r=\"A1\" t=\"s\"><v>2</v></c>", "<c r=\"A1\" t=\"s\"><v>3</v></c>",
    "<c r=\"A1\" t=\"str\"><v></v></c>", "<c r=\"A1\" t=\"inlineStr\"><is><t></t></is></c>",
    "<c r=\"A1\" t=\"inlineStr\"><is/></c>", "<c r=\"A1\" t=\"inlineStr\"/>", "<c r=\"A1\" t=\"s\"/>",
    "<c r=\"A1\" t=\"s\"><v/></c>", "<c r=\"A1\" t=\"s\"><v> </v></c>",
    "<c r=\"A1\" t=\"b\"><v/></c>", "<c r=\"A1\" t=\"e\"><v/></c>", "<c r=\"A1\" t=\"d\"><v/></c>",
  ])
  func whatHoldsNothingIsNoCell(_ xml: String) throws {
    #expect(try Self.cell(xml) == nil)
  }

  @Test(arguments: [
    "<c r=\"A1\"><f/></c>", "<c r=\"A1\"><f>1+1</f></c>", "<c r=\"A1\"><f>1+1</f><v/></c>",
    "<c r=\"A1\"><f>1+1</f><v></v></c>",
    "<c r=\"A1\" t=\"b\"><f>1</f><v/></c>", "<c r=\"A1\" t=\"e\"><f>1</f><v/></c>",
    "<c r=\"A1\" t=\"d\"><f>1</f><v/></c>", "<c r=\"A1\" t=\"s\"><f>1</f><v/></c>",
    "<c r=\"A1\" t=\"str\"><f>1</f></c>", "<c r=\"A1\"><f t=\"shared\" si=\"0\"/></c>",
    "<c r=\"A1\"><f t=\"array\" ref=\"A1:A2\">SUM(B1)</f></c>",
  ])
  func aFormulaWithoutAStoredValueSaysSo(_ xml: String) throws {
    let cell = try #require(try Self.cell(xml))
    #expect(cell.formula == .uncached)
    #expect(cell.value == nil)
  }

  @Test(arguments: [
    "<c r=\"A1\"><f>1</f><v>2</v></c>",
    "<c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">1</f><v>2</v></c>",
    "<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v>2</v></c>",
    "<c r=\"A1\"><f t=\"dataTable\" ref=\"A1\" dt2D=\"1\" dtr=\"1\" r1=\"B1\" r2=\"B2\"/><v>2</v></c>",
    "<c r=\"A1\"><v>2</v><f>1</f></c>",
  ])
  func aFormulaWithItsValueIsCached(_ xml: String) throws {
    let cell = try #require(try Self.cell(xml))
    #expect(cell.formula == .cached)
    #expect(cell.value == .number("2"))
  }

  @Test func anInlineStringKeepsItsTextBesideAStrayValue() throws {
    for xml in [
      "<c r=\"A1\" t=\"inlineStr\"><is><t>kept</t></is><v/></c>",
      "<c r=\"A1\" t=\"inlineStr\"><v>7</v><is><t>kept</t></is></c>",
      "<c r=\"A1\" t=\"inlineStr\"><is><t>kept</t></is><v>7</v></c>",
    ] {
      #expect(try Self.cell(xml)?.value == .text("kept"))
    }
  }

  @Test func aNumberKeepsItsValueBesideAStrayInlineString() throws {
    for xml in [
      "<c r=\"A1\"><v>7</v><is><t>stray</t></is></c>", "<c r=\"A1\"><is><t>stray</t></is><v>7</v></c>",
    ] {
      #expect(try Self.cell(xml)?.value == .number("7"))
    }
  }

  @Test func anInlineStringInAValueIsAProblemOfTheCell() throws {
    let cell = try #require(try Self.cell("<c r=\"A1\" t=\"inlineStr\"><v>text</v></c>"))
    #expect(cell.problem == .unknownType)
  }

  @Test(arguments: [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!",
  ])
  func everyErrorCodeIsKnown(_ code: String) throws {
    let cell = try #require(try Self.cell("<c r=\"A1\" t=\"e\"><v>\(code)</v></c>"))
    #expect(cell.value == .error(code))
    #expect(cell.problem == .none)
  }

  @Test(arguments: [
    "1.2.3", "1,5", "0x10", "nan", "INF", "inf", "abc", "1e", "1e+", "--1", "1 2", "１２", ".",
  ])
  func whatIsNoNumberIsAProblemOfTheCell(_ text: String) throws {
    let cell = try #require(try Self.cell("<c r=\"A1\"><v>\(text)</v></c>"))
    #expect(cell.problem == .notANumber)
    #expect(cell.value == .text(text))
  }
}
