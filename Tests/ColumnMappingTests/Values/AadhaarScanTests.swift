import Tabular
import Testing

@testable import ColumnMapping

@Suite("Aadhaar numbers in any text")
struct AadhaarScanTests {
  /// A random number that passes the check.
  private func number(_ random: inout SeededGenerator) -> String {
    while true {
      let digits = random.digits(12, first: 2...9)
      let values = digits.utf8.map { $0 - 0x30 }
      if Verhoeff.passes(InlineArray<12, UInt8> { values[$0] }) { return digits }
    }
  }

  private func cut(_ text: String) -> (count: Int, text: String) {
    var bytes = Array(("before " + text).utf8)
    let count = AadhaarScan.cut(&bytes, from: 7)
    return (count, String(decoding: bytes.dropFirst(7), as: UTF8.self))
  }

  @Test("The published test number passes, and every wrong digit and swap is found")
  func verhoeff() {
    let digits = "234123412346".utf8.map { $0 - 0x30 }
    #expect(Verhoeff.passes(InlineArray<12, UInt8> { digits[$0] }))
    for place in 0..<12 {
      for wrong in 0...9 where UInt8(wrong) != digits[place] {
        var other = digits
        other[place] = UInt8(wrong)
        #expect(!Verhoeff.passes(InlineArray<12, UInt8> { other[$0] }))
      }
      if place < 11, digits[place] != digits[place + 1] {
        var other = digits
        other.swapAt(place, place + 1)
        #expect(!Verhoeff.passes(InlineArray<12, UInt8> { other[$0] }))
      }
    }
  }

  @Test(
    "Forms that are cut",
    arguments: [
      ("234123412346", "XXXXXXXX2346"), ("2341 2341 2346", "XXXX XXXX 2346"),
      ("2341-2341-2346", "XXXX-XXXX-2346"),
      ("2341 - 2341 - 2346", "XXXX - XXXX - 2346"), ("2341.2341.2346", "XXXX.XXXX.2346"),
      ("2341\u{A0}2341\u{A0}2346", "XXXX\u{A0}XXXX\u{A0}2346"), ("2341\n2341\n2346", "XXXX\nXXXX\n2346"),
      ("UID:234123412346,", "UID:XXXXXXXX2346,"), ("no 5 2341 2341 2346 of", "no 5 XXXX XXXX 2346 of"),
      ("२३४१२३४१२३४६", "XXXXXXXX२३४६"), ("आधार २३४१ २३४१ २३४६ है", "आधार XXXX XXXX २३४६ है"),
      ("２３４１２３４１２３４６", "XXXXXXXX２３４６"), ("2341\u{200B}23412346", "XXXX\u{200B}XXXX2346"),
      ("234123412346 234123412346", "XXXXXXXX2346 XXXXXXXX2346"),
    ])
  func forms(_ text: String, _ expected: String) {
    #expect(cut(text).text == expected)
    #expect(cut(text).count == (text.count > 24 && text.hasSuffix("6 234123412346") ? 2 : 1))
  }

  @Test(
    "Forms that are left alone",
    arguments: [
      "", "23412341234", "2341234123461", "234123412347", "134123412346", "034123412346", "02341 2341234",
      "23412 34123 46", "2341    2341    2346", "Plot 12, Sector 34, Pune 411001",
      "नमस्ते दुनिया",
    ])
  func leftAlone(_ text: String) {
    #expect(cut(text) == (0, text))
  }

  @Test("Numbers anywhere in a text are found, and at most four of their digits stay")
  func anywhere() {
    var random = SeededGenerator(for: "Aadhaar anywhere")
    for _ in 0..<3000 {
      let digits = number(&random)
      let separator = ["", " ", "-", "  "].randomElement(using: &random) ?? ""
      let parts = [digits.prefix(4), digits.dropFirst(4).prefix(4), digits.suffix(4)].map(String.init)
      let written = parts.joined(separator: separator)
      let text = random.text("abc ,.कख", 0...10) + ";" + written + ";" + random.text("abc ,.कख", 0...10)
      let (count, left) = cut(text)
      #expect(count == 1, "seed \(random.seed): \(text)")
      #expect(left.filter(\.isNumber) == String(digits.suffix(4)), "seed \(random.seed): \(text)")
      #expect(
        left.replacing("X", with: "") == text.replacing(parts[0] + separator + parts[1], with: separator))
    }
  }

  @Test("10,000 mobiles with 91 before them stay as they are in a column of phones, though one in ten passes")
  func mobiles() {
    var random = SeededGenerator(for: "mobiles and Aadhaar")
    var passing = 0
    var row = Row()
    for _ in 0..<10_000 {
      let mobile = random.digits(10, first: 6...9)
      row.clear()
      row.append(Cell(column: 1, kind: .text), text: Array(("91" + mobile).utf8).span)
      var out: [UInt8] = []
      _ = ValueReader(type: .phone).read(
        row.cells[0], in: row, context: ColumnContext(today: ValueCase.today), into: &out)
      #expect(String(decoding: out, as: UTF8.self) == "+91" + mobile, "seed \(random.seed)")
      if cut("91" + mobile).count > 0 { passing += 1 }
    }
    #expect((500...1500).contains(passing))
    #expect(FieldType.phone.isExemptFromAadhaarScan)
    #expect(FieldType.policyNumber.isExemptFromAadhaarScan)
    #expect(FieldType.accountNumber.isExemptFromAadhaarScan)
    #expect(!FieldType.text.isExemptFromAadhaarScan)
  }

  @Test("A numeric cell is looked at as the number it is, however it is written")
  func numericCells() {
    for (written, expected) in [
      ("234123412346", "XXXXXXXX2346"), ("2.34123412346E+11", "XXXXXXXX2346"),
      ("234123412346.0", "XXXXXXXX2346"),
      ("0.234123412346", ""), ("234123412346.5", ""), ("45000.234123412346", ""), ("234123412347", ""),
    ] {
      var row = Row()
      row.append(Cell(column: 1, kind: .number), text: Array(written.utf8).span)
      var out: [UInt8] = []
      let count = AadhaarScan.cut(row.cells[0], in: row, into: &out)
      #expect(String(decoding: out, as: UTF8.self) == expected, "\(written)")
      #expect(count == (expected.isEmpty ? 0 : 1), "\(written)")
    }
  }
}
