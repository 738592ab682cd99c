import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// What readers get wrong in real files, each rule with bytes of its own.
@Suite struct CorpusRulesTests {
  @Test(arguments: ["_xD83D_", "_xDE00_", "_xDE00__xD83D_", "_x0000_", "a_xD83D_b_xDE00_"])
  func aLoneSurrogateAndNULAreAProblemOfTheCell(_ text: String) throws {
    var book = PackageBuilder(
      rows: """
        <row r="1"><c r="A1" t="s"><v>1</v></c>\
        <c r="B1" t="inlineStr"><is><t>\(text)</t></is></c>\
        <c r="C1" t="inlineStr"><is><r><t>\(text)</t></r></is></c>\
        <c r="D1" t="str"><v>\(text)</v></c><c r="E1" t="s"><v>2</v></c><c r="F1" t="s"><v>0</v></c></row>
        """)
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings([
      "<t>fine</t>", "<t>\(text)</t>", "<r><t>\(text)</t></r>",
    ])
    let sheet = try SheetReading(book)
    for place in ["A1", "B1", "C1", "D1", "E1"] {
      #expect(sheet[place]?.problem == .impossibleCharacter)
      guard case .text(let read)? = sheet[place]?.value else {
        Issue.record("\(place) is no text")
        continue
      }
      #expect(read.contains("\u{FFFD}") && !read.contains("\0"))
    }
    #expect(sheet["F1"]?.problem == CellProblem.none)
  }

