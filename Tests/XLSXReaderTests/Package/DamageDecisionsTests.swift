import Foundation
import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// What becomes of each kind of damage, as the README's table says it: a workbook of its own bytes for every line.
@Suite struct DamageDecisionsTests {
  /// What a damaged workbook comes to.
  private enum Decision: Equatable, Sendable, CustomStringConvertible {
    case read
    case finding(RuleID)
    case refused

    var description: String {
      switch self {
      case .read: "read"
      case .finding(let rule): "finding `\(rule)`"
      case .refused: "refused"
      }
    }
  }

  private static let sheet = "xl/worksheets/sheet1.xml"

  /// The kinds of damage, each as the README words it.
  private static let kinds: [(words: String, decision: Decision, bytes: @Sendable () throws -> [UInt8])] = [
    ("a checksum that does not fit its part", .refused, { changed { $0.crc ^= 1 } }),
    ("a bit flipped in a part", .refused, { changed { $0.data[300] ^= 0x10 } }),
    ("a part shorter or longer than stated", .refused, { changed { $0.uncompressedSize += 1 } }),
    ("the end of the file missing, with its directory", .refused, { Array(whole.bytes.dropLast(100)) }),
    (
      "the end of the archive's comment missing", .finding(.containerCommentCutOff),
      {
        var zip = whole
        zip.statedCommentLength = 40
        return zip.bytes
      }
    ),
    ("bytes missing in the middle", .refused, { Array(whole.bytes[..<500] + whole.bytes[600...]) }),
    (
      "bytes before the archive", .finding(.containerPrefix),
      {
        var zip = whole
        zip.prefix = Array("Sent from my phone".utf8)
        return zip.bytes
      }
    ),
    (
      "bytes after its end", .finding(.containerDataAfterEnd),
      {
        var zip = whole
        zip.suffix = [UInt8](repeating: 0, count: 100)
        return zip.bytes
      }
    ),
    (
      "a local header of another name, size or checksum than the directory's",
      .finding(.containerHeadersDiffer), { changed { $0.localCRC = 7 } }
    ),
    ("a part that is no part: its header is missing", .refused, { changed { $0.localSignature = 0 } }),
    ("a part encrypted with a ZIP password", .refused, { changed { $0.flags = 1 } }),
    ("a part compressed by another method than deflate", .refused, { changed { $0.method = 12 } }),
    (
      "another part than sheets that cannot be read", .finding(.containerPartUnreadable),
      {
        var zip = whole
        var entry = RawZip.Entry("docProps/app.xml")
        entry.method = 12
        zip.entries.append(entry)
        return zip.bytes
      }
    ),
    (
      "the same part twice, with the same content", .finding(.containerDuplicateName),
      {
        var zip = whole
        zip.entries.append(contentsOf: zip.entries.filter { $0.name == Array(sheet.utf8) })
        return zip.bytes
      }
    ),
    (
      "the same part twice, with different content (names differ in case, or `\\` stands for `/`)", .refused,
      {
        var zip = whole
        zip.entries.append(
          RawZip.Entry("XL\\Worksheets\\sheet1.xml", Array(PackageBuilder.sheet(rows: "").utf8)))
        return zip.bytes
      }
    ),
    (
      "two parts that share bytes", .refused,
      {
        var zip = whole
        var entry = RawZip.Entry("other.xml", zip.entries[0].data)
        entry.isDirectoryOnly = true
        entry.headerOffset = 0
        zip.entries.append(entry)
        return zip.bytes
      }
    ),
    (
      "more parts than the directory states", .finding(.containerEntryCount),
      {
        var zip = whole
        zip.statedCount = zip.entries.count - 1
        return zip.bytes
      }
    ),
    (
      "fewer parts than it states", .refused,
      {
        var zip = whole
        zip.statedCount = zip.entries.count + 1
        return zip.bytes
      }
    ),
    (
      "a sheet's part missing, others there", .finding(.missingPart),
      {
        let rows = "<row><c><v>1</v></c></row>"
        var book = PackageBuilder(sheets: [
          PackageBuilder.sheet(rows: rows), PackageBuilder.sheet(rows: rows),
        ])
        book["xl/worksheets/sheet2.xml"] = nil
        return try book.bytes()
      }
    ),
    (
      "XML that is not well-formed", .refused,
      {
        var book = PackageBuilder(rows: "<row>")
        book["xl/styles.xml"] = PackageBuilder.styles()
        return try book.bytes()
      }
    ),
    (
      "a document type in any part", .refused,
      {
        var book = PackageBuilder(rows: "")
        book["xl/styles.xml"] =
          "<!DOCTYPE styleSheet>" + PackageBuilder.styles().drop { $0 != "\n" }.dropFirst()
        return try book.bytes()
      }
    ),
    (
      "a part that demands a newer reader (`mc:MustUnderstand`)", .refused,
      {
        var book = PackageBuilder(rows: "")
        book[sheet] = book[sheet]?.replacing(
          "<worksheet ",
          with: "<worksheet xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:n=\"urn:n\" mc:MustUnderstand=\"n\" ")
        return try book.bytes()
      }
    ),
    (
      "elements of namespaces that are not known, declared ignorable or not: left out, as part 3 has it",
      .read,
      {
        try PackageBuilder(rows: "<n:row xmlns:n=\"urn:n\"/><row><c><v>1</v></c></row>").bytes()
      }
    ),
  ]

  private static let whole = DamageTests.zip(PackageBuilder(rows: DamageTests.rows))

  /// The workbook with its sheet's entry changed.
  private static func changed(_ change: (inout RawZip.Entry) -> Void) -> [UInt8] {
    DamageTests.zip(PackageBuilder(rows: DamageTests.rows)) { entry in
      if entry.name == Array(sheet.utf8) { change(&entry) }
    }.bytes
  }

  private static func decision(_ bytes: [UInt8], usesScanner: Bool) -> Decision {
    var limits = ReadLimits.standard
    limits.usesScanner = usesScanner
    guard refusal(bytes, limits: limits) == nil, let workbook = try? Workbook(bytes: bytes, limits: limits)
    else {
      return .refused
    }
    return workbook.findings.first.map { .finding($0.rule) } ?? .read
  }

  @Test(arguments: kinds.indices) func eachIsAsDecided(_ index: Int) throws {
    let kind = Self.kinds[index]
    let bytes = try kind.bytes()
    for usesScanner in [true, false] {
      #expect(Self.decision(bytes, usesScanner: usesScanner) == kind.decision, "\(kind.words)")
    }
    #expect(refusal(bytes)?.description.hasSuffix(".") != false)
  }

  @Test func theWorkbookItselfIsRead() {
    #expect(Self.decision(Self.whole.bytes, usesScanner: true) == .read)
  }

  /// `RECORD_GOLDEN=1 swift test` writes the table anew.
  @Test func theReadmeHasTheTableOfDamage() throws {
    let lines = Self.kinds.map { "| \($0.words) | \($0.decision) |" }
    try ReadmeTable.expect(["| Damage | Decision |", "|---|---|"] + lines, named: "damage")
  }
}
