import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// Parts in other encodings than UTF-8 (XML 1.0, 4.3.3 and appendix F).
@Suite struct EncodingTests {
  static let text = "Zoë – naïve"

  static func utf16(_ xml: String, isBigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(xml.utf16)).flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  static func part(_ name: String, in book: PackageBuilder, encoding: String) -> String {
    (book[name] ?? "").replacing("encoding=\"UTF-8\"", with: "encoding=\"\(encoding)\"")
  }

  static func book() -> PackageBuilder {
    var book = PackageBuilder(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\(text)</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>")
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings(["<t>\(text)</t>"])
    return book
  }

  static func expectText(_ book: PackageBuilder, _ text: String = text) throws {
    let sheet = try SheetReading(book)
    #expect(sheet["A1"]?.value == .text(text))
    #expect(sheet["B1"]?.value == .text(text))
  }

  @Test(arguments: [true, false], [true, false])
  func utf16(_ isBigEndian: Bool, _ mark: Bool) throws {
    var book = Self.book()
    for part in book.parts {
      let xml = Self.part(part.name, in: book, encoding: "UTF-16")
      book.setPart(part.name, Self.utf16(xml, isBigEndian: isBigEndian, mark: mark))
    }
    try Self.expectText(book)
  }

  @Test(arguments: ["UTF-8", "utf-8", "Utf-8"])
  func utf8WithAByteOrderMark(_ name: String) throws {
    var book = Self.book()
    for part in book.parts {
      book.setPart(
        part.name, [0xEF, 0xBB, 0xBF] + Array(Self.part(part.name, in: book, encoding: name).utf8))
    }
    try Self.expectText(book)
  }

  @Test(arguments: ["ISO-8859-1", "iso-8859-1", "Windows-1252", "windows-1252"])
  func singleByteEncodings(_ name: String) throws {
    var book = Self.book()
    let isWindows = name.lowercased() == "windows-1252"
    for part in book.parts {
      let xml = Self.part(part.name, in: book, encoding: name)
      // U+2013 is 0x96 in Windows-1252 and not in ISO-8859-1.
      book.setPart(
        part.name,
        xml.unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : isWindows ? 0x96 : UInt8(ascii: "-") })
    }
    try Self.expectText(book, isWindows ? Self.text : "Zoë - naïve")
  }

  @Test(arguments: ["utf-8x", "x-encoding-utf-8-not", "UTF-7-and-more"])
  func anEncodingThatNobodyKnowsIsRefused(_ name: String) throws {
    var book = Self.book()
    book["xl/worksheets/sheet1.xml"] = Self.part("xl/worksheets/sheet1.xml", in: book, encoding: name)
    #expect(try refusal(book)?.code == .notWellFormed)
    var limits = ReadLimits()
    limits.usesScanner = false
    #expect(try refusal(book, limits: limits)?.code == .notWellFormed)
  }

  @Test func bytesThatAreNoUTF8AreRefused() throws {
    var alone = ReadLimits.standard
    alone.usesScanner = false
    for bad: [UInt8] in [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE9], [0xF5, 0x80, 0x80, 0x80],
      [0xE0, 0x80, 0x80], [0xE2, 0x82], [0x80], [0x01],
      [0x00],
      [0xEF, 0xBF, 0xBF],
    ] {
      var book = Self.book()
      let xml = Array((book["xl/worksheets/sheet1.xml"] ?? "").utf8)
      let place = try #require(xml.firstIndex(of: UInt8(ascii: "Z")))
      book.setPart("xl/worksheets/sheet1.xml", Array(xml[..<place]) + bad + Array(xml[place...]))
      for limits in [ReadLimits.standard, alone] {
        #expect(try refusal(book, limits: limits)?.code == .notWellFormed, "\(bad)")
      }
      book = Self.book()
      let strings = Array((book["xl/sharedStrings.xml"] ?? "").utf8)
      let other = try #require(strings.firstIndex(of: UInt8(ascii: "Z")))
      book.setPart("xl/sharedStrings.xml", Array(strings[..<other]) + bad + Array(strings[other...]))
      for limits in [ReadLimits.standard, alone] {
        #expect(try refusal(book, limits: limits)?.code == .notWellFormed, "\(bad)")
      }
    }
  }
}
