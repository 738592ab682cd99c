import Foundation
import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// Damage is never passed over in silence.
@Suite struct DamageTests {
  static let rows = (1...200).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined()

  static func zip(_ book: PackageBuilder, change: (inout RawZip.Entry) -> Void = { _ in }) -> RawZip {
    RawZip(
      book.parts.map { part in
        var entry = RawZip.Entry(part.name, part.bytes)
        change(&entry)
        return entry
      })
  }

  @Test func aWrongChecksumIsRefusedAfterTheRows() throws {
    for usesScanner in [true, false] {
      var limits = ReadLimits()
      limits.usesScanner = usesScanner
      let bytes = Self.zip(PackageBuilder(rows: Self.rows)) { entry in
        if entry.name == Array("xl/worksheets/sheet1.xml".utf8) { entry.crc ^= 1 }
      }.bytes
      let error = try #require(refusal(bytes, limits: limits))
      #expect(error.description.contains("checksum"))
      #expect(error.part == "/xl/worksheets/sheet1.xml")
    }
  }

  @Test func aFlippedBitAnywhereInASheetIsRefused() throws {
    let book = PackageBuilder(rows: Self.rows)
    for place in stride(from: 200, to: 8000, by: 371) {
      let bytes = Self.zip(book) { entry in
        if entry.name == Array("xl/worksheets/sheet1.xml".utf8) { entry.data[place] ^= 0x10 }
      }.bytes
      #expect(refusal(bytes) != nil, "byte \(place)")
    }
  }

  @Test func aFileThatIsCutOffIsRefusedWhereverItEnds() throws {
    let bytes = try PackageBuilder(rows: Self.rows).bytes()
    for length in stride(from: 4, to: bytes.count, by: 509) {
      #expect(refusal(Array(bytes[..<length])) != nil, "\(length) bytes")
    }
  }

  @Test(arguments: [
    "xl/worksheets/sheet1.xml", "XL/worksheets/SHEET1.xml", "xl\\worksheets\\sheet1.xml", "xl/Workbook.xml",
  ])
  func aPartThatIsThereTwiceIsRefused(_ name: String) throws {
    var zip = Self.zip(PackageBuilder(rows: Self.rows))
    zip.entries.append(RawZip.Entry(name, Array(PackageBuilder.sheet(rows: "").utf8)))
    let error = try #require(refusal(zip.bytes))
    #expect(error.code == .damaged)
    #expect(
      error.part?.lowercased().contains("workbook") == true
        || error.part?.lowercased().contains("sheet1") == true)
  }

  @Test func dataBehindTheEndIsAFinding() throws {
    var zip = Self.zip(PackageBuilder(rows: Self.rows))
    zip.suffix = [UInt8](repeating: 0, count: 100)
    #expect(try Workbook(bytes: zip.bytes).findings.map(\.rule) == [.containerDataAfterEnd])
  }

  @Test func aFileThatChangesWhileItIsReadIsRefused() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("changed-\(UUID()).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(PackageBuilder(rows: Self.rows).bytes()).write(to: file)
    let workbook = try Workbook(path: file.path)
    var reader = try workbook.rows(of: 0)
    var row = Row()
    #expect(try reader.next(into: &row))
    let handle = try FileHandle(forWritingTo: file)
    try handle.seekToEnd()
    try handle.write(contentsOf: [0x20])
    try handle.close()
    let error = #expect(throws: XLSXError.self) { while try reader.next(into: &row) {} }
    #expect(error?.code == .changed)
    #expect(error?.description.contains("changed while it was read") == true)
  }

  @Test func aFileThatIsMissingIsToldSo() throws {
    let error = #expect(throws: XLSXError.self) { _ = try Workbook(path: "/nowhere/none.xlsx") }
    #expect(error?.code == .noSuchFile)
  }

  @Test func damagedXMLInEveryPartNamesThePart() throws {
    var book = PackageBuilder(rows: Self.rows)
    book["xl/sharedStrings.xml"] = PackageBuilder.sharedStrings(["<t>x</t>"])
    book["xl/styles.xml"] = PackageBuilder.styles()
    for part in book.parts {
      var broken = book
      broken[part.name]?.removeLast(8)
      let error = try #require(try refusal(broken), "\(part.name)")
      #expect(error.code == .notWellFormed)
      #expect(error.part == "/" + part.name)
      broken[part.name] = ""
      #expect(try refusal(broken) != nil, "empty \(part.name)")
    }
  }
}