  @Test(arguments: ["2 ", " 2", "\n2\t", "02"])
  func blanksAroundAnIndexDoNotMatter(_ index: String) throws {
    var book = PackageBuilder(rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>\(index)</v></c></row>")
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings(["<t>a</t>", "<t>b</t>", "<t>c</t>"])
    #expect(try SheetReading(book)["A1"]?.value == .text("c"))
  }

  @Test(arguments: [
    "3", "-1", "x", "1.5", "1.0", "1 1", "99999999999999999999999", "18446744073709551617", "+1",
  ])
  func aBadIndexIsAnErrorOfThatCell(_ index: String) throws {
    var book = PackageBuilder(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>\(index)</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>")
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings(["<t>a</t>", "<t>b</t>", "<t>c</t>"])
    let sheet = try SheetReading(book)
    #expect(sheet["A1"]?.problem == .badSharedStringIndex)
    #expect(sheet["A1"]?.value == .error(index))
    #expect(sheet["B1"]?.value == .text("b"))
  }

  @Test func withoutATableOfStringsEveryIndexIsBad() throws {
    let book = PackageBuilder(rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
    #expect(try SheetReading(book)["A1"]?.problem == .badSharedStringIndex)
  }

  @Test(arguments: ["A1", "A1:B2", "C9:C9", "", "nonsense", "A1:XFD1048576", "A0", "B2:A1:C3"])
  func dimensionIsNeverTrusted(_ stated: String) throws {
    let rows = "<row r=\"3\"><c r=\"D3\"><v>7</v></c></row>"
    let book = PackageBuilder(sheets: [
      PackageBuilder.sheet(rows: rows, before: "<dimension ref=\"\(stated)\"/>")
    ])
    let sheet = try SheetReading(book)
    #expect(sheet["D3"]?.value == .number("7"))
    #expect(sheet.facts.statedRange == CellRange(stated))
  }

  @Test func oneBadCellIsOneBadCell() throws {
    let book = PackageBuilder(
      rows: """
        <row r="1"><c r="A1" t="e"><v>#WHAT!</v></c><c r="B1"><v>abc</v></c>\
        <c r="C1" t="d"><v>2024-02-30</v></c><c r="D1" t="b"><v>maybe</v></c>\
        <c r="E1" t="zz"><v>x</v></c><c r="F1"><v>1</v></c></row>
        """)
    let sheet = try SheetReading(book)
    #expect(sheet["A1"]?.problem == .unknownErrorCode)
    #expect(sheet["A1"]?.value == .error("#WHAT!"))
    #expect(sheet["B1"]?.problem == .notANumber)
    #expect(sheet["B1"]?.value == .text("abc"))
    #expect(sheet["C1"]?.problem == .notADate)
    #expect(sheet["C1"]?.value == .text("2024-02-30"))
    #expect(sheet["D1"]?.problem == .notABoolean)
    #expect(sheet["E1"]?.problem == .unknownType)
    #expect(sheet["F1"]?.value == .number("1"))
  }

  @Test func fractionsOfADateAreRoundedToTheMillisecond() throws {
    let dates = [
      "2024-01-31T09:30:00.1234Z", "2024-01-31T09:30:00.1235", "2024-12-31T23:59:59.9999", "09:30:00.5",
    ]
    let cells = dates.map { "<c t=\"d\"><v>\($0)</v></c>" }.joined()
    let sheet = try SheetReading(PackageBuilder(rows: "<row>\(cells)</row>"))
    let halfPastNine = (9 * 60 + 30) * 60_000
    #expect(sheet["A1"]?.value == .day(2024, 1, 31, milliseconds: halfPastNine + 123))
    #expect(sheet["B1"]?.value == .day(2024, 1, 31, milliseconds: halfPastNine + 124))
    #expect(sheet["C1"]?.value == .day(2025, 1, 1))
    #expect(sheet["D1"]?.value == .date(SerialDate(date: nil, milliseconds: halfPastNine + 500)))
  }

  @Test(arguments: [false, true])
  func serialsOfTheTwoDateSystems(_ is1904: Bool) throws {
    let serials = ["59", "60", "61", "0", "-1", "2958465", "2958466", "1", "0.5"]
    let cells = serials.map { "<c s=\"1\"><v>\($0)</v></c>" }.joined()
    var book = PackageBuilder(rows: "<row>\(cells)</row>")
    book["xl/styles.xml"] = PackageBuilder.styles(formats: ["yyyy-mm-dd"])
    book["xl/workbook.xml"] = PackageBuilder.workbook(
      sheets: "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>",
      before: "<workbookPr date1904=\"\(is1904 ? "1" : "false")\"/>")
    let sheet = try SheetReading(book)
    #expect(sheet["A1"]?.value == (is1904 ? .day(1904, 2, 29) : .day(1900, 2, 28)))
    #expect(sheet["B1"]?.value == (is1904 ? .day(1904, 3, 1) : .number("60")))
    #expect(sheet["C1"]?.value == (is1904 ? .day(1904, 3, 2) : .day(1900, 3, 1)))
    #expect(
      sheet["D1"]?.value
        == (is1904 ? .day(1904, 1, 1) : .date(SerialDate(date: nil, milliseconds: 0))))
    #expect(sheet["E1"]?.value == .number("-1"))
    #expect(sheet["F1"]?.value == (is1904 ? .number("2958465") : .day(9999, 12, 31)))
    #expect(sheet["G1"]?.value == .number("2958466"))
    #expect(sheet["H1"]?.value == (is1904 ? .day(1904, 1, 2) : .day(1900, 1, 1)))
    #expect(
      sheet["I1"]?.value
        == (is1904
          ? .day(1904, 1, 1, milliseconds: 43_200_000)
          : .date(SerialDate(date: nil, milliseconds: 43_200_000))))
  }

  @Test func aCellUnderAMergeKeepsItsValue() throws {
    let book = PackageBuilder(sheets: [
      PackageBuilder.sheet(
        rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>",
        after: "<mergeCells count=\"9\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"zz\"/></mergeCells>")
    ])
    let sheet = try SheetReading(book)
    #expect(sheet["B1"]?.value == .number("2"))
    #expect(sheet.facts.mergedRanges == [try #require(CellRange("A1:B1"))])
  }

  @Test func textKeepsItsBlanks() throws {
    var book = PackageBuilder(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t> a </t></is></c>\
        <c r="C1" t="str"><v> a </v></c><c r="D1" t="s"><v>1</v></c></row>
        """)
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings([
      "<t> a </t>", "<r><t>one </t></r><r><t xml:space=\"preserve\"> two</t></r>",
    ])
    let sheet = try SheetReading(book)
    for place in ["A1", "B1", "C1"] { #expect(sheet[place]?.value == .text(" a ")) }
    #expect(sheet["D1"]?.value == .text("one  two"))
  }

  @Test func phoneticRunsAreNoText() throws {
    let phonetic = "<t>課きく</t><rPh sb=\"0\" eb=\"1\"><t>カ</t></rPh><phoneticPr fontId=\"1\"/>"
    var book = PackageBuilder(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>\(phonetic)</is></c>\
        <c r="C1" t="s"><v>1</v></c></row>
        """)
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings([phonetic, "<t>next</t>"])
    let sheet = try SheetReading(book)
    #expect(sheet["A1"]?.value == .text("課きく"))
    #expect(sheet["B1"]?.value == .text("課きく"))
    #expect(sheet["C1"]?.value == .text("next"))
  }

  @Test func aLongStringUsedOftenIsRefusedByTheTextHandedOut() throws {
    var limits = ReadLimits()
    limits.handedOutBytes = 10_000
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 12)
    var book = PackageBuilder(rows: "<row>\(cells)</row>")
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings([
      "<t>\(String(repeating: "x", count: 1000))</t>"
    ])
    let error = try #require(try refusal(book, limits: limits))
    #expect(error.code == .overLimit(.handedOutBytes, limit: 10_000))
    #expect(error.part == "/xl/worksheets/sheet1.xml")
    #expect(error.description.contains("10000") && error.description.contains("/xl/worksheets/sheet1.xml"))
  }
}
