import Testing

@testable import ColumnMapping

@Suite struct PackedTableTests {
  @Test func itAgreesWithADictionary() {
    var random = SplitMix(seed: 3)
    var table = PackedTable()
    var values: [UInt64: UInt32] = [:]
    for value: UInt32 in 0..<30_000 {
      let key = random.next() & PackedTable.largestKey & ~0xFFFF
      #expect(table.insert(key, value) { _ in true } == values[key], "seed 3, value \(value)")
      if values[key] == nil { values[key] = value }
    }
    #expect(table.count == values.count)
    for (key, value) in values { #expect(table.value(of: key) { _ in true } == value) }
    #expect(table.value(of: 5) { _ in true } == nil)
    // A small table grows as its fullest section asks; see UniqueKeysTests for large ones.
    #expect(table.byteCount <= 30_000 * 8 * 3)
  }

  @Test func aFullSectionGrows() {
    var table = PackedTable()
    for key: UInt64 in 0..<100 { #expect(table.insert(key, UInt32(key)) { _ in true } == nil) }
    for key: UInt64 in 0..<100 { #expect(table.value(of: key) { _ in true } == UInt32(key)) }
    let last = PackedTable.largestKey
    for key in (last - 100)...last { #expect(table.insert(key, 7) { _ in true } == nil) }
    #expect(table.value(of: last) { _ in true } == 7 && table.count == 201)
  }

  @Test func oneKeyMayStandForSeveral() {
    var table = PackedTable()
    for value: UInt32 in 1...50 { #expect(table.insert(42, value) { $0 == value } == nil) }
    for value: UInt32 in 1...50 { #expect(table.insert(42, 99) { $0 == value } == value) }
    #expect(table.count == 50)
  }

  @Test func anEmptyTableHasNothing() {
    #expect(PackedTable().value(of: 0) { _ in true } == nil)
    var table = PackedTable()
    #expect(table.insert(0, .max) { _ in true } == nil)
    #expect(table.insert(0, 1) { _ in true } != nil, "the greatest value is kept as the one before it")
  }
}

@Suite struct FingerprintsTests {
  @Test func whatDiffersOnlyInLengthOrZerosDiffers() {
    let prints = Fingerprints()
    var seen: Set<[UInt64]> = []
    for length in 0...30 {
      for last: UInt8 in [0, 1, 0xFF] {
        let text = [UInt8](repeating: 0, count: length) + [last]
        let (start, check) = prints.of(text.span)
        #expect(start <= PackedTable.largestKey)
        #expect(seen.insert([start, check]).inserted, "\(length) zeros and \(last)")
      }
    }
    #expect(seen.insert([prints.of([UInt8]().span).start, prints.of([UInt8]().span).check]).inserted)
  }

  @Test func equalTextsAreEqualAndKeysDiffer() {
    let prints = Fingerprints()
    let text = Array("12 M.G. Road, Pune 411001".utf8)
    #expect(prints.of(text.span) == prints.of(Array(text).span))
    #expect(prints.of(text.span) != Fingerprints().of(text.span))
  }
}
