import Foundation
import Tabular
import TestSupport
import Testing
@testable import XLSXReader

/// Random workbooks of known content, read back by the scanner and by libxml2, in chunks of random size.
///
/// `MITRA_TEST_SEEDS` says how many (2,000 otherwise), `MITRA_TEST_FIRST_SEED` where to begin: a failure prints the seed
/// that repeats it.
@Suite struct RandomWorkbookTests {
  private static func setting(_ name: String, otherwise: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? otherwise
  }

  /// The seeds are dealt out to as many tests as run at once.
  private static let shares = 4

  @Test(arguments: 0..<shares) func randomWorkbooksReadBackEqual(_ share: Int) throws {
    let first = Self.setting("MITRA_TEST_FIRST_SEED", otherwise: 1)
    let count = Self.setting("MITRA_TEST_SEEDS", otherwise: 2000)
    var failures = 0
    for seed in stride(from: first + share, to: first + count, by: Self.shares) where failures < 3 {
      let workbook = RandomWorkbook(seed: UInt64(seed))
      let bytes = try workbook.builder.bytes()
      var random = RandomSource(seed: UInt64(seed) ^ 0xFFFF)
      for usesScanner in [true, false] {
        var limits = ReadLimits.standard
        limits.usesScanner = usesScanner
        limits.chunkBytes = random.pick([1, 7, 64, 333, 4096, 1 << 17])
        limits.threadFromBytes = random.chance(20) ? 0 : Int.max
        if let difference = Self.difference(workbook.rows, bytes, limits) {
          failures += 1
          Issue.record(
            "seed \(seed), \(usesScanner ? "scanner" : "libxml2"), chunks of \(limits.chunkBytes): \(difference)"
          )
        }
      }
    }
    #expect(failures == 0)
    print(
      "random workbooks: every \(Self.shares)th seed from \(first + share), \(count) in all, read twice each")
  }

  private static func difference(_ expected: [ReadRow], _ bytes: [UInt8], _ limits: ReadLimits) -> String? {
    do {
      let read = try ReadSheet(Workbook(bytes: bytes, limits: limits)).rows
      guard read.count == expected.count else { return "\(read.count) rows instead of \(expected.count)" }
      for (one, other) in zip(read, expected) {
        var plain = one
        for index in plain.cells.indices { plain.cells[index].value = nil }
        if plain != other { return "row \(other.number):\n  read     \(plain)\n  expected \(other)" }
      }
      return nil
    } catch {
      return "\(error)"
    }
  }
}
