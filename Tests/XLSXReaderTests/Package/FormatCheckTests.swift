import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// Whatever is no workbook is refused by its name, whatever the file is called, with what to do instead.
@Suite struct FormatCheckTests {
  @Test(arguments: [
    (Array("<html><table><tr><td>1</td></tr></table></html>".utf8), FileFormat.html, "Save As"),
    (
      Array("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>".utf8),
      .xml, "Save As"
    ),
    (Array("%PDF-1.4\n".utf8), .pdf, "Excel workbook"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image, "Excel workbook"),
    ([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3], .compressed, "Unpack"),
    (Array("{\\rtf1}".utf8), .rtf, "CSV"),
    (Array("a,b\n1,2\n".utf8), .text, "CSV"),
  ])
  func anotherFormatIsRefused(_ bytes: [UInt8], _ format: FileFormat, _ advice: String) throws {
    let error = try #require(refusal(bytes))
    #expect(error.code == .notAWorkbook(format))
    #expect(error.description.contains(advice))
  }

  @Test func anEmptyFileIsRefused() { #expect(refusal([]) != nil) }

  @Test func anOldWorkbookIsRefusedWithSaveAs() throws {
    for bytes in [compoundFile(streams: ["Book"]), [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]] {
      let error = try #require(refusal(bytes))
      guard case .otherWorkbook(let name) = error.code else {
        Issue.record("\(error.code)")
        continue
      }
      #expect(name.contains(".xls"))
      #expect(error.description.contains("File, Save As, Excel Workbook (.xlsx)"))
    }
  }

  private func compoundFile(streams: [String]) -> [UInt8] {
    RawCompoundFile(streams.map { ($0, [UInt8](repeating: 7, count: 5000)) }).bytes
  }

  @Test func encryptedAndOldWorkbooksAreToldApart() {
    #expect(refusal(compoundFile(streams: ["EncryptionInfo", "EncryptedPackage"]))?.code == .encrypted)
    #expect(refusal(compoundFile(streams: ["Workbook"]))?.description.contains("old Excel (.xls)") == true)
  }

  @Test func aBinaryWorkbookIsRefusedWithSaveAs() throws {
    var book = PackageBuilder(rows: "")
    book.rename("xl/workbook.xml", to: "xl/workbook.bin")
    book["_rels/.rels"] = PackageBuilder.relationships([("rId1", "officeDocument", "xl/workbook.bin")])
    let error = try #require(try refusal(book))
    #expect(error.code == .otherWorkbook("a binary workbook (.xlsb)"))
    #expect(error.description.contains("Save As"))
    book["_rels/.rels"] = nil
    #expect(try refusal(book)?.code == .otherWorkbook("a binary workbook (.xlsb)"))
  }

  @Test func anOpenDocumentIsRefusedWithSaveAs() throws {
    let zip = RawZip([
      RawZip.Entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      RawZip.Entry("content.xml", "<x/>"),
    ])
    let error = try #require(refusal(zip.bytes))
    #expect(error.code == .otherWorkbook("an OpenDocument spreadsheet (.ods)"))
    #expect(error.description.contains("Save As"))
  }

  @Test func anArchiveOfSomethingElseIsRefused() throws {
    #expect(refusal(RawZip([RawZip.Entry("a.txt", "x")]).bytes)?.code == .notAWorkbook(.zip))
  }

  @Test(arguments: [("word/document.xml", ".docx"), ("ppt/presentation.xml", ".pptx")])
  func anotherOfficeFileIsRefusedByItsName(_ part: String, _ name: String) throws {
    var book = PackageBuilder(rows: "")
    book["_rels/.rels"] = PackageBuilder.relationships([("rId1", "officeDocument", part)])
    book.rename("xl/workbook.xml", to: part)
    let error = try #require(try refusal(book))
    #expect(error.description.contains(name))
  }

  @Test func bytesInFrontOfTheArchiveAreSkippedWithAFinding() throws {
    let file = try Array("#!/bin/sh\n".utf8) + PackageBuilder(rows: "<row><c><v>7</v></c></row>").bytes()
    #expect(try SheetReading(file)["A1"]?.value == .number("7"))
    #expect(try Workbook(bytes: file).findings.map(\.rule) == [.containerPrefix])
  }

  @Test func aWorkbookWhoseMainPartIsMissingIsRefusedByTheName() throws {
    var book = PackageBuilder(rows: "")
    book["xl/workbook.xml"] = nil
    let error = try #require(try refusal(book))
    #expect(error.code == .missingPart)
    #expect(error.part == "/xl/workbook.xml")
  }
}
