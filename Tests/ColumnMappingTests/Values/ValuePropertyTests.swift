import Tabular
import Testing

@testable import ColumnMapping

/// No value changes in silence: what is written, parsed back, is what the cell showed, or there is an issue.
@Suite("Values, by chance")
struct ValuePropertyTests {
  private func read(
    _ type: FieldType, _ input: String, _ kind: CellKind = .text, order: DateOrder? = .dayMonth
  ) -> (reading: Reading, value: String?) {
    var one = ValueCase()
    (one.type, one.input, one.kind) = (type, input, kind)
    one.context.dateOrder = order
    let (reading, value, _) = one.read()
    return (reading, value)
  }

  @Test("A mobile is the same in every notation")
  func mobiles() {
    var random = SeededGenerator(for: "mobiles")
    let prefixes = ["", "0", "91", "+91", "0091", "+91 ", "91-", "0 ", "(+91) ", "091 "]
    for _ in 0..<5000 {
      let mobile = random.digits(10, first: 6...9)
      var text = prefixes.randomElement(using: &random) ?? ""
      for (index, digit) in mobile.enumerated() {
        // Groups of two digits and more, as people write them.
        if index == 5 || index == 3, Bool.random(using: &random) {
          text += ["-", ".", " "].randomElement(using: &random) ?? ""
        }
        text.append(digit)
      }
      let (reading, value) = read(.phone, text)
      #expect(value == "+91" + mobile, "seed \(random.seed): \(text) \(reading.issues.map(\.rule))")
    }
  }

