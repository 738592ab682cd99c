import Tabular
import Testing

@Suite struct FileFormatTests {
  private func format(_ bytes: [UInt8]) -> FileFormat { FileFormat(leadingBytes: bytes) }
  private func format(_ text: String) -> FileFormat { format(Array(text.utf8)) }

  @Test(arguments: [
    ("PK\u{3}\u{4}rest", FileFormat.zip), ("PK\u{5}\u{6}", .zip), ("%PDF-1.7", .pdf), ("GIF89a", .image),
    ("II*\0", .image),
    ("RIFF....WEBP", .image), ("....ftypheic", .image), ("{\\rtf1", .rtf), ("Rar!", .compressed),
    ("BZh9", .compressed),
    ("<!DOCTYPE html><p>", .html), ("  \r\n<HTML>", .html), ("\u{FEFF}<table><tr>", .html),
    ("<?xml version=\"1.0\"?><html>", .html),
    ("<?xml version=\"1.0\"?><Workbook>", .xml), ("Name,Phone\r\n", .text), ("", .text), ("PK", .text),
    ("<", .text), ("BMW,1", .text),
    ("Rar,1", .text), ("<name>,x", .text),
  ])
  func toldByItsFirstBytes(_ text: String, _ expected: FileFormat) {
    #expect(format(text) == expected)
  }

  @Test func binaryForms() {
    #expect(format([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]) == .compoundFile)
    #expect(format([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]) == .biff)
    #expect(format([0x89, 0x50, 0x4E, 0x47]) == .image && format([0xFF, 0xD8, 0xFF, 0xE0]) == .image)
    #expect(
      format([0x1F, 0x8B, 8]) == .compressed && format([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) == .compressed)
    #expect(format([0xFF, 0xFE, 0x41, 0x00]) == .text, "UTF-16 text")
    #expect(format([0x09, 0x41]) == .text, "a TSV file with an empty first field")
  }

  @Test func everyShortPrefixIsJudgedWithoutATrap() {
    for first in UInt8.min...UInt8.max {
      for length in 0..<16 {
        let made = FileFormat(leadingBytes: Array(repeating: first, count: length))
        #expect(FileFormat.allCases.contains(made))
      }
    }
  }
}
