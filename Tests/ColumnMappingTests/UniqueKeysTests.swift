import Testing

@testable import ColumnMapping

@Suite struct UniqueKeysTests {
  @Test func theFirstRowIsRemembered() {
    var keys = UniqueKeys()
    for (row, text) in ["912345678", "AB/12-3", "0912345678", ""].enumerated() {
      #expect(keys.insert(text, row: row + 2) == nil)
    }
    #expect(keys.insert("912345678", row: 9) == 2)
    #expect(keys.insert("AB/12-3", row: 9) == 3)
    #expect(keys.insert("", row: 9) == 5)
    #expect(keys.contains("0912345678"))
    #expect(!keys.contains("12345678"))
    #expect(keys.count == 4)
  }

  @Test func leadingZerosAndLengthsMakeDifferentKeys() {
    var keys = UniqueKeys()
    for text in [
      "1", "01", "001", "0", "00", "100000000000000000", "999999999999999999", "9999999999999999999",
    ] {
      #expect(keys.insert(text, row: 1) == nil, "\(text)")
    }
    #expect(keys.count == 8)
  }

  @Test func itAgreesWithASetOfStrings() {
    var random = SplitMix(seed: 7)
    var keys = UniqueKeys()
    var rows: [String: Int] = [:]
    for row in 1...20_000 {
      let number = random.below(15_000)
      let text = number.isMultiple(of: 3) ? "P\(number)" : String(number)
      #expect(keys.insert(text, row: row) == rows[text], "seed 7, row \(row)")
      if rows[text] == nil { rows[text] = row }
    }
    #expect(keys.count == rows.count)
    for text in rows.keys { #expect(keys.contains(text)) }
  }

  @Test func numbersOfAnyLengthAgreeWithASetOfStrings() {
    var random = SplitMix(seed: 11)
    var keys = UniqueKeys()
    var rows: [String: Int] = [:]
    for row in 1...20_000 {
      let length = 1 + random.below(18)
      let text = (0..<length).map { _ in String(random.below(length < 5 ? 10 : 2)) }.joined()
      #expect(keys.insert(text, row: row) == rows[text], "seed 11, row \(row)")
      if rows[text] == nil { rows[text] = row }
    }
    #expect(keys.count == rows.count)
    for (text, row) in rows { #expect(keys.insert(text, row: 1) == row) }
  }

  @Test func aMillionPolicyNumbersTakeFewBytes() {
    var keys = UniqueKeys()
    for number in 0..<100_000 { _ = keys.insert(String(100_000_000 + number * 7), row: number) }
    #expect(keys.byteCount <= 100_000 * 8 * 2)
    var texts = UniqueKeys()
    for number in 0..<100_000 { _ = texts.insert("P\(number)", row: number) }
    #expect(texts.byteCount <= 100_000 * (8 * 2 + 12))
  }
}