  @Test("A phone without an issue has the digits that the cell shows, but for code and trunk prefix")
  func phones() {
    var random = SeededGenerator(for: "phones")
    var good = 0
    for round in 0..<20_000 {
      let text = random.text(
        round % 2 == 0 ? "0123456789" : "0123456789012345678901234567890123456789 -+/.()m", 8...16)
      let (reading, value) = read(.phone, text)
      guard reading == .good, let value else { continue }
      good += 1
      let shown = text.filter(\.isNumber)
      let national = value.dropFirst(value.hasPrefix("+91") ? 3 : 1)
      #expect(shown.hasSuffix(national), "seed \(random.seed): \(text) → \(value)")
      let before = shown.dropLast(national.count)
      #expect(
        ["", "0", "91", "091", "0091", "910", "0910", "00910"].contains(String(before)),
        "seed \(random.seed): \(text) → \(value)")
    }
    #expect(good > 100)
  }

  @Test(
    "Zeros that stand for nothing are never dropped in silence",
    arguments: ["+00672(41.15173", "+00-907617)8523", "9100609)8636783"])
  func strayZeros(_ text: String) {
    #expect(!read(.phone, text).reading.isWritten, "\(text)")
  }

  @Test("A number has the same digits however the file writes it")
  func numbers() {
    var random = SeededGenerator(for: "numbers")
    for _ in 0..<5000 {
      let digits = random.digits(Int.random(in: 6...15, using: &random), first: 1...9)
      let exponent = digits.count - 1
      let mantissa = String(digits.first ?? "0") + "." + digits.dropFirst()
      for written in [
        digits, digits + ".0", "\(mantissa)E\(exponent)", "\(mantissa)E+\(exponent)",
        "\(mantissa)e+0\(exponent)",
      ] {
        let (reading, value) = read(.customerID, written, .number)
        #expect(value == digits, "seed \(random.seed): \(written) \(reading.issues.map(\.rule))")
      }
      let (reading, _) = read(.customerID, digits + random.digits(16 - digits.count + 1), .number)
      #expect(!reading.isWritten, "seed \(random.seed): more than 15 digits")
    }
  }

  @Test("A date is the same in every notation")
  func dates() throws {
    var random = SeededGenerator(for: "dates")
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    for _ in 0..<5000 {
      let date = try #require(CalendarDate(daysSince1970: Int.random(in: -20_000...40_000, using: &random)))
      let (year, month, day) = (date.year, date.month, date.day)
      let iso = date.description
      let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      for separator in ["/", "-", ".", " "] {
        let dayFirst = "\(day)\(separator)\(two(month))\(separator)\(year)"
        #expect(read(.date, dayFirst).value == iso, "seed \(random.seed): \(dayFirst)")
        let monthFirst = "\(month)\(separator)\(two(day))\(separator)\(year)"
        #expect(read(.date, monthFirst, order: .monthDay).value == iso, "seed \(random.seed): \(monthFirst)")
        let unknown = read(.date, dayFirst, order: nil)
        #expect(unknown.value == (day > 12 || day == month ? iso : nil), "seed \(random.seed): \(dayFirst)")
      }
      for text in [
        iso, "\(day)-\(months[month - 1])-\(year)", "\(months[month - 1]) \(day), \(year)",
        "\(year)\(two(month))\(two(day))",
        "\(two(day))\(two(month))\(year)", "\(iso)T00:00:00",
      ] {
        #expect(read(.date, text).value == iso, "seed \(random.seed): \(text)")
      }
      var cell = ValueCase()
      (cell.type, cell.kind, cell.format) = (.date, .number, .date)
      cell.input = String(date.daysSince1970 + 25_569)
      if date.daysSince1970 > -25_509 {
        #expect(cell.read().value == iso, "seed \(random.seed): \(cell.input)")
      }
    }
  }

  @Test(
    "An amount is the same under every grouping, and one without an issue has the digits that the cell shows")
  func amounts() {
    var random = SeededGenerator(for: "amounts")
    for _ in 0..<5000 {
      let whole = random.digits(Int.random(in: 1...10, using: &random), first: 1...9)
      let decimals = random.digits(2)
      for text in [whole, Self.grouped(whole, [3, 2]), Self.grouped(whole, [3, 3])] {
        #expect(
          read(.amount, "\(text).\(decimals)").value == "\(whole).\(decimals)", "seed \(random.seed): \(text)"
        )
        #expect(read(.amount, "Rs. \(text)/-").value == "\(whole).00", "seed \(random.seed): \(text)")
      }
    }
    var good = 0
    for _ in 0..<30_000 {
      let text = random.text("01234567890123456789.,., -()₹", 1...12)
      let (reading, value) = read(.amount, text)
      guard reading == .good, let value else { continue }
      good += 1
      var shown = text.filter { $0.isASCII && ($0.isNumber || $0 == ".") }
      // A point in front of a blank or behind the last digit parts nothing.
      while let first = shown.first, first == ".", !value.drop(while: { $0 == "-" }).hasPrefix("0.") {
        shown.removeFirst()
      }
      while shown.last == "." { shown.removeLast() }
      let left = DecimalText(Array(shown.utf8).span)
      let right = DecimalText(Array(value.utf8.drop { $0 == UInt8(ascii: "-") }).span)
      #expect(
        left?.digits == right?.digits && left?.pointPosition == right?.pointPosition,
        "seed \(random.seed): \(text) → \(value)")
    }
    #expect(good > 100)
  }

  private static func grouped(_ digits: String, _ sizes: [Int]) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      let group = rest.suffix(sizes[min(groups.count, sizes.count - 1)])
      groups.insert(group, at: 0)
      rest = rest.dropLast(group.count)
    }
    return groups.joined(separator: ",")
  }

  @Test("Texts, names and identifiers without an issue are what the cell shows, but for blanks")
  func texts() {
    var random = SeededGenerator(for: "texts")
    let alphabet = "abcABC 123 ./-'()  कखाि़््\u{200D}கு\u{A0}\u{200B}ব়é\u{301}\n\t"
    for _ in 0..<20_000 {
      let text = random.text(alphabet, 1...20)
      for type in [FieldType.text, .name, .address, .customerID] {
        let (reading, value) = read(type, text)
        guard reading == .good, let value else { continue }
        #expect(
          Self.withoutBlanks(value) == Self.withoutBlanks(text),
          "seed \(random.seed): \(type) \(text.debugDescription)")
      }
      for type in [FieldType.policyNumber, .pan, .ifsc, .gstin, .pinCode, .accountNumber, .integer, .email] {
        let (reading, value) = read(type, text)
        guard reading == .good, let value else { continue }
        let signs = { (text: String) in text.lowercased().filter { $0.isLetter || $0.isNumber } }
        #expect(
          signs(value) == signs(text) || type == .integer,
          "seed \(random.seed): \(type) \(text.debugDescription)")
      }
    }
  }

  /// Equality of strings is canonical equivalence: NFC changes nothing in it.
  private static func withoutBlanks(_ text: String) -> String {
    var scalars = text.unicodeScalars
    scalars.removeAll { $0.isBlank || $0.isLineBreak }
    return String(scalars)
  }

  @Test("Any bytes in a cell of any kind are read without a trap, and written whole, as UTF-8, or not at all")
  func anyBytes() {
    var random = SeededGenerator(for: "any bytes")
    let kinds: [CellKind] = [.text, .number, .isoDate, .boolean, .error]
    let formats: [NumberFormatKind] = [.general, .date, .dateTime, .number, .time]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        bytes.append(
          Bool.random(using: &random)
            ? UInt8.random(in: 0...255, using: &random)
            : Array("0123456789.,-+/Ee ".utf8).randomElement(using: &random) ?? 0)
      }
      guard let type = FieldType.allCases.randomElement(using: &random),
        let kind = kinds.randomElement(using: &random), let format = formats.randomElement(using: &random)
      else { continue }
      var row = Row()
      row.append(
        Cell(column: 1, kind: kind, format: format, minimumDigits: UInt8.random(in: 0...255, using: &random)),
        text: bytes.span)
      var out: [UInt8] = [7]
      let reading = ValueReader(type: type).read(
        row.cells[0], in: row, context: ColumnContext(today: ValueCase.today), into: &out)
      #expect(out.first == 7)
      #expect(reading.isWritten == (out.count > 1), "seed \(random.seed): \(type) \(kind) \(bytes)")
      #expect(String(validating: out, as: UTF8.self) != nil, "seed \(random.seed): \(type) \(kind) \(bytes)")
    }
  }
}
