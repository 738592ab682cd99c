import Tabular
import Testing

@Suite struct NumberTextTests {
  private func number(_ text: String) -> Double? { NumberText.double(Array(text.utf8).span) }

  @Test(arguments: [
    "0", "1", "-1", "0.1", "45322.395833333336", "123456789012345", "1234567890123456789",
    "0.000000000000001",
    "1E+16", "9.19877E+11", "1.7976931348623157E+308", "4.9E-324", "-0.5e-3", "5.", ".5", "+7", "007",
    "0.30000000000000004",
    "99999999999999.9", "123456789.123456",
  ])
  func readsWhatTheStandardLibraryReads(_ text: String) {
    let plain = text.hasPrefix("+") ? String(text.dropFirst()) : text
    let full = plain.hasSuffix(".") ? plain + "0" : plain.hasPrefix(".") ? "0" + plain : plain
    #expect(number(text) == Double(full))
  }

  @Test(arguments: [
    "", "-", "+", ".", "e5", "1e", "1e+", "abc", "0x10", "0x1p3", "inf", "nan", "NaN", "Infinity", "1,5",
    "1 2", "--1", "1.2.3", "1e400", "１２", "1_000",
  ])
  func whatIsNoNumberIsNone(_ text: String) {
    #expect(number(text) == nil)
  }

  @Test func randomDecimalsAreExact() {
    var state: UInt64 = 99
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let digits = String(state >> (state & 31))
      let point = Int(state >> 59) % (digits.count + 1)
      let text =
        "\(digits.prefix(point).isEmpty ? "0" : digits.prefix(point)).\(digits.dropFirst(point).isEmpty ? "0" : digits.dropFirst(point))"
      #expect(number(text) == Double(text), "seed 99: \(text)")
    }
  }
}
