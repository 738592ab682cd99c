import Tabular
import TestSupport
import Testing
@testable import XLSXReader

@Suite struct FormatCheckTests {
  private func sentence(_ bytes: [UInt8]) -> String {
    do throws(XLSXError) {
      _ = try Workbook(bytes: bytes)
      return ""
    } catch { return error.description }
  }

  @Test func otherFilesAreRefusedByName() {
    for (bytes, name) in [
      (Array("%PDF-1.7".utf8), "PDF"), (Array("<html><table>".utf8), "web page"),
      (Array("{\\rtf1".utf8), "word processor"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "picture"), (Array("a,b\n1,2\n".utf8), "text"),
      ([], "text"),
      ([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00], ".xls"),
    ] {
      #expect(sentence(bytes).contains(name))
    }
  }

  private func compoundFile(streams: [String]) -> [UInt8] {
    RawCompoundFile(streams.map { ($0, [UInt8](repeating: 7, count: 5000)) }).bytes
  }

  @Test func encryptedAndOldWorkbooksAreToldApart() {
    #expect(sentence(compoundFile(streams: ["EncryptionInfo", "EncryptedPackage"])).contains("encrypted"))
    #expect(sentence(compoundFile(streams: ["Workbook"])).contains("old Excel (.xls)"))
  }

  @Test func otherWorkbooksInArchivesAreRefusedByName() throws {
    var builder = WorkbookBuilder(rows: "")
    builder.overrides["mimetype"] = .some(Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
    #expect(try sentence(builder.bytes()).contains(".ods"))
    builder = WorkbookBuilder(rows: "")
    builder.workbookPart = "xl/workbook.bin"
    #expect(try sentence(builder.bytes()).contains(".xlsb"))
  }

  @Test func otherOfficeFilesAreRefusedByName() throws {
    for (part, name) in [("word/document.xml", ".docx"), ("ppt/presentation.xml", ".pptx")] {
      var builder = WorkbookBuilder(rows: "")
      builder.workbookPart = part
      #expect(try sentence(builder.bytes()).contains(name))
    }
  }

  @Test func anArchiveWithoutAWorkbookIsRefused() throws {
    var builder = WorkbookBuilder(rows: "")
    builder.workbookPart = "notes.txt"
    builder.sheets[0].part = nil
    builder.overrides["_rels/.rels"] = .some(nil)
    builder.overrides["[Content_Types].xml"] = .some(nil)
    #expect(try refusal(of: builder.bytes()) == .notAWorkbook(.zip))
  }

  @Test func bytesInFrontOfTheArchiveAreSkippedWithAFinding() throws {
    let file =
      try Array("#!/bin/sh\n".utf8) + WorkbookBuilder(rows: "<row r=\"1\"><c><v>7</v></c></row>").bytes()
    #expect(try ReadSheet(file)["A1"]?.text == "7")
    #expect(try Workbook(bytes: file).findings.map(\.rule) == [.containerPrefix])
  }

  @Test func everyRefusalSaysWhatToDo() {
    #expect(sentence(Array("%PDF-1.7".utf8)).contains("Ask for"))
    #expect(sentence(compoundFile(streams: ["Workbook"])).contains("File, Save As, Excel Workbook (.xlsx)"))
    do throws(XLSXError) {
      _ = try Workbook(path: "/nowhere/at/all.xlsx")
    } catch { #expect(error.code == .noSuchFile) }
  }
}
