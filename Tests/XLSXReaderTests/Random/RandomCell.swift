import Tabular

/// The content of a random cell: its type and XML, and the cell that must be read, `nil` for none.
struct RandomCell {
  private(set) var type: String?
  private(set) var xml = ""
  var cell: ReadCell?

  private let prefix: String

  init(
    _ random: inout RandomSource, encoding: RandomEncoding, prefix: String,
    strings: [(text: String, isWhole: Bool)], isPlain: Bool
  ) {
    self.prefix = prefix
    switch random.number(1...20) {
    case 1: break
    case 2...7: number(&random)
    case 8...11: shared(&random, strings)
    case 12...13: inline(&random, encoding, isPlain: isPlain)
    case 14: formulaString(&random, encoding)
    case 15: boolean(&random)
    case 16: error(&random)
    case 17: date(&random)
    case 18: badNumber(&random)
    default: formula(&random)
    }
  }

  private mutating func set(_ kind: CellKind, _ text: String, problem: CellProblem = .none) {
    cell = ReadCell(column: 0, kind: kind, text: text, problem: problem)
  }

  private func value(_ xml: String) -> String { "<\(prefix)v>\(xml)</\(prefix)v>" }

  private mutating func number(_ random: inout RandomSource) {
    let text = random.pick([
      String(random.number(-99_999...9_999_999)), "\(random.number(0...99_999)).\(random.number(0...999))",
      "1E+5",
      "-2.5e-7", "9876543210", "12345678901234567890", "007", "45322.5",
    ])
    if random.chance(15) { type = "n" }
    xml = value(random.chance(5) ? " \(text)\n" : text)
    set(.number, text)
  }

  private mutating func badNumber(_ random: inout RandomSource) {
    let text = random.pick(["abc", "1,5", "0x1F", "NaN", "1 2"])
    xml = value(text)
    set(.text, text, problem: .notANumber)
  }

  private mutating func shared(_ random: inout RandomSource, _ strings: [(text: String, isWhole: Bool)]) {
    type = "s"
    if strings.isEmpty || random.chance(5) {
      let text = random.pick([String(strings.count), "-1", "x", "1.5"])
      xml = value(text)
      set(.error, text, problem: .badSharedStringIndex)
      return
    }
    let index = random.number(0...(strings.count - 1))
    xml = value(random.chance(5) ? "\(index) " : String(index))
    if strings[index].text.isEmpty { return }
    set(.text, strings[index].text, problem: strings[index].isWhole ? .none : .impossibleCharacter)
  }

  private mutating func inline(_ random: inout RandomSource, _ encoding: RandomEncoding, isPlain: Bool) {
    type = "inlineStr"
    var text = ""
    var isWhole = true
    let isRich = random.chance(isPlain ? 5 : 30)
    xml = "<\(prefix)is>"
    for _ in 0..<(isRich ? 2 : 1) {
      let run = RandomText(&random, encoding: encoding, length: random.number(0...10))
      text += run.text
      isWhole = isWhole && run.isWhole
      let space = random.chance(30) ? " xml:space=\"preserve\"" : ""
      let element = "<\(prefix)t\(space)>\(run.xml)</\(prefix)t>"
      xml += isRich ? "<\(prefix)r>\(element)</\(prefix)r>" : element
    }
    if isRich { xml += "<\(prefix)rPh sb=\"0\" eb=\"1\"><\(prefix)t>ruby</\(prefix)t></\(prefix)rPh>" }
    xml += "</\(prefix)is>"
    if !text.isEmpty { set(.text, text, problem: isWhole ? .none : .impossibleCharacter) }
  }

  private mutating func formulaString(_ random: inout RandomSource, _ encoding: RandomEncoding) {
    type = "str"
    let text = RandomText(&random, encoding: encoding, length: random.number(0...10))
    let hasFormula = random.chance(70)
    xml = (hasFormula ? "<\(prefix)f>A1&amp;\"&lt;\"</\(prefix)f>" : "") + value(text.xml)
    if text.text.isEmpty { return }
    set(.text, text.text, problem: text.isWhole ? .none : .impossibleCharacter)
    if hasFormula { cell?.formula = .cached }
  }

  private mutating func boolean(_ random: inout RandomSource) {
    type = "b"
    let (text, stands) = random.pick([("1", "1"), ("0", "0"), ("true", "1"), ("FALSE", "0"), ("maybe", "")])
    xml = value(text)
    if stands.isEmpty { set(.text, text, problem: .notABoolean) } else { set(.boolean, stands) }
  }

  private mutating func error(_ random: inout RandomSource) {
    type = "e"
    let text = random.pick(["#N/A", "#DIV/0!", "#REF!", "#ODD!"])
    xml = value(text)
    set(.error, text, problem: text == "#ODD!" ? .unknownErrorCode : .none)
  }

  private mutating func date(_ random: inout RandomSource) {
    type = "d"
    let (text, isDate) = random.pick([
      ("2024-01-31", true), ("2024-01-31T09:30:00", true), ("2021-06-10T00:47:45.700Z", true),
      ("2024-02-30", false),
      ("tomorrow", false),
    ])
    xml = value(text)
    set(isDate ? .isoDate : .text, text, problem: isDate ? .none : .notADate)
  }

  private mutating func formula(_ random: inout RandomSource) {
    let tag = random.pick([
      "f", "f t=\"shared\" ref=\"A1:B2\" si=\"0\"", "f t=\"array\" ref=\"A1\"", "f ca=\"1\"",
    ])
    xml = random.chance(20) ? "<\(prefix)\(tag)/>" : "<\(prefix)\(tag)>SUM(A1:B2)&gt;1</\(prefix)f>"
    if random.chance(50) {
      xml += value("42")
      set(.number, "42")
      cell?.formula = .cached
    } else {
      if random.chance(50) { xml += random.pick(["<\(prefix)v/>", value("")]) }
      set(.blank, "")
      cell?.formula = .uncached
    }
  }
}
