import Testing

@testable import ColumnMapping

@Suite("Decimal numbers as text")
struct DecimalTextTests {
  private func written(_ text: String, _ change: (inout DecimalText) -> Void = { _ in }) -> String? {
    guard var number = DecimalText(Array(text.utf8).span) else { return nil }
    change(&number)
    var out: [UInt8] = []
    number.append(decimals: 0, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test(
    "Numbers in all their notations",
    arguments: [
      ("0", "0"), ("-0", "0"), ("000", "0"), ("12", "12"), ("012", "12"), ("1200", "1200"), ("1.50", "1.5"),
      (".5", "0.5"), ("5.", "5"), ("0.05", "0.05"), ("1E3", "1000"), ("1.5E+3", "1500"), ("1.5e-3", "0.0015"),
      ("-2.5", "-2.5"), ("+2.5", "2.5"), ("9.19876501234E+11", "919876501234"), ("1E-3", "0.001"),
      ("0E5", "0"),
    ])
  func notations(_ text: String, _ expected: String) { #expect(written(text) == expected) }

  @Test(
    "Texts that are no number",
    arguments: ["", "-", ".", "E5", "1E", "1E+", "1.2.3", "1,2", "1E99999", "1E401", "abc"])
  func noNumbers(_ text: String) { #expect(written(text) == nil) }

  @Test(
    "Rounding goes away from zero at halves",
    arguments: [
      ("1.005", 2, "1.01"), ("1.004", 2, "1"), ("0.995", 2, "1"), ("999.999", 2, "1000"), ("0.5", 0, "1"),
      ("0.4", 0, "0"), ("0.001", 2, "0"), ("-1.005", 2, "-1.01"), ("12", 2, "12"),
    ])
  func rounding(_ text: String, _ decimals: Int, _ expected: String) {
    #expect(written(text) { $0.round(toDecimals: decimals) } == expected)
  }

  @Test("Fifteen digits are what Excel shows of a double")
  func significant() {
    #expect(written("2665.4999999999995") { $0.round(toSignificant: 15) } == "2665.5")
    #expect(written("0.30000000000000004") { $0.round(toSignificant: 15) } == "0.3")
    #expect(written("9876543209.9999999") { $0.round(toSignificant: 15) } == "9876543210")
  }

  @Test("Lakhs and crores move the point")
  func shifting() {
    #expect(written("1.2") { $0.shift(by: 7) } == "12000000")
    #expect(written("0.05") { $0.shift(by: 5) } == "5000")
    #expect(written("0") { $0.shift(by: 5) } == "0")
  }
}
