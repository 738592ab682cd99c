import Foundation
import Tabular
import TestSupport
import Testing

@testable import XLSXReader

/// Random workbooks whose content is known, read by scanner and libxml2 together and by libxml2 alone.
///
/// `MITRA_GENERATOR_CASES` asks for more of them, `MITRA_GENERATOR_SEED` for another first seed.
@Suite struct DifferentialTests {
  static func setting(_ name: String, _ standard: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
  }

  static let first = setting("MITRA_GENERATOR_SEED", 1)
  static let cases = setting("MITRA_GENERATOR_CASES", 2000)
  /// The cases are dealt out to as many tests as run at once.
  static let shares = 4

  static func seeds(_ share: Int) -> StrideTo<Int> {
    stride(from: first + share, to: first + cases, by: shares)
  }

  /// Every third sheet is read with threads, however small it is.
  static func limits(_ chunkBytes: Int, usesScanner: Bool, seed: Int) -> ReadLimits {
    var limits = ReadLimits()
    limits.chunkBytes = chunkBytes
    limits.usesScanner = usesScanner
    if seed.isMultiple(of: 3) { limits.threadFromBytes = 1 }
    return limits
  }

  /// The first row that differs, for a message that helps.
  static func difference(_ read: [RowReading], _ expected: [RowReading]) -> String {
    for (index, row) in expected.enumerated() where index >= read.count || read[index] != row {
      return "read \(index < read.count ? "\(read[index])" : "nothing"), expected \(row)"
    }
    return "read \(read.count) rows, expected \(expected.count)"
  }

  @Test(arguments: 0..<shares) func generatedWorkbooksAreReadAsTheyWereWritten(_ share: Int) throws {
    print("generated workbooks: every \(Self.shares)th seed from \(Self.first + share), \(Self.cases) in all")
    var failures = 0
    for seed in Self.seeds(share) where failures < 5 {
      let generated = GeneratedWorkbook(seed: seed)
      let bytes = try generated.book.bytes(deflates: seed.isMultiple(of: 4))
      for usesScanner in [true, false] {
        let outcome = Outcome(
          bytes, limits: Self.limits(generated.chunkBytes, usesScanner: usesScanner, seed: seed))
        guard case .sheet(let sheet) = outcome else {
          failures += 1
          Issue.record("seed \(seed), scanner \(usesScanner): \(outcome)")
          continue
        }
        if sheet.rows != generated.expected {
          failures += 1
          let difference = Self.difference(sheet.rows, generated.expected)
          Issue.record("seed \(seed), scanner \(usesScanner), chunks \(generated.chunkBytes): \(difference)")
        }
      }
    }
    #expect(failures == 0)
  }

  @Test(arguments: 0..<shares) func damagedSheetsAreReadTheSameOrRefusedByBoth(_ share: Int) throws {
    print("damaged sheets: every \(Self.shares)th seed from \(Self.first + share), \(Self.cases) in all")
    var failures = 0
    var refused = 0
    for seed in Self.seeds(share) where failures < 5 {
      var random = RandomSource(seed: ~seed)
      var book = GeneratedWorkbook(seed: seed / 8).book
      let part = random.chance(80) ? GeneratedWorkbook.sheetPart : "xl/sharedStrings.xml"
      guard var bytes = book.part(part) else { continue }
      for _ in 0...(random.chance(70) ? 0 : random.below(3)) { Mutation.mutate(&bytes, &random) }
      book.setPart(part, bytes)
      let file = try book.bytes()
      let chunk = random.pick([1 << 17, 1 << 17, 64, 1 + random.below(64)])
      let both = Outcome(file, limits: Self.limits(chunk, usesScanner: true, seed: seed))
      let alone = Outcome(file, limits: Self.limits(chunk, usesScanner: false, seed: seed))
      if case .refused = alone { refused += 1 }
      switch (both, alone) {
      case (.refused, .refused): continue
      case (.sheet(let left), .sheet(let right)) where left == right: continue
      default:
        failures += 1
        Issue.record("seed \(seed), chunks \(chunk), \(part): \(both) and alone \(alone)")
      }
    }
    #expect(failures == 0)
    print("damaged sheets: \(refused) of \(Self.cases / Self.shares) refused in share \(share)")
  }
}
